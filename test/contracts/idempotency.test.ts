import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { IdempotencyMark } from '../../src/ports/cases.ts'
import type { Store } from '../../src/ports/store.ts'
import { type Bench, benches, ids } from '../fixtures/store/test-stores.ts'

const organisation = ids.next('org')
const newMark = (): IdempotencyMark => ({ principal: 'key_1', route: 'POST /v1/cases', key: ids.next('req'), bodyHash: 'body' })
const second = 1000
const day = 24 * 60 * 60 * second

describe.each(benches)('idempotency in $name', ({ make }) => {
  let bench: Bench
  let store: Store
  beforeAll(async () => {
    bench = await make()
    store = await bench.open()
  })
  afterAll(() => bench.close())
  const begin = (mark: IdempotencyMark) => store.idempotency.begin(organisation, mark, bench.clock.now())

  test('a new key is fresh, then running for what is left of its 30 s lease, then free again', async () => {
    const mark = newMark()
    expect(await begin(mark)).toEqual({ kind: 'fresh' })
    bench.clock.advance(12.5 * second)
    expect(await begin(mark)).toEqual({ kind: 'running', retryAfterSeconds: 18 })
    bench.clock.advance(17.499 * second)
    expect(await begin(mark)).toEqual({ kind: 'running', retryAfterSeconds: 1 })
    bench.clock.advance(1)
    expect(await begin(mark)).toEqual({ kind: 'fresh' })
    expect(await begin(mark)).toMatchObject({ kind: 'running' })
  })

  test('of 20 calls at once one may run', async () => {
    const mark = newMark()
    const leases = await Promise.all(Array.from({ length: 20 }, () => begin(mark)))
    expect(leases.filter(lease => lease.kind === 'fresh')).toHaveLength(1)
    expect(leases.filter(lease => lease.kind === 'running')).toHaveLength(19)
  })

  test('a finished call is found again by its reference, past its lease and for a day', async () => {
    const mark = newMark()
    await begin(mark)
    await store.idempotency.finish(organisation, mark, { caseId: 'case_1', seq: 4, extra: { upload: 'upl_1' } })
    const done = { kind: 'done', caseId: 'case_1', seq: 4, extra: { upload: 'upl_1' } }
    expect(await begin(mark)).toEqual(done)
    bench.clock.advance(day - 1)
    expect(await begin(mark)).toEqual(done)
    bench.clock.advance(1)
    expect(await begin(mark)).toEqual({ kind: 'fresh' })
  })

  test('the same key with another body is told apart, running or done', async () => {
    const mark = newMark()
    const otherBody = { ...mark, bodyHash: 'another body' }
    await begin(mark)
    expect(await begin(otherBody)).toEqual({ kind: 'otherBody' })
    await store.idempotency.finish(organisation, mark, { caseId: 'case_1', seq: 1 })
    expect(await begin(otherBody)).toEqual({ kind: 'otherBody' })
    expect(await begin(mark)).toMatchObject({ kind: 'done', extra: {} })
  })

  test('a released key is free, a finished one stays', async () => {
    const mark = newMark()
    await begin(mark)
    await store.idempotency.release(organisation, mark)
    expect(await begin(mark)).toEqual({ kind: 'fresh' })
    await store.idempotency.finish(organisation, mark, { caseId: 'case_1', seq: 1 })
    await store.idempotency.release(organisation, mark)
    expect(await begin(mark)).toMatchObject({ kind: 'done' })
  })

  test('keys of other principals, routes and organisations do not meet', async () => {
    const mark = newMark()
    await begin(mark)
    expect(await begin({ ...mark, principal: 'key_2' })).toEqual({ kind: 'fresh' })
    expect(await begin({ ...mark, route: 'POST /v1/conversations' })).toEqual({ kind: 'fresh' })
    expect(await store.idempotency.begin(ids.next('org'), mark, bench.clock.now())).toEqual({ kind: 'fresh' })
  })

  test('sweeping removes what has expired and nothing else', async () => {
    await begin(newMark())
    bench.clock.advance(day)
    const young = newMark()
    await begin(young)
    expect(await store.sweep()).toBeGreaterThan(0)
    expect(await store.sweep()).toBe(0)
    expect(await begin(young)).toMatchObject({ kind: 'running' })
  })
})
