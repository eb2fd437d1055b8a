import { inflateSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { press } from './press.ts'

const unpressed = (bytes: Uint8Array): readonly number[] => [...inflateSync(press(bytes))]

test('what is pressed comes back, whatever was pressed before', () => {
  const few = fc.uint8Array({ max: 3, maxLength: 2000 })
  const any = fc.uint8Array({ maxLength: 600 })
  const again = fc.tuple(any, fc.integer({ min: 1, max: 40 })).map(([part, times]) =>
    Uint8Array.from(
      Array(times)
        .fill([...part])
        .flat(),
    ),
  )
  fc.assert(
    fc.property(fc.oneof(few, any, again), bytes => {
      expect(unpressed(bytes)).toEqual([...bytes])
    }),
    { numRuns: 300 },
  )
})

test('the same bytes are pressed to the same bytes', () => {
  const page = new TextEncoder().encode('0 -21 Td (甲乙丙丁)Tj\n'.repeat(40))
  const first = press(page)
  press(new TextEncoder().encode('another page '.repeat(90)))
  expect(press(page)).toEqual(first)
  expect(first.length).toBeLessThan(page.length / 5)
})

test('matches reach as far and are as long as the format allows', () => {
  const long = new Uint8Array(70_000)
  const far = Uint8Array.from({ length: 70_000 }, (_, at) => Math.imul((at % 32_768) + 1, 0x9e3779b1) >>> 24)
  for (const bytes of [long, far]) expect(inflateSync(press(bytes)).equals(bytes)).toBe(true)
})
