import type { InventoryTable } from './inventory-columns.ts'
import { columnNamed, countColumn, isTelling } from './inventory-columns.ts'
import type { Line, Part } from './line.ts'

const mostLines = 600
const longestLabel = 20
/** labels of a machine that a form has at least */
const leastLabels = 3
const pair = /^\s{0,9}(?:[-*•·]\s{0,3})?([^:：]{1,20})[:：]\s{0,9}(\S.{0,200})$/

interface Machine {
  readonly line: Line
  readonly cells: Map<string, Part>
  readonly labels: Set<string>
}

/**
 * Machines that are told one under the other as labels with a value behind each: a form, or a sheet of its own for each. The next one begins where a
 * label comes again or another sheet begins. Null where that is told of none.
 */
export function pairedServers(lines: readonly Line[]): InventoryTable | null {
  const machines: Machine[] = []
  for (const line of lines.slice(0, mostLines))
    for (const [label, value] of pairsOf(line)) {
      const column = columnNamed(label.text)
      if (!column || column === countColumn) continue
      const last = machines.at(-1)
      if (!last || last.line.page !== line.page || last.labels.has(label.text))
        machines.push({ line, cells: new Map([[column, value]]), labels: new Set([label.text]) })
      else {
        // 地域 and 可用区: the first one says it
        if (!last.cells.has(column)) last.cells.set(column, value)
        last.labels.add(label.text)
      }
    }
  const told = machines.filter(({ cells }) => cells.size >= leastLabels && [...cells.keys()].some(isTelling))
  // what is told of a machine between others belongs to none of them
  if (told.length === 0 || told.length < machines.length) return null
  const columns = [...new Set(told.flatMap(({ cells }) => [...cells.keys()]))]
  const rows = told.map(({ line, cells }): Line => {
    const parts = columns.map(column => cells.get(column) ?? { text: '', box: line.box })
    const text = parts.flatMap(part => (part.text ? [part.text] : [])).join(' ')
    return { ...line, text, cells: parts }
  })
  return { columns, units: columns.map(() => null), rows }
}

/** A row of two or four cells, or what stands before and behind a colon. */
function pairsOf({ cells, text, box }: Line): readonly (readonly [label: Part, value: Part])[] {
  if (cells) {
    const isSaid = (cell: Part | undefined): cell is Part => cell !== undefined && cell.text.trim() !== ''
    const filled = cells.filter(isSaid)
    const row = cells.length === 4 ? cells : filled
    if (row.length !== 2 && row.length !== 4) return []
    return [0, 2].flatMap(at => {
      const [label, value] = [row[at], row[at + 1]]
      return isSaid(label) && isSaid(value) ? [[label, value] as const] : []
    })
  }
  const [, label, value] = pair.exec(text) ?? []
  return label && value && label.length <= longestLabel
    ? [
        [
          { text: label.trim(), box },
          { text: value.trim(), box },
        ],
      ]
    : []
}
