import { addDays, addMonths } from '../../fields/calendar.ts'
import type { FieldDefinition } from '../../fields/definition.ts'
import type { Json } from '../../json.ts'
import type { Hearing, Region } from '../hearing.ts'
import type { QuantitySpan } from '../spans/span.ts'

const later = /(?:往后|向后|延后|推迟|顺延|延期|推|拖|缓|延|晚)(?:了|推|挪|延|移|个){0,2}\s?$/
const earlier = /(?:提前|提早|往前|向前|早)(?:了|推|挪|移|个){0,2}\s?$/

/** 提交日期往后推一个礼拜: an earlier day is so many days, weeks, months or years later or earlier. Undefined where no one length is said so. */
export function dateMoved(
  { type }: FieldDefinition,
  known: Json | undefined,
  where: Region,
  { spans, text }: Hearing,
): (Region & { readonly value: string }) | undefined {
  if (!/^date/.test(type) || typeof known !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(known)) return undefined
  const lengths = spans.filter(
    (span): span is QuantitySpan => span.kind === 'quantity' && span.start >= where.start && span.end <= where.end && isLength(span),
  )
  const [only, ...others] = lengths
  if (!only || others.length > 0 || only.exactness !== 'exact') return undefined
  const ahead = text.slice(Math.max(where.start, only.start - 8), only.start)
  const sign = later.test(ahead) ? 1 : earlier.test(ahead) ? -1 : 0
  return sign === 0 ? undefined : { value: movedBy(known, only, sign), start: only.start, end: only.end }
}

const isLength = ({ unit }: QuantitySpan): boolean => unit === 'day' || unit === 'week' || unit === 'month' || unit === 'year'

function movedBy(day: string, { value, unit }: QuantitySpan, sign: number): string {
  if (unit === 'month' || unit === 'year') return addMonths(day, sign * Math.round(unit === 'year' ? value * 12 : value))
  return addDays(day, sign * Math.round(unit === 'week' ? value * 7 : value))
}
