import type { Line } from './line.ts'

/** degrees, clockwise */
export type Turn = 90 | 180 | 270

/** fewer lines may stand in any direction */
const leastLines = 6
/** a frame so much higher than wide stands on end */
const onEnd = 1.5
const most = 0.6
/** letters of a line that is no guess, and how sure it is */
const readable = { letters: 5, sure: 0.7 }

/**
 * By how much a picture must be turned for its print to stand upright; undefined where it does. A phone that is held flat above a table does not know
 * which way is up. Lines that stand on end are read from one side alone, lines that lie on their head not at all.
 */
export function turnOf(lines: readonly Line[]): Turn | undefined {
  if (lines.length < leastLines) return undefined
  const standing = lines.filter(({ box }) => box[3] > onEnd * box[2]).length
  const isRead = lines.some(isReadable)
  if (standing >= most * lines.length) return isRead ? 270 : 90
  return isRead ? undefined : 180
}

/** letters that were read in lines that are no guesses: of two ways to hold a picture the better one has more */
export const lettersOf = (lines: readonly Line[]): number => lines.filter(isReadable).reduce((sum, { text }) => sum + text.length, 0)

const isReadable = ({ text, confidence }: Line): boolean => text.length >= readable.letters && confidence >= readable.sure
