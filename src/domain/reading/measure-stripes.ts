import type { Pixels } from './measure-picture.ts'

/** pixels of a piece of a line that is looked at, and between two such lines */
const piece = 128
const between = 24
/** of the moving mean that takes print and light away, to each side */
const around = 7
/** pixels from one coloured stripe to the next */
const [leastPeriod, mostPeriod] = [2, 20]
/** of blocks of a JPEG, which are no stripes */
const block = 8
const leastEnergy = 2
const leastLikeness = 0.4

/**
 * The share of a picture on which the difference of red and blue comes and goes at one distance: the coloured dots of a screen do that, paper and
 * its print do not. 0 to 1; of rows or of columns, whichever is more.
 */
export function measureStripes({ width, height, data }: Pixels): number {
  const colour = (at: number): number => (data[3 * at] ?? 0) - (data[3 * at + 2] ?? 0)
  const rows = shareOf(width, height, (line, along) => colour(line * width + along))
  const columns = shareOf(height, width, (line, along) => colour(along * width + line))
  return Math.max(rows, columns)
}

function shareOf(length: number, lines: number, value: (line: number, along: number) => number): number {
  let [pieces, striped] = [0, 0]
  for (let line = block; line < lines; line += between)
    for (let from = 0; from + piece < length; from += piece) {
      pieces += 1
      const values = Array.from({ length: piece }, (_, at) => value(line, from + at))
      if (isPeriodic(withoutMean(values))) striped += 1
    }
  return pieces === 0 ? 0 : striped / pieces
}

function withoutMean(values: readonly number[]): readonly number[] {
  const sums = [0]
  for (const value of values) sums.push((sums.at(-1) ?? 0) + value)
  return values.map((value, at) => {
    const [first, last] = [Math.max(0, at - around), Math.min(values.length, at + around + 1)]
    return value - ((sums[last] ?? 0) - (sums[first] ?? 0)) / (last - first)
  })
}

function isPeriodic(values: readonly number[]): boolean {
  const energy = values.reduce((sum, value) => sum + value * value, 0) / values.length
  if (energy < leastEnergy) return false
  const likeness = Array.from({ length: mostPeriod + 2 }, (_, lag) => {
    let sum = 0
    for (let at = 0; at + lag < values.length; at += 1) sum += (values[at] ?? 0) * (values[at + lag] ?? 0)
    return sum / (values.length - lag) / energy
  })
  const at = (lag: number): number => likeness[lag] ?? 0
  for (let lag = leastPeriod; lag <= mostPeriod; lag += 1)
    if (lag % block !== 0 && at(lag) > leastLikeness && at(lag) > at(lag - 1) && at(lag) >= at(lag + 1)) return true
  return false
}
