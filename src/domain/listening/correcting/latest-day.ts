import type { FieldDefinition } from '../../fields/definition.ts'
import type { Json } from '../../json.ts'
import { findCorrections } from '../earlier/correction-marks.ts'
import { type Held, latestOf, saidBefore } from '../earlier/said-before.ts'
import type { FieldsHeard } from '../hear-fields.ts'
import { type Hearing, isAsked, overlaps } from '../hearing.ts'
import { seldom } from '../patterns/seldom.ts'
import { accepts } from '../settling/accepts.ts'
import type { DateSpan } from '../spans/span.ts'
import type { Fill } from '../understanding.ts'
import { type Ask, askWithin } from './ask-within.ts'
import { asks } from './asks.ts'
import { putsRight } from './fill-for.ts'
import { holdsOn } from './holds-on.ts'
import { newValue } from './retell.ts'
import { statementsOf } from './statements.ts'

const longest = 60
const renewed = seldom(/域名[^。;]{0,16}(?:续|到期)|domain[^。;]{0,16}(?:renew|expir)/)
/** nobody gives a day anew without one of these */
const turns = seldom(
  /错|不对|不是|不算|改|(?<!切)换|更正|反了|才|其实|续了|晚了|早了|[推延挪]到?|提前|翻了|查了|看了|[刚又再]|现在|重新|嘛|来着/,
)

/**
 * 域名我又续了一年,到28年6月30 · 翻了记录,9月11才对: a day that no open question takes, where one of the last answers is a day and no other one is named. Null
 * where nothing turns, or several may be meant.
 */
export function latestDay(hearing: Hearing, plain: FieldsHeard, ask: Ask): FieldsHeard | null {
  const { text, request } = hearing
  if (text.length > longest || text.trim().includes('\n') || holdsOn(text) || text.includes('?')) return null
  if (!turns.test(text) && !findCorrections(text).corrects) return null
  const [statement, ...others] = statementsOf(hearing)
  if (!statement || others.length > 0 || asks(statement, hearing)) return null
  const days = hearing.spans.filter((span): span is DateSpan => span.kind === 'date')
  const open = [...hearing.asked, ...request.confirming.flatMap(({ field }) => hearing.tools.fields[field] ?? [])]
  if (open.some(field => !isDay(field) && hearing.spans.some(span => span.kind === 'quantity' && accepts(field, span)))) return null
  const held = saidBefore(hearing).filter(([field]) => isDay(field) && !isAsked(hearing, field.key))
  const spoken = (key: string): boolean => hearing.cues.some(({ word, fields }) => word.length > 1 && fields.includes(key))
  const named = held.filter(([{ key }]) => spoken(key))
  const latest = latestOf(hearing)
  // 域名我续了两年, whatever day was told last
  const ofDomain = renewed.test(text) ? held.filter(([{ key }]) => key === 'domainExpiryDate') : []
  const last = ofDomain.length > 0 ? ofDomain : held.filter(([{ key }]) => latest.has(key))
  const pair = fromTo(last, days, hearing, ask)
  if (pair.length > 0 && !open.some(isDay)) return putsRight(pair)
  const [target, ...rivals] = named.length > 0 ? last.filter(each => named.includes(each)) : last
  if (!target || rivals.length > 0) return null
  const isOpenNamed = open.some(field => isDay(field) && spoken(field.key))
  const isSpoken = named.includes(target) || days.some(day => isOf(day, target[1]))
  if (open.some(isDay) && (isOpenNamed || !isSpoken)) return null
  const [field, known] = target
  // 有效期 that is heard of another paper
  const isText = (key: string): boolean => hearing.tools.fields[key]?.type === 'text'
  if (plain.fills.some(fill => fill.field !== field.key && isAsked(hearing, fill.field) && !(isSpoken && isText(fill.field)))) return null
  const fill = newValue(
    field,
    statement.clauses.filter(({ keeps, text: said }) => !keeps || days.some(({ start }) => said.includes(text.slice(start, start + 2)))),
    hearing,
    ask,
  )
  if (!fill || fill.value === known) return null
  const rest = plain.fills.filter(
    each => each.field !== field.key && !isText(each.field) && !overlaps(each, fill) && !isDay(hearing.tools.fields[each.field]),
  )
  return putsRight([fill], rest)
}

/** 证件有效期我看错了,从2019年6月1号到2039年6月1号: both days of a paper anew, in their order */
function fromTo(last: readonly Held[], days: readonly DateSpan[], hearing: Hearing, ask: Ask): readonly Fill[] {
  const [from, to, ...more] = last.toSorted(([, a], [, b]) => String(a).localeCompare(String(b)))
  const [first, second, ...others] = days.filter(day => day.date.form === 'day' || day.date.form === 'longTerm')
  if (!from || !to || !first || !second || more.length + others.length > 0) return []
  const within = (key: string, day: DateSpan): Fill | undefined => askWithin(key, day.start, day.end, hearing, ask)
  const fills = [within(from[0].key, first), within(to[0].key, second)]
  return fills.every(fill => fill !== undefined) ? fills.map(fill => ({ ...withoutDoubt(fill), corrects: true as const })) : []
}

const withoutDoubt = ({ doubt: _, ...fill }: Fill): Fill => fill

/** 10月20那次…不算, of 2026-10-20 */
const isOf = ({ date }: DateSpan, known: Json): boolean =>
  date.form === 'day'
    ? date.date === known
    : date.form === 'monthDay' && String(known).slice(5) === `${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`

const isDay = (field: FieldDefinition | undefined): boolean => field !== undefined && /^date/.test(field.type) && field.type !== 'dateRange'
