export interface Size {
  readonly width: number
  readonly height: number
}

/** Pixels of the longer side, best first. Print of a licence is legible from the last on; below, a new picture is better than a worse one. */
const longestSides = [2400, 2000, 1600, 1280]
/** pixels of the longer side in which a page is drawn that becomes a picture */
export const drawnSide = 2400
/** of the shorter side of a long slip of paper */
const leastSide = 500
/** of a JPEG, 0..100, best first */
export const legibleQualities: readonly number[] = [85, 75, 65]

/** Sizes in which a picture is tried, best first and none twice; never larger than it is, never so small that print is lost. */
export function legibleSizes({ width, height }: Size): readonly Size[] {
  const ratios = longestSides.map(side => ratioFor(side, { width, height }))
  return [...new Set(ratios)].map(ratio => ({ width: Math.round(width * ratio), height: Math.round(height * ratio) }))
}

const ratioFor = (side: number, { width, height }: Size): number =>
  Math.min(1, Math.max(side / Math.max(width, height), leastSide / Math.min(width, height)))

/** Whether a picture shows what the original shows, upright or as the camera stored it, and still legibly; null: of an original whose size nobody knows. */
export function standsFor(made: Size, original: Size | null): 'yes' | 'illegible' | 'other' {
  const [long, short] = [Math.max(made.width, made.height), Math.min(made.width, made.height)]
  if (!original) return short >= leastSide ? 'yes' : 'illegible'
  const proportion = Math.max(original.width, original.height) / Math.min(original.width, original.height)
  // a pixel is lost to rounding on either side
  if (Math.abs(long / short / proportion - 1) > 0.01 + 1 / short) return 'other'
  const least = legibleSizes(original).at(-1)
  return least && long >= Math.max(least.width, least.height) - 1 ? 'yes' : 'illegible'
}
