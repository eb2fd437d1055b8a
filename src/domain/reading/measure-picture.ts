import { findSpots } from './find-spots.ts'
import { measureStripes } from './measure-stripes.ts'
import type { PictureFacts } from './picture-quality.ts'

/** RGB, 8 bits */
export interface Pixels {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

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
  const spots = findSpots({ width, height, data })
  const brightness = quantile(histogram, counted, 0.5)
  return {
    width,
    height,
    sharpness: sharpnessOf(grey, width, height),
    brightness,
    glare: spots.share,
    spots: spots.boxes,
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
