import type { Block, Cell } from '../../domain/documents/block.ts'
import { type PlacedCell, placeCells } from '../../domain/documents/layout/place-cells.ts'
import { table as style, textWidth } from '../../domain/documents/layout/style.ts'
import { headShading, thinRule, twips } from './style-sheet.ts'
import { keepNextXml, paragraphXml, runsXml } from './xml.ts'

/** A row with more characters than this may be divided between two pages. */
const longRow = 400

const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map(side => `<w:${side} w:val="${thinRule.style}" w:color="${thinRule.color}" w:sz="${thinRule.size}"/>`)
  .join('')
const [upright, sideways] = [twips(style.padding - 1), twips(style.padding)]
const margins = Object.entries({ top: upright, left: sideways, bottom: upright, right: sideways })
  .map(([side, width]) => `<w:${side} w:type="dxa" w:w="${width}"/>`)
  .join('')
const shading = `<w:shd w:fill="${headShading.fill}" w:color="${headShading.color}" w:val="${headShading.type}"/>`

/**
 * Columns in the parts of the template, head rows repeated on every page, joined cells as they are. A small gap ends the table, whose last row
 * stays with what follows where `keepNext`.
 */
export function tableXml(block: Extract<Block, { readonly type: 'table' }>, keepNext: boolean): string {
  const total = block.widths.reduce((sum, width) => sum + width, 0)
  const widths = block.widths.map(width => twips((width / total) * textWidth))
  const placed = placeCells(block.rows, widths.length)
  let covering: readonly Covering[] = []
  let rows = ''
  for (const [at, cells] of placed.entries()) {
    const head = at < block.headRows
    const stays = head || isLonely(at - block.headRows, block.rows.length - block.headRows) || (keepNext && at === block.rows.length - 1)
    const all = [...cells.map(cell => ({ ...cell, left: (cell.cell.rowSpan ?? 1) - 1, from: 'here' as const })), ...covering]
    all.sort((a, b) => a.column - b.column)
    const written = all.map(({ cell, column, from }) => {
      const width = widths.slice(column, column + (cell.colSpan ?? 1)).reduce((sum, part) => sum + part, 0)
      return from === 'here' ? cellXml(cell, width, stays) : coveredXml(cell, width)
    })
    rows += `<w:tr><w:trPr>${rowProperties(block.rows[at]!, head)}</w:trPr>${written.join('')}</w:tr>`
    covering = all.flatMap(({ cell, column, left }) => (left > 0 ? [{ cell, column, left: left - 1, from: 'above' as const }] : []))
  }
  const width = widths.reduce((sum, part) => sum + part, 0)
  const properties = `<w:tblW w:type="dxa" w:w="${width}"/><w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar>${margins}</w:tblCellMar>`
  const grid = widths.map(part => `<w:gridCol w:w="${part}"/>`).join('')
  const gap = paragraphXml('Cell', `${keepNextXml(keepNext)}<w:spacing w:line="${twips(style.after)}"/>`, '')
  return `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows}</w:tbl>${gap}`
}

/** A cell of a row above that this row lies beside. */
interface Covering extends PlacedCell {
  /** rows that it covers below this one */
  readonly left: number
  readonly from: 'above'
}

/** Neither the first nor the last row stands alone on a page. */
const isLonely = (at: number, count: number): boolean => count > 2 && (at === 0 || at === count - 2)

const lengthOf = (cell: Cell): number => cell.spans.reduce((sum, { text }) => sum + text.length, 0)

function rowProperties(cells: readonly Cell[], head: boolean): string {
  const room = Math.max(0, ...cells.map(cell => (cell.spans.length > 0 ? 0 : (cell.room ?? 1))))
  const height = room
    ? `<w:trHeight w:val="${twips(style.blankLines * room * style.leading + 2 * style.padding - 2)}" w:hRule="atLeast"/>`
    : ''
  const whole = cells.every(cell => lengthOf(cell) < longRow)
  return `<w:cantSplit${whole ? '' : ' w:val="off"'}/><w:tblHeader${head ? '' : ' w:val="off"'}/>${height}`
}

function cellXml(cell: Cell, width: number, keepNext: boolean): string {
  const align = cell.align === 'right' || cell.align === 'center' ? `<w:jc w:val="${cell.align}"/>` : ''
  const merge = (cell.rowSpan ?? 1) > 1 ? '<w:vMerge w:val="restart"/>' : ''
  return boxXml(cell, width, merge, paragraphXml(cell.head ? 'CellHead' : 'Cell', keepNextXml(keepNext) + align, runsXml(cell.spans)))
}

const coveredXml = (cell: Cell, width: number): string => boxXml(cell, width, '<w:vMerge w:val="continue"/>', '<w:p/>')

function boxXml(cell: Cell, width: number, merge: string, content: string): string {
  const span = cell.colSpan ? `<w:gridSpan w:val="${cell.colSpan}"/>` : ''
  return `<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="${width}"/>${span}${merge}${cell.head ? shading : ''}<w:vAlign w:val="center"/></w:tcPr>${content}</w:tc>`
}
