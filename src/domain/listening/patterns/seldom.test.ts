import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lexicon } from '../../../catalogue/lexicon/index.ts'
import { excuse, refusal, shrug, willCome, withheld } from '../states/state-words.ts'
import { hintsOf } from './pattern-hints.ts'
import { Seldom } from './seldom.ts'

const hints = (pattern: RegExp): string | null => {
  const codes = hintsOf(pattern)
  return codes && String.fromCharCode(...[...codes].toSorted((a, b) => a - b))
}

describe('a text that a pattern matches holds one of these', () => {
  it.each([
    [/甲的/, '甲'],
    [/晚点|回头/, '回晚'],
    [/(?:晚|迟)的/, '晚迟'],
    [/(?:还没)?拿的+/, '拿'],
    [/[甲乙]丙?/, '乙甲'],
    [/x5/i, 'Xx'],
    [/(?<=戊)[^己]/, '戊'],
    [/庚{2,}/, '庚'],
    [/\u8f9b/, '辛'],
    [/\(的/, '('],
  ])('%s', (pattern, wanted) => expect(hints(pattern)).toBe(wanted))

  it.each([/^$/, /癸|/, /癸*/, /癸{0,2}/, /(?!癸)/, /(?<!癸)./, /[^癸]/, /[\u4e00-\u9fff]/, /\w+/, /\p{L}/u, /s/iu])(
    'nothing hints at %s',
    pattern => expect(hintsOf(pattern)).toBeNull(),
  )
})

function patternsIn(value: unknown, found: Set<RegExp> = new Set(), seen: Set<unknown> = new Set()): ReadonlySet<RegExp> {
  if (value instanceof RegExp) found.add(value)
  else if (typeof value === 'object' && value !== null && !seen.has(value)) {
    seen.add(value)
    for (const member of Object.values(value)) patternsIn(member, found, seen)
  }
  return found
}

const patterns = [
  ...[...patternsIn(lexicon)].map(({ source, flags }) => new RegExp(source, flags.replace(/[gy]/g, ''))),
  ...[excuse, refusal, shrug, willCome, withheld].map(({ pattern }) => pattern),
]

it('finds in any text what the plain pattern finds, asked once or again', () => {
  const words = patterns.flatMap(({ source }) => source.match(/[\u4e00-\u9fff]{2,}|[a-z]{2,}/g) ?? [])
  const guarded = patterns.map(pattern => new Seldom(pattern))
  const text = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 3 })), { maxLength: 8 }).map(parts => parts.join(''))
  fc.assert(
    fc.property(text, said => {
      for (const seldom of guarded) {
        const plain = seldom.pattern.exec(said)
        expect([seldom.test(said), seldom.exec(said)]).toEqual([plain !== null, plain])
        expect(seldom.test(said)).toBe(plain !== null)
      }
    }),
    { numRuns: 25 },
  )
})

it('refuses a pattern that remembers where it was', () => expect(() => new Seldom(/备案/g)).toThrow())
