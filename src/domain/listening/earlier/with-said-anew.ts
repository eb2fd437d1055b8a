import type { FieldsHeard } from '../hear-fields.ts'
import type { Hearing } from '../hearing.ts'
import type { Span } from '../spans/span.ts'
import { quoteOf } from '../text/normalise.ts'
import type { Fill } from '../understanding.ts'

/** between the two, in characters */
const apart = 24
/** 更正, 等等看了下是…, 哦改成: what was just written is taken back */
const takesBack =
  /更正|不对|[打写说看记抄填]错|错了|等等|等一下|应该是|应为|改[成为到]|改续|换成|是旧[的号]|旧号|(?:哦|噢|啊|唉|哎)[,\s]?(?:是|改|应)|correction|sorry|i mean/
/** 原来的IP是…,现在换成…: two that were both true */
const before = /(?:原来|以前|之前|原先|从前|旧|老)[^,。;\n]{0,10}$/
const fields: Readonly<Record<string, readonly string[]>> = {
  ip: ['serverIpRanges'],
  phone: ['principalMobile', 'principalEmergencyPhone', 'serviceOwnerMobile', 'notifyMobile'],
  email: ['principalEmail', 'serviceOwnerEmail', 'notifyEmail'],
  quantity: ['resourceTermMonths'],
}

/** IP 124.71.8.30——更正,124.71.8.130: of two of one kind in one breath the first is taken back, and the second counts. */
export function withSaidAnew(heard: FieldsHeard, hearing: Hearing): FieldsHeard {
  const { text, spans } = hearing
  if (!takesBack.test(text)) return heard
  let { fills } = heard
  for (const [at, first] of spans.entries()) {
    const second = spans.slice(at + 1).find(span => span.kind === first.kind && unitOf(span) === unitOf(first))
    const gap = second && text.slice(first.end, second.start)
    if (!second || !gap || gap.length > apart || !takesBack.test(gap) || before.test(text.slice(0, first.start))) continue
    fills = fills.map(fill => (fields[first.kind]?.includes(fill.field) ? mended(fill, first, second, hearing) : fill))
  }
  return { ...heard, fills }
}

/** Only what was heard of the first of the two. */
function mended(fill: Fill, first: Span, second: Span, { norm }: Hearing): Fill {
  const place = quoteOf(norm, second.start, second.end)
  if (first.kind === 'quantity' && second.kind === 'quantity') {
    const months = (span: typeof first): number => span.value * (span.unit === 'year' ? 12 : 1)
    return fill.value === months(first) ? { ...fill, value: months(second), ...place } : fill
  }
  if (!('value' in first) || !('value' in second) || typeof second.value !== 'string') return fill
  if (!Array.isArray(fill.value)) return fill.value === first.value ? { ...fill, value: second.value, ...place } : fill
  if (!fill.value.includes(first.value)) return fill
  return { ...fill, value: [...new Set(fill.value.map(each => (each === first.value ? second.value : each)))], ...place }
}

const unitOf = (span: Span): string => (span.kind === 'quantity' ? (span.unit === 'month' ? 'year' : span.unit) : '')
