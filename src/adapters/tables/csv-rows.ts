import { CsvError, parse } from 'csv-parse/sync'
import type { TableProblem, TableRow } from '../../ports/tables.ts'
import { type CellDecoder, cellDecoder } from './cell-decoder.ts'

/** A record is at most this long; a quote that is still open then was never closed. */
const longestRecord = 256 * 1024
const newline = 0x0a
/** rows are made of so many bytes at a time */
const piece = 64 * 1024
/** and given on so many at a time: who stops reading stops the work */
const batch = 500

/**
 * Rows of a CSV while it arrives. A row that cannot be read is a row with a problem, and reading goes on behind its first line:
 * an open quote never swallows the rows after it.
 */
export async function* csvRows(body: AsyncIterable<Uint8Array>, decode = cellDecoder()): AsyncGenerator<readonly TableRow[]> {
  const reader = createReader(decode)
  for await (const chunk of body)
    for (let at = 0; at < chunk.length; at += piece) {
      yield* inBatches(reader.take(chunk.subarray(at, at + piece)))
      // a file that lies in memory comes as a single chunk: others get their turn in between
      if (at + piece < chunk.length) await new Promise(resolve => setTimeout(resolve, 0))
    }
  yield* inBatches(reader.end())
}

function* inBatches(rows: Iterable<TableRow>): Generator<readonly TableRow[]> {
  let taken: TableRow[] = []
  for (const row of rows) {
    taken.push(row)
    if (taken.length < batch) continue
    yield taken
    taken = []
  }
  yield taken
}

function createReader(decode: CellDecoder) {
  let pending: Buffer = Buffer.alloc(0)
  /** of those, by which the encoding was told already */
  let looked = 0
  let started = false
  let skipping = false
  let row = 0
  let delimiter = ','
  let width = 0

  function* cut(final: boolean): Generator<TableRow> {
    if (!started && !start(final)) return
    for (;;) {
      if (skipping && !skipLine(final)) return
      const end = final ? pending.length : pending.lastIndexOf(newline) + 1
      if (end === 0) {
        if (pending.length <= longestRecord || final) return
        // a line that never ends is no row: named once, and left out up to its end
        yield { row: ++row, cells: [], problems: [{ code: 'table.rowTooLong', args: { max: longestRecord } }] }
        skipping = true
        continue
      }
      const block = pending.subarray(0, end)
      if (end > looked) decode.look(block.subarray(looked))
      looked = Math.max(looked, end)
      const { rows, used, fault } = parseBlock(block, { delimiter, width, decode, row })
      for (const each of rows) {
        if (width === 0) width = each.cells.length
        row = each.row
        yield each
      }
      advance(used)
      if (!fault) return
      // the cell may go on in what has not arrived yet
      if (fault.open && !final && pending.length <= longestRecord) return
      yield { row: ++row, cells: [], problems: [fault.problem] }
      skipping = true
    }
  }

  function advance(bytes: number): void {
    pending = pending.subarray(bytes)
    looked = Math.max(0, looked - bytes)
  }

  /** Byte order mark and separator, once the first line is there. */
  function start(final: boolean): boolean {
    if (!final && !pending.includes(newline) && pending.length <= longestRecord) return false
    started = true
    if (pending[0] === 0xef && pending[1] === 0xbb && pending[2] === 0xbf) {
      advance(3)
      decode.settle('utf-8')
    }
    const at = pending.indexOf(newline)
    delimiter = separatorOf(pending.subarray(0, at < 0 ? pending.length : at))
    return true
  }

  /** Drops what is left of a bad line; false while its end has not arrived. */
  function skipLine(final: boolean): boolean {
    const at = pending.indexOf(newline)
    advance(at < 0 ? pending.length : at + 1)
    skipping = at < 0
    return at >= 0 && (pending.length > 0 || final)
  }

  return {
    take(chunk: Uint8Array): Iterable<TableRow> {
      pending = pending.length ? Buffer.concat([pending, chunk]) : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
      return cut(false)
    },
    end: (): Iterable<TableRow> => cut(true),
  }
}

interface Fault {
  /** the quote may still be closed */
  readonly open: boolean
  readonly problem: TableProblem
}

interface Block {
  readonly delimiter: string
  /** cells of the header; 0 before it was read */
  readonly width: number
  readonly decode: CellDecoder
  readonly row: number
}

/** Every whole record of a block, up to the first that cannot be read. Bytes are taken as Latin-1 and decoded cell by cell. */
function parseBlock(bytes: Buffer, { delimiter, width, decode, row }: Block) {
  const rows: TableRow[] = []
  let used = 0
  let fault: Fault | null = null
  let wanted = width
  try {
    parse(bytes, {
      delimiter,
      encoding: 'latin1',
      record_delimiter: ['\r\n', '\n'],
      relax_column_count: true,
      max_record_size: 0,
      on_record: (record: string[], { bytes: at }) => {
        // several lines and another number of cells: a quote was closed by the quote of another row
        if (wanted > 0 && record.length !== wanted && hasLines(record)) throw new MixedRows(record.findIndex(cell => cell.includes('\n')))
        if (wanted === 0) wanted = record.length
        rows.push(decode.row(row + rows.length + 1, record))
        used = at
        return null
      },
    })
  } catch (error) {
    fault = faultOf(error)
  }
  return { rows, used, fault }
}

const hasLines = (record: readonly string[]): boolean => record.some(cell => cell.includes('\n'))

class MixedRows extends Error {
  readonly at: number
  constructor(at: number) {
    super('rows run into each other')
    this.at = at
  }
}

function faultOf(error: unknown): Fault {
  if (error instanceof MixedRows) return { open: false, problem: { code: 'table.quoteOpen', at: error.at } }
  if (!(error instanceof CsvError)) throw error
  const column: unknown = Reflect.get(error, 'column')
  const at = typeof column === 'number' ? { at: column } : {}
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') return { open: true, problem: { code: 'table.quoteOpen', ...at } }
  if (error.code === 'CSV_INVALID_CLOSING_QUOTE') return { open: false, problem: { code: 'table.quoteOpen', ...at } }
  return { open: false, problem: { code: 'table.quoteStray', ...at } }
}

/** Comma, tab or semicolon, whichever parts the header most; a list in a cell also holds semicolons, a header does not. */
function separatorOf(header: Buffer): string {
  const text = header.toString('latin1').replace(/"[^"]*"/g, '')
  const count = (separator: string): number => text.split(separator).length
  return [',', '\t', ';'].reduce((best, each) => (count(each) > count(best) ? each : best))
}
