import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalCopy, canonicalJson } from './canonical-json.ts'

const shuffled = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shuffled)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, shuffled(member)]),
  )
}

test('the order of members makes no difference, and parsing gives the value back', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), value => {
      const text = canonicalJson(value)
      expect(canonicalJson(shuffled(value))).toBe(text)
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
})

test('a copy is what reading the text gives, in the same order', () => {
  const odd = fc.constantFrom(undefined, Number.NaN, -0, Number.POSITIVE_INFINITY)
  const value = fc.object({ key: fc.oneof(fc.string(), fc.nat(20).map(String)), values: [fc.jsonValue(), odd], maxDepth: 3 })
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue({ maxDepth: 4 }), value), given => {
      const { text, copy } = canonicalCopy(given)
      expect(text).toBe(canonicalJson(given))
      expect(copy).toStrictEqual(JSON.parse(text))
      expect(JSON.stringify(copy)).toBe(text)
    }),
  )
})

test('members that are undefined are left out', () => {
  expect(canonicalJson({ b: undefined, a: [{ d: 1, c: null }] })).toBe('{"a":[{"c":null,"d":1}]}')
})
