import { addDays, shanghaiTime, weekdayOf } from '../fields/calendar.ts'
import { isWorkingDay, type WorkingCalendar } from '../rules/working-days.ts'

/** Times of one day, `hh:mm` in Shanghai; days count from 1, Monday, to 7. */
export interface OfficeWindow {
  readonly days: readonly number[]
  readonly from: string
  readonly to: string
}

export interface OfficeHours {
  readonly windows: readonly OfficeWindow[]
  /** closed on public holidays, open on the weekend days worked in exchange */
  readonly followHolidays: boolean
  /** dates of the organisation's own */
  readonly closedOn: readonly string[]
}

const monday = 1
/** Nobody closes for longer; where everything is closed the search ends. */
const farthestDays = 30

const at = (date: string, time: string): number => Date.parse(`${date}T${time}:00+08:00`)

/** From and to of the times that the desk is open on a date, in order. */
function windowsOn(hours: OfficeHours, date: string, calendar: WorkingCalendar): readonly (readonly [number, number])[] {
  if (hours.closedOn.includes(date)) return []
  const weekday = weekdayOf(date)
  const works = hours.followHolidays ? isWorkingDay(date, calendar) : undefined
  // a weekend day that is worked follows Monday; a public holiday closes a day of the week
  const closed =
    works === false && (weekday <= 5 || Object.values(calendar).some(({ off }) => off.some(([a, b]) => a <= date && date <= b)))
  if (closed) return []
  const day = works === true && weekday > 5 ? monday : weekday
  return hours.windows
    .filter(window => window.days.includes(day) && window.from < window.to)
    .map(({ from, to }) => [at(date, from), at(date, to)] as const)
    .toSorted((a, b) => a[0] - b[0])
}

const dateOf = (instant: string): string => shanghaiTime(instant).slice(0, 10)
const instantOf = (ms: number): string => new Date(ms).toISOString()

/** Without any window the desk is always open. */
export function isOfficeOpen(hours: OfficeHours, now: string, calendar: WorkingCalendar): boolean {
  if (hours.windows.length === 0) return true
  const ms = Date.parse(now)
  return windowsOn(hours, dateOf(now), calendar).some(([from, to]) => from <= ms && ms < to)
}

/** When the desk opens next; null when it is open, or not within a month. */
export function nextOpening(hours: OfficeHours, now: string, calendar: WorkingCalendar): string | null {
  if (isOfficeOpen(hours, now, calendar)) return null
  const ms = Date.parse(now)
  for (let date = dateOf(now), n = 0; n <= farthestDays; n += 1, date = addDays(date, 1)) {
    const next = windowsOn(hours, date, calendar).find(([from]) => from > ms)
    if (next) return instantOf(next[0])
  }
  return null
}

/** The latest instant from which `minutes` of open time have gone by until now: whoever waits since then is overdue. */
export function minutesAgo(hours: OfficeHours, now: string, minutes: number, calendar: WorkingCalendar): string {
  const end = Date.parse(now)
  if (hours.windows.length === 0) return instantOf(end - minutes * 60_000)
  let left = minutes * 60_000
  for (let date = dateOf(now), n = 0; n <= farthestDays; n += 1, date = addDays(date, -1)) {
    for (const [from, to] of windowsOn(hours, date, calendar).toReversed()) {
      const last = Math.min(to, end)
      if (last <= from) continue
      if (last - from >= left) return instantOf(last - left)
      left -= last - from
    }
  }
  return instantOf(end - farthestDays * 86_400_000)
}
