import { parseNumeral } from './numerals.ts'
import type { QuantitySpan } from './span.ts'

const joint = /^\s?(?:-|~|到|至|to)\s?$/
/** 两到三台: a single figure without a unit is nothing by itself */
const single = /(?<![零〇一二两三四五六七八九十百千万亿\d])([一二两三四五六七八九十])\s?(?:到|至|-|~)\s?$/
const scales: Readonly<Record<string, number>> = { 百: 1e2, 千: 1e3, k: 1e3, 万: 1e4, w: 1e4, 百万: 1e6, 千万: 1e7, 亿: 1e8 }
const scale = /(百万|千万|[百千万亿kw])(?![百千万亿])/i

/** 50-100万, 4到6个小时, 两到三台: one figure that lies between two, in the unit and the scale that are said once. */
export function joinRanges(spans: readonly QuantitySpan[], text: string): readonly QuantitySpan[] {
  const joined: QuantitySpan[] = []
  for (const span of spans) {
    const before = joined.at(-1)
    const range = (before && between(before, span, text)) ?? (singleBefore(span, text) || undefined)
    if (!range) joined.push(span)
    else if (before && range.start === before.start) joined.splice(-1, 1, range)
    else joined.push(range)
  }
  return joined
}

function singleBefore(span: QuantitySpan, text: string): QuantitySpan | undefined {
  const said = single.exec(text.slice(Math.max(0, span.start - 4), span.start))
  const value = said?.[1] ? parseNumeral(said[1]) : undefined
  if (!said || value === undefined) return undefined
  const start = span.start - said[0].length
  const from: QuantitySpan = { ...span, start, end: start + 1, value, low: value, high: value, unit: '' }
  return between(from, span, text)
}

function between(from: QuantitySpan, to: QuantitySpan, text: string): QuantitySpan | undefined {
  const said = text.slice(to.start, to.end)
  // the dash between two figures is no minus
  const isDash = from.end === to.start && said.startsWith('-')
  if (!isDash && !joint.test(text.slice(from.end, to.start))) return undefined
  if (from.unit !== to.unit && from.unit !== '') return undefined
  const high = Math.abs(to.high)
  const shared = [scaleOf(said, from.value), 1].find(each => from.low * each < high)
  if (shared === undefined || from.low < 0) return undefined
  // 8-17 may be anything
  const isBare = from.unit === '' && to.unit === '' && !scale.test(said)
  if (isBare && (isDash || !/到|至|to/.test(text.slice(from.end, to.start)))) return undefined
  const low = from.low * shared
  return { kind: 'quantity', start: from.start, end: to.end, value: low, low, high, exactness: 'range', unit: to.unit }
}

/** 50-100万 is in 万, 三到五千 in 千, 五十到一百万 in 万. */
function scaleOf(said: string, from: number): number {
  const mark = /\d/.test(said)
    ? scale.exec(said)?.[1]
    : (/[万亿](?=[^万亿]*$)/.exec(said)?.[0] ?? (from < 10 ? /[百千]/.exec(said)?.[0] : undefined))
  return mark ? (scales[mark.toLowerCase()] ?? 1) : 1
}
