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

/** what a camera's noise is always above */
const leastRange = 12

/** Whether it is one colour all over: nothing can stand on it. */
export const isPlain = ({ data }: Pixels): boolean => data.every((value, at) => Math.abs(value - (data[at % 3] ?? 0)) <= leastRange)

function greyOf(data: Uint8Array): Uint8Array {
  const grey = new Uint8Array(data.length / 3)
  for (let at = 0, place = 0; at < grey.length; at += 1, place += 3)
    grey[at] = (77 * data[place]! + 150 * data[place + 1]! + 29 * data[place + 2]!) >> 8
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
/** of the contrast of the strongest: what is paler is a pattern behind the print, whose lines run in one direction */
const ofStrongest = 0.5
/** of the tiles, the strongest left out: a seal, the edge of the paper */
const strongest = 0.9

interface Tile {
  readonly contrast: number
  /** the steepest step between neighbours in percent of the contrast */
  readonly across: number
  readonly down: number
}

/** The median over tiles with print, in the direction that is less sharp: a hand that moved blurs along its way alone. */
function sharpnessOf(grey: Uint8Array, width: number, height: number): number {
  const tiles: Tile[] = []
  for (let top = 1; top + tile < height - 1; top += tile)
    for (let left = 1; left + tile < width - 1; left += tile) {
      const measured = measureTile(grey, width, left, top)
      if (measured.contrast >= leastContrast) tiles.push(measured)
    }
  const least =
    ofStrongest *
    at(
      tiles.map(({ contrast }) => contrast),
      strongest,
    )
  const print = tiles.filter(({ contrast }) => contrast >= least)
  return Math.min(
    at(
      print.map(({ across }) => across),
      0.5,
    ),
    at(
      print.map(({ down }) => down),
      0.5,
    ),
  )
}

const at = (values: readonly number[], share: number): number => values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0

function measureTile(grey: Uint8Array, width: number, left: number, top: number): Tile {
  let [low, high, across, down] = [255, 0, 0, 0]
  for (let y = top; y < top + tile; y += 1) {
    const end = y * width + left + tile
    let here = grey[end - tile]!
    for (let place = end - tile; place < end; place += 1) {
      const next = grey[place + 1]!
      const beside = here < next ? next - here : here - next
      const under = here - grey[place + width]!
      const below = under < 0 ? -under : under
      if (here < low) low = here
      if (here > high) high = here
      if (beside > across) across = beside
      if (below > down) down = below
      here = next
    }
  }
  const contrast = high - low
  return { contrast, across: (100 * across) / contrast, down: (100 * down) / contrast }
}
