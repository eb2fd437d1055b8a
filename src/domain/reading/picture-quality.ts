import type { Box } from './line.ts'
import type { Turn } from './turn-of.ts'

/** more would be a bomb: 50 million pixels are 150 MB */
export const mostPixels = 50_000_000
/** text stays legible, and reading stays fast */
export const longestSide = 2_000

/** What was measured on a picture: its size as it was taken and upright, all else in the size in which it is read. */
export interface PictureFacts {
  readonly width: number
  readonly height: number
  /** the steepest step between neighbours in percent of the contrast around it, where there is print: 100 is a screenshot, 45 a photo, 25 a blur */
  readonly sharpness: number
  /** 0..255, the median of the brightness */
  readonly brightness: number
  /** share of the picture that is burnt out while its surroundings are not */
  readonly glare: number
  /** where, in the size as it was taken; absent where it was not looked for */
  readonly spots?: readonly Box[]
  /** mean colourfulness, 0 for a black-and-white copy */
  readonly colour: number
  /** it was turned so far to be read; all else is of it as it stands upright then */
  readonly turn?: Turn
  /** levels by which colours come and go as on a screen; absent where it was not looked for */
  readonly stripes?: number
}

/** Of a picture that was made smaller to be measured, as it was taken. */
export function asTaken(facts: PictureFacts, { width, height }: { readonly width: number; readonly height: number }): PictureFacts {
  const scale = width / facts.width
  const spots = facts.spots?.map(([x, y, w, h]): Box => [x * scale, y * scale, w * scale, h * scale])
  return { ...facts, width, height, ...(spots ? { spots } : {}) }
}

export type QualityProblem =
  | 'picture.small'
  | 'picture.blurred'
  | 'picture.dark'
  | 'picture.glare'
  | 'picture.cut'
  | 'picture.copy'
  | 'picture.screen'

/** what is too poor to be read without nonsense comes first */
export const leastSide = 500
const leastSharp = 30
const leastBright = 40
const mostGlare = 0.02
/** less is a copy in black and white */
export const leastColour = 2
/** papers with fine lines of several inks have up to 2.3, halftones up to 1.5; three in four screens that were drawn more than 2.5 */
const mostStripes = 2.5

export interface Quality {
  readonly problems: readonly QualityProblem[]
  /** a new picture is asked for before anything that was read is put forward */
  readonly retake: boolean
}

/** What is wrong with a picture of a document, before a word of it is read. */
export function judgeQuality(facts: PictureFacts): Quality {
  // in the dark nothing is sharp and nothing has a colour
  const isDark = facts.brightness < leastBright
  const retake: QualityProblem[] = [
    ...(Math.min(facts.width, facts.height) < leastSide ? (['picture.small'] as const) : []),
    ...(facts.sharpness < leastSharp && !isDark ? (['picture.blurred'] as const) : []),
    ...(isDark ? (['picture.dark'] as const) : []),
    // half of what is read off a screen is wrong, and no portal takes it
    ...((facts.stripes ?? 0) > mostStripes ? (['picture.screen'] as const) : []),
  ]
  const poor: QualityProblem[] = [
    ...(facts.glare > mostGlare ? (['picture.glare'] as const) : []),
    ...(facts.colour < leastColour && !isDark ? (['picture.copy'] as const) : []),
  ]
  return { problems: [...retake, ...poor], retake: retake.length > 0 }
}
