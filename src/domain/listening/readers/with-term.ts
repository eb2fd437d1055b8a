import { addMonths } from '../../fields/calendar.ts'
import type { FieldDefinition } from '../../fields/definition.ts'
import { type Hearing, isAsked, type Reading } from '../hearing.ts'
import type { Span } from '../spans/span.ts'

const begins = /(?:起|从|自|开始|注册|成立|签发|发证|办的?|发的|买的?|生效|登记)[^,。;]{0,6}$/
const beginsBehind = /^(?:起|开始|注册|成立|签发|发的|办的|买的|生效|登记)/
const lasts = /(?:交|买|续|签|付|批|有效期?|期限|为期|管|保)(?:了|的|是|写着?|限|为|,)*$/

/** 起是2018年3月15,二十年的; 2023年10月12号注册的,交了五年: the day on which it ends follows from its first day */
export function withTerm(reading: Reading | undefined, span: Span, field: FieldDefinition, hearing: Hearing): Reading | undefined {
  if (reading?.kind !== 'value' || typeof reading.raw !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(reading.raw)) return reading
  if (!/(?:ValidTo|Expiry|ExpiryDate)$/.test(field.key) || hearing.asked.length !== 1 || !isAsked(hearing, field.key)) return reading
  const { text, spans } = hearing
  const days = spans.filter(other => other.kind === 'date')
  const [term, ...more] = spans.filter(other => other.kind === 'quantity' && other.unit === 'year')
  if (days.length !== 1 || term?.kind !== 'quantity' || more.length > 0 || term.exactness !== 'exact') return reading
  const opens = begins.test(text.slice(0, span.start)) || beginsBehind.test(text.slice(span.end))
  const isTerm = lasts.test(text.slice(0, term.start)) || /^(?:的|期|有效|长)/.test(text.slice(term.end))
  if (!opens || !isTerm) return reading
  return { ...reading, raw: addMonths(reading.raw, Math.round(term.value * 12)), confidence: 0.7, doubt: 'sum' }
}
