import type { Json } from '../json.ts'
import { countProblem } from './collect.ts'
import type { FieldDefinition } from './definition.ts'
import { isList, isRecord, type JsonRecord } from './json-shape.ts'
import { parseCell } from './parse-cell.ts'
import type { ParseContext } from './parse-context.ts'
import { accept, type Parsed, refuse } from './parsed.ts'

type TableField = Pick<FieldDefinition, 'key' | 'columns' | 'requires' | 'requiresAny' | 'excludes' | 'bounds'>

const isEmpty = (value: Json | undefined): boolean => value === undefined || value === null || value === ''

/** Rows whose keys are columns of the field; empty cells are dropped. A single object is one row. */
export function parseTable(field: TableField, raw: Json, ctx: ParseContext): Parsed {
  const rows: readonly Json[] | null = isList(raw) ? raw : isRecord(raw) ? [raw] : null
  if (!rows) return refuse('table.shape')
  const parsed: JsonRecord[] = []
  const warnings = new Set<string>()
  for (const [index, row] of rows.entries()) {
    const outcome = isRecord(row) ? parseRow(field, row, index + 1, ctx) : refuse('table.shape')
    if (!outcome.ok) return outcome
    if (isRecord(outcome.value)) parsed.push(outcome.value)
    for (const warning of outcome.warnings ?? []) warnings.add(warning)
  }
  return countProblem(parsed.length, field.bounds ?? {}) ?? (levelsProblem(parsed) || accept(parsed, [...warnings]))
}

function parseRow(
  { columns = [], requires = [], requiresAny, excludes = [] }: TableField,
  row: JsonRecord,
  number: number,
  ctx: ParseContext,
): Parsed {
  const stranger = Object.keys(row).find(key => !columns.includes(key))
  if (stranger !== undefined) return refuse('table.column', { args: { row: number, column: stranger.slice(0, 40) } })
  const missing = requires.find(key => isEmpty(row[key]))
  if (missing) return refuse('table.cellMissing', { args: { row: number, column: missing } })
  if (requiresAny?.every(key => isEmpty(row[key])))
    return refuse('table.cellMissing', { args: { row: number, column: requiresAny.join(' / ') } })
  const cells: [string, Json][] = []
  const warnings: string[] = []
  for (const column of columns) {
    const value = row[column]
    if (value === undefined || isEmpty(value)) continue
    const cell = parseCell(column, value, { ...ctx, values: key => row[key] }, excludes)
    if (!cell.ok) return refuse(cell.code, { suggestion: undefined, args: { ...cell.args, row: number, column } })
    cells.push([column, cell.value])
    warnings.push(...(cell.warnings ?? []))
  }
  return accept(Object.fromEntries(cells), warnings)
}

const levels = ['extraordinary', 'major', 'significant', 'general']
const thresholds = ['outageHours', 'affectedUsers', 'leakedRecords', 'lossCny']

/** Each level once, and no threshold rises towards a lower level. Other tables have no levels. */
function levelsProblem(rows: readonly JsonRecord[]): Parsed | null {
  const ordered = levels.flatMap(level => rows.filter(row => row.level === level))
  if (new Set(ordered.map(row => row.level)).size < ordered.length) return refuse('table.levelTwice')
  for (const column of thresholds) {
    const values = ordered.map(row => row[column]).filter(value => typeof value === 'number')
    if (values.some((value, index) => index > 0 && value > (values[index - 1] ?? value)))
      return refuse('table.levelOrder', { args: { column } })
  }
  return null
}
