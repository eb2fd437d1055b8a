import { brokenRows } from '../../domain/reading/broken-rows.ts'
import { type Line, nowhere } from '../../domain/reading/line.ts'
import { utf16Of } from '../../domain/reading/utf16-of.ts'
import type { OpenedTable, TableRow } from '../../ports/tables.ts'
import type { FileRefusal, TextFormat, TextRead } from '../../ports/text-reader.ts'
import { createTables } from '../tables/index.ts'
import { sheetsOf } from '../tables/sheets-of.ts'
import { limits, refused } from './limits.ts'
import { nestsTooDeep } from './office-archive.ts'
import { openOffice } from './open-office.ts'
import { tidied } from './tidied.ts'

const utf8Of = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => {
  const encoding = utf16Of(bytes)
  return encoding ? new TextEncoder().encode(new TextDecoder(encoding).decode(bytes)) : Uint8Array.from(bytes)
}

/** what follows are copies of last year */
const mostSheets = 8

/** Rows of a CSV file, or of the sheets of a workbook, each a page. */
export async function tableLines(
  format: Extract<TextFormat, 'csv' | 'xlsx'>,
  bytes: Uint8Array,
  step: () => void = () => {},
): Promise<TextRead> {
  const sheets = await (format === 'csv'
    ? [() => createTables().open('csv', new Blob([utf8Of(bytes)]).stream())]
    : openWorkbook(bytes, step))
  if (typeof sheets === 'string') return refused(sheets)
  const rows: Line[] = []
  for (const [at, open] of sheets.entries()) {
    const why = await take(await open(), at + 1, rows, step)
    // what stands behind the first sheet may be a drawing or an endless list
    if (why && at === 0) return refused(why)
    if (why) break
  }
  return tidied(rows)
}

/** Adds the rows of a sheet, or none of them and says why. */
async function take(opened: OpenedTable, page: number, rows: Line[], step: () => void): Promise<FileRefusal | null> {
  if (!opened.ok) return opened.code === 'table.empty' ? null : (reasons[opened.code] ?? 'damaged')
  const broken = brokenRows()
  const read: Line[] = []
  let cells = 0
  for await (const batch of opened.rows) {
    for (const row of batch) {
      cells += row.cells.length
      if (rows.length + read.length >= limits.rows || cells > limits.cells) return 'tooLong'
      if (broken.take(isBroken(row)) === 'hopeless') return 'quotes'
      read.push(lineOf(row, page))
    }
    step()
  }
  rows.push(...read)
  return null
}

async function openWorkbook(bytes: Uint8Array, step: () => void): Promise<readonly (() => Promise<OpenedTable>)[] | FileRefusal> {
  const opened = await openOffice(bytes)
  step()
  if (typeof opened === 'string') return opened
  if (!opened.files.has('xl/workbook.xml')) return opened.files.has('word/document.xml') ? 'extension' : 'damaged'
  if ([...opened.files.values()].some(file => nestsTooDeep(new TextDecoder().decode(file)))) return 'nested'
  const { openUnpacked } = await import('../tables/xlsx-rows.ts')
  const sheets = sheetsOf(opened.files)
  if (sheets.length === 0) return 'damaged'
  return sheets.slice(0, mostSheets).map((_, at) => () => openUnpacked(opened.files, limits, at, 'kept'))
}

const reasons: Readonly<Record<string, FileRefusal>> = {
  'table.unpacksTooLarge': 'unpacksTooLarge',
  'table.tooLarge': 'tooLong',
  'table.tooManyCells': 'tooLong',
  'table.otherEncoding': 'encoding',
}

const isBroken = ({ cells, problems }: TableRow): boolean => cells.length === 0 && problems.length > 0

function lineOf({ row, cells }: TableRow, page: number): Line {
  const texts = cells.map(cell => (cell === null || cell === undefined ? '' : String(cell)))
  return {
    text: texts.filter(Boolean).join(' '),
    page,
    row,
    box: nowhere,
    confidence: 1,
    cells: texts.map(text => ({ text, box: nowhere })),
  }
}
