import type { Reference } from '../fields/reference.ts'
import type { Line, ReadItem } from './line.ts'
import { withoutLost } from './lost-items.ts'
import { judgeQuality, leastColour, type PictureFacts } from './picture-quality.ts'
import { readIdCard } from './read-id-card.ts'
import { readLicence } from './read-licence.ts'
import { recogniseKind } from './recognise-kind.ts'
import { plain } from './straighten.ts'
import { isDoubted, withoutUnsure } from './unsure-items.ts'

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

/** of a copy in black and white, whose letters broke: 九江 was read as 儿汇 at 0.95 */
const leastSureOfCopy = 0.95
/** letters of a row that is no label */
const row = 6
function sureOfRows(lines: readonly Line[]): number {
  const rows = lines.filter(({ text }) => text.length >= row)
  return rows.length === 0 ? 1 : rows.reduce((sum, line) => sum + line.confidence, 0) / rows.length
}

/** each side of a card has one of them: without it, its edge is missing */
const ofCard: ReadonlySet<string> = new Set(['idNumber', 'idValidFrom', 'idValidTo'])

interface PictureContents {
  readonly items: readonly ReadItem[]
  readonly problems: readonly string[]
}

const readers: Readonly<Record<string, (lines: readonly Line[]) => PictureContents>> = {
  businessLicence: lines => ({ items: readLicence(lines), problems: [] }),
  idCard: readIdCard,
}

/** A person says what the paper is. */
export interface ReadAs {
  readonly kind: string
  /** of a kind that is not read from pictures by itself */
  readonly read: (lines: readonly Line[]) => readonly ReadItem[]
}

/** The list of places, where it is at hand: addresses are looked up in it. */
export type Places = Pick<Reference, 'divisions'>

/** What a picture says, as far as it can be read without nonsense; it says itself what it is, unless a person does. */
export function readPicture(lines: readonly Line[], facts: PictureFacts, as?: ReadAs, places?: Places): Reading {
  const reading = readDoubted(lines, facts, as, places)
  if (reading.status !== 'done') return reading
  if (isOldLicence(reading, lines)) return { ...unread('retake', [...reading.problems, 'picture.oldLicence']), kind: reading.kind }
  const whole = withoutLost(reading.kind, reading.items, lines, facts)
  const problems = [
    ...new Set([...whole.problems, ...(whole.retake ? reading.problems.filter(code => code !== 'picture.unsure') : reading.problems)]),
  ]
  return whole.retake ? { ...unread('retake', problems), kind: reading.kind } : settled({ ...reading, items: whole.items, problems })
}

/** Of before October 2015: a number of the register where the credit code stands now. No filing takes one. */
const isOldLicence = ({ kind, items }: Reading, lines: readonly Line[]): boolean =>
  kind === 'businessLicence' &&
  !items.some(({ name }) => name === 'code') &&
  lines.some(({ text }) => /注册号[:：]?\d{13,15}(?!\d)/.test(plain(text))) &&
  !lines.some(({ text }) => plain(text).includes('信用代码'))

/** The same of a page that is whole. */
export const readPaper = (lines: readonly Line[], facts: PictureFacts, as?: ReadAs, places?: Places): Reading =>
  settled(readDoubted(lines, facts, as, places))

const settled = (reading: Reading): Reading => {
  const items = reading.items.filter(item => !isDoubted(item))
  return reading.status === 'done' && items.length === 0
    ? { ...unread('retake', reading.problems), kind: reading.kind }
    : { ...reading, items }
}

/** With what a letter makes doubtful: it was read, so that nothing hid it. */
function readDoubted(lines: readonly Line[], facts: PictureFacts, as?: ReadAs, places?: Places): Reading {
  const { problems, retake } = judgeQuality(facts)
  const seen = recogniseKind(lines)
  // an identity card is one whatever a person calls it
  const kind = seen === 'idCard' ? seen : (as?.kind ?? seen)
  // what it is decides whether it may be kept at all
  if (retake) return { ...unread('retake', problems), kind }
  const { items, problems: misread } = contentsOf(kind, lines, as)
  if (kind === 'idCard' && misread.length === 0 && !items.some(({ name }) => ofCard.has(name)))
    return { ...unread('retake', [...problems, 'picture.cut']), kind }
  // words about a licence are none: nothing that one says stands there
  if (items.length === 0 && misread.length === 0 && !as)
    return { ...unread('nothing', problems), kind: kind === 'businessLicence' ? null : kind }
  if (items.length === 0) return { ...unread(misread.length > 0 ? 'retake' : 'nothing', [...problems, ...misread]), kind }
  const sure = lines.reduce((sum, line) => sum + line.confidence, 0) / lines.length
  if (facts.colour < leastColour && sureOfRows(lines) < leastSureOfCopy)
    return { ...unread('retake', [...problems, 'picture.unsure']), kind }
  if (sure < leastSure) return { ...unread('retake', [...problems, 'picture.blurred']), kind }
  const safe = withoutUnsure(kind, items, places)
  if (safe.retake) return { ...unread('retake', [...problems, ...safe.problems]), kind }
  return { status: 'done', kind, items: safe.items, problems: [...problems, ...misread, ...safe.problems] }
}

function contentsOf(kind: string | null, lines: readonly Line[], as: ReadAs | undefined): PictureContents {
  const reader = kind === null ? undefined : readers[kind]
  return reader?.(lines) ?? { items: kind === as?.kind ? (as?.read(lines) ?? []) : [], problems: [] }
}
