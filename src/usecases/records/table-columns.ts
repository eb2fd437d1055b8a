import { fieldTexts } from '../../catalogue/fields/index.ts'
import { columnOf, listOf } from '../../domain/case/server-views.ts'
import type { Catalogue } from '../../domain/catalogue.ts'
import type { TableRow } from '../../ports/tables.ts'
import { nearest } from './nearest.ts'
import type { RecordError } from './source-record.ts'

export type Target = { readonly field: string } | 'id' | 'filings' | 'country' | 'ignored'

export interface Column {
  /** as the file writes it */
  readonly name: string
  readonly at: number
  readonly target: Target | null
}

export interface Header {
  readonly columns: readonly Column[]
  readonly problems: readonly RecordError[]
}

/** Columns of a row of servers, and the field that shows each. */
const serverColumns: Readonly<Record<string, Target>> = {
  ...Object.fromEntries(Object.entries({ ...columnOf, ...listOf }).map(([field, column]) => [column.toLowerCase(), { field }])),
  country: 'country',
  role: 'ignored',
}

const own: Readonly<Record<string, Target>> = { id: 'id', 编号: 'id', filings: 'filings' }

/** Spelling that makes no difference: width, case, blanks, and the unit behind a label. */
const plain = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/(?<=.)\([^()]*\)$/, '')
    .toLowerCase()

const known = new WeakMap<Catalogue['fields'], ReadonlyMap<string, Target>>()

/** What a column may be called: the key of a field, its label in any language, a column of the table of servers. */
function namesOf(fields: Catalogue['fields']): ReadonlyMap<string, Target> {
  const before = known.get(fields)
  if (before) return before
  const names = new Map<string, Target>()
  const add = (name: string, target: Target): void => {
    if (!names.has(plain(name))) names.set(plain(name), target)
  }
  const asked = Object.values(fields).filter(field => field.type !== 'derived')
  for (const [name, target] of Object.entries(own)) add(name, target)
  for (const { key } of asked) add(key, { field: key })
  for (const texts of [fieldTexts('zh-CN'), fieldTexts('en')])
    for (const { key } of asked) {
      const label = Object.hasOwn(texts, key) ? Reflect.get(texts, key)?.label : undefined
      if (typeof label === 'string') add(label, { field: key })
    }
  for (const [name, target] of Object.entries(serverColumns)) add(name, target)
  known.set(fields, names)
  return names
}

/** Which column is which field. What is no field is named once, with the word that was meant. */
export function readHeader({ fields }: Pick<Catalogue, 'fields'>, header: TableRow): Header {
  const names = namesOf(fields)
  const columns: Column[] = []
  const problems: RecordError[] = header.problems.map(problem => errorOf(problem.code, header.row, letterOf(problem.at ?? 0), problem.args))
  for (const [at, cell] of header.cells.entries()) {
    if (cell === null) continue
    const name = String(cell).trim()
    const target = names.get(plain(name)) ?? null
    const twice = target !== null && columns.some(column => isSame(column.target, target))
    if (twice) problems.push(errorOf('table.columnTwice', header.row, name))
    else if (target === null) problems.push(unknownColumn(name, header.row, [...names.keys()], fields))
    columns.push({ name, at, target: twice ? null : target })
  }
  return { columns, problems }
}

function unknownColumn(name: string, row: number, names: readonly string[], fields: Catalogue['fields']): RecordError {
  const close = nearest(plain(name), names)
  // keys are shown as they are written
  const suggestion = close && (Object.keys(fields).find(key => key.toLowerCase() === close) ?? close)
  return { ...errorOf('table.columnUnknown', row, name), ...(suggestion ? { suggestion } : {}) }
}

const errorOf = (code: string, row: number, column: string, args: RecordError['args'] = {}): RecordError => ({
  field: '',
  pointer: `/row/${row}`,
  code,
  args: { ...args, column },
  row,
  column,
})

const isSame = (a: Target | null, b: Target): boolean => a === b || (typeof a === 'object' && typeof b === 'object' && a?.field === b.field)

/** The name that a spreadsheet gives a column: A, Z, AA. */
export function letterOf(at: number): string {
  const last = String.fromCharCode(65 + (at % 26))
  return at < 26 ? last : letterOf(Math.floor(at / 26) - 1) + last
}
