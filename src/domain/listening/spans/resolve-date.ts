import { addDays, addMonths, weekdayOf } from '../../fields/calendar.ts'
import { formatDay, monthOf, parseDay } from './date-parts.ts'
import type { DateForm } from './span.ts'

/** Which way an open date is meant: what already happened, what is still to come, or whatever is nearer. */
export type Direction = 'past' | 'future' | 'nearest'

/** The day meant by an open date, or the reason why there is none. */
export function resolveDate(
  form: DateForm,
  direction: Direction,
  today: string,
): { readonly date: string } | { readonly problem: 'day' | 'noSuchDay' | 'longTerm' } {
  switch (form.form) {
    case 'day':
      return { date: form.date }
    case 'longTerm':
      return { problem: 'longTerm' }
    case 'noSuchDay':
      return { problem: 'noSuchDay' }
    case 'month':
      return { problem: 'day' }
    case 'weekday': {
      const ahead = (form.weekday - weekdayOf(today) + 7) % 7
      if (direction === 'future') return { date: addDays(today, ahead) }
      if (direction === 'past') return { date: addDays(today, ahead === 0 ? 0 : ahead - 7) }
      return { date: addDays(today, form.weekday - weekdayOf(today)) }
    }
    case 'dayOfMonth':
      return choose(
        [-1, 0, 1].map(shift => dayInMonth(today, shift, form.day)),
        direction,
        today,
      )
    case 'monthDay': {
      const { year } = parseDay(today)
      return choose(
        [-1, 0, 1].map(shift => formatDay(year + shift, form.month, form.day)),
        direction,
        today,
      )
    }
  }
}

const dayInMonth = (today: string, shift: number, date: number): string | undefined => {
  const { year, month } = parseDay(addMonths(`${monthOf(today)}-01`, shift))
  return formatDay(year, month, date)
}

function choose(
  candidates: readonly (string | undefined)[],
  direction: Direction,
  today: string,
): { readonly date: string } | { readonly problem: 'noSuchDay' } {
  const days = candidates.filter(date => date !== undefined)
  const past = days.filter(date => date <= today).at(-1)
  const future = days.find(date => date >= today)
  const picked = direction === 'past' ? (past ?? future) : direction === 'future' ? (future ?? past) : nearer(past, future, today)
  return picked ? { date: picked } : { problem: 'noSuchDay' }
}

const distance = (from: string, to: string): number => Math.abs(Date.parse(to) - Date.parse(from))
const nearer = (past: string | undefined, future: string | undefined, today: string): string | undefined =>
  past && future ? (distance(past, today) <= distance(today, future) ? past : future) : (past ?? future)
