import { addMonths, isRealDate, toDate } from '../fields/calendar.ts'
import type { DateForm, DateSpan } from './span.ts'

const sameAs = /([同当次])([月年])的?$/

/** 9月8日内测,同月25日开放: counted from the day that was said before it */
export function sameMonth(spans: readonly DateSpan[], text: string): readonly DateSpan[] {
  if (!/[同当次][月年]/.test(text)) return spans
  const counted: DateSpan[] = []
  for (const span of spans) {
    const before = counted.at(-1)?.date
    const [, which, unit] = sameAs.exec(text.slice(Math.max(0, span.start - 3), span.start)) ?? []
    counted.push(which && before?.form === 'day' ? { ...span, date: countedFrom(before.date, span.date, `${which}${unit}`) } : span)
  }
  return counted
}

function countedFrom(day: string, said: DateForm, as: string): DateForm {
  const first = `${day.slice(0, 7)}-01`
  const from = as === '次月' ? addMonths(first, 1) : as === '次年' ? addMonths(first, 12) : first
  const year = Number(from.slice(0, 4))
  if (as.endsWith('月') && said.form === 'dayOfMonth') return dayOf(year, Number(from.slice(5, 7)), said.day)
  if (as.endsWith('年') && said.form === 'monthDay') return dayOf(year, said.month, said.day)
  return said
}

function dayOf(year: number, month: number, day: number): DateForm {
  const date = toDate(year, month, day)
  return isRealDate(date) ? { form: 'day', date } : { form: 'noSuchDay' }
}
