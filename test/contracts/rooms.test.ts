import { describe, expect, test, vi } from 'vitest'
import type { LiveEvent } from '../../src/ports/rooms.ts'
import { here } from '../fixtures/store/here.ts'
import { ids } from '../fixtures/store/test-stores.ts'

const turn = (n: number): LiveEvent => ({ type: 'delta', seq: null, data: n })
/** what is told may take its way: whoever hears the last of it has heard everything */
const until = (heard: readonly unknown[], last: unknown) =>
  vi.waitFor(() => expect(heard).toContain(last), { timeout: 20_000, interval: 5 })

describe.each(here.rooms)('rooms in $name', ({ make }) => {
  test.each([
    ['a conversation', ''],
    ['an inbox', 'inbox.'],
  ])('tell everybody in the room of %s, in order, and nobody else', async (_, prefix) => {
    const rooms = make()
    const one = `${prefix}${ids.next('conv')}`
    const two = `${prefix}${ids.next('conv')}`
    const heard: Record<'a' | 'b' | 'elsewhere', unknown[]> = { a: [], b: [], elsewhere: [] }
    await rooms.subscribe(one, event => heard.a.push(event.data))
    await rooms.subscribe(one, event => heard.b.push(event.data))
    await rooms.subscribe(two, event => heard.elsewhere.push(event.data))
    await rooms.publish(one, [turn(1), turn(2)])
    await rooms.publish(one, [turn(3)])
    await rooms.publish(two, [turn(4)])
    await Promise.all([until(heard.a, 3), until(heard.b, 3), until(heard.elsewhere, 4)])
    expect(heard).toEqual({ a: [1, 2, 3], b: [1, 2, 3], elsewhere: [4] })
  })

  test('are silent after leaving, also for a listener that came twice', async () => {
    const rooms = make()
    const room = ids.next('conv')
    const heard: unknown[] = []
    const stays: unknown[] = []
    const listener = (event: LiveEvent): void => void heard.push(event.data)
    const leave = await rooms.subscribe(room, listener)
    await rooms.subscribe(room, listener)
    await rooms.subscribe(room, event => stays.push(event.data))
    await rooms.publish(room, [turn(1)])
    await until(stays, 1)
    await vi.waitFor(() => expect(heard).toEqual([1, 1]))
    leave()
    leave()
    await rooms.publish(room, [turn(2)])
    await rooms.publish(room, [turn(3)])
    await Promise.all([until(stays, 3), until(heard, 3)])
    expect(heard).toEqual([1, 1, 2, 3])
  })

  test('survive a listener that leaves while it is told, and take publishing into an empty room', async () => {
    const rooms = make()
    const room = ids.next('conv')
    const heard: string[] = []
    const leave = await rooms.subscribe(room, () => {
      heard.push('leaver')
      leave()
    })
    await rooms.subscribe(room, ({ data }) => heard.push(`stayer ${data}`))
    await rooms.publish(room, [turn(1)])
    await until(heard, 'stayer 1')
    await vi.waitFor(() => expect(heard).toContain('leaver'))
    await rooms.publish(room, [turn(2)])
    await rooms.publish(ids.next('conv'), [turn(1)])
    await until(heard, 'stayer 2')
    expect(heard.toSorted()).toEqual(['leaver', 'stayer 1', 'stayer 2'])
  })
})
