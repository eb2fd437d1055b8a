import { matchesOf } from '../patterns/matches-of.ts'
import { dateReaders } from './date-readers.ts'
import { blank } from './find-identifiers.ts'
import { parseNumeral } from './numerals.ts'
import { sameMonth } from './same-month.ts'
import type { DateSpan } from './span.ts'

const timeOfDay =
  /(早上|上午|凌晨|中午|下午|晚上|傍晚|夜里|半夜)?\s?(?:([01]?\d|2[0-3])\s?[:点时]\s?([0-5]\d|半)?分?|([一二两三四五六七八九十]{1,3})点(半|[一三]刻|[一二三四五]?十[一二三四五六七八九]?分?)?)/
const cheap =
  /\d|[年月日号天周前后期末初旦庆节儿早晚晨夜一二双永久才刚拜]|today|tomorrow|yesterday|ago|last|next|long|permanent|expir|indefinit|recent|end|early|late|mid|days?|weeks?|months?|years?|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/

/** Dates of a text whose identifiers are already taken out. */
export function findDates(text: string, today: string): { readonly spans: readonly DateSpan[]; readonly rest: string } {
  if (!cheap.test(text)) return { spans: [], rest: text }
  let rest = text
  const spans: DateSpan[] = []
  for (const reader of dateReaders) {
    for (const match of matchesOf(reader.pattern, rest)) {
      const groups = match.slice(1).map(group => group ?? '')
      const form = reader.read(groups, today, match[0])
      if (!form) continue
      let end = match.index + match[0].length
      const time =
        form.form === 'day' || form.form === 'monthDay' || form.form === 'weekday'
          ? timeBehind(rest, end, /[晚夜]/.test(match[0]))
          : undefined
      if (time) end = time.end
      spans.push({
        kind: 'date',
        start: match.index,
        end,
        date: form,
        ...(time?.time ? { time: time.time } : {}),
        ...(time?.about ? { about: true } : {}),
      })
      rest = blank(rest, match.index, end)
    }
  }
  return {
    spans: sameMonth(
      spans.sort((a, b) => a.start - b.start),
      text,
    ),
    rest,
  }
}

function timeBehind(
  text: string,
  at: number,
  isEvening: boolean,
): { readonly time: string; readonly end: number; readonly about: boolean } | undefined {
  const match = /^(?: at |, |[\st]{0,2})/.exec(text.slice(at, at + 4))
  const from = at + (match?.[0].length ?? 0)
  const found = timeOfDay.exec(text.slice(from, from + 12))
  if (!found || found.index > 1) return undefined
  const [said, part = '', digits, minutes, spoken, spokenMinutes] = found
  let hour = digits !== undefined ? Number(digits) : (parseNumeral(spoken ?? '') ?? 0)
  // 八点多: not to be written down as eight
  const behind = text.slice(from + found.index + said.length)
  if (/^多/.test(behind)) return undefined
  const about = /^(?:半)?(?:左右|来钟|前后|上下)/.test(behind)
  if (/下午|晚上|傍晚/.test(part) && hour < 12) hour += 12
  else if ((isEvening || part === '夜里') && !/早|凌晨|半夜/.test(part) && hour > 4 && hour < 12) hour += 12
  if (hour > 23) return undefined
  const minute =
    minutes === '半' || spokenMinutes === '半'
      ? 30
      : spokenMinutes?.endsWith('刻')
        ? spokenMinutes.startsWith('三')
          ? 45
          : 15
        : minutes
          ? Number(minutes)
          : (parseNumeral((spokenMinutes ?? '').replace('分', '')) ?? 0)
  return { time: `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`, end: from + found.index + said.length, about }
}
