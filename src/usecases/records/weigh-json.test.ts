import fc from 'fast-check'
import { expect, test } from 'vitest'
import { weighJson } from './weigh-json.ts'

test('values and depth are counted outside of strings', () => {
  expect(weighJson(JSON.stringify('a,[{"\\,'))).toEqual({ values: 1, depth: 0 })
  expect(weighJson('[["a","b"],{"c":[]}]')).toMatchObject({ depth: 3 })
})

const depthOf = (value: unknown): number =>
  typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0
const valuesOf = (value: unknown): number =>
  typeof value === 'object' && value !== null ? 1 + Object.values(value).reduce((sum: number, each) => sum + valuesOf(each), 0) : 1

test('any JSON weighs as deep as it is, and at least as many values as it has, as text and as bytes', () => {
  fc.assert(
    fc.property(fc.json(), text => {
      const weight = weighJson(text)
      const value = JSON.parse(text)
      expect(weight.depth).toBe(depthOf(value))
      expect(weight.values).toBeGreaterThanOrEqual(valuesOf(value))
      expect(weighJson(new TextEncoder().encode(text))).toEqual(weight)
    }),
  )
})
