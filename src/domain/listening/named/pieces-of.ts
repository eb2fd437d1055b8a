import { keeps } from '../correcting/statements.ts'
import { saidBefore } from '../earlier/said-before.ts'
import { type Hearing, isAsked, overlaps, type Region } from '../hearing.ts'
import { namedBy } from './named-by.ts'

/** What a message says of one earlier answer, from its name to the name of the next. */
export interface Piece extends Region {
  /** where the clause begins that its name stands in */
  readonly opens: number
  readonly called: string
  /** where its name ends */
  readonly labelled: number
  /** fields that the whole of its name is known for; none where it is heard by its words alone */
  readonly named: readonly string[]
}

/** beside the beginning of the message */
const opens = /[,。;、:!?\s()]/
const connects = /还有|另外|顺便|然后|同时|以及|并且|再把|并把/y
const before =
  /(?:不好意思|抱歉|对不起|等一?下|等等|哦?对了|除了?|但是?|不过|哦|啊|那个|这个|不对|麻烦(?:你|您)?|请|帮我|先|(?:改|换|更正|修改|改动)一?[下个]|刚才|刚刚|前面|上面|(?:之前|先前)(?!的)|(?:说|填|写)的|把|将|给|的|也|再|就是|还有|另外|顺便|然后|同时|以及|并且?|[一二三]个?是|第[一二三四五][个处]?|第?\d{1,2}[.、)]|[①-⑨]|[",\s]){0,6}/y
const longestLabel = 14
const label =
  /[^,。;:!?\s]{2,14}?(?=(?:我|都|也|又|刚才|给){0,2}(?:[写打填说报讲弄搞看记输抄发选念]?错|不对|有误|要改|[改换](?:成|为|做|到|一?下|个|了|用|叫)|更正|应该|应为|不是|是|为|叫|:|不变|没[错变]))/y
/** 改一下批准人,周样例 */
const asks = /[改换正]一?[下个]/
const labelAsked = /[^,。;:!?\s]{2,14}?(?=[,:\s])/y
/** 手机号和邮箱都写错了: what is spoken of, and no value */
const announces =
  /^(?:[和跟与及、,\s]|以及|还有|这?[两三几]个|都|全|也|我|刚才|前面|说|写|填|打|报|弄|搞|发|要|得|想|需要|一下|错|不对|有误|改|换|了|的|吧){0,12}$/

/** The fields that a stretch of the message is the name of. */
type Named = (label: Region) => readonly string[]

/** The parts of a message that begin with the name of an earlier answer, or of an open question. */
export function piecesOf(hearing: Hearing): readonly Piece[] {
  const held = new Set(saidBefore(hearing).map(([field]) => field.key))
  return piecesNamed(hearing, label => namedBy(label, hearing).filter(field => held.has(field) || isAsked(hearing, field)), true)
}

/** The parts that begin with a name; `loosely`: or with words that hold something of one. */
export function piecesNamed(hearing: Hearing, named: Named, loosely: boolean): readonly Piece[] {
  const { text } = hearing
  const pieces: Piece[] = []
  for (let at = 0; at < text.length; at += 1) {
    connects.lastIndex = at
    if (at > 0 && !opens.test(text[at - 1] ?? '') && !connects.test(text)) continue
    const found = labelAt(at, hearing, named, loosely)
    if (!found) continue
    const called = text.slice(found.start, found.end)
    const last = pieces.at(-1)
    if (last && last.called === called && !isAnnounced({ ...last, end: at }, text) && !isLeftOut({ ...last, end: at }, text)) continue
    if (last) pieces[pieces.length - 1] = { ...last, end: at }
    pieces.push({ opens: at, start: found.start, end: text.length, called, named: found.named, labelled: found.end })
    at = found.end - 1
  }
  return pieces
}

function labelAt(
  at: number,
  hearing: Hearing,
  named: Named,
  loosely: boolean,
): (Region & { readonly named: readonly string[] }) | undefined {
  const { text } = hearing
  before.lastIndex = at
  const lead = before.exec(text)?.[0] ?? ''
  const start = at + lead.length
  const near = hearing.cues.filter(cue => cue.start >= start && cue.end <= start + longestLabel)
  if (near.length === 0) return undefined
  const namedTo = (end: number): readonly string[] => named({ start, end })
  const way = asks.test(lead) ? labelAsked : label
  way.lastIndex = start
  const called = loosely ? start + (way.exec(text)?.[0].length ?? 0) : start
  const known = near.findLast(cue => namedTo(cue.end).length > 0)?.end ?? 0
  const end = known === 0 ? 0 : known + (/^号码?/.exec(text.slice(known))?.[0].length ?? 0)
  if (end === 0 && !near.some(cue => cue.start < called)) return undefined
  return end >= called ? { start, end, named: namedTo(known) } : { start, end: called, named: namedTo(called) }
}

export const isAnnounced = ({ labelled, end }: Piece, text: string): boolean =>
  announces.test(text.slice(labelled, end).replace(/[,。;:\s]{1,20}$/, ''))

/** 除了手机都对 */
export const isLeftOut = ({ labelled, end }: Piece, text: string): boolean =>
  /^(?:以?外)?[,\s]?(?:其[他它余]的?|别的)?都?(?:对|可以|行|没问题|没错)/.test(text.slice(labelled, end))

/** 邮箱没错 */
export const stays = ({ labelled, end }: Piece, text: string): boolean => {
  const said = text.slice(labelled, end).replace(/[,。;\s吧啊哈]{1,20}$/, '')
  return said.length < 12 && keeps.test(said)
}

/** 网站负责人换成唐示范,手机135…: his number; 管网站还是他 */
export function pointsBack({ called, labelled, end }: Piece, earlier: readonly Piece[], { text, cues }: Hearing): boolean {
  if (
    /[他她其]|才$|^地址$/.test(called) ||
    /^.{0,4}(?:[他她]|才是|一样|同上|同一|那[个人])|[,\s](?:按|照)(?:着|照)?.{1,6}(?:来|填|写)/.test(text.slice(labelled, end))
  )
    return true
  const isOfPerson = (piece: Piece): boolean =>
    cues.some(cue => cue.roles.length > 0 && overlaps(cue, { start: piece.start, end: piece.labelled }))
  return isBare(called) && earlier.some(isOfPerson)
}

/** 手机: whose, it does not say */
export const isBare = (called: string): boolean =>
  /^(?:的|联系)?(?:手机|电话|邮箱|身份证|证件|姓名|名字|号码)(?:号|号码|地址)?$/.test(called)
