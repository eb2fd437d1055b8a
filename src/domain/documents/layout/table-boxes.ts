import type { Block, Cell } from '../block.ts'
import { TypesetError } from '../typeset-error.ts'
import type { Box, Mark } from './box.ts'
import type { Line } from './break-lines.ts'
import { placeCells } from './place-cells.ts'
import { page, table as style, textWidth } from './style.ts'
import { drawLine, type LayoutContext, linesOf, shiftOf } from './text-boxes.ts'

type Table = Extract<Block, { readonly type: 'table' }>

interface LaidCell {
  readonly cell: Cell
  readonly x: number
  readonly width: number
  readonly lines: readonly Line[]
  readonly height: number
}

/** A row may take this part of a page before it is divided between its lines. */
const tallest = (page.height - page.top - page.bottom) * 0.45

/** What a page holds: rows that a cell joins stay together. */
const area = page.height - page.top - page.bottom

const overflow = ({ spans }: Cell, { block }: LayoutContext): TypesetError =>
  new TypesetError({
    code: 'overflow',
    block,
    excerpt: spans
      .map(({ text }) => text)
      .join('')
      .slice(0, 40),
  })

/** Room to write by hand in a cell that is empty on purpose. */
const blankLines = 1.7

/** Rows as boxes: head rows stay with the row after them and come again on each page, joined rows stay together. */
export function tableBoxes(table: Table, context: LayoutContext): readonly Box[] {
  const rows = layRows(table, context)
  const heights = rowHeights(rows)
  const boxes: Box[] = []
  let joined = 0
  for (const [at, cells] of rows.entries()) {
    const tooTall = cells.find(({ cell }) => (cell.rowSpan ?? 1) > 1 && spanned(heights, at, cell.rowSpan ?? 1) > area)
    if (tooTall) throw overflow(tooTall.cell, context)
    joined = Math.max(joined - 1, ...cells.map(({ cell }) => (cell.rowSpan ?? 1) - 1))
    const head = at >= table.headRows ? boxes.slice(0, table.headRows) : []
    const edge = { before: at === 0 ? style.before : 0, after: at === rows.length - 1 ? style.after : 0, head }
    const height = heights[at]!
    if (height > tallest && joined === 0 && at >= table.headRows) boxes.push(...sliceRow(cells, edge))
    else
      boxes.push({
        height: height + edge.after,
        before: edge.before,
        head,
        keepNext: at < table.headRows || joined > 0 || isLonely(at - table.headRows, rows.length - table.headRows),
        draw: ({ top }) => cells.flatMap(laid => drawCell(laid, top, spanned(heights, at, laid.cell.rowSpan ?? 1))),
      })
  }
  return boxes
}

/** Neither the first nor the last row stands alone on a page. */
const isLonely = (at: number, count: number): boolean => count > 2 && (at === 0 || at === count - 2)

function layRows(table: Table, context: LayoutContext): readonly (readonly LaidCell[])[] {
  const total = table.widths.reduce((sum, width) => sum + width, 0)
  const widths = table.widths.map(width => (width / total) * textWidth)
  return placeCells(table.rows, widths.length).map(row =>
    row.map(({ cell, column }) => {
      const x = page.left + sum(widths.slice(0, column))
      const width = sum(widths.slice(column, column + (cell.colSpan ?? 1)))
      const measure = {
        size: style.size,
        face: cell.head ? ('head' as const) : ('text' as const),
        width: width - 2 * style.padding,
        indent: 0,
        justify: cell.align === undefined && !cell.head,
      }
      const lines = cell.spans.length ? linesOf(cell.spans, measure, context) : []
      return {
        cell,
        x,
        width,
        lines,
        height: Math.max(cell.spans.length ? 1 : blankLines * (cell.room ?? 1), lines.length) * style.leading + 2 * style.padding - 2,
      }
    }),
  )
}

/** A cell over several rows that needs more room gives it to the last of them. */
function rowHeights(rows: readonly (readonly LaidCell[])[]): readonly number[] {
  const heights = rows.map(cells =>
    Math.max(style.leading, ...cells.filter(({ cell }) => (cell.rowSpan ?? 1) === 1).map(laid => laid.height)),
  )
  for (const [at, cells] of rows.entries())
    for (const { cell, height } of cells) {
      const rowsOfCell = cell.rowSpan ?? 1
      const short = height - spanned(heights, at, rowsOfCell)
      if (rowsOfCell > 1 && short > 0) heights[at + rowsOfCell - 1]! += short
    }
  return heights
}

const spanned = (heights: readonly number[], at: number, rows: number): number => sum(heights.slice(at, at + rows))

function drawCell({ cell, x, width, lines }: LaidCell, top: number, height: number): readonly Mark[] {
  const marks: Mark[] = []
  if (cell.head) marks.push({ kind: 'shade', x, y: top - height, width, height, gray: style.headShade })
  marks.push({ kind: 'frame', x, y: top - height, width, height, rule: style.rule })
  const inner = width - 2 * style.padding
  const first = top - (height - lines.length * style.leading) / 2
  const align = cell.align ?? (cell.head ? 'center' : 'left')
  for (const [at, line] of lines.entries())
    marks.push(...drawLine(line, style, x + style.padding + shiftOf(line, inner, align), first - at * style.leading))
  return marks
}

/** A row that is too tall to move: one box a line, framed at its sides and where the page or the row ends. */
function sliceRow(
  cells: readonly LaidCell[],
  edge: { readonly before: number; readonly after: number; readonly head: readonly Box[] },
): readonly Box[] {
  const count = Math.max(1, ...cells.map(({ lines }) => lines.length))
  return Array.from({ length: count }, (_, at) => {
    const first = at === 0
    const last = at === count - 1
    const padding = (first ? style.padding : 0) + (last ? style.padding : 0)
    const height = style.leading + padding
    return {
      height: height + (last ? edge.after : 0),
      before: first ? edge.before : 0,
      head: edge.head,
      keepNext: at === 0 || at === count - 2,
      draw: ({ top, firstOnPage, lastOnPage }) =>
        cells.flatMap(({ cell, x, width, lines }): readonly Mark[] => {
          const bottom = top - height
          const rule = (x1: number, y1: number, x2: number, y2: number): Mark => ({ kind: 'rule', x1, y1, x2, y2, width: style.rule })
          const line = lines[at]
          return [
            ...(cell.head ? [{ kind: 'shade', x, y: bottom, width, height, gray: style.headShade } as const] : []),
            rule(x, top, x, bottom),
            rule(x + width, top, x + width, bottom),
            ...(first || firstOnPage ? [rule(x, top, x + width, top)] : []),
            ...(last || lastOnPage ? [rule(x, bottom, x + width, bottom)] : []),
            ...(line ? drawLine(line, style, x + style.padding, top - (first ? style.padding : 0)) : []),
          ]
        }),
    }
  })
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
