import type { z } from '@hono/zod-openapi'
import { quoted } from '../../catalogue/guide/words.ts'
import { addFigures, type FigureCounts, noFigures } from '../../domain/desk/count-figures.ts'
import { statementOf } from '../../domain/guide/lookup.ts'
import type { NamedFigure } from '../../usecases/desk/read-figures.ts'
import { presentBasis } from '../cases/present-finding.ts'
import type { View } from '../view.ts'
import type { figuresAnswer } from './schemas-desk.ts'

type Row = z.infer<typeof figuresAnswer>['items'][number]

const average = (sum: number, count: number): number | null => (count === 0 ? null : Math.round((sum / count) * 10) / 10)

export const presentFigure = ({ answerSeconds, approvalDays, incidentSeconds, ...figure }: NamedFigure): Row => ({
  ...figure,
  firstAnswerSeconds: average(answerSeconds, figure.answered),
  approvalDays: average(approvalDays, figure.approved),
  incidentSeconds: average(incidentSeconds, figure.incidents),
})

type Beside = z.infer<typeof figuresAnswer>['beside'][number]

/** The article's three figures of somebody else, each beside ours. Its word stands nowhere without saying so. */
export function presentBeside(view: View, rows: readonly NamedFigure[]): Beside[] {
  const all = rows.reduce<FigureCounts>(addFigures, noFigures)
  const locale = view.locale === 'en' ? 'en' : 'zh-CN'
  const values: readonly (readonly [Beside['figure'], string, number | null])[] = [
    ['approvalDays', 'G066', average(all.approvalDays, all.approved)],
    ['incidentSeconds', 'G067', average(all.incidentSeconds, all.incidents)],
    ['complaintRate', 'G068', average(100 * all.complained, all.opened)],
  ]
  return values.map(([figure, statement, value]) => ({
    ...{ figure, value, statement },
    says: statementOf(view.deps.catalogue.guide, statement).says[locale],
    label: quoted[locale],
    basis: [presentBasis(view, { kind: 'guide', instrument: 'guide-000', from: '2023-07-01', confidence: 'read' })],
  }))
}

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
  'opened',
  'complained',
  'incidents',
  'incidentSeconds',
] as const

/** Begins with a byte order mark, because spreadsheets take Chinese for something else without it. */
export function figuresCsv(view: View, rows: readonly NamedFigure[]): string {
  const { names } = view.texts
  const head = columns.map(column => names[`figure.${column}`] ?? column)
  const lines = rows.map(presentFigure).map(row => columns.map(column => cellOf(row[column])))
  const beside = presentBeside(view, rows).map(({ figure, value, says, label }) =>
    [names[`figure.${figure}`] ?? figure, value, says, label].map(cellOf),
  )
  return `\uFEFF${[head, ...lines, [''], ...beside].map(cells => cells.join(',')).join('\r\n')}\r\n`
}

/** Quoted, and never a formula. */
function cellOf(value: string | number | null): string {
  if (typeof value !== 'string') return value === null ? '' : String(value)
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
