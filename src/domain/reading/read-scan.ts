import type { Line } from './line.ts'
import { judgeQuality, leastSide, type PictureFacts } from './picture-quality.ts'
import { readText } from './read-text.ts'
import type { ReadTools } from './read-tools.ts'
import { type ReadAs, type Reading, readPaper, readPicture, unread } from './reading.ts'
import { recogniseKind } from './recognise-kind.ts'
import { rowsOfScan } from './rows-of-scan.ts'

export interface ScannedPage {
  readonly lines: readonly Line[]
  readonly facts: PictureFacts
  /** letters of the file itself, not of a picture */
  readonly isText?: true
}

/** Papers that are a form on a page of their own, and read by where things stand. */
const forms: ReadonlySet<string> = new Set(['businessLicence', 'idCard'])

/** What the pages of a scanned file say: a licence or a card page by page, anything else as a text over all of them. `of` counts the pages of the file. */
export function readScan(pages: readonly ScannedPage[], of: number, tools: ReadTools, said?: string): Reading {
  const left = pages.length < of ? ['file.pagesLeft'] : []
  const kinds = pages.map(({ lines, isText }) => (isText ? null : recogniseKind(lines)))
  const kind = kinds.find(each => each !== null && forms.has(each)) ?? null
  if (kind && (said === undefined || said === kind))
    return withProblems(
      joined(
        pages.filter((_, at) => kinds[at] === kind).map(page => readPage(page, tools)),
        kind,
      ),
      left,
    )
  const poor = pages.map(({ facts }) => judgeQuality(facts)).filter(({ retake }) => retake)
  if (pages.length > 0 && poor.length === pages.length)
    return { ...unread('retake', [...new Set(poor.flatMap(({ problems }) => problems.filter(isRetake))), ...left]), kind }
  const reading = readText(
    pages.flatMap(({ lines, isText }) => (isText ? lines : rowsOfScan(lines))),
    tools,
    said,
  )
  return withProblems(reading, left)
}

/** One picture: a form is read by where things stand on it, anything else as a text. */
export function readShot(lines: readonly Line[], facts: PictureFacts, tools: ReadTools, as?: ReadAs): Reading {
  const picture = readPicture(lines, facts, as, tools.reference)
  const isText = picture.status === 'nothing' && !as && !forms.has(picture.kind ?? '')
  const isPiece = picture.status === 'retake' && !as && !forms.has(picture.kind ?? '') && isLegible(lines)
  const reading = isText || isPiece ? readScan([{ lines, facts: isPiece ? enlarged(facts) : facts }], 1, tools) : picture
  const { turn } = facts
  return turn ? { ...reading, items: reading.items.map(item => ({ ...item, turn })) } : reading
}

/** pixels of a line, and lines that are so high */
const [tallest, leastTall] = [20, 3]

/** What was cut out of a screenshot is small, and its print as large as on the whole. */
const isLegible = (lines: readonly Line[]): boolean =>
  lines.filter(({ box, confidence }) => box[3] >= tallest && confidence > 0.9).length >= Math.max(leastTall, lines.length / 2)
const enlarged = (facts: PictureFacts): PictureFacts => ({
  ...facts,
  width: Math.max(facts.width, leastSide),
  height: Math.max(facts.height, leastSide),
})

const readPage = ({ lines, facts }: ScannedPage, { reference }: ReadTools): Reading => readPaper(lines, facts, undefined, reference)

const isRetake = (problem: string): boolean => ['picture.small', 'picture.blurred', 'picture.dark', 'picture.screen'].includes(problem)

const withProblems = (reading: Reading, more: readonly string[]): Reading => ({ ...reading, problems: [...reading.problems, ...more] })

/** Two sides on two pages are one card: the first of each thing counts. */
function joined(readings: readonly Reading[], kind: string): Reading {
  const done = readings.filter(({ status }) => status === 'done')
  if (done.length === 0) return readings[0] ?? { ...unread('nothing'), kind }
  const items = done.flatMap(reading => reading.items)
  return {
    status: 'done',
    kind,
    items: items.filter((item, at) => items.findIndex(({ name }) => name === item.name) === at),
    problems: [...new Set(done.flatMap(({ problems }) => problems))],
  }
}
