import { expect, test } from 'vitest'
import type { Intake } from '../../ports/intake.ts'
import { memoryIntake } from './memory-intake.ts'
import { createRoom } from './room.ts'

const bytes = (length: number, fill = 7): Uint8Array => new Uint8Array(length).fill(fill)

function bodyOf(...chunks: readonly Uint8Array[]): ReadableStream<Uint8Array> {
  const rest = [...chunks]
  return new ReadableStream({
    pull(stream) {
      const next = rest.shift()
      if (next) stream.enqueue(next)
      else stream.close()
    },
  })
}

const kinds: readonly (readonly [string, (bytes: number) => Intake])[] = [['in memory', memoryIntake]]

test.each(kinds)('%s: a body comes whole, and its room is free again when it was used', async (_, make) => {
  const intake = make(1_000)
  const first = await intake.take(bodyOf(bytes(400, 1), bytes(300, 2)), 800)
  expect(first.ok && [...first.bytes.subarray(399, 401), first.bytes.length]).toEqual([1, 2, 700])
  expect(await intake.take(bodyOf(bytes(400)), 800)).toMatchObject({ ok: false, why: 'busy' })
  if (first.ok) first.release()
  expect(await intake.take(bodyOf(bytes(400)), 800)).toMatchObject({ ok: true })
})

test.each(kinds)('%s: a body that is too long is not read to its end and leaves no room taken', async (_, make) => {
  const intake = make(1_000)
  let pulled = 0
  const endless = new ReadableStream<Uint8Array>({
    pull(stream) {
      pulled += 1
      stream.enqueue(bytes(100))
    },
  })
  expect(await intake.take(endless, 500)).toEqual({ ok: false, why: 'too-large' })
  expect(pulled).toBeLessThan(10)
  expect(await intake.take(bodyOf(bytes(900)), 900)).toMatchObject({ ok: true })
})

test('a room is lent first come, first served; something larger than it has it alone; who waits too long goes', async () => {
  const room = createRoom(10)
  const small = await room.enter(4, 1_000)
  const large = room.enter(20, 10_000)
  // it fits, but others were here before
  const late = room.enter(1, 1)
  expect(await late).toBeNull()
  small?.()
  const leave = await large
  expect([leave === null, room.tryEnter(1)]).toEqual([false, null])
  leave?.()
  leave?.()
  expect(room.tryEnter(10)).not.toBeNull()
  expect(room.tryEnter(1)).toBeNull()
})
