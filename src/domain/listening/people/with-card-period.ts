import { type Hearing, isAsked, type Region } from '../hearing.ts'
import type { Settled } from '../settling/settle.ts'
import type { DateSpan } from '../spans/span.ts'

const joins = /^\s?(?:起|开始|办的|签发的?|发的)?\s?(?:[-~—–]{1,2}|\.{2}|到|至|管到|to|until|till)\s?$/
/** 2019年8月15日起长期有效, 2019年8月15日签发,长期 */
const joinsForGood = /^\s?(?:起|开始|签发的?|发证|办的|发的)?\s?[,、:]?\s?(?:[-~—–]{1,2}|到|至|to|until|till|有效期(?:限)?|为|是)?\s?:?\s?$/
/** 2014年1月9日办的,2034年1月9日到期 · 签发2022年10月1日,失效2042年10月1日 */
const parts = /^\s?(?:办|签|签发|发|发证|拿|换|领)?(?:的|到)?\s?[,、]?\s?(?<ends>失效|到期|过期|截止)?(?:日期?)?\s?:?\s?$/
const endsBehind = /^\s?(?:就|才)?(?:到期|过期|失效|截止)/
const card = /身份证|(?<!主体)证件|[我他她]的?证(?!书|明|照)|sfz|id card/
const holds = /有效|期限|期间|起止|背面|valid/
/** on these something else holds until a day */
const others = /执照|营业|域名|合同|证书|许可|租|购买|服务器|护照|通行证/
/** 身份证2015.03.02-2035.03.02 */
const besideCard = 6

/** 身份证330…0032，有效期2015年3月2日到2035年3月2日: both days of the card of whoever files; no other field lives on them. */
export function withCardPeriod(settled: readonly Settled[], hearing: Hearing): readonly Settled[] {
  const [from, to] = [hearing.tools.fields.principalIdValidFrom, hearing.tools.fields.principalIdValidTo]
  const dates = hearing.spans.filter((span): span is DateSpan => span.kind === 'date')
  const periods = dates.flatMap((first, index) => (isPeriod(first, dates[index + 1], hearing) ? [index] : []))
  const own = periods.find(index => mine.test(hearing.text.slice(0, dates[index]?.start)))
  const at = (periods.length > 1 && hearing.known('principalIsLegalRep') === false ? own : undefined) ?? periods[0] ?? -1
  const [first, last] = [dates[at], dates[at + 1]]
  if (!from || !to || first?.date.form !== 'day' || !last) return settled
  if (!isFilers(first.start, settled, hearing))
    return settled.filter(({ field, reading }) => !(isDay(field.key) && within(reading, first, last)))
  const raw = last.date.form === 'day' ? last.date.date : 'longTerm'
  const read = (region: Region, value: string) =>
    ({ kind: 'value', raw: value, start: region.start, end: region.end, confidence: 0.93, purity: 1 }) as const
  return [
    ...settled.filter(({ field, reading }) => field !== from && field !== to && !(within(reading, first, last) && isShort(reading))),
    { field: from, reading: read(first, first.date.date), told: true, score: 3 },
    { field: to, reading: read(last, raw), told: true, score: 3 },
  ]
}

/** 田总身份证2015.3.2到2035.3.2,我的是2019…: of two periods that of whoever speaks, who files */
const mine = /我的?(?:身份证|证件)?(?:上)?(?:的?有效期)?(?:是|为|从|:)?\s?$/

/** a whole clause beside the days is somebody's answer */
const isShort = ({ start, end }: Region): boolean => end - start <= 32

function isPeriod(first: DateSpan, last: DateSpan | undefined, hearing: Hearing): boolean {
  if (first.date.form !== 'day' || (last?.date.form !== 'day' && last?.date.form !== 'longTerm')) return false
  if (last.date.form === 'day' && last.date.date <= first.date.date) return false
  const between = hearing.text.slice(first.end, last.start)
  const isJoined = (last.date.form === 'longTerm' ? joinsForGood : joins).test(between)
  if (!isJoined && !(isTerm(first, last) && isToldApart(between, hearing.text.slice(last.end, last.end + 4)))) return false
  const from = partStart(first.start, hearing)
  const ahead = hearing.text.slice(from, first.start)
  const number = hearing.spans.findLast(({ kind, start, end }) => kind === 'idNumber' && start >= from && end <= first.start)
  const word = ahead.search(new RegExp(`(?:${card.source})(?![^]*(?:${card.source}))`))
  const named = Math.max(word, number ? number.end - from : -1)
  // 我的是2019.6.2到2039.6.2, where the days of the card are asked for
  if (named < 0 && (isAsked(hearing, 'principalIdValidFrom') || isAsked(hearing, 'principalIdValidTo')))
    return !others.test(ahead) && !isAsked(hearing, 'organizerCertValidTo')
  if (named < 0) return false
  const beside = ahead.slice(named)
  if (others.test(beside) || !(holds.test(beside) || beside.length <= besideCard + 3 || isTerm(first, last))) return false
  // 证件 is a paper of the firm as well
  return number !== undefined || /身份证|sfz|id card/.test(ahead) || !isAsked(hearing, 'organizerCertValidTo')
}

function isToldApart(between: string, behind: string): boolean {
  const found = parts.exec(between)
  return found !== null && (found.groups?.ends !== undefined || endsBehind.test(behind))
}

/** cards are given for five, ten or twenty years to the day */
function isTerm(first: DateSpan, last: DateSpan): boolean {
  if (first.date.form !== 'day' || last.date.form !== 'day') return false
  const years = Number(last.date.date.slice(0, 4)) - Number(first.date.date.slice(0, 4))
  return [5, 10, 20].includes(years) && first.date.date.slice(4) === last.date.date.slice(4)
}

/** Of the sentence; of the lines before, where the days stand alone below the number of a card. */
function partStart(at: number, { text, spans }: Hearing): number {
  const from = sentenceStart(text, at)
  if (!/^[\s·*-]{0,4}(?:有效期?(?:限|至|为)?|起止(?:日期)?|期限)?\s?[:=]?\s?$/.test(text.slice(from, at))) return from
  const number = spans.findLast(({ kind, end }) => kind === 'idNumber' && end <= from)
  return number && /^[\s,;。)]{1,4}$/.test(text.slice(number.end, from)) ? sentenceStart(text, number.start) : from
}

const isDay = (key: string): boolean => /Valid(?:From|To)$/.test(key)
const within = (reading: Region, first: Region, last: Region): boolean => reading.start < last.end && first.start < reading.end
const sentenceStart = (text: string, at: number): number => Math.max(...['。', '\n', ';'].map(mark => text.lastIndexOf(mark, at))) + 1

/** The card is of whoever files, or of the legal representative who does. */
function isFilers(to: number, settled: readonly Settled[], hearing: Hearing): boolean {
  const { cues, known } = hearing
  const from = partStart(to, hearing)
  const roles = cues.findLast(cue => cue.roles.length > 0 && cue.start >= from && cue.end <= to)?.roles ?? []
  if (roles.length === 0 || roles.includes('principal')) return true
  if (!roles.includes('legalRep')) return false
  const value = (key: string) => {
    const reading = settled.find(({ field }) => field.key === key)?.reading
    return reading?.kind === 'value' ? reading.raw : known(key)
  }
  const [filer, holder] = [value('principalName'), value('legalRepName')]
  return value('principalIsLegalRep') !== false && (filer === undefined || holder === undefined || filer === holder)
}
