import { unfoldRadicals } from '../fields/unfold-radicals.ts'
import type { Line } from './line.ts'

/** A line on the page as it would stand if the picture were straight. `cx`, `cy` are its middle. */
export interface Placed {
  readonly line: Line
  /** without blanks, half-width */
  readonly text: string
  readonly left: number
  readonly right: number
  readonly cx: number
  readonly cy: number
}

export interface Straightened {
  readonly placed: readonly Placed[]
  /** of a usual line */
  readonly height: number
}

const largestAngle = 14
const step = 0.25

/**
 * Turns the lines back by the angle at which most of them share rows, as far as their frames allow it. Of a text with tables, whose short words have
 * frames that tell nothing, words that stand close beside each other tell it.
 */
export function straighten(lines: readonly Line[], hasTables = false): Straightened {
  const heights = lines.map(({ box }) => box[3]).sort((a, b) => a - b)
  const height = heights[heights.length >> 1] ?? 1
  const turned = turn(lines, bestAngle(lines, height, hasTables ? leanOfNeighbours(lines, height) : null))
  return { placed: turned, height }
}

function turn(lines: readonly Line[], degrees: number): readonly Placed[] {
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)]
  return lines.map(line => {
    const [x, y, width, lineHeight] = line.box
    const [mx, my] = [x + width / 2, y + lineHeight / 2]
    const cx = mx * cos + my * sin
    return { line, text: plain(line.text), cx, cy: my * cos - mx * sin, left: cx - width / 2, right: cx + width / 2 }
  })
}

/** Half-width without blanks; 丶 is how a recogniser writes 、. */
export const plain = (text: string): string => unfoldRadicals(text).normalize('NFKC').replace(/\s+/g, '').replace(/丶/g, '、')

function bestAngle(lines: readonly Line[], height: number, near: number | null): number {
  const about = Math.min(largestAngle, leaning(lines))
  let best = { score: -1, angle: 0 }
  for (let angle = -largestAngle; angle <= largestAngle; angle += step) {
    if (Math.abs(near === null ? Math.abs(angle) - about : angle - near) > unsure) continue
    const turned = turn(lines, angle)
    const rows = turned.map(({ cy }) => cy)
    const columns = turned.map(({ left }) => left)
    const score = shared(rows, height) + columnsCount * shared(columns, height)
    const better = score > best.score + 1e-6 || (Math.abs(score - best.score) < 1e-6 && Math.abs(angle) < Math.abs(best.angle))
    if (better) best = { score, angle }
  }
  return best.angle
}

/** degrees by which the frames of lines tell how far a picture leans */
const unsure = 1.5
/** the edge of a column tells the side to which a sheet with one line a row leans; seen from below it leans by itself, so it counts less */
const columnsCount = 0.5

/**
 * Degrees, without a side: the frame of a leaning line is the higher the longer it is. Rows alone do not tell: where each has one line, they share
 * rows at any angle.
 */
function leaning(lines: readonly Line[]): number {
  const slopes: number[] = []
  for (const [at, { box: one }] of lines.entries())
    for (const { box: other } of lines.slice(at + 1)) {
      const [wide, narrow] = one[2] > other[2] ? [one, other] : [other, one]
      if (wide[2] - narrow[2] > 3 * narrow[3]) slopes.push((wide[3] - narrow[3]) / (wide[2] - narrow[2]))
    }
  slopes.sort((a, b) => a - b)
  return Math.max(0, (Math.atan(slopes[slopes.length >> 1] ?? 0) * 180) / Math.PI)
}

/** in heights: farther to the right a leaning row may be the next one */
const closeBeside = 4
const [leastNeighbours, mostApart] = [8, 3]

/** Degrees by which rows of words sink to the right, from each word to the next one close beside it; null where too few tell, or they differ. */
function leanOfNeighbours(lines: readonly Line[], height: number): number | null {
  const angles = lines.flatMap(({ box: [x, y, width, lineHeight] }) => {
    const right = lines
      .filter(({ box }) => box[0] >= x + width / 2 && box[0] - x - width < closeBeside * height)
      .map(({ box }) => ({
        away: box[0] - x - width,
        dx: box[0] + box[2] / 2 - x - width / 2,
        dy: box[1] + box[3] / 2 - y - lineHeight / 2,
      }))
      .filter(({ dx, dy }) => Math.abs(dy) < 0.6 * height && dx > 0)
      .toSorted((a, b) => a.away - b.away)[0]
    return right ? [(Math.atan2(right.dy, right.dx) * 180) / Math.PI] : []
  })
  angles.sort((a, b) => a - b)
  const quarter = (share: number): number => angles[Math.floor(angles.length * share)] ?? 0
  if (angles.length < leastNeighbours || quarter(0.75) - quarter(0.25) > mostApart) return null
  return Math.max(-largestAngle, Math.min(largestAngle, quarter(0.5)))
}

/** Near neighbours count almost one, the next row nothing. */
function shared(places: readonly number[], height: number): number {
  const rows = places.toSorted((a, b) => a - b)
  let score = 0
  for (const [index, row] of rows.entries())
    for (let other = index + 1; other < rows.length && (rows[other] ?? 0) - row < height; other++)
      score += Math.exp(-((((rows[other] ?? 0) - row) / (height * 0.15)) ** 2))
  return score
}
