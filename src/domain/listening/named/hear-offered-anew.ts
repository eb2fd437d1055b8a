import type { FieldDefinition } from '../../fields/definition.ts'
import { type Ask, askWithin } from '../correcting/ask-within.ts'
import { sureFrom } from '../doubts/sure-from.ts'
import type { Hearing, HearRequest, Region } from '../hearing.ts'
import { saysRestHolds } from '../offered/hear-verdict.ts'
import { quoteOf } from '../text/normalise.ts'
import type { Fill, Understanding } from '../understanding.ts'
import { namedBy } from './named-by.ts'
import { isAnnounced, isBare, isLeftOut, type Piece, piecesNamed, stays } from './pieces-of.ts'

const longest = 300
const longestPlain = 120
/** from the name to what takes the place of the value: 不对,应该是 · 要改一下, · 不要用A,用 · 填 */
const turned =
  /^(?:[我都也又这那里]){0,3}(?:[写打填说报讲弄搞看记输抄发选念]?错(?:了|啦)?|不对|有误|有问题)?(?:要|得|需要|想|请|麻烦)?(?:(?:改|换|更正|调整)一?[下个]?)?[,:。\s]{0,3}(?:不(?:是|要用|用|要写|要|叫)[^,。;\n]{1,60}[,。;\s]{1,3})?(?:而?(?:应该|应|要|请|得)?)(?:改|换|更正)?(?:[成为用填写是叫做到]){0,2}[:\s]{0,2}/
const ends = /[吧呀啊哦哈的]{0,2}(?:就行|就好|就可以|才[对是])?[吧呀啊哦哈了]{0,2}$/
/** 除了手机都对 */
const except = /除了?[^,。;]{2,16}(?:以?外)?(?:[,\s])?(?:其[他它余]的?|别的)?都?(?:对|可以|行|没问题|没错)/

type HearPart = (part: Pick<HearRequest, 'text' | 'confirming' | 'asking'>) => Understanding

/**
 * 都对,就是通知手机改成139… · 除了批准人都对,批准人是周样例: what was put forward gets another value by its name, and the rest of the message is heard
 * without it. Null where no value that was put forward is named with one that it takes.
 */
export function hearOfferedAnew(
  hearing: Hearing,
  ask: Ask,
  hear: HearPart,
): (Pick<Understanding, 'fills' | 'states' | 'topics'> & { readonly affirms?: true; readonly denies?: true }) | null {
  const { request, text } = hearing
  if (request.confirming.length === 0 || text.length > longest || text.includes('?')) return null
  // 店名好味道花店,网站也叫这个吧… tells the whole of it
  if (text.length > longestPlain && !/错|不对|改|换|不是|应该|除了?|其[他它余]|别的/.test(text)) return null
  const offered = new Set(request.confirming.map(({ field }) => field))
  const named = piecesNamed(hearing, label => namedOffered(label, offered, hearing), false)
  const pieces = named.length > 0 ? named : numbered(hearing)
  const fills: Fill[] = []
  let rest = request.text
  for (const piece of pieces) {
    if (stays(piece, text)) continue
    if (isAnnounced(piece, text) || isLeftOut(piece, text)) {
      rest = blanked(rest, quoteOf(hearing.norm, piece.start, piece.end))
      continue
    }
    const found = valueBehind(piece, hearing, ask)
    if (!found) return null
    fills.push(found.fill)
    rest = blanked(rest, quoteOf(hearing.norm, piece.start, found.end))
  }
  const told = new Set(fills.map(({ field }) => field))
  if (fills.length === 0 || told.size < fills.length) return null
  const others = request.confirming.filter(({ field }) => !told.has(field))
  const kept = withoutRest(rest)
  const lead = /^[\s,，。;；、]*/.exec(kept)?.[0].length ?? 0
  const left = { text: kept.slice(lead).trimEnd(), confirming: others, asking: request.asking.filter(field => !told.has(field)) }
  const heard = /[\p{L}\p{N}]/u.test(left.text) ? hear(left) : undefined
  const holds = saysRestHolds(text) || except.test(text) || heard?.affirms === true || heard?.intent === 'confirm'
  const beside =
    heard?.fills.filter(({ field }) => !told.has(field)).map(fill => ({ ...fill, start: fill.start + lead, end: fill.end + lead })) ?? []
  return {
    fills: [...fills, ...beside],
    states: heard?.states.filter(({ field }) => !told.has(field)) ?? [],
    topics: heard?.topics ?? [],
    ...(holds ? { affirms: true as const } : {}),
    ...(heard?.affirms && heard.denies ? { denies: true as const } : {}),
  }
}

/** 第二个不对,是x@y.com */
function numbered({ request, text }: Hearing): readonly Piece[] {
  const found = /(?:^|[,。;\s])(第?([一二三四1-4])[个项条点]?)(?=不对|错|有误|要改|改[成为一])/.exec(text)
  const offered =
    found && request.confirming['一二三四'.indexOf(found[2] ?? '') + 1 ? '一二三四'.indexOf(found[2] ?? '') : Number(found[2]) - 1]
  if (!found || !offered) return []
  const labelled = found.index + found[0].length
  const start = labelled - (found[1] ?? '').length
  return [{ opens: start, start, end: text.length, called: found[1] ?? '', named: [offered.field], labelled }]
}

/** 邮箱, where one address was put forward: that one, whoever else has one. */
function namedOffered(label: Region, offered: ReadonlySet<string>, hearing: Hearing): readonly string[] {
  const named = namedBy(label, hearing).filter(field => offered.has(field))
  const called = hearing.text.slice(label.start, label.end)
  if (named.length > 0 || !isBare(called)) return named
  const like = [...offered].filter(key => isCalled(called, hearing.tools.fields[key]))
  return like.length === 1 ? like : []
}

const isCalled = (called: string, field: FieldDefinition | undefined): boolean =>
  field !== undefined &&
  (called.includes('邮箱')
    ? field.type === 'email'
    : /手机|电话|号码/.test(called)
      ? field.type === 'phone'
      : /姓名|名字/.test(called) && field.kind === 'personName')

/** The value behind a name, to the end of its clause. */
function valueBehind(
  { named: [key], called, labelled, end }: Piece,
  hearing: Hearing,
  ask: Ask,
): { readonly fill: Fill; readonly end: number } | undefined {
  const field = key === undefined ? undefined : hearing.tools.fields[key]
  const said = hearing.text.slice(labelled, end)
  // 名字和手机号 names nobody
  if (!field || field.type === 'text' || (isBare(called) && !turns.test(said))) return undefined
  const from = turned.exec(said)?.[0].length ?? 0
  const isWritten = field.type === 'email' || field.type === 'phone'
  // 也发我,gu@example.com
  const skipped = isWritten
    ? (/^(?:[^,。;!\n\d@]{1,12}[,\s]){0,2}(?=[^,。;!\n]{0,24}(?:@|\d{5}))/.exec(said.slice(from))?.[0].length ?? 0)
    : 0
  const clause = /^[^,。;!\n]{1,120}/.exec(said.slice(from + skipped))?.[0] ?? ''
  if (isWritten && !/@|\d{5}/.test(clause)) return undefined
  const at = labelled + from + skipped
  const kept = clause.replace(ends, '')
  const fill = askWithin(field.key, at, at + kept.length, hearing, ask)
  if (!fill || fill.doubt || fill.confidence < sureFrom || fill.quote.length < kept.trim().length * leastShare) return undefined
  // 好味道花店, where 晋城市好味道花店 was put forward: the same by a shorter name
  const offered = hearing.request.confirming.find(each => each.field === key)?.value
  if (field.kind === 'organisationName' && typeof offered === 'string' && offered !== fill.value && offered.includes(String(fill.value)))
    return undefined
  return { fill: { ...fill, corrects: true }, end: at + clause.length }
}
/** words that give a bare name another value */
const turns = /^(?:也|都|就)?(?:要|得|想|应该|应|请)?(?:改|换|不对|错|有误|不是|不要|是|为|用|填|写|发|:)/
const leastShare = 0.6

/** 其他都对 and 除了手机都对 are no values. */
const withoutRest = (text: string): string => text.replace(restWords, said => said.replace(/[^\n]/g, ' '))
const restWords =
  /(?:除了?[^,，。;；\n]{0,40}(?:以?外)?[,，\s]{0,2}(?:其[他它余]的?|别的)?都|(?:其[他它余]的?|别的|剩下的?|前面的?|上面的?)(?:也|都|全){0,2})(?:对|可以|行|没问题|没错|不变|不用改)(?:[了的吧]|(?=[,，。;；\s]|$))/g

const blanked = (text: string, { start, end }: Region): string =>
  text.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, ' ') + text.slice(end)
