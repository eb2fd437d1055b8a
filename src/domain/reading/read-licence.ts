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
  const isLabel = new Set(labelled.map(({ at }) => at))
  const values = body.filter(each => !isLabel.has(each))
  const anchors = withPlace(anchorsOf(labelled, height), values, height)
  const pieces = new Map<LicenceItem, Piece[]>()
  const give = (name: LicenceItem, piece: Piece): void => void pieces.set(name, [...(pieces.get(name) ?? []), piece])
  for (const { name, at, rest } of labelled) if (rest && !isShadow(rest, at, values, height)) give(name, { at, text: rest })
  const unlabelled = lonely(values, body, anchors, height)
  for (const at of values) {
    const owner = unlabelled.get(at) ?? ownerOf(at, anchors, height)?.name
    if (owner) give(owner, { at, text: at.text })
  }
  const starts = [...anchors, ...[...unlabelled].map(([{ cy }, name]) => ({ name, cy }))]
  const items = starts.flatMap(({ name, cy }) => {
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

/**
 * A label whose frame reaches into that of its value: what was read there is a part of the value's first letter, and the letter is read again
 * with the value.
 */
function isShadow(rest: string, at: Placed, values: readonly Placed[], height: number): boolean {
  if (rest.length > longestShadow) return false
  return values.some(
    ({ left, cy, right }) => Math.abs(cy - at.cy) < height * 0.75 && left > at.left && right > at.right && at.right - left > height * 0.3,
  )
}

const longestShadow = 2
const wholeType =
  /^(?:有限责任公司|股份有限公司|个体工商户|个人独资企业|(?:普通|有限|特殊普通)合伙企业?|农民专业合作社)(?:联合社)?(?:分公司|分支机构)?(?:\([^()]*\))*$/
const amountAlone = /^(?:人民币|美元)?(?:[零壹贰叁肆伍陆柒捌玖拾佰仟万亿]+|[\d.,]+[万亿])(?:美|日|欧)?[元圆]整?(?:人民币)?$/
const personAlone = /^[\p{Script=Han}·]{2,4}$/u

/** Lines whose label was not seen and whose shape and place say what they are: an amount, and a person below the type. */
function lonely(
  values: readonly Placed[],
  body: readonly Placed[],
  anchors: readonly Anchor[],
  height: number,
): ReadonlyMap<Placed, LicenceItem> {
  const seen = new Set(anchors.map(({ name }) => name))
  const amounts = seen.has('capital') ? [] : values.filter(({ text }) => amountAlone.test(text))
  const people = seen.has('representative') ? [] : values.filter(at => personAlone.test(at.text) && isBelowType(at, body, height))
  return new Map([
    ...amounts.slice(0, 1).map(at => [at, 'capital'] as const),
    ...people.slice(0, 1).map(at => [at, 'representative'] as const),
  ])
}

function isBelowType({ left, cy }: Placed, body: readonly Placed[], height: number): boolean {
  const [above] = body
    .filter(other => other.cy < cy - height * 0.5 && other.left < left + height && other.right > left)
    .sort((one, other) => other.cy - one.cy)
  return above !== undefined && wholeType.test(above.text.replace(/^类?型/, ''))
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
    return [{ name, value: only.text, quote: only.text, page, box, confidence, ...doubtsIn(only.text, [only.line]) }]
  })
}

interface Labelled {
  readonly name: LicenceItem
  readonly at: Placed
  /** what follows the label on the same line */
  readonly rest: string
}

/** in heights: how far the second letter of a label stands from the first */
const halfApart = 2
const secondHalf = /^[称型所]/
const firstHalf = /^[名类住]$/
/** The first half of a label is often missed; what follows the second tells which it is. */
const leadsValue: Readonly<Partial<Record<LicenceItem, RegExp>>> = {
  name: /^称[·•.]?[\p{Script=Han}()（）]{4,}$/u,
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
      (leadsValue[name]?.test(at.text) ||
        body.some(other => firstHalf.test(other.text) && beside(other, at, height)) ||
        (at.text === head && body.some(other => other.text.length > 1 && beside(at, other, height))))
    if (whole || second) return [{ name, at, rest: at.text.slice(head.length).replace(/^[:：]/, '') }]
  }
  return []
}

const beside = (left: Placed, right: Placed, height: number): boolean =>
  left !== right && Math.abs(left.cy - right.cy) < height * 0.9 && left.left < right.left

/** The leftmost letter of a label is where its column begins. */
function anchorsOf(labelled: readonly Labelled[], height: number): readonly Anchor[] {
  const first = new Map<LicenceItem, Placed>()
  for (const { name, at } of labelled) {
    const known = first.get(name)
    if (!known || at.left < known.left) first.set(name, at)
  }
  return [...first].map(([name, { left, cy, text }]) => ({ name, left: secondHalf.test(text) ? left - height * halfApart : left, cy }))
}

/** An address whose label was not seen begins with its province: its label stands as far to the left as others do. */
function withPlace(anchors: readonly Anchor[], values: readonly Placed[], height: number): readonly Anchor[] {
  if (anchors.some(({ name }) => name === 'address')) return anchors
  const first = values.find(({ text }) => province.test(text) && !/[;。]|公司|项目/.test(text))
  return first ? [...anchors, { name: 'address', left: first.left - height * halfApart, cy: first.cy }] : anchors
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
    if (name === 'scope' && dayAlone.test(piece.text)) continue
    if (name === 'name' && taken[0] && wholeType.test(piece.text)) break
    if (name === 'term' && taken[0] && !termGoesOn.test(piece.text)) break
    if (piece.at.cy - last > height * mostLeading) break
    if (oneLine.has(name) && taken[0] && piece.at.cy - taken[0].at.cy > height * 0.8) break
    last = Math.max(last, piece.at.cy)
    taken.push(piece)
  }
  const quote = taken.map((piece, at) => withoutOverlap(piece, taken[at - 1], height)).join('')
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
    confidence: Math.min(...lines.filter((line, at) => at === 0 || !closing.test(line.text)).map(({ confidence }) => confidence)),
    ...doubtsIn(value, lines),
  }
}

function doubtsIn(value: string, lines: readonly Line[]): Pick<ReadItem, 'doubts'> {
  const found = lines.flatMap(({ doubts = [] }) => doubts.filter(piece => value.includes(piece)))
  return found.length > 0 ? { doubts: found } : {}
}

/** 司) on a row of its own: the reader is unsure of so few letters, which close what the rows before it say */
const closing = /^\s*[\u4e00-\u9fff]{0,2}[)）]\s*$/

/** Two frames of one row that overlap hold the letter between them twice. */
function withoutOverlap({ at, text }: Piece, before: Piece | undefined, height: number): string {
  const overlaps = before && Math.abs(before.at.cy - at.cy) < height * 0.5 && before.at.right - at.left > height * 0.3
  return overlaps && before.text.at(-1) === text[0] ? text.slice(1) : text
}

/** the rest of a term on its second line */
const termGoesOn = /^[\d年月日至到长期永久\-—~]+$/
/** the day on which a licence was issued may stand right below its scope */
const dayAlone = /^\d{4}年\d{1,2}月\d{1,2}日$/
const amount =
  /(?:(?:人民币|美元)?[零壹贰叁肆伍陆柒捌玖拾佰仟万亿元整圆角分]{1,40}(?:人民币)?|(?:人民币|美元)?[\d.,]{1,40}[万亿]?元?(?:人民币|美元)?整?)$/
const day = /\d{4}年\d{1,2}月\d{1,2}日/

/** The rest of its label, or a mark that the gap behind it was taken for. */
const leading = /^[·•.\-—_,、:;：；|!]+/

function tidied(name: LicenceItem, read: string): string {
  const text = read.replace(leading, '')
  if (name === 'established') return isoDate(day.exec(text)?.[0] ?? text)
  if (name === 'capital') return amount.exec(text)?.[0] ?? text
  if (name === 'scope')
    return closed(
      listed(
        formal(
          text
            .replace(/^[^一许]?[一围]?(?=[一许]?[般可]项目:)/, '')
            .replace(/^般(?=项目)/, '一般')
            .replace(/^可(?=项目)/, '许可'),
        ),
      ),
    )
  if (name === 'representative') return text.replace(/^一(?=\p{Script=Han}{2})/u, '')
  if (name === 'address') return closed(misreadSelf(text).replace(strayBeforeProvince, '').replace(misreadCrossing, '交叉口'))
  return closed(misreadSelf(text).replace(labelOfNext, ''))
}

/** 有限公司型: the label of the row below, read with its value */
const labelOfNext = /(?<=公司|[)户社])[类住]?[型所][:：]?$/

/** 自治区 with a letter that a reader takes for its first */
const misreadSelf = (text: string): string => text.replace(/[白目]治(?=[区州县旗])/g, '自治')

/** The formulas that the law puts behind a scope: a recogniser drops their marks at the edge of a line and mistakes a letter under a fold. */
function formal(text: string): string {
  const marked = text
    .replace(/^一.项目(?=[:;])/, '一般项目')
    .replace(/许可项.(?=[:;])/g, '许可项目')
    .replace(/依法.经批准的项目/g, '依法须经批准的项目')
    .replace(/项目外,?.{1,3}执照依法自主/g, '项目外,凭营业执照依法自主')
    .replace(/依法须经批准的项目(?=经相关部门批准)/g, '依法须经批准的项目,')
    .replace(/开展经营活动(?=具体经营项目以)/g, '开展经营活动,')
    .replace(/项目外(?=凭营业执照)/g, '项目外,')
  const open = opened(marked)
  if (open < 0) return marked.replace(/(?<![(:;；。除])(?=除?依法须经批准的项目[^()]*\))/, '(')
  return open > 0 ? marked.replace(/(\(不含[^()]*)(?=\((?:除?依法须经))/, '$1)') : marked
}

/** brackets that are opened and not closed */
const opened = (text: string): number => (text.match(/[(（]/g)?.length ?? 0) - (text.match(/[)）]/g)?.length ?? 0)

const province =
  /^(?:(?:北京|天津|上海|重庆)市|(?:河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海)省|(?:内蒙古|广西|西藏|宁夏|新疆).{0,3}自治区)/

const misreadCrossing = /交[义文又乂X×]口/g

/** One letter that was seen in the gap behind a label. */
const strayBeforeProvince = new RegExp(`^.(?=${province.source.slice(1)})`)

/**
 * Between two items of a scope stands ；, which a recogniser takes for ：. Only 项目 and 范围 are followed by one. A scope by the standard list of
 * 2020 on, which begins with 一般项目 or 许可项目, has no comma outside its brackets, and a ； behind each of them.
 */
const verb = '(?:生产|加工|制造|组装|销售|批发|零售|研发|开发|设计|维修|安装|租赁|经营|批零|收购|种植|养殖|服务)'
/** 生产、加工、销售:精密模具: of a scope before 2020, verbs lead their goods in */
const betweenItems = new RegExp(`(?<!项目|范围|(?:^|[;。])${verb}(?:[、,及和]?${verb}){0,6})[:：]`, 'g')

function listed(text: string): string {
  const marked = text
    .replace(betweenItems, ';')
    .replace(/[·.°]$/, '。')
    .replace(/~/g, '、')
    .replace(/[·.]$/, '。')
  if (!/^(?:一般|许可)项目:/.test(marked)) return marked
  return marked
    .replace(/,(?![^()]{0,400}\))/g, ';')
    .replace(/(\((?:不含|除|限|仅)[^()]*\))(?=\p{Script=Han})(?!一般项目|许可项目|[的等])/gu, (all, bracket: string) =>
      /经营活动/.test(bracket) ? all : `${bracket};`,
    )
}

/** The last bracket at the edge of the picture is often not seen. */
const closed = (text: string): string => (opened(text) === 1 && /[\p{Script=Han}\d]$/u.test(text) ? `${text})` : text)

/** yyyy-mm-dd, or the text when it is no day */
export const isoDate = (text: string): string =>
  text.replace(/^(\d{4})年(\d{1,2})月(\d{1,2})日$/, (_, year: string, month: string, dayOfMonth: string) =>
    [year, month.padStart(2, '0'), dayOfMonth.padStart(2, '0')].join('-'),
  )
