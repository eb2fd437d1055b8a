import { describe, expect, test } from 'vitest'
import { memoryRooms } from '../../src/adapters/rooms/memory-rooms.ts'
import type { LiveEvent } from '../../src/ports/rooms.ts'

const turn = (n: number): LiveEvent => ({ type: 'delta', seq: null, data: n })

describe.each([{ name: 'memory', make: memoryRooms }])('rooms in $name', ({ make }) => {
  test('tell everybody in the room, in order, and nobody else', async () => {
    const rooms = make()
    const heard: Record<'a' | 'b' | 'elsewhere', unknown[]> = { a: [], b: [], elsewhere: [] }
    await rooms.subscribe('one', event => heard.a.push(event.data))
    await rooms.subscribe('one', event => heard.b.push(event.data))
    await rooms.subscribe('two', event => heard.elsewhere.push(event.data))
    await rooms.publish('one', [turn(1), turn(2)])
    await rooms.publish('one', [turn(3)])
    expect(heard).toEqual({ a: [1, 2, 3], b: [1, 2, 3], elsewhere: [] })
  })

  test('are silent after leaving, also for a listener that came twice', async () => {
    const rooms = make()
    const heard: unknown[] = []
    const listener = (event: LiveEvent): void => void heard.push(event.data)
    const leave = await rooms.subscribe('one', listener)
    await rooms.subscribe('one', listener)
    await rooms.publish('one', [turn(1)])
    leave()
    leave()
    await rooms.publish('one', [turn(2)])
    expect(heard).toEqual([1, 1, 2])
  })

  test('survive a listener that leaves while it is told, and take publishing into an empty room', async () => {
    const rooms = make()
    const heard: string[] = []
    const leave = await rooms.subscribe('one', () => {
      heard.push('leaver')
      leave()
    })
    await rooms.subscribe('one', () => heard.push('stayer'))
    await rooms.publish('one', [turn(1)])
    await rooms.publish('one', [turn(2)])
    await rooms.publish('empty', [turn(1)])
    expect(heard).toEqual(['leaver', 'stayer', 'stayer'])
  })
})
