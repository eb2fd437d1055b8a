import type { Line, Part } from './line.ts'

/** of a page that was printed, or scanned with care */
const leastLean = 0.01
const mostLean = 0.25
/** rows by which a lean is told, and cells of one of them */
const [leastRows, leastCells] = [2, 3]
const looked = 30

interface Level {
  readonly names: readonly Part[]
  readonly below: readonly Line[]
  /** with its box as it stands on the picture */
  asTaken(part: Part): Part
}

/** The rows of a table on a picture that leans, as they would stand if it did not; null where it does not. */
export function levelled(names: readonly Part[], below: readonly Line[]): Level | null {
  const rows = [names, ...below.slice(0, looked).map(({ cells = [] }) => cells)].filter(cells => cells.length >= leastCells)
  const leans = rows.flatMap(cells => leanOf(cells) ?? []).toSorted((a, b) => a - b)
  const lean = leans[leans.length >> 1] ?? 0
  if (leans.length < leastRows || Math.abs(lean) < leastLean || Math.abs(lean) > mostLean) return null
  const from = names[0]?.box[0] ?? 0
  const shifted = <T extends Part>(part: T, by: -1 | 1): T => {
    const [x, y, width, height] = part.box
    return { ...part, box: [x, y + by * lean * (x + width / 2 - from), width, height] }
  }
  return {
    names: names.map(name => shifted(name, -1)),
    below: below.map(line => ({ ...shifted(line, -1), ...(line.cells ? { cells: line.cells.map(cell => shifted(cell, -1)) } : {}) })),
    asTaken: part => shifted(part, 1),
  }
}

/** How far a row sinks for each pixel to the right. */
function leanOf(cells: readonly Part[]): number | null {
  const [first, last] = [cells[0], cells.at(-1)]
  if (!first || !last || last.box[0] <= first.box[0]) return null
  const middle = ({ box: [, y, , height] }: Part): number => y + height / 2
  return (middle(last) - middle(first)) / (last.box[0] + last.box[2] / 2 - first.box[0] - first.box[2] / 2)
}
