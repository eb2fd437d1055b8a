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

const largestAngle = 8
const step = 0.25

/** Turns the lines back by the angle at which most of them share rows. */
export function straighten(lines: readonly Line[]): Straightened {
  const heights = lines.map(({ box }) => box[3]).sort((a, b) => a - b)
  const height = heights[heights.length >> 1] ?? 1
  const turned = turn(lines, bestAngle(lines, height))
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
export const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '').replace(/丶/g, '、')

function bestAngle(lines: readonly Line[], height: number): number {
  let best = { score: -1, angle: 0 }
  for (let angle = -largestAngle; angle <= largestAngle; angle += step) {
    const score = sharedRows(turn(lines, angle), height)
    const better = score > best.score + 1e-6 || (Math.abs(score - best.score) < 1e-6 && Math.abs(angle) < Math.abs(best.angle))
    if (better) best = { score, angle }
  }
  return best.angle
}

/** Near neighbours count almost one, the next row nothing. */
function sharedRows(placed: readonly Placed[], height: number): number {
  const rows = placed.map(({ cy }) => cy).sort((a, b) => a - b)
  let score = 0
  for (const [index, row] of rows.entries())
    for (let other = index + 1; other < rows.length && (rows[other] ?? 0) - row < height; other++)
      score += Math.exp(-((((rows[other] ?? 0) - row) / (height * 0.15)) ** 2))
  return score
}
