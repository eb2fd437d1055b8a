import { addDays, addMonths, daysInMonth, isRealDate, toDate, weekdayOf } from './calendar.ts'
import { compact } from './normalise-text.ts'
import { readChineseNumber } from './read-chinese-number.ts'

export type DateReading =
  | { readonly ok: true; readonly date: string; readonly assumed?: true; readonly rest: string }
  | { readonly ok: false; readonly code: 'date.malformed' | 'date.noSuchDay' | 'date.dayMissing' }

/** Which year a day without one belongs to. */
export type Leaning = 'past' | 'future' | 'near'

const numeral = '[\\d零〇一二三四五六七八九十廿两]'
const relativeDays: Readonly<Record<string, number>> = {
  今天: 0,
  今日: 0,
  当天: 0,
  今晚: 0,
  今早: 0,
  today: 0,
  明天: 1,
  明日: 1,
  tomorrow: 1,
  后天: 2,
  大后天: 3,
  昨天: -1,
  昨日: -1,
  昨晚: -1,
  yesterday: -1,
  前天: -2,
  大前天: -3,
}
const englishMonths = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const numberOf = (text: string): number => readChineseNumber(text.replace('廿', '二十')) ?? Number.NaN

/** 明年11月, 2027年, 2027-11, 11月初, 去年国庆: a time, but no day */
const namesMonth = (text: string): boolean =>
  /^(?:[去今明前后]年|\d{4}年?|下|上|这|本)?.{0,4}(?:月|年|节|国庆)(?:份|初|底|中旬|上旬|下旬|左右)?$/.test(text) ||
  /^\d{4}[-/.]\d{1,2}$/.test(text)

/** A day in any common spelling, counted from `today` where it is relative. `rest` is what follows it (a time of day). */
export function readDate(raw: string, today: string, leaning: Leaning = 'near'): DateReading {
  const text = compact(raw)
    .replace(/^(?:是|在|于|从|自)/, '')
    .replace(/号/g, '日')
  return (
    readFull(text) ??
    readRelativeYear(text, today) ??
    readRelative(text, today, leaning) ??
    readEnglish(raw) ??
    readDayOnly(text, today, leaning) ?? { ok: false, code: namesMonth(text) ? 'date.dayMissing' : 'date.malformed' }
  )
}

function made(year: number, month: number, day: number, rest: string, assumed?: true): DateReading {
  const date = toDate(year, month, day)
  if (!isRealDate(date)) return { ok: false, code: 'date.noSuchDay' }
  return { ok: true, date, rest, ...(assumed ? { assumed } : {}) }
}

function readFull(text: string): DateReading | null {
  const iso = /^(\d{4})([-/.年])(\d{1,2})[-/.月](\d{1,2})日?/.exec(text)
  if (iso) return made(Number(iso[1]), Number(iso[3]), Number(iso[4]), text.slice(iso[0].length))
  const bare = /^((?:1\d|20|21)\d{2})(\d{2})(\d{2})(?!\d)/.exec(text)
  if (bare) return made(Number(bare[1]), Number(bare[2]), Number(bare[3]), text.slice(bare[0].length))
  const short = /^(\d{2})年(\d{1,2})月(\d{1,2})日?/.exec(text)
  if (short) return made(2000 + Number(short[1]), Number(short[2]), Number(short[3]), text.slice(short[0].length))
  const chinese = new RegExp(`^([零〇一二三四五六七八九]{4}|[零〇一二三四五六七八九]{2})年(${numeral}{1,3})月(${numeral}{1,3})日?`).exec(
    text,
  )
  if (!chinese) return null
  const year = numberOf(chinese[1] ?? '')
  return made(year < 100 ? 2000 + year : year, numberOf(chinese[2] ?? ''), numberOf(chinese[3] ?? ''), text.slice(chinese[0].length))
}

function readRelativeYear(text: string, today: string): DateReading | null {
  const match = new RegExp(`^(前年|去年|今年|本年|明年|后年)的?(${numeral}{1,3})月(${numeral}{1,3})日?`).exec(text)
  if (!match) return null
  const shift = { 前年: -2, 去年: -1, 今年: 0, 本年: 0, 明年: 1, 后年: 2 }[match[1] ?? ''] ?? 0
  return made(Number(today.slice(0, 4)) + shift, numberOf(match[2] ?? ''), numberOf(match[3] ?? ''), text.slice(match[0].length))
}

function readRelative(text: string, today: string, leaning: Leaning): DateReading | null {
  const word =
    Object.keys(relativeDays).find(key => text.toLowerCase().startsWith(key) && !/^大[前后]/.test(text)) ?? /^大[前后]天/.exec(text)?.[0]
  if (word) return { ok: true, date: addDays(today, relativeDays[word.toLowerCase()] ?? 0), rest: text.slice(word.length) }
  const ago = new RegExp(`^(${numeral}+|半)(天|日|个?星期|个?礼拜|周|个?月|年)(?:之)?(前|后|以前|以后)`).exec(text)
  if (ago) return readAgo(ago, text, today)
  const weekday = readWeekday(text, today, leaning)
  if (weekday) return weekday
  const month = new RegExp(`^(上上?|下下?|这|本)个?月(${numeral}{1,3})日?`).exec(text)
  if (month) {
    const shift = { 上上: -2, 上: -1, 下: 1, 下下: 2 }[month[1] ?? ''] ?? 0
    const first = addMonths(`${today.slice(0, 8)}01`, shift)
    return made(Number(first.slice(0, 4)), Number(first.slice(5, 7)), numberOf(month[2] ?? ''), text.slice(month[0].length))
  }
  const end = /^(上|这|本|下)?个?月(?:底|末)$/.exec(text)
  if (end) {
    const first = addMonths(`${today.slice(0, 8)}01`, { 上: -1, 下: 1 }[end[1] ?? ''] ?? 0)
    const [year, month_] = [Number(first.slice(0, 4)), Number(first.slice(5, 7))]
    return made(year, month_, daysInMonth(year, month_), '')
  }
  return /^(?:今年|本年)?年底$/.test(text) ? made(Number(today.slice(0, 4)), 12, 31, '') : null
}

/** 下周四 is in the next Monday-to-Sunday week; a bare 周五 is the one that the field leans to. */
function readWeekday(text: string, today: string, leaning: Leaning): DateReading | null {
  const match = /^(上上|上|下下|下|这|本)?个?(?:周|星期|礼拜)([一二三四五六日天1-7])/.exec(text)
  if (!match) return null
  const weeks = { 上上: -2, 上: -1, 下: 1, 下下: 2 }[match[1] ?? ''] ?? 0
  const day = match[2] === '日' || match[2] === '天' ? 7 : numberOf(match[2] ?? '')
  const date = addDays(today, weeks * 7 + day - weekdayOf(today))
  const rest = text.slice(match[0].length)
  if (match[1]) return { ok: true, date, rest }
  const shift = leaning === 'past' && date > today ? -7 : leaning === 'future' && date < today ? 7 : 0
  return { ok: true, date: addDays(date, shift), assumed: true, rest }
}

/** 一年前 names a day only by its distance: exact in days and weeks, assumed in months and years. */
function readAgo(ago: RegExpExecArray, text: string, today: string): DateReading | null {
  const sign = ago[3]?.endsWith('前') ? -1 : 1
  const unit = (ago[2] ?? '').replace('个', '')
  const rest = text.slice(ago[0].length)
  const isMonths = unit === '月' || unit === '年'
  if (ago[1] === '半') {
    if (!isMonths) return null
    const date = unit === '年' ? addMonths(today, 6 * sign) : addDays(today, 15 * sign)
    return { ok: true, date, assumed: true, rest }
  }
  const count = numberOf(ago[1] ?? '')
  if (!Number.isInteger(count) || count > 10_000) return null
  if (unit === '天' || unit === '日') return { ok: true, date: addDays(today, count * sign), rest }
  if (!isMonths) return { ok: true, date: addDays(today, count * 7 * sign), rest }
  const months = count * (unit === '年' ? 12 : 1) * sign
  return Math.abs(months) > 2400 ? null : { ok: true, date: addMonths(today, months), assumed: true, rest }
}

/** Nov 3, 2026; 3 November 2026 */
function readEnglish(raw: string): DateReading | null {
  const name = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?'
  const monthFirst = new RegExp(`^\\s*${name}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})`, 'i').exec(raw)
  if (monthFirst)
    return made(Number(monthFirst[3]), monthIndex(monthFirst[1]), Number(monthFirst[2]), raw.slice(monthFirst[0].length).trim())
  const dayFirst = new RegExp(`^\\s*(\\d{1,2})(?:st|nd|rd|th)?\\s+${name},?\\s+(\\d{4})`, 'i').exec(raw)
  return dayFirst ? made(Number(dayFirst[3]), monthIndex(dayFirst[2]), Number(dayFirst[1]), raw.slice(dayFirst[0].length).trim()) : null
}

const monthIndex = (name = ''): number => englishMonths.indexOf(name.toLowerCase()) + 1

/** 3月1日: this year, or the year that makes it past or future where the field wants that. */
function readDayOnly(text: string, today: string, leaning: Leaning): DateReading | null {
  const match = new RegExp(`^(${numeral}{1,3})月(${numeral}{1,3})日?`).exec(text) ?? /^(\d{1,2})[/.](\d{1,2})(?![\d.])/.exec(text)
  if (!match) return null
  const [year, month, day] = [Number(today.slice(0, 4)), numberOf(match[1] ?? ''), numberOf(match[2] ?? '')]
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= 31)) return { ok: false, code: 'date.noSuchDay' }
  const thisYear = toDate(year, month, day)
  const shift = leaning === 'past' && thisYear > today ? -1 : leaning === 'future' && thisYear < today ? 1 : 0
  return made(year + shift, month, day, text.slice(match[0].length), true)
}
