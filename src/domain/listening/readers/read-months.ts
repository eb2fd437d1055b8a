import { daysInMonth, toDate } from '../../fields/calendar.ts'
import { parseNumeral } from '../spans/numerals.ts'

const month = '(\\d{4}年|今年|去年|当年)?\\s?(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月(?:份)?(?:初|底)?'
const months = new RegExp(`${month}\\s?(?:到|至|-|~)\\s?(?:${month}(?!\\d)|现在|今天|目前|如今)`)

interface Month {
  readonly year: number
  readonly month: number
}

/** 今年四月到九月: from the first day of the one to the last day of the other, none of them after today; undefined where the order is impossible. */
export function readMonths(text: string, today: string): { readonly start: string; readonly end: string } | undefined {
  const said = months.exec(text)
  if (!said) return undefined
  const [, yearFrom, from, yearTo, to] = said
  const now = { year: Number(today.slice(0, 4)), month: Number(today.slice(5, 7)) }
  const last = to ? latest(yearTo, to, now) : now
  const first = latest(yearFrom, from ?? '', last)
  const start = toDate(first.year, first.month, 1)
  const end = toDate(last.year, last.month, daysInMonth(last.year, last.month))
  if (start > end || start > today) return undefined
  return { start, end: end > today ? today : end }
}

/** the month of the year that was said, or the last one of its name up to another month */
function latest(year: string | undefined, said: string, until: Month): Month {
  const month = parseNumeral(said) ?? 0
  if (year === '去年') return { year: until.year - 1, month }
  if (year && /\d/.test(year)) return { year: Number.parseInt(year, 10), month }
  return { year: year || month <= until.month ? until.year : until.year - 1, month }
}
