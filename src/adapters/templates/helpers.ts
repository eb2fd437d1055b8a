import type { DocumentWords } from '../../domain/documents/words.ts'
import type { Json } from '../../domain/json.ts'

/** A helper prints its arguments; null says that they are of the wrong kind. It never decides anything. */
export type Helper = (args: readonly Json[], options: Readonly<Record<string, Json>>) => string | null
export type Helpers = Readonly<Record<string, Helper>>

/** Everything a template may call. The text is escaped like a value by whoever prints it. */
export const createHelpers = (words: DocumentWords): Helpers => ({
  /** yyyy-mm-dd, or an instant whose date is meant */
  date: ([value]) => {
    const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})(?:T|$)/.exec(String(value)) ?? []
    return year ? words.date(Number(year), Number(month), Number(day)) : null
  },
  money: ([value]) => (typeof value === 'number' ? words.money(grouped(value)) : null),
  number: ([value]) => (typeof value === 'number' ? grouped(value) : null),
  /** position in a list, from its index */
  ordinal: ([value]) => (typeof value === 'number' ? String(value + 1) : null),
  join: ([value]) => (isTexts(value) ? value.join(words.separator) : null),
  yesNo: ([value]) => (typeof value === 'boolean' ? (value ? words.yes : words.no) : null),
})

/** 1234567.5 → 1,234,567.5, the same on every runtime. */
export function grouped(value: number): string {
  const [whole = '', fraction] = String(Math.abs(value)).split('.')
  const digits = whole.replace(/\B(?=(\d{3}){1,12}$)/g, ',')
  return `${value < 0 ? '-' : ''}${digits}${fraction ? `.${fraction}` : ''}`
}

const isTexts = (value: Json | undefined): value is readonly string[] =>
  Array.isArray(value) && value.length > 0 && value.every(item => typeof item === 'string' && item !== '')
