import { levelled } from './levelled-rows.ts'
import { around, type Line, type Part } from './line.ts'

/** in heights of a letter: what is farther below the last row is no row of the table */
const farthest = 6
/** in steps from line to line within a cell */
const nextRow = 1.25
/** of the fullest line: where most have so many cells, none goes on in a second line */
const [full, most] = [0.6, 0.75]
const mostLines = 400
/** in heights of a letter */
const ofHeader = 1.2
/** lines of one row of a list; where they are more, rows cannot be told apart */
const mostWrapped = 6

interface Cell {
  readonly part: Part
  readonly column: number
}

/**
 * The rows under the names of columns on a page, each with as many cells as there are names: words stand in the column whose width they share, and
 * a cell that goes on in further lines is one. Empty where lines and rows cannot be told apart.
 */
export function rowsUnder(names: readonly Part[], below: readonly Line[], most = mostWrapped): readonly Line[] {
  const level = levelled(names, below)
  if (!level) return levelRowsUnder(names, below, most)
  return levelRowsUnder(level.names, level.below, most).map(({ cells = [], ...line }) => {
    const parts = cells.map(level.asTaken)
    const boxes = parts.flatMap(({ text, box }) => (text ? [box] : []))
    return { ...line, box: boxes.length > 0 ? around(boxes) : line.box, cells: parts }
  })
}

function levelRowsUnder(names: readonly Part[], below: readonly Line[], most: number): readonly Line[] {
  const lines = linesUnder(names, below)
  const cells = new Map(
    lines.map(line => [line, (line.cells ?? [line]).map((part): Cell => ({ part, column: columnOf(part, names) }))] as const),
  )
  const groups = grouped(cells)
  if (groups.some(group => group.length > most)) return []
  return groups.map(group => {
    const parts = names.map((name, column): Part => {
      const own = group.flatMap(line => cells.get(line) ?? []).flatMap(cell => (cell.column === column ? [cell.part] : []))
      return own.length > 0
        ? { text: joined(own.map(({ text }) => text)), box: around(own.map(({ box }) => box)) }
        : { text: '', box: name.box }
    })
    const [first] = group as [Line]
    const text = parts.map(each => each.text).filter(Boolean)
    return { ...first, text: text.join(' '), box: around(group.map(({ box }) => box)), cells: parts }
  })
}

/** The names of columns on a page: one may be broken over the lines above and below, and where they stand in two rows the lower ones are narrower. */
export function headerAt(lines: readonly Line[], at: number, rows: 1 | 2): readonly Part[] {
  const header = lines[at] as Line
  const { cells = [] } = header
  const beside = [at - 1, at + 1].flatMap(near => {
    const line = lines[near]
    return line && !isOfFigures(line) && (Math.abs(topOf(line) - topOf(header)) < ofHeader * heightOf(header) || (rows === 2 && near > at))
      ? [line]
      : []
  })
  const broken: { text: string; readonly box: Part['box'] }[] = []
  for (const part of beside.flatMap(line => line.cells ?? [line])) {
    const above = broken.find(each => sharesWidth(each, part))
    if (above) above.text += part.text
    else broken.push({ text: part.text, box: part.box })
  }
  return [...broken, ...cells.filter(cell => !broken.some(each => sharesWidth(each, cell)))].toSorted((a, b) => a.box[0] - b.box[0])
}

/** Half of its cells have a figure: a row of the table, which stands close on a picture that leans. */
const isOfFigures = ({ cells = [] }: Line): boolean =>
  cells.length > 1 && cells.filter(({ text }) => /\d/.test(text)).length * 2 >= cells.length

/** Over the middles of several names: cells that are too narrow for their words, so that what stands in which column is not to be told. */
export const runsTogether = (part: Part, names: readonly Part[]): boolean => {
  const [x, , width] = part.box
  return names.filter(name => middle(name) > x && middle(name) < x + width).length > 1
}

const sharesWidth = ({ box: [a, , w] }: { readonly box: Part['box'] }, { box: [b, , v] }: Part): boolean => a < b + v && b < a + w

/** A word that was broken at the end of its cell needs no blank; two words do. */
const joined = (texts: readonly string[]): string =>
  texts.reduce((all, text) => (/[\w)]$/.test(all) && /^[\w(]/.test(text) ? `${all} ${text}` : all + text))

/** On a picture that leans the frame of a row is higher than its letters: those in its middle tell where it stands. */
const middleOf = (line: Line, side: 1 | 3): number => {
  const all = (line.cells ?? [line]).map(({ box }) => box[side]).sort((a, b) => a - b)
  return all[all.length >> 1] ?? line.box[side]
}
const topOf = (line: Line): number => middleOf(line, 1)
const heightOf = (line: Line): number => middleOf(line, 3)

const top = ({ box }: { readonly box: Part['box'] }): number => box[1]
const middle = ({ box: [x, , width] }: Part): number => x + width / 2

/** As long as the table goes on: close below each other, on one page, words that stand alone in a column and no farther down than the first row. */
function linesUnder(names: readonly Part[], below: readonly Line[]): readonly Line[] {
  const [left, right] = [names[0]?.box[0] ?? 0, Math.max(...names.map(({ box }) => box[0] + box[2]))]
  const widest = (right - left) / 2
  const head = Math.max(...names.map(top))
  let last = head
  let step = Number.POSITIVE_INFINITY
  const found: Line[] = []
  for (const line of below.slice(0, mostLines)) {
    const [x, , width] = line.box
    const [y, height] = [topOf(line), heightOf(line)]
    // a name that goes on in a second line
    if (y - head < ofHeader * height && !isOfFigures(line)) continue
    const isBeside = !line.cells && (width > widest || x < left - height / 4 || y - last > step * nextRow)
    if (line.page !== below[0]?.page || y - last > farthest * height || isBeside) break
    step = Math.min(step, y - head)
    found.push(line)
    last = y
  }
  return found
}

function columnOf(part: Part, names: readonly Part[]): number {
  const [x, , width] = part.box
  const by = names.map((name, column) => ({
    column,
    shared: Math.min(x + width, name.box[0] + name.box[2]) - Math.max(x, name.box[0]),
    away: Math.abs(middle(part) - middle(name)),
  }))
  return by.toSorted((a, b) => Math.max(b.shared, 0) - Math.max(a.shared, 0) || a.away - b.away)[0]?.column ?? 0
}

/** Lines of one row: each its own, unless cells go on in further lines, which stand closer to each other than rows do. */
function grouped(rows: ReadonlyMap<Line, readonly Cell[]>): readonly (readonly Line[])[] {
  const fills = [...rows.values()].map(cells => new Set(cells.map(({ column }) => column)).size)
  const lines = [...rows.keys()]
  const isFull = (fill: number): boolean => fill >= full * Math.max(...fills)
  if (fills.filter(isFull).length >= most * fills.length) return lines.map(line => [line])
  const columns = Map.groupBy([...rows.values()].flat(), ({ column }) => column)
  const steps = [...columns.values()].flatMap(own => own.slice(1).map(({ part }, at) => top(part) - top(own[at]?.part ?? part)))
  const step = Math.min(...steps.filter(each => each > 0))
  const groups: Line[][] = []
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1]
    if (before && top(line) - top(before) < step * nextRow) groups.at(-1)?.push(line)
    else groups.push([line])
  }
  return groups
}
