import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packFiles, unpackFiles } from './shared-beginning.ts'

const joined = (pieces: readonly Uint8Array[]): Uint8Array => Uint8Array.from(pieces.flatMap(piece => [...piece]))
const unpacked = (packed: Uint8Array, lengths: readonly number[]) => [...unpackFiles(packed, lengths)].map(joined)

test('any files come back whole, wherever they lie in memory', () => {
  const bytes = fc.uint8Array({ maxLength: 40 })
  fc.assert(
    fc.property(bytes, fc.array(bytes, { maxLength: 6 }), fc.nat(3), (beginning, ends, offset) => {
      const files = ends.map(end => {
        const whole = new Uint8Array(offset + beginning.length + end.length)
        whole.set(beginning, offset)
        whole.set(end, offset + beginning.length)
        return whole.subarray(offset)
      })
      expect(
        unpacked(
          packFiles(files),
          files.map(({ length }) => length),
        ),
      ).toEqual(files.map(file => Uint8Array.from(file)))
    }),
  )
})

test('what they begin with is kept once', () => {
  const files = [1, 2, 3].map(end => Uint8Array.from([...Array(1_000).fill(7), end]))
  expect(packFiles(files)).toHaveLength(8 + 1_000 + 3)
  expect(packFiles([])).toHaveLength(0)
})

test('files that an earlier release put one after the other are still read', () => {
  const kept = new TextEncoder().encode('%PDF-1.7 a%PDF-1.7 bc')
  expect(unpacked(kept, [10, 11]).map(file => new TextDecoder().decode(file))).toEqual(['%PDF-1.7 a', '%PDF-1.7 bc'])
  expect(unpacked(Uint8Array.of(1, 2, 3), [1, 2])).toEqual([Uint8Array.of(1), Uint8Array.of(2, 3)])
})
