import { addMonths, isRealDate, toDate } from '../../fields/calendar.ts'
import type { FieldDefinition } from '../../fields/definition.ts'
import { type Hearing, type Reading, type Region, wordsOf } from '../hearing.ts'
import { type Direction, resolveDate } from '../spans/resolve-date.ts'
import type { DateForm, DateSpan } from '../spans/span.ts'
import { readMonths } from './read-months.ts'

export const directionOf = (field: FieldDefinition, hearing: Pick<Hearing, 'tools'>): Direction =>
  wordsOf(hearing, field.key).direction ?? (field.bounds?.notAfterToday ? 'past' : field.bounds?.notBeforeToday ? 'future' : 'nearest')

/** A date for the field: the day, or why there is none yet. */
export function readDateSpan(span: DateSpan, field: FieldDefinition, hearing: Hearing, region: Region): Reading | undefined {
  const { start, end } = span
  if (field.type === 'dateRange') return readDateRange(region, hearing)
  if (span.date.form === 'longTerm')
    return field.type === 'dateOrLongTerm' ? { kind: 'value', raw: 'longTerm', start, end, confidence: 0.95, purity: 1 } : undefined
  const { today } = hearing.request
  // we hope to open on December 21: no day on which it opened
  if (field.key === 'siteOpenDate' && isHoped.test(hearing.text.slice(region.start, start))) return undefined
  const said = inMonth(span.date, hearing.request.months?.[field.key])
  const resolved = resolveDate(said, directionOf(field, hearing), today)
  if ('problem' in resolved)
    return resolved.problem === 'noSuchDay'
      ? { kind: 'reject', code: 'date.malformed', start, end }
      : { kind: 'clarify', why: 'day', start, end, ...(span.date.form === 'month' && span.date.month ? { month: span.date.month } : {}) }
  if (isUntil(field) && acquired.test(hearing.text.slice(end, end + 8)))
    return hearing.asked.length === 1 ? { kind: 'clarify', why: 'day', start, end } : undefined
  const approximate = span.date.form === 'day' && span.date.approximate === true
  if (field.type === 'datetime') {
    if (!span.time) return { kind: 'clarify', why: 'time', start, end }
    return {
      kind: 'value',
      raw: `${resolved.date}T${span.time}`,
      start,
      end,
      ...(span.about ? { confidence: 0.6, doubt: 'approximate' } : { confidence: 0.9 }),
      purity: 1,
    }
  }
  const assumed = said.form === 'dayOfMonth' || said.form === 'weekday'
  const isJust = /^刚[才刚]/.test(hearing.text.slice(start, end))
  const doubt = approximate || isJust ? 'approximate' : isFarther(said, resolved.date, today) ? 'year' : undefined
  return {
    kind: 'value',
    raw: resolved.date,
    start,
    end,
    confidence: doubt ? 0.6 : assumed ? 0.82 : 0.93,
    ...(doubt ? { doubt } : {}),
    purity: 1,
  }
}

/** 去年8月, and asked for the day 14号 or 8月14号: that month's */
function inMonth(said: DateForm, month: string | undefined): DateForm {
  if (!month || (said.form !== 'dayOfMonth' && said.form !== 'monthDay')) return said
  const [year, of] = month.split('-').map(Number)
  if (!year || !of || (said.form === 'monthDay' && said.month !== of)) return said
  const date = toDate(year, of, said.day)
  return isRealDate(date) ? { form: 'day', date } : { form: 'noSuchDay' }
}

const isHoped = /(?<![a-z])(?:hop(?:e|ing)|plan(?:ning|ned)?|intend|expect|aim|want|going|scheduled|would like|will|due)(?![a-z])/

const isUntil = ({ key }: FieldDefinition): boolean => /(?:ValidTo|Expiry|ExpiryDate)$/.test(key)
/** 10月20号拿的新执照: the day on which a paper was got is not the day on which it ends */
const acquired = /^(?:那天|当天|才|刚|就|新|去|我们?|公司)*(?:拿|换|办|领|发|签|批|买|注册|开通|通过|补|过户)(?:到|来|下|好|下来)?(?:的|了)/

const halfYear = 183
/** A day without its year that lies far off on the side where the field looks, and near on the other side: 元旦, said in November. */
function isFarther(said: DateForm, picked: string, today: string): boolean {
  if (said.form !== 'monthDay') return false
  const away = Math.abs(Date.parse(picked) - Date.parse(today)) / 86_400_000
  return away > 365 - halfYear / 2
}

const recent = /(?:最近|近|过去|这)(?:的)?\s?(半|\d{1,2}|[一二两三四五六七八九十]{1,2})\s?个?(年|月|季度)/
const counts: Readonly<Record<string, number>> = { 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 }

/** From one day to another; 到现在 is today; 最近半年 counts back from it. */
export function readDateRange(region: Region, hearing: Hearing): Reading | undefined {
  const { today } = hearing.request
  const dates = hearing.spans.filter(span => span.kind === 'date' && span.start >= region.start && span.end <= region.end)
  const text = hearing.text.slice(region.start, region.end)
  const days = dates.flatMap(span => {
    if (span.kind !== 'date') return []
    const resolved = resolveDate(span.date, 'past', today)
    return [{ span, date: 'date' in resolved ? resolved.date : undefined }]
  })
  const [first, second] = days
  const untilNow = /(?:到|至)(?:现在|今天|目前|如今)|至今|to now|until now/.test(text)
  if (first?.date && second?.date)
    return { kind: 'value', raw: { start: first.date, end: second.date }, ...region, confidence: 0.92, purity: 1 }
  if (first?.date && untilNow) return { kind: 'value', raw: { start: first.date, end: today }, ...region, confidence: 0.88, purity: 1 }
  const back = recent.exec(text)
  if (back) {
    const count = back[1] === '半' ? 0.5 : Number(back[1]) || (counts[back[1] ?? ''] ?? 1)
    const months = Math.round(count * ({ 年: 12, 季度: 3 }[back[2] ?? ''] ?? 1))
    return {
      kind: 'value',
      raw: { start: addMonths(today, -months), end: today },
      ...region,
      confidence: 0.7,
      doubt: 'approximate',
      purity: 1,
    }
  }
  const whole = readMonths(text, today)
  if (whole) return { kind: 'value', raw: { ...whole }, ...region, confidence: 0.7, doubt: 'approximate', purity: 1 }
  return days.length > 0 ? { kind: 'clarify', why: 'day', ...region } : undefined
}
