import { findCreditCode } from './find-credit-code.ts'
import { type LicenceItem, licenceFurniture, licenceLabels, oneLine, unasked } from './licence-labels.ts'
import { around, type Line, type ReadItem } from './line.ts'
import { type Placed, straighten } from './straighten.ts'

/** Boxes under it are smudges and seals. */
const leastConfidence = 0.6
/** in heights of a line: how far apart two lines of one value stand at most */
const mostLeading = 2.2
/** columns of labels nearer than this are one column */
const sameColumn = 3

interface Anchor {
  readonly name: LicenceItem
  readonly left: number
  readonly cy: number
}

interface Piece {
  readonly at: Placed
  readonly text: string
}

/**
 * What a business licence says, from the lines that stand on it. Values are right of their label or below it, in its column: two columns
 * are never merged by row. Prints nothing that is not there; who reads it confirms it.
 */
export function readLicence(lines: readonly Line[]): readonly ReadItem[] {
  const clear = lines.filter(line => line.confidence >= leastConfidence && line.text.trim() !== '')
  if (clear.length === 0) return []
  const code = findCreditCode(clear)
  const { placed, height } = straighten(clear)
  const body = placed.filter(
    ({ text }) => !licenceFurniture.test(text) && !/^[0-9A-Z]{17,19}$/.test(text) && !text.includes('社会信用代码'),
  )
  const labelled = body.flatMap(each => labelOf(each, body, height))
  const anchors = anchorsOf(labelled)
  const pieces = new Map<LicenceItem, Piece[]>()
  const give = (name: LicenceItem, piece: Piece): void => void pieces.set(name, [...(pieces.get(name) ?? []), piece])
  for (const { name, at, rest } of labelled) if (rest) give(name, { at, text: rest })
  const isLabel = new Set(labelled.map(({ at }) => at))
  for (const at of body) {
    const owner = isLabel.has(at) ? undefined : ownerOf(at, anchors, height)
    if (owner) give(owner.name, { at, text: at.text })
  }
  const items = anchors.flatMap(({ name, cy }) => {
    const item = unasked.has(name) ? null : joined(name, pieces.get(name) ?? [], cy, height)
    return item ? [item] : []
  })
  const known = new Set(items.map(({ name }) => name))
  return [
    ...(code ? [code] : []),
    ...items,
    ...byShape(
      body.filter(each => !isLabel.has(each)),
      known,
    ),
  ]
}

/** Where the label was not seen at all, a line that can be nothing else. */
const shapes: readonly (readonly [LicenceItem, RegExp])[] = [
  ['name', /^[\p{Script=Han}()（）]{4,}(?:公司|商行|经营部|店|厂|中心|工作室|合作社|事务所|超市|馆|坊|社)$/u],
  ['type', /^(?:有限责任公司|股份有限公司|个体工商户|个人独资企业|普通合伙企业|有限合伙企业|农民专业合作社)/],
]

function byShape(lines: readonly Placed[], known: ReadonlySet<string>): readonly ReadItem[] {
  return shapes.flatMap(([name, shape]) => {
    const [only, another] = known.has(name) ? [] : lines.filter(({ text }) => shape.test(text))
    if (!only || another) return []
    const { box, page, confidence } = only.line
    return [{ name, value: only.text, quote: only.text, page, box, confidence }]
  })
}

interface Labelled {
  readonly name: LicenceItem
  readonly at: Placed
  /** what follows the label on the same line */
  readonly rest: string
}

const secondHalf = /^[称型所]/
const firstHalf = /^[名类住]$/
/** The first half of a label is often missed; what follows the second tells which it is. */
const leadsValue: Readonly<Partial<Record<LicenceItem, RegExp>>> = {
  name: /^称[\p{Script=Han}()（）]{4,}$/u,
  type: /^型.*(?:公司|企业|个体|合伙|合作社|分支机构)/,
  address: /^所.*[省市区县镇乡路街号室]/,
}

function labelOf(at: Placed, body: readonly Placed[], height: number): readonly Labelled[] {
  for (const { name, label } of licenceLabels) {
    const [head] = label.exec(at.text) ?? []
    if (head === undefined) continue
    const whole = head.length > 1 || firstHalf.test(at.text)
    const second =
      secondHalf.test(at.text) &&
      (leadsValue[name]?.test(at.text) || body.some(other => firstHalf.test(other.text) && beside(other, at, height)))
    if (whole || second) return [{ name, at, rest: at.text.slice(head.length).replace(/^[:：]/, '') }]
  }
  return []
}

const beside = (left: Placed, right: Placed, height: number): boolean =>
  left !== right && Math.abs(left.cy - right.cy) < height * 0.9 && left.left < right.left

/** The leftmost letter of a label is where its column begins. */
function anchorsOf(labelled: readonly Labelled[]): readonly Anchor[] {
  const first = new Map<LicenceItem, Placed>()
  for (const { name, at } of labelled) {
    const known = first.get(name)
    if (!known || at.left < known.left) first.set(name, at)
  }
  return [...first].map(([name, { left, cy }]) => ({ name, left, cy }))
}

/** The lowest label above it in the nearest column to its left. */
function ownerOf({ left, cy }: Placed, anchors: readonly Anchor[], height: number): Anchor | undefined {
  const before = anchors.filter(anchor => anchor.left < left - height * 0.8 && anchor.cy < cy + height * 0.75)
  const column = Math.max(...before.map(anchor => anchor.left))
  return before.filter(anchor => column - anchor.left < height * sameColumn).sort((a, b) => b.cy - a.cy)[0]
}

function joined(name: LicenceItem, pieces: readonly Piece[], from: number, height: number): ReadItem | null {
  const inOrder = pieces.toSorted((a, b) => (Math.abs(a.at.cy - b.at.cy) < height * 0.5 ? a.at.left - b.at.left : a.at.cy - b.at.cy))
  const taken: Piece[] = []
  let last = from
  for (const piece of inOrder) {
    if (piece.at.cy - last > height * mostLeading) break
    if (oneLine.has(name) && taken[0] && piece.at.cy - taken[0].at.cy > height * 0.8) break
    last = Math.max(last, piece.at.cy)
    taken.push(piece)
  }
  const quote = taken.map(({ text }) => text).join('')
  const value = tidied(name, quote)
  const first = taken[0]
  if (!first || value === '') return null
  const lines = taken.map(({ at }) => at.line)
  return {
    name,
    value,
    quote,
    page: first.at.line.page,
    box: around(lines.map(({ box }) => box)),
    confidence: Math.min(...lines.map(({ confidence }) => confidence)),
  }
}

const amount = /(?:(?:人民币|美元)?[零壹贰叁肆伍陆柒捌玖拾佰仟万亿元整圆角分]+|(?:人民币|美元)?[\d.,]+[万亿]?元?(?:人民币|美元)?整?)$/
const day = /\d{4}年\d{1,2}月\d{1,2}日/

/** The rest of its label, or a mark that the gap behind it was taken for. */
const leading = /^[·.\-—_,、:;：；|]+/

function tidied(name: LicenceItem, read: string): string {
  const text = read.replace(leading, '')
  if (name === 'established') return isoDate(day.exec(text)?.[0] ?? text)
  if (name === 'capital') return amount.exec(text)?.[0] ?? text
  if (name === 'scope') return closed(listed(text.replace(/^围(?=一般项目|许可项目)/, '')))
  return closed(text)
}

/** Between two items of a scope stands ；, which a recogniser takes for ：. Only 项目 and 范围 are followed by one. */
const listed = (text: string): string => text.replace(/(?<!项目|范围)[:：]/g, ';').replace(/[·.]$/, '。')

/** The last bracket at the edge of the picture is often not seen. */
const closed = (text: string): string => {
  const open = (text.match(/[(（]/g)?.length ?? 0) - (text.match(/[)）]/g)?.length ?? 0)
  return open === 1 && /[\p{Script=Han}\d]$/u.test(text) ? `${text})` : text
}

/** yyyy-mm-dd, or the text when it is no day */
export const isoDate = (text: string): string =>
  text.replace(/^(\d{4})年(\d{1,2})月(\d{1,2})日$/, (_, year: string, month: string, dayOfMonth: string) =>
    [year, month.padStart(2, '0'), dayOfMonth.padStart(2, '0')].join('-'),
  )
