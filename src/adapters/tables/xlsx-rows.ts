import { readSheet } from 'read-excel-file/universal'
import { directoryEntry, endRecords, localHeader } from '../../domain/archive/zip-records.ts'
import type { Cell, OpenedTable, TableProblem, TableRow } from '../../ports/tables.ts'
import { wholeBody } from './body.ts'
import { saysSomething } from './says-something.ts'
import { sheetsOf } from './sheets-of.ts'
import { unpack } from './unpack.ts'
import { withoutFormulas } from './without-formulas.ts'

const megabyte = 1024 * 1024

export interface WorkbookLimits {
  readonly bytes: number
  readonly unpackedBytes: number
  /** cells of the rectangle that holds every cell: the reader fills it up */
  readonly cells: number
}

/** A workbook of 20 MB unpacks to eight times as much, a bomb to a thousand times. */
export const workbookLimits: WorkbookLimits = { bytes: 20 * megabyte, unpackedBytes: 160 * megabyte, cells: 10_000_000 }

/** The first sheet of a workbook. Formulas are no values: each is named, and its row is judged without it. */
export async function openXlsx(body: ReadableStream<Uint8Array>, limits = workbookLimits): Promise<OpenedTable> {
  const bytes = await wholeBody(body, limits.bytes)
  if (!bytes) return { ok: false, code: 'table.tooLarge', args: { maxMb: limits.bytes / megabyte } }
  if (bytes.length === 0) return { ok: false, code: 'table.empty' }
  const unpacked = await unpack(bytes, limits.unpackedBytes)
  if (unpacked === 'too-large') return { ok: false, code: 'table.unpacksTooLarge', args: { maxMb: limits.unpackedBytes / megabyte } }
  return unpacked ? openUnpacked(unpacked, limits) : { ok: false, code: 'table.notXlsx' }
}

/** The same of a workbook whose files are unpacked already, of any of its sheets; what its formulas gave counts where a person looks at it. */
export async function openUnpacked(
  unpacked: Map<string, Uint8Array>,
  limits: Pick<WorkbookLimits, 'cells'>,
  sheetAt = 0,
  results: 'left-out' | 'kept' = 'left-out',
): Promise<OpenedTable> {
  const path = sheetsOf(unpacked)[sheetAt]
  const sheet = path && unpacked.get(path)
  if (!sheet) return { ok: false, code: 'table.notXlsx' }
  const plain = withoutFormulas(new TextDecoder().decode(sheet), results)
  if (plain.rows * plain.columns > limits.cells) return { ok: false, code: 'table.tooManyCells', args: { max: limits.cells } }
  unpacked.set(path, new TextEncoder().encode(plain.xml))
  const data = await readSheet(await repack(unpacked), sheetAt + 1).catch(() => null)
  if (!data) return { ok: false, code: 'table.notXlsx' }
  const rows = data.map((cells, index) => rowOf(index + 1, cells, plain.problems.get(index + 1) ?? []))
  const first = rows.findIndex(saysSomething)
  return first < 0 ? { ok: false, code: 'table.empty' } : { ok: true, rows: inBatches(rows.slice(first)) }
}

/** no matter which: the reader looks neither at days nor at sums */
const day = '2000-01-01'

/** What was unpacked within bounds, stored: the reader unpacks nothing itself. */
async function repack(files: ReadonlyMap<string, Uint8Array>): Promise<ArrayBuffer> {
  const parts: Uint8Array<ArrayBuffer>[] = []
  const directory: Uint8Array<ArrayBuffer>[] = []
  let at = 0
  for (const [name, bytes] of files) {
    const entry = { name, bytes: bytes.length, crc32: 0 }
    const header = localHeader(entry, day)
    parts.push(header, Uint8Array.from(bytes))
    directory.push(directoryEntry(entry, at, day))
    at += header.length + bytes.length
  }
  const length = directory.reduce((sum, entry) => sum + entry.length, 0)
  return new Blob([...parts, ...directory, endRecords(files.size, length, at)]).arrayBuffer()
}

const rowOf = (row: number, cells: readonly unknown[], problems: readonly TableProblem[]): TableRow => ({
  row,
  cells: cells.map(cellOf),
  problems,
})

function cellOf(value: unknown): Cell {
  if (typeof value === 'string') return value.trim() === '' ? null : value
  if (typeof value === 'number' || typeof value === 'boolean') return value
  if (!(value instanceof Date)) return null
  const iso = value.toISOString()
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 16).replace('T', ' ')
}

async function* inBatches(rows: readonly TableRow[]): AsyncGenerator<readonly TableRow[]> {
  for (let at = 0; at < rows.length; at += 200) yield rows.slice(at, at + 200)
}
