import type { Line, ReadItem } from './line.ts'
import { judgeQuality, type PictureFacts } from './picture-quality.ts'
import { readIdCard } from './read-id-card.ts'
import { readLicence } from './read-licence.ts'
import { recogniseKind } from './recognise-kind.ts'

/** What became of a file that was to be read. */
export type ReadingStatus = 'done' | 'retake' | 'nothing' | 'unsupported' | 'busy' | 'failed' | 'scan' | 'refused'

export interface Reading {
  readonly status: ReadingStatus
  /** what the words on it say it is */
  readonly kind: string | null
  readonly items: readonly ReadItem[]
  /** codes of `error.picture.<code>` and `error.file.<code>` */
  readonly problems: readonly string[]
}

/** without a single item put forward: nothing was read */
export const unread = (status: ReadingStatus, problems: readonly string[] = []): Reading => ({ status, kind: null, items: [], problems })

/** below it most words are guesses */
const leastSure = 0.8
/** of the width and height: words nearer to the edge than this go on beyond it */
const edge = 0.004

interface PictureContents {
  readonly items: readonly ReadItem[]
  readonly problems: readonly string[]
}

const readers: Readonly<Record<string, (lines: readonly Line[]) => PictureContents>> = {
  businessLicence: lines => ({ items: readLicence(lines), problems: [] }),
  idCard: readIdCard,
}

/** What a picture says, as far as it can be read without nonsense. */
export const readPicture = (lines: readonly Line[], facts: PictureFacts): Reading => readPaper(lines, facts, isCut(lines, facts))

/** The same of a page that is whole. `cut` says that words go on beyond its edge. */
export function readPaper(lines: readonly Line[], facts: PictureFacts, cut = false): Reading {
  const { problems, retake } = judgeQuality(facts, cut)
  const kind = recogniseKind(lines)
  // what it is decides whether it may be kept at all
  if (retake) return { ...unread('retake', problems), kind }
  const { items, problems: misread } = (kind && readers[kind]?.(lines)) || { items: [], problems: [] }
  if (items.length === 0) return { ...unread(misread.length > 0 ? 'retake' : 'nothing', [...problems, ...misread]), kind }
  const sure = lines.reduce((sum, line) => sum + line.confidence, 0) / lines.length
  if (sure < leastSure) return { ...unread('retake', [...problems, 'picture.blurred']), kind }
  return { status: 'done', kind, items, problems: [...problems, ...misread] }
}

function isCut(lines: readonly Line[], { width, height }: PictureFacts): boolean {
  const [left, top] = [width * edge, height * edge]
  return lines.some(
    ({ text, box: [x, y, w, h] }) => text.length > 2 && (x < left || y < top || x + w > width - left || y + h > height - top),
  )
}
