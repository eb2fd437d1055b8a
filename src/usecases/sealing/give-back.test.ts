import { expect, test } from 'vitest'
import { giveBack } from './give-back.ts'

test('bytes that have their memory to themselves give it back', () => {
  const bytes = new Uint8Array(1_000).fill(7)
  const { buffer } = bytes
  giveBack(bytes)
  expect([bytes.length, buffer.byteLength, buffer.detached]).toEqual([0, 0, true])
})

test('what shares its memory keeps it', () => {
  const shared = new Uint8Array([1, 2, 3, 4])
  giveBack(shared.subarray(1, 3))
  expect([...shared]).toEqual([1, 2, 3, 4])
  const pooled = Buffer.from('片')
  giveBack(pooled)
  expect(pooled.toString()).toBe('片')
})
