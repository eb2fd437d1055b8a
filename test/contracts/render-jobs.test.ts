import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { JobRef } from '../../src/ports/render-jobs.ts'
import type { Store } from '../../src/ports/store.ts'
import { type Bench, benches, ids } from '../fixtures/store/test-stores.ts'

const outcome = { done: 2, failed: 1, bytes: 300, report: new Uint8Array([1, 2, 3]) }
const result = { bytes: 9, manifestBytes: 4, manifestCrc: 7, etag: 'e' }

describe.each(benches)('render jobs in $name', ({ make }) => {
  let bench: Bench
  let store: Store
  let another: Store
  beforeAll(async () => {
    bench = await make()
    store = await bench.open()
    another = await bench.open()
  })
  afterAll(() => bench.close())

  const until = (seconds: number): string => new Date(Date.parse(bench.clock.now()) + seconds * 1000).toISOString()
  let leases = 0
  const claim = (from: Store, owner = 'a', seconds = 10) => {
    leases += 1
    return from.renderJobs.claim({ owner, lease: `${owner}/${leases}`, now: bench.clock.now(), until: until(seconds) })
  }

  async function opened(parts: number, organisation = ids.next('org')): Promise<JobRef> {
    const ref = { organisation, jobId: ids.next('job') }
    const key = { keyId: 'k', wrapped: new Uint8Array([7]) }
    const sealed = { settings: new Uint8Array([5]), key, retryOf: null }
    await store.renderJobs.open({ organisation, id: ref.jobId, createdAt: bench.clock.now(), expiresAt: until(3600), ...sealed })
    const all = Array.from({ length: parts }, (_, part) => ({ part, firstIndex: part * 3, rows: 3 }))
    await store.renderJobs.addParts(ref, all.slice(0, 1))
    await store.renderJobs.addParts(ref, all.slice(1))
    return ref
  }
  async function running(parts: number): Promise<JobRef> {
    const ref = await opened(parts)
    await store.renderJobs.activate(ref, parts * 3)
    return ref
  }
  /** the benches share their database: what is left of one test is not for the next */
  const drop = (ref: JobRef) => store.renderJobs.remove(ref)

  test('a job is given out only once all of its rows have come', async () => {
    const ref = await opened(2)
    expect(await claim(store)).toBeNull()
    expect(await store.renderJobs.list(ref.organisation, { limit: 5 })).toEqual({ items: [], nextCursor: null })
    expect(await store.renderJobs.activate(ref, 6)).toBe(true)
    expect(await store.renderJobs.activate(ref, 6)).toBe(false)
    expect(await another.renderJobs.get(ref)).toMatchObject({
      id: ref.jobId,
      status: 'queued',
      total: 6,
      done: 0,
      failed: 0,
      retryOf: null,
    })
    expect(await claim(store)).toMatchObject({ ...ref, part: 0, firstIndex: 0, rows: 3 })
    expect(await another.renderJobs.get(ref)).toMatchObject({
      status: 'running',
      startedAt: bench.clock.now(),
      settings: new Uint8Array([5]),
    })
    await drop(ref)
    expect(await store.renderJobs.get(ref)).toBeNull()
  })

  test('many who claim at once each get another part, and none is left', async () => {
    const ref = await running(8)
    const claims = await Promise.all(Array.from({ length: 12 }, (_, n) => claim(n % 2 ? store : another, `owner${n}`)))
    const parts = claims.flatMap(each => (each ? [each.part] : []))
    expect(parts.sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
    await drop(ref)
  })

  test('a part is written by whoever holds its lease, once', async () => {
    const ref = await running(1)
    const mine = await claim(store, 'a')
    expect(await claim(another, 'b')).toBeNull()
    bench.clock.advance(10_000)
    const theirs = await claim(another, 'b')
    expect(theirs).toMatchObject({ part: 0 })
    if (!mine || !theirs) throw new Error('nothing was claimed')
    expect(await store.renderJobs.complete(mine, outcome)).toBe(false)
    expect(await another.renderJobs.complete(theirs, outcome)).toBe(true)
    const now = bench.clock.now()
    expect(await store.renderJobs.parts(ref, { from: 0, limit: 1, now })).toMatchObject([{ lease: theirs.lease }])
    expect(await another.renderJobs.complete(theirs, outcome)).toBe(false)
    expect(await store.renderJobs.get(ref)).toMatchObject({ done: 2, failed: 1 })
    await drop(ref)
  })

  test('a lease that is renewed is not lost, one that is released is free at once', async () => {
    const ref = await running(1)
    await claim(store, 'a')
    bench.clock.advance(8_000)
    await store.renderJobs.renew('a', until(10))
    bench.clock.advance(8_000)
    expect(await claim(another, 'b')).toBeNull()
    await store.renderJobs.release('a')
    expect(await claim(another, 'b')).not.toBeNull()
    await drop(ref)
  })

  test('jobs take turns, so that a small one need not wait for a large one', async () => {
    const large = await running(3)
    bench.clock.advance(1)
    const small = await running(1)
    bench.clock.advance(1)
    const order: string[] = []
    for (let n = 0; n < 4; n += 1) {
      order.push((await claim(store))?.jobId === small.jobId ? 'small' : 'large')
      bench.clock.advance(1)
    }
    expect(order).toEqual(['large', 'small', 'large', 'large'])
    await drop(large)
    await drop(small)
  })

  test('a job ends when every part is done, and its parts tell what became of them', async () => {
    const ref = await running(2)
    expect(await store.renderJobs.countWaiting()).toBe(6)
    const [first, second] = [await claim(store), await claim(store)]
    if (!first || !second) throw new Error('nothing was claimed')
    await store.renderJobs.complete(second, { ...outcome, failed: 0, done: 3 })
    expect(await store.renderJobs.finish(ref, result, bench.clock.now())).toBe(false)
    expect(await store.renderJobs.completed(5)).toEqual([])
    const now = bench.clock.now()
    expect(await store.renderJobs.parts(ref, { from: 0, limit: 5, now })).toMatchObject([
      { part: 0, claimed: true, report: null },
      { part: 1, claimed: false, bytes: 300, report: outcome.report },
    ])
    const message = (id: string) => {
      return { id, kind: 'webhook' as const, to: '*', payload: { done: 5 }, dedupeKey: id, dueOn: bench.clock.now() }
    }
    const told = message(ids.next('msg'))
    expect(await store.renderJobs.finish(ref, result, now, [told])).toBe(false)
    expect(await store.outbox.get(ref.organisation, told.id)).toBeNull()
    await store.renderJobs.complete(first, outcome)
    expect(await store.renderJobs.parts(ref, { from: 0, limit: 5, having: 'failed', now })).toMatchObject([{ part: 0 }])
    expect(await store.renderJobs.parts(ref, { from: 1, limit: 5, now })).toMatchObject([{ part: 1 }])
    expect(await another.renderJobs.completed(5)).toEqual([ref])
    expect(await another.renderJobs.finish(ref, result, now, [told])).toBe(true)
    expect(await store.renderJobs.finish(ref, result, now, [message(ids.next('msg'))])).toBe(false)
    expect((await store.outbox.list(ref.organisation, { limit: 5 })).items.map(({ id }) => id)).toEqual([told.id])
    expect(await store.renderJobs.get(ref)).toMatchObject({ status: 'done', result, finishedAt: now, done: 5, failed: 1 })
    expect(await store.renderJobs.end(ref, 'cancelled', now)).toBe(false)
    await drop(ref)
  })

  test('nothing is written to a job that was cancelled', async () => {
    const ref = await running(2)
    const mine = await claim(store)
    if (!mine) throw new Error('nothing was claimed')
    expect(await another.renderJobs.end(ref, 'cancelled', bench.clock.now())).toBe(true)
    expect(await store.renderJobs.complete(mine, outcome)).toBe(false)
    expect(await claim(store)).toBeNull()
    expect(await store.renderJobs.get(ref)).toMatchObject({ status: 'cancelled', done: 0 })
    expect(await store.renderJobs.endedEarly(bench.clock.now(), 9)).toEqual([ref])
    expect(await store.renderJobs.endedEarly(until(1), 9)).toEqual([])
    await drop(ref)
  })

  test('jobs are listed newest first, a page at a time, of one organisation', async () => {
    const refs: JobRef[] = []
    const organisation = ids.next('org')
    for (let n = 0; n < 3; n += 1) {
      const ref = await opened(1, organisation)
      await store.renderJobs.activate(ref, 3)
      refs.push(ref)
    }
    const page = await store.renderJobs.list(organisation, { limit: 2 })
    expect(page.items.map(({ id }) => id)).toEqual([refs[2]?.jobId, refs[1]?.jobId])
    const rest = await store.renderJobs.list(organisation, { limit: 2, cursor: page.nextCursor ?? '' })
    expect([rest.items.map(({ id }) => id), rest.nextCursor]).toEqual([[refs[0]?.jobId], null])
    expect(await store.renderJobs.get({ organisation: ids.next('org'), jobId: refs[0]?.jobId ?? '' })).toBeNull()
    await Promise.all(refs.map(drop))
  })

  test('a job is over at its time, or when its rows stop coming', async () => {
    const [over, left] = [await running(1), await opened(1)]
    const ago = bench.clock.now()
    expect(await store.renderJobs.expired(until(3599), '2000-01-01T00:00:00.000Z', 9)).toEqual([])
    expect(await store.renderJobs.expired(bench.clock.now(), ago, 9)).toEqual([left])
    expect(new Set((await store.renderJobs.expired(until(3600), ago, 9)).map(({ jobId }) => jobId))).toEqual(
      new Set([over.jobId, left.jobId]),
    )
    await Promise.all([over, left].map(drop))
  })

  test('the idempotency key names the job in the batch that begins it', async () => {
    const ref = await opened(1)
    const mark = { principal: 'api:k', route: 'POST /v1/render-jobs', key: ids.next('req'), bodyHash: 'h' }
    expect(await store.idempotency.begin(ref.organisation, mark, bench.clock.now())).toEqual({ kind: 'fresh' })
    await store.renderJobs.activate(ref, 3, mark)
    expect(await another.idempotency.begin(ref.organisation, mark, bench.clock.now())).toMatchObject({ kind: 'done', caseId: ref.jobId })
    await drop(ref)
  })
})
