import { addDays, addMonths } from '../../fields/calendar.ts'
import type { ChangeKind } from '../../tables/tables.ts'
import type { Hearing } from '../hearing.ts'
import type { Span } from '../spans/span.ts'
import { quoteOf } from '../text/normalise.ts'

/** Something of a filed business changed, or will. */
export interface ChangeSaid {
  readonly kinds: readonly ChangeKind[]
  /** yyyy-mm-dd, where the message names one day for all of it */
  readonly on?: string
  /** where it names several: 5号换的IP,20号改的名 */
  readonly days?: readonly { readonly on: string; readonly of: readonly ChangeKind[] }[]
  readonly quote: string
  /** what stands there now, in the words of the message */
  readonly values?: readonly {
    readonly field: 'organizerName' | 'legalRepName' | 'mailingAddress' | 'organizerCertAddress' | 'accessProviderName'
    readonly value: string
  }[]
}

/** How people say that something changed. Patterns match one clause of normalised text. */
export interface ChangeWords {
  readonly kinds: readonly { readonly kind: ChangeKind; readonly said: RegExp }[]
  /** asks about it, imagines it, or tells of long ago */
  readonly unless: RegExp
}

/** 我换服务器了, 负责人换人了, 公司下个月改名: heard once something was handed in; whether it matters the core decides. */
export function hearChanges(hearing: Hearing): ChangeSaid | undefined {
  if (hearing.request.after === undefined || hearing.request.filings.length === 0) return undefined
  return changesIn(hearing)
}

/** The same whatever was handed in; of whoever comes with a change, 法人换了, too. */
export function changesIn(hearing: Hearing): ChangeSaid | undefined {
  const { changes: words } = hearing.tools.lexicon
  const kinds = new Set<ChangeKind>()
  const parts: Part[] = []
  let quote: string | undefined
  const named = new Set(hearing.spans.flatMap(span => dayOf(span, hearing.request.today) ?? []))
  for (const match of hearing.text.matchAll(/[^,。;!\n]+/g)) {
    const [clause] = match
    if (words.unless.test(clause) || hearing.segments.some(({ question }) => question && hearing.text.length < 30)) continue
    const mine = words.kinds.filter(({ said }) => said.test(clause)).map(({ kind }) => kind)
    for (const kind of mine) kinds.add(kind)
    const end = match.index + clause.length
    const day = hearing.spans.find(span => span.start >= match.index && span.start < end && dayOf(span, hearing.request.today))
    const on = (day && dayOf(day, hearing.request.today)) ?? partOfMonth(clause, hearing.request.today)
    if (on) named.add(on)
    parts.push({ kinds: mine, on })
    if (kinds.size > 0) quote ??= quoteOf(hearing.norm, match.index, match.index + clause.length).quote
  }
  if (quote === undefined) return undefined
  const [on] = named
  const days = named.size > 1 ? daysOf(parts) : []
  // 我换服务器了,换到腾讯云了: another provider is another server and address too
  if (kinds.has('accessProvider') && days.length <= 1) kinds.delete('ip')
  const values = newValues(hearing.norm.shown, kinds)
  const when = days.length > 1 ? { days } : on ? { on } : {}
  return { kinds: [...kinds], ...when, quote, ...(values.length > 0 ? { values } : {}) }
}

interface Part {
  readonly kinds: readonly ChangeKind[]
  readonly on: string | undefined
}

/** The day that a clause names is of what it says, else of what the clause before it says: IP换了,11月5号换的. */
function daysOf(parts: readonly Part[]): NonNullable<ChangeSaid['days']> {
  const days: { on: string; of: readonly ChangeKind[] }[] = []
  let open: readonly ChangeKind[] = []
  let ahead: string | undefined
  for (const { kinds, on } of parts) {
    const of = kinds.length > 0 ? kinds : open
    if (on && of.length > 0) days.push({ on, of })
    else if (on) ahead = on
    else if (ahead && kinds.length > 0) days.push({ on: ahead, of: kinds })
    else if (kinds.length > 0) open = [...open, ...kinds]
    if (on && of.length > 0) open = []
    if (kinds.length > 0) ahead = undefined
  }
  return days
}

const partly = /(?:(明年|今年|(?<!\d)20\d\d年)?(?:(\d{1,2})月|(下个?月|次月)|(?:这个?|本|当)?月)|(明年|今年|本|20\d\d年)?年)(底|末|初)/

/** 12月底, 年底, 下个月初: the last day of it or the first. A month that is over is that of the next year. */
export function partOfMonth(clause: string, today: string): string | undefined {
  const found = partly.exec(clause)
  if (!found) return undefined
  const [, ofMonth, month, next, ofYear, part] = found
  const [year = 0, now = 0] = today.split('-').map(Number)
  const said = ofMonth ?? ofYear
  const stated = said && /^\d/.test(said) ? Number(said.slice(0, 4)) : said === '明年' ? year + 1 : undefined
  const wholeYear = month === undefined && found[0].includes('年') && !found[0].includes('月')
  const at = wholeYear ? (part === '初' ? 1 : 12) : month ? Number(month) : next ? now + 1 : now
  if (at < 1 || at > 13) return undefined
  const of = stated ?? (at < now ? year + 1 : year)
  const first = `${at > 12 ? of + 1 : of}-${String(at > 12 ? at - 12 : at).padStart(2, '0')}-01`
  return part === '初' ? first : addDays(addMonths(first, 1), -1)
}

/** yyyy-mm-dd of a day that is named; 11月20号 is this year's. */
export function dayOf(span: Span, today: string): string | undefined {
  if (span.kind !== 'date') return undefined
  if (span.date.form === 'day') return span.date.date
  if (span.date.form !== 'monthDay') return undefined
  return `${today.slice(0, 4)}-${String(span.date.month).padStart(2, '0')}-${String(span.date.day).padStart(2, '0')}`
}

const organisation =
  /(?:现在|以后)?(?:改?叫|改(?:名)?(?:成|为)|更名(?:成|为))(?:做|了)?\s*([\u4e00-\u9fff（）()\w]{4,40}?(?:公司|厂|店|商行|中心|工作室|合作社|学校|医院|事务所|协会))/
const legalRep = /(?:新(?:的)?)?(?:法人|法定代表人)(?:代表)?(?:是|叫|换成|变成|改成|为)?了?\s*([\u4e00-\u9fff]{2,4})(?=[,，。;；\s]|$)/
const address =
  /(?:搬|迁)(?:到|去|至|往)了?\s*([^,，。;；]{6,60})|(?:新(?:的)?(?:办公|注册|通讯|公司)?地址(?:是|为|在|[:：])|地址(?:改|变|换)(?:成|为|到)了?)\s*([^,，。;；]{6,60})/
const provider =
  /(?:搬|迁|换|转)(?:移)?(?:到|去|至|成)了?\s?((?:阿里|腾讯|华为|百度|天翼|移动|京东|火山|金山|七牛|优刻得|青|西部数)[^,，。;；\s]{0,2}(?:云|引擎|码))/
const noName = /人$|变更|换了|改了|新的|不是|没有/

/** 现在叫X公司, 新法人李四, 搬到X路1号. The address of the certificate where the message speaks of it, else that for letters. */
function newValues(text: string, kinds: ReadonlySet<ChangeKind>): NonNullable<ChangeSaid['values']> {
  const name = kinds.has('name') ? organisation.exec(text)?.[1] : undefined
  const person = kinds.has('personInCharge')
    ? [...text.matchAll(new RegExp(legalRep, 'g'))].map(each => each[1] ?? '').find(each => !noName.test(each))
    : undefined
  const found = kinds.has('address') ? address.exec(text) : null
  const place = found?.[1] ?? found?.[2]
  const moved = kinds.has('accessProvider') ? provider.exec(text)?.[1] : undefined
  return [
    ...(moved ? [{ field: 'accessProviderName', value: moved } as const] : []),
    ...(name ? [{ field: 'organizerName', value: name } as const] : []),
    ...(person ? [{ field: 'legalRepName', value: person } as const] : []),
    ...(place ? [{ field: /执照|注册|住所/.test(text) ? 'organizerCertAddress' : 'mailingAddress', value: place } as const] : []),
  ]
}
