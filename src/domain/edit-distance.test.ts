import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editDistance } from './edit-distance.ts'

test.each([
  ['', '', 0],
  ['abc', '', 3],
  ['13800138001', '13800138000', 1],
  ['13800138010', '13800138001', 1],
  ['shili.cn', 'shilis.cn', 1],
  ['ca', 'abc', 3],
])('%s and %s are %i apart', (a, b, apart) => {
  expect(editDistance(a, b)).toBe(apart)
})

test('it is the same both ways, nothing only between equals, and never more than the longer one', () => {
  const word = fc.string({ maxLength: 12 })
  fc.assert(
    fc.property(word, word, (a, b) => {
      const apart = editDistance(a, b)
      expect(editDistance(b, a)).toBe(apart)
      expect(apart === 0).toBe(a === b)
      expect(apart).toBeLessThanOrEqual(Math.max(a.length, b.length))
    }),
  )
})
