const dayInMs = 86_400_000

const utc = (date: string): number => Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)))

const pad = (value: number, width: number): string => String(value).padStart(width, '0')

export const toDate = (year: number, month: number, day: number): string => `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`

const fromMs = (ms: number): string => new Date(ms).toISOString().slice(0, 10)

/** yyyy-mm-dd that names a day of the calendar, from year 1000 on. */
export const isRealDate = (date: string): boolean => {
  if (!/^[1-9]\d{3}-\d{2}-\d{2}$/.test(date)) return false
  const [month, day] = [Number(date.slice(5, 7)), Number(date.slice(8, 10))]
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(Number(date.slice(0, 4)), month)
}

/** Shanghai has no daylight saving time. */
const shanghaiOffset = 8 * 3_600_000

/** An instant as `yyyy-mm-ddThh:mm` on the clocks of Shanghai. */
export function shanghaiTime(instant: string): string {
  if (last.instant !== instant) last = { instant, time: new Date(Date.parse(instant) + shanghaiOffset).toISOString().slice(0, 16) }
  return last.time
}
/** one instant is asked for again and again while a case is judged */
let last = { instant: '', time: '' }

export const addDays = (date: string, days: number): string => fromMs(utc(date) + days * dayInMs)

/** Shanghai has no daylight saving time */
const shanghaiOffsetMs = 8 * 3_600_000

/** The date in Shanghai of an instant (RFC 3339). */
export const shanghaiDate = (instant: string): string => fromMs(Date.parse(instant) + shanghaiOffsetMs)

export const daysBetween = (from: string, to: string): number => Math.round((utc(to) - utc(from)) / dayInMs)

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

export const daysInMonth = (year: number, month: number): number => (month === 2 && isLeapYear(year) ? 29 : (lengths[month - 1] ?? 0))

/** The same day of another month, or its last day when it is shorter (31 August + 6 months = 28 February). */
export function addMonths(date: string, months: number): string {
  const index = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months
  const year = Math.floor(index / 12)
  const month = index - year * 12 + 1
  return toDate(year, month, Math.min(Number(date.slice(8, 10)), daysInMonth(year, month)))
}

/** 1 Monday to 7 Sunday. */
export const weekdayOf = (date: string): number => new Date(utc(date)).getUTCDay() || 7
