import type { Json } from '../json.ts'
import type { Bounds, FieldDefinition } from './definition.ts'
import { isRecord } from './json-shape.ts'
import { compact } from './normalise-text.ts'
import type { ParseContext } from './parse-context.ts'
import { accept, type Parsed, refuse } from './parsed.ts'
import { type Leaning, readDate } from './read-date.ts'
import { readTime } from './read-time.ts'
import { longTermWords } from './words.ts'

type DateField = Pick<FieldDefinition, 'bounds'>

const leaningOf = ({ notAfterToday, notBeforeToday }: Bounds): Leaning => (notAfterToday ? 'past' : notBeforeToday ? 'future' : 'near')

const textOf = (raw: Json): string | null =>
  typeof raw === 'string' ? raw : typeof raw === 'number' && Number.isInteger(raw) ? String(raw) : null

/** yyyy-mm-dd. A day without its year takes the one that the field allows, and says so. */
export function parseDate({ bounds = {} }: DateField, raw: Json, ctx: Pick<ParseContext, 'today'>): Parsed {
  const text = textOf(raw)
  if (text === null) return refuse('value.type', { args: { wants: 'date' } })
  const reading = readDate(text, ctx.today, leaningOf(bounds))
  if (!reading.ok) return refuse(reading.code)
  if (!/^(?:[日的左右前后。.了]*(?:凌晨|早上|上午|中午|下午|傍晚|晚上|早|晚)?|T00:00.*)$/.test(reading.rest))
    return refuse('date.malformed')
  return inBounds(reading.date, reading.date, bounds, ctx.today, reading.assumed ? ['date.assumed'] : [])
}

export function parseDateOrLongTerm(field: DateField, raw: Json, ctx: Pick<ParseContext, 'today'>): Parsed {
  const word =
    typeof raw === 'string'
      ? compact(raw)
          .toLowerCase()
          .replace(/[。.,;!的]$/, '')
      : ''
  return longTermWords.has(word) ? accept('longTerm') : parseDate(field, raw, ctx)
}

/** yyyy-mm-ddThh:mm in UTC+8. */
export function parseDatetime({ bounds = {} }: DateField, raw: Json, ctx: Pick<ParseContext, 'today'>): Parsed {
  const text = textOf(raw)
  if (text === null) return refuse('value.type', { args: { wants: 'datetime' } })
  const reading = readDate(text.replace(/(\d)\s+(\d{1,2}[:：点])/, '$1 T$2'), ctx.today, leaningOf(bounds))
  if (!reading.ok) return refuse(reading.code)
  const time = readTime(reading.rest)
  if (time === null) return refuse('datetime.timeMissing')
  return inBounds(`${reading.date}T${time}`, reading.date, bounds, ctx.today, reading.assumed ? ['date.assumed'] : [])
}

function inBounds(
  value: string,
  date: string,
  { notAfterToday, notBeforeToday }: Bounds,
  today: string,
  warnings: readonly string[],
): Parsed {
  if (notAfterToday && date > today) return refuse('date.future', { args: { today } })
  if (notBeforeToday && date < today) return refuse('date.past', { args: { today } })
  return accept(value, warnings)
}

/** `{start, end}`, or two dates with 至, 到 or a dash between them. */
export function parseDateRange(field: DateField, raw: Json, ctx: Pick<ParseContext, 'today'>): Parsed {
  const ends =
    typeof raw === 'string'
      ? raw.split(/(?<!\s)\s*(?:至|到|~|～|—+|–|\bto\b|(?<=\d)\s+-\s+|(?<=\d)-(?=\d{4}-))\s*/)
      : isRecord(raw) && Object.keys(raw).every(key => key === 'start' || key === 'end')
        ? [raw.start ?? null, raw.end ?? null]
        : []
  if (ends.length !== 2) return refuse('dateRange.malformed')
  const [start, end] = ends.map(part => parseDate(field, part, ctx))
  if (!start?.ok) return start ?? refuse('dateRange.malformed')
  if (!end?.ok) return end ?? refuse('dateRange.malformed')
  if (String(start.value) > String(end.value)) return refuse('dateRange.order')
  return accept({ start: start.value, end: end.value }, [...new Set([...(start.warnings ?? []), ...(end.warnings ?? [])])])
}
