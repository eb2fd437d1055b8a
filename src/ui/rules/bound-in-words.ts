import { type Locale, nameOf } from '../shared/texts/index.ts'
import type { SeedStatementJson } from './seed-types.ts'
import { boundTexts } from './texts/bounds.ts'

/** The exact threshold of a statement as a line: what is compared, how, with what. */
export function boundInWords({ label, of, is, value, unit }: SeedStatementJson['bounds'][number], locale: Locale): string {
  const t = boundTexts(locale)
  const one = (each: unknown): string => {
    if (typeof each !== 'number') return nameOf(t.codes, String(each))
    return unit === 'CNY' ? t.amount(each) : `${each}${t.units[unit] ?? ''}`
  }
  const values = Array.isArray(value) ? value.map(one).join(t.comma) : one(value)
  const relation = is === 'minusDays' && value === 0 ? t.notPast : nameOf(t.relations, is)
  return `${label === of ? nameOf(t.subjects, of) : label}${relation.replace('…', () => values)}`
}
