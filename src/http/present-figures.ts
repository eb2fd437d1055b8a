import type { z } from '@hono/zod-openapi'
import { textsOf } from '../catalogue/locales/index.ts'
import type { NamedFigure } from '../usecases/read-figures.ts'
import type { figuresAnswer } from './schemas-desk.ts'

type Row = z.infer<typeof figuresAnswer>['items'][number]

const average = (sum: number, count: number): number | null => (count === 0 ? null : Math.round((sum / count) * 10) / 10)

export const presentFigure = ({ answerSeconds, approvalDays, ...figure }: NamedFigure): Row => ({
  ...figure,
  firstAnswerSeconds: average(answerSeconds, figure.answered),
  approvalDays: average(approvalDays, figure.approved),
})

const columns = [
  'day',
  'name',
  'asked',
  'handled',
  'answered',
  'firstAnswerSeconds',
  'handedBack',
  'transferred',
  'released',
  'approved',
  'approvalDays',
] as const

/** Begins with a byte order mark, because spreadsheets take Chinese for something else without it. */
export function figuresCsv(rows: readonly NamedFigure[], locale: string): string {
  const { names } = textsOf(locale)
  const head = columns.map(column => names[`figure.${column}`] ?? column)
  const lines = rows.map(presentFigure).map(row => columns.map(column => cellOf(row[column])))
  return `\uFEFF${[head, ...lines].map(cells => cells.join(',')).join('\r\n')}\r\n`
}

/** Quoted, and never a formula. */
function cellOf(value: string | number | null): string {
  if (typeof value !== 'string') return value === null ? '' : String(value)
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
