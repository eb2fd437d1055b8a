import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nextRunDay, sliceCount, sliceOf } from './schedule.ts'
import { compareStandings, scoreOf } from './standing.ts'

describe('what changed between two checks', () => {
  test('newly failing and fixed are told node by node; a node that went fixed nothing', () => {
    const before = { a: ['r1', 'r2'], b: ['r1'], gone: ['r1'] }
    const after = { a: ['r2', 'r3'], b: [], fresh: ['r1'] }
    expect(compareStandings(before, after)).toEqual({
      newlyFailing: [
        { node: 'a', rules: ['r3'] },
        { node: 'fresh', rules: ['r1'] },
      ],
      fixed: [
        { node: 'a', rules: ['r1'] },
        { node: 'b', rules: ['r1'] },
      ],
      added: ['fresh'],
      removed: ['gone'],
    })
  })

  test('the first check finds nothing new', () => {
    expect(compareStandings(null, { a: ['r1'] })).toEqual({ newlyFailing: [], fixed: [], added: [], removed: [] })
  })

  test('what is put back is found again: new one way is fixed the other way, for nodes that stay', () => {
    const standing = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.uniqueArray(fc.constantFrom('r1', 'r2', 'r3')))
    fc.assert(
      fc.property(standing, standing, (one, other) => {
        const stay = (changes: readonly { readonly node: string }[]) => changes.filter(({ node }) => one[node] && other[node])
        expect(stay(compareStandings(one, other).newlyFailing)).toEqual(stay(sorted(compareStandings(other, one).fixed, other)))
      }),
      { numRuns: 200 },
    )
  })

  test.each([
    [{ checks: 0, passed: 0 }, null],
    [{ checks: 3, passed: 3 }, 100],
    [{ checks: 3000, passed: 2999 }, 99.9],
    [{ checks: 3, passed: 0 }, 0],
  ])('%o scores %s', (counts, score) => expect(scoreOf(counts)).toBe(score))
})

/** in the order of a standing */
const sorted = <T extends { readonly node: string }>(changes: readonly T[], order: object): readonly T[] =>
  changes.toSorted((a, b) => Object.keys(order).indexOf(a.node) - Object.keys(order).indexOf(b.node))

test('a node is in one slice for ever, and the slices are about as large', () => {
  const slices = Array.from({ length: 6400 }, (_, at) => sliceOf(`node-${at}`))
  expect(sliceOf('node-17')).toBe(sliceOf('node-17'))
  const sizes = Array.from({ length: sliceCount }, (_, slice) => slices.filter(each => each === slice).length)
  expect(Math.min(...sizes)).toBeGreaterThan(40)
  expect(Math.max(...sizes)).toBeLessThan(200)
})

test.each([
  ['day', '2026-03-01'],
  ['week', '2026-03-07'],
  ['month', '2026-03-28'],
] as const)('a run on the last of February is made again after a %s', (every, day) => expect(nextRunDay('2026-02-28', every)).toBe(day))
