import type { Box, Line, ReadItem } from './line.ts'
import type { PictureFacts } from './picture-quality.ts'

/** of the width and height: words nearer to the edge than this go on beyond it */
const edge = 0.004
/** of the height of a line: a licence has a frame between its print and its edge, so what stands closer was cut along a line */
const frame = 0.8
/** of the height of a line: below the last of these stand the registry and its seal */
const below: Readonly<Record<string, number>> = { scope: 2 }
/** of the height of a line: around what is burnt out letters are too pale to be read */
const pale = 1.2
/** of the height of a line: a spot that only touches its upper or lower end hides nothing */
const leastOverlap = 0.25

/** of the height of a line: two rows and what is between them */
const rows = 1.8

/** without one of these, which a form has on each side, what is left of it is not put forward */
const essential: Readonly<Record<string, readonly string[]>> = {
  businessLicence: ['code', 'name'],
}
/** a card has so little on it that all of it must be there */
const whole: ReadonlySet<string> = new Set(['idCard'])

export interface Whole {
  /** values of which nothing is hidden */
  readonly items: readonly ReadItem[]
  readonly problems: readonly ('picture.glare' | 'picture.cut')[]
  /** so much is hidden that the picture must be taken again */
  readonly retake: boolean
}

/** What of a form was read whole: what stands in the light of a lamp or goes on beyond the edge is part of a value, and a wrong one. */
export function withoutLost(kind: string | null, items: readonly ReadItem[], lines: readonly Line[], facts: PictureFacts): Whole {
  const height = medianHeight(lines)
  const within = kind === 'businessLicence' ? frame * height : 0
  const ends = ({ box }: Line | ReadItem, lines: number): boolean => box[1] + box[3] > facts.height - lines * height
  const isCut = (item: ReadItem): boolean => atEdge(item.box, facts, within) || ends(item, below[item.name] ?? 0)
  const isLit = ({ box }: ReadItem): boolean => (facts.spots ?? []).some(spot => hides(spot, box, height))
  const needed = essential[kind ?? ''] ?? []
  const has = (name: string): boolean => items.some(item => item.name === name)
  // every licence has its code and a label beside it at its head
  const isHeadless = kind === 'businessLicence' && !has('code') && !lines.some(({ text }) => text.includes('信用代码'))
  const isBeheaded = needed.length > 0 && (isHeadless || !needed.some(has))
  const cut = isBeheaded || items.some(isCut) || lines.some(({ text, box }) => text.length > 2 && atEdge(box, facts))
  const lit = items.some(isLit)
  // without its labels a row belongs to nobody: a person was taken for the second row of an address
  const isMixed = ({ name, box }: ReadItem): boolean => cut && name === 'address' && box[3] > rows * height
  const left = items.filter(item => !isCut(item) && !isLit(item) && !isMixed(item))
  const lost = left.length < items.length
  const lacks = needed.some(name => !left.some(item => item.name === name))
  return {
    items: left,
    problems: [...(lit ? (['picture.glare'] as const) : []), ...(cut ? (['picture.cut'] as const) : [])],
    retake: (lost && (left.length === 0 || whole.has(kind ?? ''))) || (lacks && (cut || (facts.spots ?? []).length > 0)),
  }
}

function hides([left, top, width, height]: Box, [x, y, w, h]: Box, line: number): boolean {
  const beside = pale * line
  const over = Math.min(top + height, y + h) - Math.max(top, y)
  return left < x + w + beside && left + width > x - beside && over > leastOverlap * line
}

function atEdge([x, y, w, h]: Box, { width, height }: PictureFacts, within = 0): boolean {
  const [left, top] = [Math.max(within, width * edge), Math.max(within, height * edge)]
  return x < left || y < top || x + w > width - left || y + h > height - top
}

function medianHeight(lines: readonly Line[]): number {
  const heights = lines.map(({ box }) => box[3]).sort((a, b) => a - b)
  return heights[heights.length >> 1] ?? 0
}
