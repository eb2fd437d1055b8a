import type { FilingId } from '../../domain/case/events.ts'
import type { FieldDefinition, FieldType } from '../../domain/fields/definition.ts'
import type { Json } from '../../domain/json.ts'
import type { Deps } from '../../ports/deps.ts'
import type { Cell, TableFormat, TableRow } from '../../ports/tables.ts'
import { type Outcome, refuse } from '../outcome.ts'
import { parseJson } from './parse-json.ts'
import { serverPlace } from './server-fields.ts'
import type { RecordError, RecordSource, SourceRecord } from './source-record.ts'
import { type Column, type Header, letterOf, readHeader } from './table-columns.ts'

/** A title may stand above the header. */
const highestHeader = 10

/** Records of a CSV or a workbook: the header names fields by key or label, an `id` column names the records. */
export async function readTable(
  deps: Pick<Deps, 'catalogue' | 'tables'>,
  format: TableFormat,
  body: ReadableStream<Uint8Array>,
  needsId = false,
): Promise<Outcome<{ readonly source: RecordSource }>> {
  const opened = await deps.tables.open(format, body)
  if (!opened.ok) return refused(opened.code, opened.args)
  const batches = opened.rows[Symbol.asyncIterator]()
  const above: TableRow[] = []
  for (;;) {
    const { done, value } = await batches.next()
    above.push(...(done ? [] : value))
    const at = above.slice(0, highestHeader).findIndex(row => readHeader(deps.catalogue, row).columns.some(({ target }) => target !== null))
    const header = above[at]
    if (header) {
      const read = readHeader(deps.catalogue, header)
      const rest = { [Symbol.asyncIterator]: () => batches }
      return { ok: true, source: { records: records(deps, read, above.slice(at + 1), rest, needsId), problems: read.problems } }
    }
    if (done || above.length >= highestHeader) return withoutHeader(deps, above[0])
  }
}

function withoutHeader({ catalogue }: Pick<Deps, 'catalogue'>, first: TableRow | undefined) {
  const problems = first ? readHeader(catalogue, first).problems : []
  return refuse('invalid-body', { errors: [{ pointer: `/row/${first?.row ?? 1}`, code: 'table.noColumns' }, ...problems] })
}

const refused = (code: string, args: Readonly<Record<string, string | number>> = {}) =>
  code === 'table.tooLarge' || code === 'table.unpacksTooLarge'
    ? refuse('too-large', { extra: { maxBytes: Number(args.maxMb) * 1024 * 1024 }, errors: [{ pointer: '', code, args }] })
    : refuse('invalid-body', { errors: [{ pointer: '/row/1', code, args }] })

async function* records(
  deps: Pick<Deps, 'catalogue'>,
  header: Header,
  first: readonly TableRow[],
  rest: AsyncIterable<readonly TableRow[]>,
  needsId: boolean,
): AsyncGenerator<readonly SourceRecord[]> {
  const read = (rows: readonly TableRow[]): readonly SourceRecord[] =>
    rows.filter(row => row.problems.length > 0 || row.cells.some(cell => cell !== null)).map(row => recordOf(deps, header, row, needsId))
  if (first.length > 0) yield read(first)
  for await (const rows of rest) yield read(rows)
}

function recordOf(
  { catalogue }: Pick<Deps, 'catalogue'>,
  { columns }: Header,
  { row, cells, problems }: TableRow,
  needsId: boolean,
): SourceRecord {
  const width = Math.max(...columns.map(({ at }) => at)) + 1
  const at = (code: string, index: number, args: RecordError['args'] = {}): RecordError => {
    const column = columns.find(each => each.at === index)
    const name = column?.name ?? letterOf(index)
    const field = typeof column?.target === 'object' && column.target ? column.target.field : ''
    return { field, pointer: `/row/${row}`, code, args: { ...args, row, column: name }, row, column: name }
  }
  const errors = problems.map(problem => at(problem.code, problem.at ?? 0, problem.args))
  const extra = cells.findIndex((cell, index) => index >= width && cell !== null)
  const whole = problems.length > 0 && cells.length === 0
  const named = textOf(cells[columns.find(({ target }) => target === 'id')?.at ?? -1])
  const id = named || String(row)
  // with a cell too many nobody knows which column the others belong to
  if (whole || extra >= 0)
    return {
      id: whole ? String(row) : id,
      fields: {},
      errors: whole ? errors : [...errors, at('table.cellTooMany', extra)],
      unreadable: true,
      row,
    }
  if (needsId && !named) {
    const missing: RecordError = { field: '', pointer: '/id', code: 'required', row, column: 'id' }
    return { id, fields: {}, errors: [missing], unreadable: true, row }
  }
  if (cells.length < width) errors.push(at('table.cellMissing', cells.length, { cells: cells.length, columns: width }))
  const fields: Record<string, Json> = {}
  const names = new Map<string, string>()
  const put = (field: string, value: Json, { name }: Column): void => {
    fields[field] = value
    names.set(field, name)
  }
  let filings: readonly FilingId[] | undefined
  for (const column of columns) {
    const cell = cells[column.at] ?? null
    if (cell === null || column.target === null) continue
    if (column.target === 'country') for (const [field, value] of serverPlace(String(cell))) put(field, value, column)
    if (column.target === 'filings') {
      filings = filingsIn(String(cell))
      if (!filings) errors.push(at('table.filings', column.at))
    }
    const definition = typeof column.target === 'object' ? catalogue.fields[column.target.field] : undefined
    if (definition) put(definition.key, valueIn(definition, cell), column)
  }
  return { id, ...(filings ? { filings } : {}), fields, errors, row, columns: names }
}

const textOf = (cell: Cell | undefined): string | undefined =>
  cell === null || cell === undefined ? undefined : String(cell).trim().slice(0, 200)

const filings: Readonly<Record<string, FilingId>> = {
  icpfiling: 'icpFiling',
  publicsecurityfiling: 'publicSecurityFiling',
  contingencyplan: 'contingencyPlan',
}

function filingsIn(text: string): readonly FilingId[] | undefined {
  const named = text.split(/[;；,，、\s]+/).filter(Boolean)
  const found = named.flatMap(word => filings[word.toLowerCase()] ?? [])
  return found.length === named.length && found.length > 0 ? [...new Set(found)] : undefined
}

const lists: ReadonlySet<FieldType> = new Set(['multiEnum', 'domainList', 'ipRangeList', 'macList', 'stringList'])
const objects: ReadonlySet<FieldType> = new Set(['table', 'personList', 'dateRange', 'upload'])
const numbers: ReadonlySet<FieldType> = new Set(['number', 'integer', 'boolean'])

/** A cell as its field reads it: lists are parted by semicolons or lines, tables and people may be written as JSON. */
function valueIn({ type }: FieldDefinition, cell: Exclude<Cell, null>): Json {
  if (typeof cell === 'number') return numbers.has(type) ? cell : String(cell)
  if (typeof cell === 'boolean') return cell
  if (lists.has(type) && /[;；\n]/.test(cell))
    return cell
      .split(/[;；\n]/)
      .map(item => item.trim())
      .filter(Boolean)
  return objects.has(type) && /^\s*[[{]/.test(cell) ? (parseJson(cell) ?? cell) : cell
}
