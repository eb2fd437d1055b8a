import fc from 'fast-check'
import { expect, it } from 'vitest'
import { lexicon } from '../../../catalogue/lexicon/index.ts'
import { orders } from '../text/orders.ts'
import { anyOf } from './any-of.ts'
import { plainPatternsOf } from './plain-words.ts'

const { moves } = lexicon.moves
const lists: readonly (readonly [string, readonly RegExp[]])[] = [
  ['orders', orders],
  ['moves', moves.map(({ said }) => said)],
  ['plain moves', moves.map(({ plain }) => plain)],
  ['words that need no question', plainPatternsOf(lexicon)],
]
const alone = (pattern: RegExp): RegExp => new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, ''))
const words = lists.flatMap(([, patterns]) => patterns.flatMap(({ source }) => source.match(/[\u4e00-\u9fff]+|[a-z]{2,}/g) ?? []))

it.each(lists)('asked together, the patterns of %s find what each finds', (_name, patterns) => {
  const each = patterns.map(alone)
  const text = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 3 })), { maxLength: 8 }).map(parts => parts.join(''))
  fc.assert(
    fc.property(text, said => {
      expect(anyOf(patterns).test(said)).toBe(each.some(pattern => pattern.test(said)))
    }),
    { numRuns: 400 },
  )
})

it('nothing is found by no pattern', () => expect(anyOf([]).test('备案')).toBe(false))
