import type { FieldsHeard } from '../../hear-fields.ts'
import { type Hearing, overlaps } from '../../hearing.ts'
import { seldom } from '../../patterns/seldom.ts'
import type { Span } from '../../spans/span.ts'
import { offsetOf } from '../ask-within.ts'
import { fillFor } from '../fill-for.ts'
import { isSlip } from '../row-by-number.ts'
import { daysApart, ownsUp } from '../with-typos.ts'

const longest = 80
const denies = seldom(/不是|不对|(?<![a-z])not(?![a-z])/)
const day = /^\d{4}-\d\d-\d\d$/

/**
 * I misread my card, it is valid until 16 June 2040, not the 17th, where the 17th was put forward: a day or a number that is all but what waits for a yes takes its place, and mends
 * nothing else. Null where nothing that waits is so near, or two are.
 */
export function nearOffered(hearing: Hearing, plain: FieldsHeard): FieldsHeard | null {
  const { text, request, tools } = hearing
  if (request.confirming.length === 0 || text.length > longest || !(ownsUp(text) || denies.test(text))) return null
  const near = request.confirming.flatMap(({ field, value }) =>
    typeof value === 'string' && value.length >= 8
      ? hearing.spans.flatMap(span => (isNear(value, span) ? [{ field, value: saidIn(span) ?? '', span }] : []))
      : [],
  )
  const [one, ...others] = near
  if (!one || others.some(({ value }) => value !== one.value)) return null
  const fill = fillFor(tools.fields[one.field], one.value, one.span, hearing)
  if (!fill) return null
  const taken = { start: offsetOf(hearing, one.span.start), end: offsetOf(hearing, one.span.end) }
  return { ...plain, fills: [fill, ...plain.fills.filter(each => each.field !== one.field && !overlaps(each, taken))], corrects: true }
}

const saidIn = (span: Span): string | undefined =>
  span.kind === 'date' ? (span.date.form === 'day' ? span.date.date : undefined) : 'value' in span ? String(span.value) : undefined

function isNear(offered: string, span: Span): boolean {
  const said = saidIn(span)
  if (said === undefined || said === offered) return false
  return span.kind === 'date'
    ? day.test(offered) && daysApart(offered, said) !== undefined
    : span.kind !== 'quantity' && isSlip(offered, said)
}
