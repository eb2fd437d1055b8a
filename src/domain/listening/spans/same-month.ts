import { addMonths, isRealDate, toDate } from '../../fields/calendar.ts'
import { parseNumeral } from './numerals.ts'
import type { DateForm, DateSpan } from './span.ts'

const sameAs = /([同当次])([月年])的?$/

/** so near stands the day of a month that was said before it */
const nearest = 8

/** 9月8日内测,同月25日开放: counted from the day that was said before it; 6月那回是18号: in the month before it */
export function sameMonth(said: readonly DateSpan[], text: string): readonly DateSpan[] {
  const spans = said.map((span, at) => ({ ...span, date: ofMonthBefore(span, said[at - 1], text) }))
  if (!/[同当次][月年]/.test(text)) return spans
  const counted: DateSpan[] = []
  for (const span of spans) {
    const before = counted.at(-1)?.date
    const [, which, unit] = sameAs.exec(text.slice(Math.max(0, span.start - 3), span.start)) ?? []
    counted.push(which && before?.form === 'day' ? { ...span, date: countedFrom(before.date, span.date, `${which}${unit}`) } : span)
  }
  return counted
}

function ofMonthBefore({ date, start }: DateSpan, before: DateSpan | undefined, text: string): DateForm {
  if (date.form !== 'dayOfMonth' || before?.date.form !== 'month') return date
  const between = text.slice(before.end, start)
  if (between.length === 0 || between.length > nearest || /[,，。;；、\s和到至-]|不是/.test(between)) return date
  const [year, month] = (before.date.month ?? '').split('-').map(Number)
  if (year && month) return dayOf(year, month, date.day)
  const named = parseNumeral(/^(.{1,3})月$/.exec(text.slice(before.start, before.end))?.[1] ?? '')
  return named !== undefined && named >= 1 && named <= 12 ? { form: 'monthDay', month: named, day: date.day } : date
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
