import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ScheduleSettings } from '../../src/domain/schedules/schedule.ts'
import { noCounts } from '../../src/domain/schedules/standing.ts'
import type { NewMessage } from '../../src/ports/outbox.ts'
import type { Schedule, SliceResult } from '../../src/ports/schedules.ts'
import type { Store } from '../../src/ports/store.ts'
import { type Bench, benches, ids } from '../fixtures/store/test-stores.ts'

const settings: ScheduleSettings = {
  ...{ name: '生产', every: 'day', about: 'servers', filings: ['icpFiling'], common: {}, probe: false, notify: ['ops@example.com'] },
}

const result = (slice: number, failing: readonly string[], more: Partial<SliceResult> = {}): SliceResult => ({
  slice,
  counts: { ...noCounts, nodes: 1, checks: 4, passed: 4 - failing.length, failed: failing.length, newlyFailing: failing.length },
  standing: { [`node-${slice}`]: failing },
  changes: { newlyFailing: [], fixed: [], added: [], removed: [] },
  probed: [],
  ...more,
})

describe.each(benches)('schedules in $name', ({ make }) => {
  let bench: Bench
  let store: Store
  let another: Store
  beforeAll(async () => {
    bench = await make()
    store = await bench.open()
    another = await bench.open()
  })
  afterAll(() => bench.close())

  const today = '2026-03-01'
  const later = (seconds: number): string => new Date(Date.parse(bench.clock.now()) + seconds * 1000).toISOString()
  const by = () => ({ today, now: bench.clock.now(), until: later(60), lease: ids.secret(9) })
  async function added(more: Partial<Schedule> = {}): Promise<Schedule> {
    const schedule = {
      ...{ organisation: ids.next('org'), id: ids.next('sched'), createdAt: bench.clock.now() },
      ...{ nodes: 0, run: 0, underWay: false, nextOn: null, settings, ...more },
    }
    await store.schedules.add(schedule)
    return schedule
  }
  const begun = (run: number) => ({ run, on: today, startedAt: bench.clock.now(), probed: false })

  test('what was written is read by another one, changed, listed and dropped with all that hangs on it', async () => {
    const schedule = await added()
    expect(await another.schedules.get(schedule)).toEqual(schedule)
    expect(await another.schedules.change(schedule, { settings: { ...settings, every: 'month' }, nextOn: today })).toMatchObject({
      nextOn: today,
      settings: { every: 'month', name: '生产' },
    })
    expect(await store.schedules.list(schedule.organisation)).toHaveLength(1)
    expect(await store.schedules.get({ ...schedule, organisation: ids.next('org') })).toBeNull()
    expect(await store.schedules.drop(schedule)).toBe(true)
    expect(await another.schedules.drop(schedule)).toBe(false)
    expect(await another.schedules.setNodes(schedule, new Map([[1, [{ id: 'a', fields: {} }]]]))).toBe(false)
    expect(await another.schedules.nodesOf(schedule, 1)).toEqual([])
  })

  test('an inventory takes the place of the one before', async () => {
    const schedule = await added()
    const node = { id: 'web-1', fields: { serverIpRanges: ['8.8.8.8'] } }
    expect(
      await store.schedules.setNodes(
        schedule,
        new Map([
          [3, [node]],
          [7, [{ ...node, id: 'web-2' }]],
        ]),
      ),
    ).toBe(true)
    expect(await another.schedules.nodesOf(schedule, 3)).toEqual([node])
    expect((await another.schedules.get(schedule))?.nodes).toBe(2)
    await store.schedules.setNodes(schedule, new Map([[7, [node]]]))
    expect(await another.schedules.nodesOf(schedule, 3)).toEqual([])
    expect((await another.schedules.get(schedule))?.nodes).toBe(1)
  })

  test('what is due is held by one at a time, and by the next one when that one died', async () => {
    const schedule = await added({ nextOn: today })
    const [first, second] = [by(), by()]
    const claimed = await Promise.all([store.schedules.claim(first), another.schedules.claim(second)])
    expect(claimed.filter(Boolean)).toMatchObject([{ id: schedule.id }])
    expect(await store.schedules.claimOne(schedule, by())).toBeNull()
    bench.clock.advance(60_000)
    const third = by()
    expect(await another.schedules.claim(third)).toMatchObject({ id: schedule.id })
    await store.schedules.release(schedule, first.lease)
    expect(await store.schedules.claimOne(schedule, by())).toBeNull()
    await another.schedules.release(schedule, third.lease)
    expect(await store.schedules.claimOne(schedule, by())).toMatchObject({ id: schedule.id })
    await store.schedules.drop(schedule)
  })

  test('a run is begun once, each slice of it is written once, and it ends once with what it tells', async () => {
    const schedule = await added()
    await store.schedules.setNodes(schedule, new Map([1, 2].map(slice => [slice, [{ id: `node-${slice}`, fields: {} }]])))
    expect(await store.schedules.begin(schedule, begun(1))).toBe(true)
    expect(await another.schedules.begin(schedule, begun(1))).toBe(false)
    expect(await another.schedules.begin(schedule, begun(2))).toBe(false)
    expect(await store.schedules.leftOf(schedule, 1)).toEqual([1, 2])
    expect(await store.schedules.record(schedule, 1, result(1, ['a']))).toBe(true)
    expect(await another.schedules.record(schedule, 1, result(1, ['b']))).toBe(false)
    expect(await another.schedules.leftOf(schedule, 1)).toEqual([2])
    await store.schedules.record(schedule, 1, result(2, []))

    const end = { run: 1, finishedAt: bench.clock.now(), nextOn: '2026-03-02' }
    const message: NewMessage = {
      id: ids.next('msg'),
      kind: 'email',
      to: 'ops@example.com',
      payload: {},
      dedupeKey: 'alert',
      dueOn: end.finishedAt,
    }
    const ended = await Promise.all([store, another].map(each => each.schedules.finish(schedule, end, () => [message])))
    expect(ended.filter(Boolean)).toEqual([{ ...noCounts, nodes: 2, checks: 8, passed: 7, failed: 1, newlyFailing: 1 }])
    expect(await store.outbox.get(schedule.organisation, message.id)).toMatchObject({ to: 'ops@example.com' })
    expect(await another.schedules.get(schedule)).toMatchObject({ run: 1, underWay: false, nextOn: '2026-03-02' })
    expect(await another.schedules.runOf(schedule, 1)).toMatchObject({ finishedAt: end.finishedAt, counts: { failed: 1 } })
  })

  test('the next run knows what the one before found, also where nothing is left', async () => {
    const schedule = await added()
    await store.schedules.setNodes(schedule, new Map([[1, [{ id: 'node-1', fields: {} }]]]))
    for (const run of [1, 2, 3]) {
      await store.schedules.begin(schedule, begun(run))
      if (run === 2) await store.schedules.setNodes(schedule, new Map([[5, [{ id: 'node-5', fields: {} }]]]))
      for (const slice of await store.schedules.leftOf(schedule, run)) await store.schedules.record(schedule, run, result(slice, ['r']))
      await store.schedules.finish(schedule, { run, finishedAt: bench.clock.now(), nextOn: null }, () => [])
    }
    expect(await another.schedules.standingBefore(schedule, 2, 1)).toEqual({ 'node-1': ['r'] })
    expect(await another.schedules.standingBefore(schedule, 2, 5)).toBeNull()
    const first = await another.schedules.results(schedule, 2, { limit: 1 })
    expect(first).toMatchObject({ items: [{ slice: 1 }], nextCursor: '1' })
    expect(await another.schedules.results(schedule, 2, { limit: 1, cursor: '1' })).toMatchObject({
      items: [{ slice: 5 }],
      nextCursor: null,
    })
    const runs = await another.schedules.runs(schedule, { limit: 2 })
    expect(runs.items.map(({ run }) => run)).toEqual([3, 2])
    const rest = await another.schedules.runs(schedule, { limit: 2, ...(runs.nextCursor ? { cursor: runs.nextCursor } : {}) })
    expect(rest.items.map(({ run }) => run)).toEqual([1])
  })
})
