import { isLeft, tellsMuch } from '../beside/tells-much.ts'
import type { FieldsHeard } from '../hear-fields.ts'
import type { Hearing } from '../hearing.ts'
import type { IdentifierSpan } from '../spans/span.ts'
import { quoteOf } from '../text/normalise.ts'

const joins = /^\s?(?:和|跟|与|及|以及|还有|、|,|;|&)\s?$/

/** 39.105.8.9, 12 months: a number behind it is no address */
const whole = /\d\.\d{1,3}\.\d{1,3}\.\d/

/** IP是 116.198.52.61 和 116.198.52.62: every address that is joined to the one that was heard. */
export function withJoinedAddresses(heard: FieldsHeard, hearing: Hearing): FieldsHeard {
  const fill = heard.fills.find(({ field }) => field === 'serverIpRanges')
  if (!fill || !Array.isArray(fill.value) || !tellsMuch(hearing)) return heard
  const { text, norm } = hearing
  const addresses = hearing.spans.filter(
    (span): span is IdentifierSpan => span.kind === 'ip' && whole.test(text.slice(span.start, span.end)),
  )
  const isHeard = ({ start, end }: IdentifierSpan): boolean =>
    fill.start < (norm.offsets[end] ?? 0) && (norm.offsets[start] ?? 0) < fill.end
  const at = addresses.findLastIndex(isHeard)
  let last = at
  for (let next = at + 1; at >= 0 && next < addresses.length; next += 1) {
    const [before, after] = [addresses[last], addresses[next]]
    if (!before || !after || !joins.test(text.slice(before.end, after.start)) || !isLeft(after, heard, hearing)) break
    last = next
  }
  const [first, end] = [addresses.find(isHeard), addresses[last]]
  if (last === at || !first || !end) return heard
  const more = addresses.slice(at + 1, last + 1).map(({ value }) => value)
  const value = [...new Set([...fill.value, ...more])]
  const joined = { ...fill, value, ...quoteOf(norm, first.start, end.end) }
  return { ...heard, fills: heard.fills.map(each => (each === fill ? joined : each)) }
}
