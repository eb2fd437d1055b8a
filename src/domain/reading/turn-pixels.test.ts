import { expect, test } from 'vitest'
import { turnPixels } from './turn-pixels.ts'

const dots = (...rows: readonly string[]) => ({
  width: rows[0]?.length ?? 0,
  height: rows.length,
  data: Uint8Array.from([...rows.join('')].flatMap(dot => [Number(dot), 0, Number(dot)])),
})

test.each([
  [90, dots('41', '52', '63')],
  [180, dots('654', '321')],
  [270, dots('36', '25', '14')],
] as const)('a picture turned by %i degrees', (turn, right) => {
  expect(turnPixels(dots('123', '456'), turn)).toEqual(right)
})
