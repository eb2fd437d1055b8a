import { brokenRows } from '../../domain/reading/broken-rows.ts'
import { nowhere } from '../../domain/reading/line.ts'
import type { OpenedTable, TableRow } from '../../ports/tables.ts'
import type { FileRefusal, TextFormat, TextRead } from '../../ports/text-reader.ts'
import { createTables } from '../tables/index.ts'
import { limits, refused } from './limits.ts'
import { nestsTooDeep } from './office-archive.ts'
import { openOffice } from './open-office.ts'
import { tidied } from './tidied.ts'

/** Rows of a CSV file, or of the first sheet of a workbook. */
export async function tableLines(
  format: Extract<TextFormat, 'csv' | 'xlsx'>,
  bytes: Uint8Array,
  step: () => void = () => {},
): Promise<TextRead> {
  const opened = await (format === 'csv'
    ? createTables().open('csv', new Blob([Uint8Array.from(bytes)]).stream())
    : openWorkbook(bytes, step))
  if (typeof opened === 'string') return refused(opened)
  if (!opened.ok) return opened.code === 'table.empty' ? { ok: true, lines: [] } : refused(reasons[opened.code] ?? 'damaged')
  const rows: TableRow[] = []
  const broken = brokenRows()
  let cells = 0
  for await (const batch of opened.rows) {
    for (const row of batch) {
      cells += row.cells.length
      if (rows.length >= limits.rows || cells > limits.cells) return refused('tooLong')
      if (broken.take(isBroken(row)) === 'hopeless') return refused('quotes')
      rows.push(row)
    }
    step()
  }
  return tidied(rows.map(lineOf))
}

async function openWorkbook(bytes: Uint8Array, step: () => void): Promise<OpenedTable | FileRefusal> {
  const opened = await openOffice(bytes)
  step()
  if (typeof opened === 'string') return opened
  if (!opened.files.has('xl/workbook.xml')) return opened.files.has('word/document.xml') ? 'extension' : 'damaged'
  if ([...opened.files.values()].some(file => nestsTooDeep(new TextDecoder().decode(file)))) return 'nested'
  const { openUnpacked } = await import('../tables/xlsx-rows.ts')
  return openUnpacked(opened.files, limits)
}

const reasons: Readonly<Record<string, FileRefusal>> = {
  'table.unpacksTooLarge': 'unpacksTooLarge',
  'table.tooLarge': 'tooLong',
  'table.tooManyCells': 'tooLong',
  'table.otherEncoding': 'encoding',
}

const isBroken = ({ cells, problems }: TableRow): boolean => cells.length === 0 && problems.length > 0

function lineOf({ row, cells }: TableRow) {
  const texts = cells.map(cell => (cell === null || cell === undefined ? '' : String(cell)))
  return {
    text: texts.filter(Boolean).join(' '),
    page: 1,
    row,
    box: nowhere,
    confidence: 1,
    cells: texts.map(text => ({ text, box: nowhere })),
  }
}
