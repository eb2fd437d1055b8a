import type { Json } from '../../json.ts'
import { everywhere } from '../choose.ts'
import { type Hearing, isAsked, wordsOf } from '../hearing.ts'
import { matchesOf } from '../matches-of.ts'
import { saidBefore } from '../said-before.ts'
import { countMoved } from './count-moved.ts'
import { oldFigure } from './old-figure.ts'
import type { Statement } from './statements.ts'

export interface ToldChoice {
  readonly field: string
  /** characters of the words for another choice than the one that was made */
  readonly weight: number
  /** the words for the choice that was made stand there as well */
  readonly both: boolean
}

const places: ReadonlySet<string> = new Set(['countryCode', 'divisionCode'])
/** 有, 在: such a word tells nothing by itself */
const shortest = 2

/**
 * Earlier answers that a sentence speaks of by what they could be instead, the plainest first: 网上老传不上去,我去窗口 is about how the police filing
 * is made. Places come last: what they are of is not said in them.
 */
export function toldChoices(statement: Statement, hearing: Hearing): readonly ToldChoice[] {
  const said = statement.clauses
    .filter(clause => !clause.keeps)
    .map(({ text }) => text)
    .join(',')
  return saidBefore(hearing)
    .flatMap(([field, value]): readonly ToldChoice[] => {
      if (isAsked(hearing, field.key) || field.key === 'consentSensitive') return []
      if (countMoved(field, value, statement, hearing)) return [{ field: field.key, weight: shortest, both: true }]
      // 1800 is last year,今年是2850: the old figure itself
      const figure = oldFigure(field, value, statement, hearing)
      if (figure > 0 || typeof value === 'number') return figure > 0 ? [{ field: field.key, weight: figure, both: true }] : []
      if (places.has(field.type)) return [{ field: field.key, weight: 0, both: false }]
      const words = wordsOf(hearing, field.key)
      const lengthOf = (pattern: RegExp | undefined): number =>
        pattern ? Math.max(0, ...matchesOf(everywhere(pattern), said).map(match => match[0].length)) : 0
      const held = (code: string): boolean => (Array.isArray(value) ? value.includes(code as Json) : value === code)
      const options: readonly (readonly [isHeld: boolean, length: number])[] =
        field.type === 'boolean'
          ? [
              [value === true, lengthOf(words.yes)],
              [value === false, lengthOf(words.no)],
            ]
          : Object.entries(words.choices ?? {}).map(([code, pattern]) => [held(code), lengthOf(pattern)] as const)
      const weight = Math.max(0, ...options.filter(([isHeld]) => !isHeld).map(([, length]) => length))
      const both = options.some(([isHeld, length]) => isHeld && length >= shortest)
      return weight >= shortest || (field.type === 'multiEnum' && both) ? [{ field: field.key, weight, both }] : []
    })
    .toSorted((a, b) => Number(b.both) - Number(a.both) || b.weight - a.weight)
}
