import type { Json } from '../json.ts'
import type { Turn } from './turn-of.ts'

/** x, y, width, height: pixels of a picture, points of a page */
export type Box = readonly [number, number, number, number]

/** Of a line without a place on a page: a paragraph of a Word file, a row of a table. */
export const nowhere: Box = [0, 0, 0, 0]

export interface Part {
  readonly text: string
  readonly box: Box
}

/** One line of text as it stands on a page or a picture. */
export interface Line {
  readonly text: string
  readonly box: Box
  /** from 1 */
  readonly page: number
  /** 0..1; no guard against a wrong word: 独资 was read as 验资 at 0.93 */
  readonly confidence: number
  /** of a picture: pieces of its text that may be misread */
  readonly doubts?: readonly string[]
  /** of a file without pages: which paragraph or row, from 1 */
  readonly row?: number
  /** of a row of a table, or of a line that wide gaps divide */
  readonly cells?: readonly Part[]
}

/** One thing that was read from a file. */
export interface ReadItem {
  /** what it is: a key of `read.<name>` texts */
  readonly name: string
  readonly value: string
  /** the words as they stand there, joined over their lines */
  readonly quote: string
  readonly page: number
  readonly box: Box
  /** of its least sure line */
  readonly confidence: number
  /** pieces of the value that may be misread; of a picture, until that is judged */
  readonly doubts?: readonly string[]
  /** a value that a check digit, or the place in a code that one proves, shows to be right where what was read fails; proposed, never applied */
  readonly suggestion?: string
  /** of a file without pages */
  readonly row?: number
  /** of a picture that was turned to be read: the box is of it as it stands then */
  readonly turn?: Turn
  /** what a field takes, where that is not the value as it is shown */
  readonly raw?: Json
}

export const around = (boxes: readonly Box[]): Box => {
  const left = Math.min(...boxes.map(([x]) => x))
  const top = Math.min(...boxes.map(([, y]) => y))
  const right = Math.max(...boxes.map(([x, , width]) => x + width))
  const bottom = Math.max(...boxes.map(([, y, , height]) => y + height))
  return [left, top, right - left, bottom - top]
}

/** Lines of a picture that was made smaller, where they stand on it as it was. */
export const scaledLines = (lines: readonly Line[], scale: number): readonly Line[] =>
  lines.map(line => {
    const [x, y, width, height] = line.box.map(side => Math.round(side * scale))
    return { ...line, box: [x ?? 0, y ?? 0, width ?? 0, height ?? 0] }
  })

/** pixels, of a part that is looked at */
export const widestCrop = 900

/** A part of a picture with a little around it, within its edges: to be looked at beside its value. */
export function withMargin([x, y, width, height]: Box, picture: { readonly width: number; readonly height: number }): Box {
  const margin = Math.round(Math.min(40, height * 0.3))
  const left = Math.max(0, Math.floor(x) - margin)
  const top = Math.max(0, Math.floor(y) - margin)
  return [
    left,
    top,
    Math.max(1, Math.min(picture.width - left, Math.ceil(width) + 2 * margin)),
    Math.max(1, Math.min(picture.height - top, Math.ceil(height) + 2 * margin)),
  ]
}
