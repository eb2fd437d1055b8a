import {
  AlignmentType,
  type FileChild,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import type { Block, Cell } from '../../domain/documents/block.ts'
import { placeCells } from '../../domain/documents/layout/place-cells.ts'
import { table as style, textWidth } from '../../domain/documents/layout/style.ts'
import { runsOf } from './block-docx.ts'
import { headShading, thinRule, twips } from './style-sheet.ts'

/** A row with more characters than this may be divided between two pages. */
const longRow = 400

/**
 * Columns in the parts of the template, head rows repeated on every page, joined cells as they are. A small gap ends the table, whose last row
 * stays with what follows where `keepNext`.
 */
export function tableDocx(block: Extract<Block, { readonly type: 'table' }>, keepNext: boolean): readonly FileChild[] {
  const total = block.widths.reduce((sum, width) => sum + width, 0)
  const widths = block.widths.map(width => twips((width / total) * textWidth))
  const rows = placeCells(block.rows, widths.length).map((cells, at) => {
    const head = at < block.headRows
    const stays = head || isLonely(at - block.headRows, block.rows.length - block.headRows) || (keepNext && at === block.rows.length - 1)
    const room = Math.max(0, ...block.rows[at]!.map(cell => (cell.spans.length > 0 ? 0 : (cell.room ?? 1))))
    return new TableRow({
      tableHeader: head,
      ...(room
        ? { height: { value: twips(style.blankLines * room * style.leading + 2 * style.padding - 2), rule: HeightRule.ATLEAST } }
        : {}),
      cantSplit: block.rows[at]!.every(cell => lengthOf(cell) < longRow),
      children: cells.map(({ cell, column }) => {
        const width = widths.slice(column, column + (cell.colSpan ?? 1)).reduce((sum, part) => sum + part, 0)
        return tableCell(cell, width, stays)
      }),
    })
  })
  const table = new Table({
    rows,
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    borders: { top: thinRule, bottom: thinRule, left: thinRule, right: thinRule, insideHorizontal: thinRule, insideVertical: thinRule },
    margins: { left: twips(style.padding), right: twips(style.padding), top: twips(style.padding - 1), bottom: twips(style.padding - 1) },
  })
  return [table, new Paragraph({ style: 'Cell', keepNext, spacing: { line: twips(style.after) } })]
}

/** Neither the first nor the last row stands alone on a page. */
const isLonely = (at: number, count: number): boolean => count > 2 && (at === 0 || at === count - 2)

const lengthOf = (cell: Cell): number => cell.spans.reduce((sum, { text }) => sum + text.length, 0)

function tableCell(cell: Cell, width: number, keepNext: boolean): TableCell {
  const alignment = cell.align === 'right' ? AlignmentType.RIGHT : cell.align === 'center' ? AlignmentType.CENTER : null
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    ...(cell.colSpan ? { columnSpan: cell.colSpan } : {}),
    ...(cell.rowSpan ? { rowSpan: cell.rowSpan } : {}),
    ...(cell.head ? { shading: headShading } : {}),
    children: [
      new Paragraph({
        style: cell.head ? 'CellHead' : 'Cell',
        keepNext,
        ...(alignment ? { alignment } : {}),
        children: runsOf(cell.spans),
      }),
    ],
  })
}
