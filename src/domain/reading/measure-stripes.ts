import type { Pixels } from './measure-picture.ts'
import { type Square, transformSquare } from './transform-square.ts'

/** pixels of the side of a square that is looked at, and squares along each side of the picture */
const side = 128
const squares = 6
/** waves in a pixel: slower is light, and what comes back with the blocks of a JPEG is theirs */
const [slowest, fastest] = [0.05, 0.5]
const block = 8
const ofBlock = 0.6 / side
/** of the squares, sorted: two in five have to show it */
const quantile = 0.6
/** a wave of one level has this height in the transform */
const scale = (side * side) / 4

/**
 * Levels by which colours come and go at one distance, one behind the other. The dots of a screen stand side by side, so that their waves in a
 * photo are apart by a third; print is grey, and ink takes light of every colour at one place, so that its dots, lines and weaves come in step. What
 * the squares of a picture have, but for the strongest: seals cover few.
 */
export function measureStripes(picture: Pixels): number {
  const { width, height } = picture
  if (Math.min(width, height) < side) return 0
  const found: number[] = []
  for (let row = 0; row < squares; row += 1)
    for (let column = 0; column < squares; column += 1) {
      const left = Math.floor(((width - side) * (column + 0.5)) / squares)
      const top = Math.floor(((height - side) * (row + 0.5)) / squares)
      const square = coloursAt(picture, left, top)
      transformSquare(square)
      found.push(outOfStep(square, highestOf(square)))
    }
  return found.toSorted((a, b) => a - b)[Math.floor(found.length * quantile)] ?? 0
}

const fade = Float64Array.from({ length: side }, (_, at) => 0.5 - 0.5 * Math.cos((2 * Math.PI * at) / side))

/** Red and blue beside the brightness as the two parts of one square; without their means, faded towards the edge. */
function coloursAt({ width, data }: Pixels, left: number, top: number): Square {
  const red = new Float64Array(side * side)
  const blue = new Float64Array(side * side)
  for (let at = 0; at < side * side; at += 1) {
    const place = 3 * ((top + Math.floor(at / side)) * width + left + (at % side))
    const r = data[place] ?? 0
    const b = data[place + 2] ?? 0
    const light = 0.3 * r + 0.59 * (data[place + 1] ?? 0) + 0.11 * b
    red[at] = r - light
    blue[at] = b - light
  }
  fadeOut(red)
  fadeOut(blue)
  return { side, real: red, imaginary: blue }
}

function fadeOut(values: Float64Array): void {
  let sum = 0
  for (const value of values) sum += value
  const mean = sum / values.length
  for (let at = 0; at < values.length; at += 1)
    values[at] = ((values[at] ?? 0) - mean) * (fade[Math.floor(at / side)] ?? 0) * (fade[at % side] ?? 0)
}

const power = ({ real, imaginary }: Square, at: number): number => (real[at] ?? 0) ** 2 + (imaginary[at] ?? 0) ** 2
const mirrored = (at: number): number => ((side - Math.floor(at / side)) % side) * side + ((side - (at % side)) % side)

/** The place of the highest wave of both colours together. */
function highestOf(square: Square): number {
  let [highest, place] = [-1, 0]
  for (const at of maybeOfScreen) {
    const both = power(square, at) + power(square, mirrored(at))
    if (both > highest) {
      highest = both
      place = at
    }
  }
  return place
}

/** Colours in step have as much at a place as at the mirrored one; a quarter of a wave apart, all is on one side. Of the wave and its neighbours. */
function outOfStep(square: Square, place: number): number {
  let apart = 0
  for (const down of [-1, 0, 1])
    for (const right of [-1, 0, 1]) {
      const at = ((Math.floor(place / side) + down + side) % side) * side + (((place % side) + right + side) % side)
      apart += (power(square, at) - power(square, mirrored(at))) / 4
    }
  return Math.sqrt(Math.abs(apart)) / scale
}

/** Places of waves that may come of a screen; the other half mirrors them. */
const maybeOfScreen: readonly number[] = Array.from({ length: (side * side) / 2 + side }, (_, at) => at).filter(at => {
  const waves = [Math.floor(at / side), at % side].map(each => Math.min(each, side - each) / side)
  const length = Math.hypot(...waves)
  const isOfBlock = (wave: number): boolean => wave > slowest && Math.abs(wave - Math.round(wave * block) / block) < ofBlock
  return length > slowest && length < fastest && !waves.some(isOfBlock)
})
