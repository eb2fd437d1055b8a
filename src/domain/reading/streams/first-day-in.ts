import { isRealDate, shanghaiDate } from '../../fields/calendar.ts'

/** of seconds or milliseconds since 1970, in this century */
const since1970 = /^\s*(1\d{9})(?:\.\d{1,9}|\d{3})?\s*$/

/** who counts twelve hours twice writes the month first */
const halfDay = /^\s{0,3}(\d{1,2})\/(\d{1,2})\/(\d{4}),? \d{1,2}:\d{2}(?::\d{2})? ?[AP]M/i

/** The first day that a cell names by its year: 2026-11-20, 2026/11/20 09:00, 2026年11月20日, 11/20/2026 9:00 AM; or by its seconds since 1970. */
export function firstDayIn(text: string): string | null {
  const [, seconds] = since1970.exec(text) ?? []
  if (seconds) return shanghaiDate(new Date(Number(seconds) * 1_000).toISOString())
  const [, american = '', its = '', of] = halfDay.exec(text) ?? []
  if (of) return dateOf(of, american, its)
  const [, year = '', month = '', day = ''] = /(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})/.exec(text) ?? []
  return dateOf(year, month, day)
}

function dateOf(year: string, month: string, day: string): string | null {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return year && isRealDate(date) ? date : null
}
