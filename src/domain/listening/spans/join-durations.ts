import type { QuantitySpan, Unit } from './span.ts'

/** Smaller units in which two parts of one duration meet, and what the larger is worth there. */
const steps: Readonly<Partial<Record<Unit, Readonly<Partial<Record<Unit, number>>>>>> = {
  year: { month: 12, quarter: 4 },
  month: { day: 30, week: 30 / 7 },
  week: { day: 7 },
  day: { hour: 24 },
  hour: { minute: 60 },
  minute: { second: 60 },
  second: { ms: 1000 },
}

/** 一年零三个月, 1小时30分钟, two years and six months: one figure in the smaller unit. */
export function joinDurations(spans: readonly QuantitySpan[], text: string): readonly QuantitySpan[] {
  const joined: QuantitySpan[] = []
  for (const span of spans) {
    const last = joined.at(-1)
    const factor = last && steps[last.unit]?.[span.unit]
    const meets = last && /^\s?(?:零|又|加|外加|再加|and)?\s?$/.test(text.slice(last.end, span.start))
    if (
      !last ||
      factor === undefined ||
      !meets ||
      last.exactness !== 'exact' ||
      (span.value >= factor && last.value * factor !== span.value)
    ) {
      joined.push(span)
      continue
    }
    // 半年 六个月: the same, said twice
    if (last.value * factor === span.value) continue
    const value = last.value * factor + span.value
    const high = last.value * factor + span.high
    joined[joined.length - 1] = { ...span, start: last.start, value, low: value, high }
  }
  return joined
}
