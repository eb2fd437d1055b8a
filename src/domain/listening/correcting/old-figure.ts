import type { FieldDefinition } from '../../fields/definition.ts'
import type { Json } from '../../json.ts'
import type { Hearing, Region } from '../hearing.ts'
import type { DateSpan, QuantitySpan, Span, Unit } from '../span.ts'

const unitOf: Readonly<Record<NonNullable<FieldDefinition['unit']>, readonly Unit[]>> = {
  CNY: ['CNY'],
  persons: ['person'],
  months: ['month', 'year'],
  days: ['day', 'week'],
  hours: ['hour', 'minute', 'day'],
  GB: ['GB', 'TB', 'G'],
  Gbps: ['Gbps', 'Mbps', 'G', 'M'],
  ms: ['ms', 'second'],
  percent: ['percent'],
}
/** so short a figure tells nothing without its unit */
const shortest = 3

/**
 * How plainly a sentence says the figure or day of an earlier answer beside another of its kind: 不是八百,1260个人 of 800, 5号是测试,正式开通11月15号 of
 * 2026-11-05. Characters of the old one; 0 where it is not said, or nothing else of its kind.
 */
export function oldFigure(field: FieldDefinition, value: Json, where: Region, { spans, text }: Hearing): number {
  const within = spans.filter(span => span.start >= where.start && span.end <= where.end)
  if (typeof value === 'number') {
    const figures = within.filter((span): span is QuantitySpan => span.kind === 'quantity')
    const old = figures.find(span => span.value === value && suits(field, span))
    return old && figures.some(span => span !== old && span.value !== value && isBeside(span, old) && !isTurned(old, span, text))
      ? old.end - old.start
      : 0
  }
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return 0
  const days = within.filter((span): span is DateSpan => span.kind === 'date')
  const old = days.find(span => isDay(span, value))
  return old && days.some(span => span !== old && !isDay(span, value) && !isTurned(old, span, text)) ? old.end - old.start : 0
}

const deniedBefore = /(?:不是|并非|别|唔系|唔喺|原来|之前|从|由|(?:is|was)?n[o']t)\s?$/
const deniedBehind = /^\S{0,4}(?:太[久长短晚早多少高低]|不[对行准]|测试|错|才?改成|才?换成|作废|too (?:long|short|many|few|much))/
const isDenied = ({ start, end }: Region, text: string): boolean =>
  deniedBefore.test(text.slice(Math.max(0, start - 8), start)) || deniedBehind.test(text.slice(end, end + 12))
/** the other one is what does not hold */
const isTurned = (old: Region, other: Region, text: string): boolean => isDenied(other, text) && !isDenied(old, text)

const suits = (field: FieldDefinition, { unit, value }: QuantitySpan): boolean =>
  field.unit && unit !== '' ? unitOf[field.unit].includes(unit) : String(value).length >= shortest || unit === 'piece'

/** 48小时太久,24小时: of one unit, or one of them of none */
const isBeside = (a: QuantitySpan, b: QuantitySpan): boolean => a.unit === b.unit || a.unit === '' || b.unit === ''

function isDay({ date }: Extract<Span, { kind: 'date' }>, value: string): boolean {
  const [, month, day] = value.split('-').map(Number)
  if (date.form === 'day') return date.date === value
  if (date.form === 'monthDay') return date.month === month && date.day === day
  return date.form === 'dayOfMonth' && date.day === day
}
