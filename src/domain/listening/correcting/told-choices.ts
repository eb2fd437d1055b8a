import type { Json } from '../../json.ts'
import { saidBefore } from '../earlier/said-before.ts'
import { type Hearing, isAsked, wordsOf } from '../hearing.ts'
import { matchesOf } from '../patterns/matches-of.ts'
import { everywhere } from '../readers/choose.ts'
import { countMoved } from './count-moved.ts'
import { losesByEnd } from './mend-list.ts'
import { oldFigure } from './old-figure.ts'
import type { Statement } from './statements.ts'
import { yearAlone } from './year-alone.ts'

export interface ToldChoice {
  readonly field: string
  /** characters of the words for another choice than the one that was made */
  readonly weight: number
  /** the words for the choice that was made stand there as well */
  readonly both: boolean
  /** and are said not to hold any more: 别留30天, 48小时太久 */
  readonly denied: boolean
}

const endings: ReadonlySet<string> = new Set(['domainList', 'ipRangeList'])
const places: ReadonlySet<string> = new Set(['countryCode', 'divisionCode'])
/** 别留30天 */
const denied = /(?:别|不再?|甭|不是)[^,。;]{0,4}$/
const farthest = 8
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
      const isTold =
        countMoved(field, value, statement, hearing) ??
        yearAlone(field, value, statement.text, hearing.request.today) ??
        (endings.has(field.type) && losesByEnd(value, said))
      if (isTold) return [{ field: field.key, weight: shortest, both: true, denied: true }]
      // 1800 is last year,今年是2850: the old figure itself
      const figure = oldFigure(field, value, statement, hearing)
      if (figure) return [{ field: field.key, weight: figure.length, both: true, denied: figure.denied }]
      if (typeof value === 'number') return []
      if (places.has(field.type)) return [{ field: field.key, weight: 0, both: false, denied: false }]
      const words = wordsOf(hearing, field.key)
      const saidFor = (pattern: RegExp | undefined): readonly RegExpExecArray[] => (pattern ? matchesOf(everywhere(pattern), said) : [])
      const held = (code: string): boolean => (Array.isArray(value) ? value.includes(code as Json) : value === code)
      const options: readonly (readonly [isHeld: boolean, found: readonly RegExpExecArray[]])[] =
        field.type === 'boolean'
          ? [
              [value === true, saidFor(words.yes)],
              [value === false, saidFor(words.no)],
            ]
          : Object.entries(words.choices ?? {}).map(([code, pattern]) => [held(code), saidFor(pattern)] as const)
      const weight = Math.max(0, ...options.flatMap(([isHeld, found]) => (isHeld ? [] : found.map(match => match[0].length))))
      const old = options.flatMap(([isHeld, found]) => (isHeld ? found.filter(match => match[0].length >= shortest) : []))
      const both = old.length > 0
      const isDenied = old.some(({ index }) => denied.test(said.slice(Math.max(0, index - farthest), index)))
      return weight >= shortest || (field.type === 'multiEnum' && both) ? [{ field: field.key, weight, both, denied: isDenied }] : []
    })
    .toSorted((a, b) => Number(b.both) - Number(a.both) || b.weight - a.weight)
}
