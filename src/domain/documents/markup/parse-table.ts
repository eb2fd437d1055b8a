import type { Block, Cell } from '../block.ts'
import type { Recent } from '../recent.ts'
import { parseSpans, splitAt } from './parse-spans.ts'

type Table = Extract<Block, { readonly type: 'table' }>

/** A line of markup with its number, which counts from 0. */
export interface MarkupLine {
  readonly text: string
  readonly number: number
}

export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly line: number; readonly subject: string }

/**
 * `|: 20 30 50` gives the columns, `|# a | b` a head row, `| a | b` a row. A cell may start with `{…}`: `h` head,
 * `c` centred, `r` right, `_` left empty on purpose with room for as many lines, a number of columns, `x` and a number of rows.
 */
export function parseTable(lines: readonly MarkupLine[], memory?: RowMemory): Parsed<Table> {
  const [first, ...rest] = lines
  const widths = first?.text.startsWith('|:') ? first.text.slice(2).trim().split(/\s+/).map(Number) : []
  if (!first || widths.length === 0 || widths.some(width => !(width > 0))) return fault(first, '|:')
  const rows: (readonly Cell[])[] = []
  let headRows = 0
  /** rows still covered by a cell from above, per column */
  const covered = widths.map(() => 0)
  for (const line of rest) {
    const head = line.text.startsWith('|#')
    if (head && headRows < rows.length) return fault(line, '|#')
    if (head) headRows += 1
    const cells = memory?.get(line.text) ?? parseRow(line.text, head)
    if (typeof cells === 'string') return fault(line, cells)
    memory?.set(line.text, cells)
    if (!fits(cells, covered)) return fault(line, `${cells.length} / ${widths.length}`)
    rows.push(cells)
  }
  if (rows.length === headRows || covered.some(left => left > 0)) return fault(lines.at(-1), '|')
  return { ok: true, value: { type: 'table', widths, headRows, rows } }
}

/** Rows by their markup. */
export type RowMemory = Recent<string, readonly Cell[]>

/** The cells, or what is wrong with one of them. */
function parseRow(text: string, head: boolean): readonly Cell[] | string {
  const cells: Cell[] = []
  for (const source of cellsOf(text.slice(head ? 2 : 1))) {
    const cell = parseCell(source, head)
    if (!cell) return source.trim() || '| |'
    cells.push(cell)
  }
  return cells
}

const fault = (line: MarkupLine | undefined, subject: string): Parsed<Table> => ({ ok: false, line: line?.number ?? 0, subject })

function cellsOf(row: string): readonly string[] {
  const cells = splitAt(row, '|')
  return cells.length > 1 && cells.at(-1)?.trim() === '' ? cells.slice(0, -1) : cells
}

function parseCell(source: string, headRow: boolean): Cell | null {
  const text = source.trim()
  const match = text.startsWith('{') ? /^\{([hcr_]*)(\d*)(?:x(\d+))?\}/.exec(text) : null
  if (!match && text.startsWith('{')) return null
  const [all = '', flags = '', columns = '', rows = ''] = match ?? []
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
