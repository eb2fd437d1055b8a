import type { Block, Cell } from '../block.ts'
import { type KnownLine, partOf } from './block-memory.ts'
import { parseSpans, splitAt } from './parse-spans.ts'

type Table = Extract<Block, { readonly type: 'table' }>

/** A fault by the position of its line among those given. */
export interface TableFault {
  readonly at: number
  readonly subject: string
}

/**
 * `|: 20 30 50` gives the columns, `|# a | b` a head row, `| a | b` a row. A cell may start with `{…}`: `h` head,
 * `c` centred, `r` right, `_` left empty on purpose with room for as many lines, a number of columns, `x` and a number of rows.
 */
export function parseTable(lines: readonly KnownLine[]): Table | TableFault {
  const [first, ...rest] = lines
  const widths = first?.mark === '|:' ? widthsOf(first) : null
  if (!widths) return { at: 0, subject: '|:' }
  const rows: (readonly Cell[])[] = []
  let headRows = 0
  /** rows still covered by a cell from above, per column */
  const covered = widths.map(() => 0)
  for (let at = 0; at < rest.length; at += 1) {
    const line = rest[at]!
    const head = line.mark === '|#'
    if (head && headRows < rows.length) return { at: at + 1, subject: '|#' }
    if (head) headRows += 1
    line.cells ??= parseRow(line, head)
    if (typeof line.cells === 'string') return { at: at + 1, subject: line.cells }
    if (!fits(line.cells, covered)) return { at: at + 1, subject: `${line.cells.length} / ${widths.length}` }
    rows.push(line.cells)
  }
  if (rows.length === headRows || covered.some(left => left > 0)) return { at: rest.length, subject: '|' }
  return { type: 'table', widths, headRows, rows }
}

function widthsOf(line: KnownLine): readonly number[] | null {
  if (line.widths !== undefined) return line.widths
  const widths = line.text.slice(2).trim().split(/\s+/).map(Number)
  line.widths = widths.some(width => !(width > 0)) ? null : widths
  return line.widths
}

/** The cells, or what is wrong with one of them. */
function parseRow(line: KnownLine, head: boolean): readonly Cell[] | string {
  const cells: Cell[] = []
  for (const source of cellsOf(line.text.slice(head ? 2 : 1))) {
    const cell = parseCell(source, head)
    if (!cell) return source.trim() || '| |'
    cells.push(cell)
  }
  return partOf(line, cells)
}

function cellsOf(row: string): readonly string[] {
  const cells = splitAt(row, '|')
  return cells.length > 1 && cells.at(-1)?.trim() === '' ? cells.slice(0, -1) : cells
}

function parseCell(source: string, headRow: boolean): Cell | null {
  const text = source.trim()
  if (!text.startsWith('{')) {
    const spans = parseSpans(text)
    if (!spans?.length) return null
    return headRow ? { spans, head: true } : { spans }
  }
  const match = /^\{([hcr_]*)(\d*)(?:x(\d+))?\}/.exec(text)
  if (!match) return null
  const [all, flags = '', columns = '', rows = ''] = match
  const spans = parseSpans(text.slice(all.length).trim())
  if (!spans || (spans.length === 0) !== flags.includes('_')) return null
  return {
    spans,
    ...(flags.includes('__') ? { room: flags.split('_').length - 1 } : {}),
    ...(columns ? { colSpan: Number(columns) } : {}),
    ...(rows ? { rowSpan: Number(rows) } : {}),
    ...(headRow || flags.includes('h') ? { head: true } : {}),
    ...(flags.includes('c') ? { align: 'center' } : flags.includes('r') ? { align: 'right' } : {}),
  }
}

/** Whether the cells fill the columns that no cell from above covers; counts the covered rows on. */
function fits(cells: readonly Cell[], covered: number[]): boolean {
  let column = 0
  const skip = (): void => {
    while ((covered[column] ?? 0) > 0) {
      covered[column]! -= 1
      column += 1
    }
  }
  for (const cell of cells) {
    skip()
    for (let span = 0; span < (cell.colSpan ?? 1); span += 1) {
      if (column >= covered.length || covered[column]! > 0) return false
      covered[column] = (cell.rowSpan ?? 1) - 1
      column += 1
    }
  }
  skip()
  return column === covered.length
}
