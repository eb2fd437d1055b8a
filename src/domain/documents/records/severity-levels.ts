import { formatNumber } from '../../fields/format-number.ts'
import type { Json } from '../../json.ts'
import type { FieldReader } from './field-reader.ts'
import type { RecordSource } from './source.ts'

export const levelCodes = ['extraordinary', 'major', 'significant', 'general'] as const

const thresholds = ['outageHours', 'affectedUsers', 'leakedRecords', 'lossCny'] as const

/**
 * The four levels with the thresholds of this business. `own` is null for a level that it left to the national standard; while
 * nothing was answered at all, every level carries the mark of the missing field.
 */
export function severityLevels(source: RecordSource, read: FieldReader): Readonly<Record<string, { readonly own: string | null }>> {
  const rows = read.rows('internalSeverityRules')
  const unanswered = rows.length === 0 ? read.text('internalSeverityRules') : null
  return Object.fromEntries(
    levelCodes.map(code => {
      const parts = rows.filter(row => row.level === code).flatMap(row => rowParts(row, source))
      return [code, { own: parts.length ? parts.join(source.words.semicolon) : unanswered }] as const
    }),
  )
}

function rowParts(row: Readonly<Record<string, Json>>, { words }: RecordSource): readonly string[] {
  const counted = thresholds.flatMap(column => {
    const value = row[column]
    return typeof value === 'number' ? [words.atLeast[column](formatNumber(value, undefined, 'en'))] : []
  })
  return typeof row.note === 'string' && row.note ? [...counted, row.note] : counted
}
