import type { Block, Cell } from '../block.ts'
import { isRecurring } from '../recurring.ts'
import { TypesetError } from '../typeset-error.ts'
import type { Box } from './box.ts'
import { type Draw, drawingOf } from './page.ts'
import { type PlacedCell, placeCells } from './place-cells.ts'
import { page, table as style, textWidth } from './style.ts'
import { drawLine, type LaidCell, type LaidRow, type LayoutContext, linesOf, shiftOf } from './text-boxes.ts'

type Table = Extract<Block, { readonly type: 'table' }>

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

/** Rows as boxes: head rows stay with the row after them and come again on each page, joined rows stay together. */
export function tableBoxes(table: Table, context: LayoutContext): readonly Box[] {
  const joins = table.rows.some(row => row.some(cell => (cell.rowSpan ?? 1) > 1))
  const rows = joins ? layJoined(table, context) : table.rows.map(row => layAlone(row, table.widths, context))
  const heights = rowHeights(rows)
  const boxes: Box[] = []
  let head: readonly Box[] = []
  let joined = 0
  for (let at = 0; at < rows.length; at += 1) {
    const { cells, drawing } = rows[at]!
    if (joins) {
      const tooTall = cells.find(({ cell }) => (cell.rowSpan ?? 1) > 1 && spanned(heights, at, cell.rowSpan ?? 1) > area)
      if (tooTall) throw overflow(tooTall.cell, context)
      joined = Math.max(joined - 1, ...cells.map(({ cell }) => (cell.rowSpan ?? 1) - 1))
    }
    if (at === table.headRows) head = boxes.slice()
    const before = at === 0 ? style.before : 0
    const after = at === rows.length - 1 ? style.after : 0
    const height = heights[at]!
    if (height > tallest && joined === 0 && at >= table.headRows) boxes.push(...sliceRow(cells, { before, after, head }))
    else
      boxes.push({
        height: height + after,
        before,
        head,
        keepNext: at < table.headRows || joined > 0 || isLonely(at - table.headRows, rows.length - table.headRows),
        drawing: drawing ?? drawingOf(cells.flatMap(laid => drawCell(laid, spanned(heights, at, laid.cell.rowSpan ?? 1)))),
      })
  }
  return boxes
}

/** Neither the first nor the last row stands alone on a page. */
const isLonely = (at: number, count: number): boolean => count > 2 && (at === 0 || at === count - 2)

/** Left edges and widths of the columns. */
function columnsOf(widths: readonly number[]): { readonly left: readonly number[]; readonly width: readonly number[] } {
  const total = sum(widths)
  const width = widths.map(part => (part / total) * textWidth)
  return { left: width.map((_, at) => page.left + sum(width.slice(0, at))), width }
}

/** A row that no cell reaches into or out of, as it stands in every table of these columns. */
function layAlone(row: readonly Cell[], widths: readonly number[], context: LayoutContext): LaidRow {
  const known = context.memory.rows.get(row)
  if (known?.widths === widths && known.row.drawing) {
    known.row.drawing.again = true
    return known.row
  }
  const [placed = []] = placeCells([row], widths.length)
  const cells = layCells(placed, widths, context)
  const height = heightOf(cells)
  const laid = { cells, height, drawing: drawingOf(cells.flatMap(cell => drawCell(cell, height))) }
  if (isRecurring(row)) context.memory.rows.set(row, { widths, row: laid })
  return laid
}

const layJoined = ({ rows, widths }: Table, context: LayoutContext): readonly LaidRow[] =>
  placeCells(rows, widths.length).map(placed => {
    const cells = layCells(placed, widths, context)
    return { cells, height: heightOf(cells), drawing: null }
  })

const heightOf = (cells: readonly LaidCell[]): number =>
  cells.reduce((most, { cell, height }) => ((cell.rowSpan ?? 1) === 1 ? Math.max(most, height) : most), style.leading as number)

function layCells(placed: readonly PlacedCell[], widths: readonly number[], context: LayoutContext): readonly LaidCell[] {
  const columns = columnsOf(widths)
  return placed.map(({ cell, column }) => {
    const width = sum(columns.width.slice(column, column + (cell.colSpan ?? 1)))
    const measure = {
      size: style.size,
      face: cell.head ? ('head' as const) : ('text' as const),
      width: width - 2 * style.padding,
      indent: 0,
      justify: cell.align === undefined && !cell.head,
    }
    const lines = cell.spans.length ? linesOf(cell.spans, measure, context) : []
    const room = cell.spans.length ? 1 : style.blankLines * (cell.room ?? 1)
    return { cell, x: columns.left[column]!, width, lines, height: Math.max(room, lines.length) * style.leading + 2 * style.padding - 2 }
  })
}

/** A cell over several rows that needs more room gives it to the last of them. */
function rowHeights(rows: readonly LaidRow[]): readonly number[] {
  const heights = rows.map(({ height }) => height)
  for (let at = 0; at < rows.length; at += 1)
    for (const { cell, height } of rows[at]!.cells) {
      const rowsOfCell = cell.rowSpan ?? 1
      if (rowsOfCell === 1) continue
      const short = height - spanned(heights, at, rowsOfCell)
      if (short > 0) heights[at + rowsOfCell - 1]! += short
    }
  return heights
}

const spanned = (heights: readonly number[], at: number, rows: number): number =>
  rows === 1 ? heights[at]! : sum(heights.slice(at, at + rows))

function drawCell({ cell, x, width, lines }: LaidCell, height: number): readonly Draw[] {
  const draws: Draw[] = []
  if (cell.head) draws.push({ kind: 'shade', x, y: -height, width, height, gray: style.headShade })
  draws.push({ kind: 'frame', x, y: -height, width, height, rule: style.rule })
  const inner = width - 2 * style.padding
  const first = (lines.length * style.leading - height) / 2
  const align = cell.align ?? (cell.head ? 'center' : 'left')
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]!
    for (const draw of drawLine(line, style, x + style.padding + shiftOf(line, inner, align), first - at * style.leading)) draws.push(draw)
  }
  return draws
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
      drawing: ({ firstOnPage, lastOnPage }) =>
        drawingOf(
          cells.flatMap(({ cell, x, width, lines }): readonly Draw[] => {
            const rule = (x1: number, y1: number, x2: number, y2: number): Draw => ({ kind: 'rule', x1, y1, x2, y2, width: style.rule })
            const line = lines[at]
            return [
              ...(cell.head ? [{ kind: 'shade', x, y: -height, width, height, gray: style.headShade } as const] : []),
              rule(x, 0, x, -height),
              rule(x + width, 0, x + width, -height),
              ...(first || firstOnPage ? [rule(x, 0, x + width, 0)] : []),
              ...(last || lastOnPage ? [rule(x, -height, x + width, -height)] : []),
              ...(line ? drawLine(line, style, x + style.padding, first ? -style.padding : 0) : []),
            ]
          }),
        ),
    }
  })
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
