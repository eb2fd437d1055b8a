import { daysBetween } from '../../domain/fields/calendar.ts'
import { definePredicate } from '../define.ts'

/**
 * The moment is at most so many hours ago. Both are Shanghai time; where only the day of today is known, it counts from its first minute.
 */
export const withinHours = definePredicate(1, (values, { args, today, now }) => {
  const [since] = Object.values(values)
  if (typeof since !== 'string' || typeof args.hours !== 'number') return undefined
  return minutesBetween(since, now ?? `${today}T00:00`) <= args.hours * 60
})

const minutesOf = (moment: string): number => Number(moment.slice(11, 13)) * 60 + Number(moment.slice(14, 16))

const minutesBetween = (from: string, to: string): number =>
  daysBetween(from.slice(0, 10), to.slice(0, 10)) * 24 * 60 + minutesOf(to) - minutesOf(from)
