import { addDays, weekdayOf } from '../fields/calendar.ts'
import type { Confidence } from './rule.ts'

/** One year of public holidays as announced by the State Council. Days that it does not name follow the week. */
export interface WorkingYear {
  /** first and last day off, both included */
  readonly off: readonly (readonly [string, string])[]
  /** weekend days worked in exchange (调休) */
  readonly worked: readonly string[]
  /** number of the announcement */
  readonly announcement: string
  readonly confidence: Confidence
}

/** By year. A year that was not announced yet is unknown, never "like every year". */
export type WorkingCalendar = Readonly<Record<string, WorkingYear>>

export function isWorkingDay(date: string, calendar: WorkingCalendar): boolean | undefined {
  const year = calendar[date.slice(0, 4)]
  if (!year) return undefined
  if (year.worked.includes(date)) return true
  if (year.off.some(([first, last]) => first <= date && date <= last)) return false
  return weekdayOf(date) <= 5
}

/** The n-th working day after a date; undefined when the way leads through a year that is unknown. */
export function addWorkingDays(date: string, days: number, calendar: WorkingCalendar): string | undefined {
  let day = date
  for (let left = days; left > 0; ) {
    day = addDays(day, 1)
    const works = isWorkingDay(day, calendar)
    if (works === undefined) return undefined
    if (works) left -= 1
  }
  return day
}

/** The n-th day after a date that is no weekend, where it is unknown which days are off: about that day, later over a holiday. */
export function aboutWorkingDays(date: string, days: number, calendar: WorkingCalendar): string {
  let day = date
  for (let left = days; left > 0; ) {
    day = addDays(day, 1)
    if (isWorkingDay(day, calendar) ?? weekdayOf(day) <= 5) left -= 1
  }
  return day
}

/** Longest run of days off that any year had, with room: that many more calendar days hold the working days for certain. */
const longestBreak = 14

/** Whether `days` working days have gone by; certain for long gaps even where the calendar is unknown. */
export function workingDaysPassed(from: string, to: string, days: number, calendar: WorkingCalendar): boolean | undefined {
  if (to >= addDays(from, days * 2 + longestBreak)) return true
  if (to < addDays(from, days)) return false
  const due = addWorkingDays(from, days, calendar)
  return due === undefined ? undefined : due <= to
}
