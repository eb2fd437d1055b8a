import type { Line, Part } from './line.ts'
import { headerAt, rowsUnder } from './rows-under.ts'

/** What columns of an order, a bill or a certificate are called. */
const called =
  /序号|产品|服务|项目|名称|规格|型号|配置|数量|时长|周期|金额|单价|费用|价|编号|实例|\bid\b|ip|账期|期限|类型|状态|时间|日期|备注|单位|税|用途|资源|地域|区域|domain|service|charge|amount|usage|quantity|description|product|period|price|cost|region|location|date|registra/i
const longestHeader = 24
const leastColumns = 3
const mostRows = 200
/** of one thing that was ordered, with all of its particulars */
const linesOfOrder = 20

/** A row that names columns: at least three, mostly of words that columns are called by and without a figure. */
export function isHeaderRow({ cells = [] }: Line): boolean {
  const filled = cells.filter(({ text }) => text !== '')
  if (filled.length < leastColumns || filled.some(({ text }) => text.length > longestHeader || /[::]\s*\S|\d/.test(text))) return false
  return filled.filter(({ text }) => called.test(text)).length * 3 >= filled.length * 2
}

/** What stands below a cell of a row that names columns, row by row, as long as the table goes on. */
export function below(lines: readonly Line[], header: number, column: number): readonly { readonly line: Line; readonly part: Part }[] {
  const head = lines[header]?.cells?.[column]
  if (head && head.box[2] > 0) {
    const names = headerAt(lines, header, 1)
    const at = names.indexOf(head)
    const placed = rowsUnder(names, lines.slice(header + 1), linesOfOrder).flatMap(line => {
      const part = line.cells?.[at]
      return part && part.text !== '' ? [{ line, part }] : []
    })
    if (placed.length > 0) return placed
  }
  const found: { line: Line; part: Part }[] = []
  for (const line of lines.slice(header + 1, header + 1 + mostRows)) {
    if (!head || !line.cells || line.cells.length < 2) break
    const part = head.box[2] > 0 ? under(head, line.cells) : line.cells[column]
    if (part && part.text !== '') found.push({ line, part })
  }
  return found
}

/** On a page an empty cell leaves no trace: what stands below is what shares the width. */
const under = ({ box: [x, , width] }: Part, cells: readonly Part[]): Part | undefined =>
  cells
    .map(part => ({ part, shared: Math.min(x + width, part.box[0] + part.box[2]) - Math.max(x, part.box[0]) }))
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => b.shared - a.shared)[0]?.part
