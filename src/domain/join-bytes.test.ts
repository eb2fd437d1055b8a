import fc from 'fast-check'
import { expect, test } from 'vitest'
import { joinBytes } from './join-bytes.ts'

test('the pieces stand one after the other, and the source keeps its own', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 8 }), { maxLength: 6 }), pieces => {
      const whole = joinBytes(pieces)
      expect([...whole]).toEqual(pieces.flatMap(piece => [...piece]))
      whole.fill(0)
      expect(pieces.every(piece => piece.buffer !== whole.buffer)).toBe(true)
    }),
  )
})
