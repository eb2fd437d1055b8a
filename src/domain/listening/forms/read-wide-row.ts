import type { ListenTools } from '../hearing.ts'
import { type FormLabel, findLabel } from './form-labels.ts'

/** A cell below the label of its column; offsets in the message as it was typed. */
export interface Cell {
  readonly label: FormLabel
  readonly from: number
  readonly to: number
}

export interface WideRow {
  readonly cells: readonly Cell[]
  /** of the row of labels */
  readonly head: { readonly start: number; readonly end: number }
  readonly end: number
}

/** fewer columns are a sentence with tabs */
const fewest = 5
/** |---|---| below the names */
const rule = /^\s*\|\s*:?-{2,}/
const separators = ['\t', '|', ',', '，'] as const

/** A sheet that lies on its side: one row of labels, and below it one row with as many values. Null where several rows follow: which is meant is not said. */
export function readWideRow(text: string, tools: ListenTools): WideRow | null {
  const lines = text.split('\n')
  let start = 0
  for (const [at, line] of lines.entries()) {
    const mark = separators.find(each => line.split(each).length >= fewest)
    const count = mark ? line.split(mark).length : 0
    const next = at + (rule.test(lines[at + 1] ?? '') ? 2 : 1)
    const below = mark ? lines[next]?.split(mark) : undefined
    const isOne = mark && below?.length === count && lines[next + 1]?.split(mark).length !== count
    if (mark && below && isOne) {
      const labels = line.split(mark).map(each => findLabel(tools.reference.simplify(each), tools))
      if (labels.filter(label => label && !label.section).length >= Math.max(fewest, count * 0.6)) {
        const end = start + line.length
        const from = end + 1 + (next > at + 1 ? (lines[at + 1]?.length ?? 0) + 1 : 0)
        return { cells: cellsOf(labels, below, from), head: { start, end }, end: from + (lines[next]?.length ?? 0) }
      }
    }
    start += line.length + 1
  }
  return null
}

function cellsOf(labels: readonly (FormLabel | null)[], values: readonly string[], start: number): readonly Cell[] {
  const cells: Cell[] = []
  let from = start
  for (const [at, value] of values.entries()) {
    const label = labels[at]
    if (label && !label.section && value.trim()) cells.push({ label, from, to: from + value.length })
    from += value.length + 1
  }
  return cells
}
