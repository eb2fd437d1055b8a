import { measureStripes } from './measure-stripes.ts'
import type { PictureFacts } from './picture-quality.ts'

/** RGB, 8 bits */
export interface Pixels {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

/** of the darkest colour of a pixel: a lamp burns all three out, paper keeps a tint */
const burnt = 252
/** pixels of the side of a tile */
const tile = 64
/** every so many pixels: a picture has more than enough of them */
const stride = 2

/** Sharpness, light and colour of a picture, in one pass. */
export function measurePicture({ width, height, data }: Pixels): PictureFacts {
  const grey = greyOf(data)
  const histogram = new Uint32Array(256)
  let colour = 0
  let counted = 0
  for (let at = 0; at < grey.length; at += stride) {
    const [red, green, blue] = [data[3 * at] ?? 0, data[3 * at + 1] ?? 0, data[3 * at + 2] ?? 0]
    histogram[grey[at] ?? 0] = (histogram[grey[at] ?? 0] ?? 0) + 1
    colour += Math.max(red, green, blue) - Math.min(red, green, blue)
    counted += 1
  }
  const brightness = quantile(histogram, counted, 0.5)
  return {
    width,
    height,
    sharpness: sharpnessOf(grey, width, height),
    brightness,
    glare: glareOf({ width, height, data }),
    colour: colour / counted,
    stripes: measureStripes({ width, height, data }),
  }
}

function greyOf(data: Uint8Array): Uint8Array {
  const grey = new Uint8Array(data.length / 3)
  for (let at = 0; at < grey.length; at++)
    grey[at] = (77 * (data[3 * at] ?? 0) + 150 * (data[3 * at + 1] ?? 0) + 29 * (data[3 * at + 2] ?? 0)) >> 8
  return grey
}

function quantile(histogram: Uint32Array, counted: number, share: number): number {
  let below = 0
  for (const [value, count] of histogram.entries()) {
    below += count
    if (below >= counted * share) return value
  }
  return 255
}

/** a lamp never burns out more of a sheet than this and leaves something to read */
const mostGlare = 0.3
/** a tile that is burnt out */
const mostlyBurnt = 0.95

/** The share of the picture that is burnt out and ends before its edge: a white margin or a white page is no glare. */
function glareOf({ width, height, data }: Pixels): number {
  const [across, down] = [Math.floor(width / tile), Math.floor(height / tile)]
  const isBurnt = Array.from({ length: across * down }, (_, at) =>
    tileBurns(data, width, (at % across) * tile, Math.floor(at / across) * tile),
  )
  const margin = new Set<number>()
  const next = isBurnt.flatMap((each, at) => {
    const [x, y] = [at % across, Math.floor(at / across)]
    return each && (x === 0 || y === 0 || x === across - 1 || y === down - 1) ? [at] : []
  })
  for (let at = next.pop(); at !== undefined; at = next.pop()) {
    if (margin.has(at)) continue
    margin.add(at)
    const x = at % across
    for (const [beside, step] of [
      [x > 0, -1],
      [x < across - 1, 1],
      [true, -across],
      [true, across],
    ] as const)
      if (beside && isBurnt[at + step]) next.push(at + step)
  }
  const inside = isBurnt.filter((each, at) => each && !margin.has(at)).length
  const share = inside / Math.max(1, isBurnt.length)
  // white paper, evenly lit
  return share > mostGlare ? 0 : share
}

function tileBurns(data: Uint8Array, width: number, left: number, top: number): boolean {
  let count = 0
  for (let y = top; y < top + tile; y += stride)
    for (let x = left; x < left + tile; x += stride) {
      const at = 3 * (y * width + x)
      if (Math.min(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0) >= burnt) count += 1
    }
  return count > mostlyBurnt * (tile / stride) ** 2
}

/** of those without print nothing is said about sharpness */
const leastContrast = 40

/** The median over tiles with print. */
function sharpnessOf(grey: Uint8Array, width: number, height: number): number {
  const scores: number[] = []
  for (let top = 1; top + tile < height - 1; top += tile)
    for (let left = 1; left + tile < width - 1; left += tile) {
      const score = tileSharpness(grey, width, left, top)
      if (score !== null) scores.push(score)
    }
  scores.sort((a, b) => a - b)
  return scores[scores.length >> 1] ?? 0
}

/** The steepest step between neighbours in percent of the difference between the lightest and the darkest; null where there is no print. */
function tileSharpness(grey: Uint8Array, width: number, left: number, top: number): number | null {
  let [low, high, steepest] = [255, 0, 0]
  for (let y = top; y < top + tile; y++)
    for (let x = left; x < left + tile; x++) {
      const at = y * width + x
      const here = grey[at] ?? 0
      low = Math.min(low, here)
      high = Math.max(high, here)
      steepest = Math.max(steepest, Math.abs(here - (grey[at + 1] ?? here)), Math.abs(here - (grey[at + width] ?? here)))
    }
  return high - low < leastContrast ? null : (100 * steepest) / (high - low)
}
