import type { FieldDefinition } from '../../fields/definition.ts'
import type { Json } from '../../json.ts'
import type { Hearing, Region } from '../hearing.ts'
import type { DateSpan, QuantitySpan, Span, Unit } from '../spans/span.ts'

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

export interface OldFigure {
  /** characters of it */
  readonly length: number
  /** 48小时太久, 不是八百 */
  readonly denied: boolean
}

/**
 * The figure or day of an earlier answer, said beside another of its kind: 不是八百,1260个人 of 800, 5号是测试,正式开通11月15号 of 2026-11-05.
 * Undefined where it is not said, where nothing else of its kind is, or where the other one is what is denied.
 */
export function oldFigure(field: FieldDefinition, value: Json, where: Region, { spans, text }: Hearing): OldFigure | undefined {
  const within = spans.filter(span => span.start >= where.start && span.end <= where.end)
  const [old, others] = typeof value === 'number' ? figuresIn(field, value, within) : daysIn(value, within)
  if (!old) return undefined
  const denied = isDenied(old, text)
  return others.some(other => denied || !isDenied(other, text)) ? { length: old.end - old.start, denied } : undefined
}

type Found = readonly [old: Region | undefined, others: readonly Region[]]

function figuresIn(field: FieldDefinition, value: number, spans: readonly Span[]): Found {
  const figures = spans.filter((span): span is QuantitySpan => span.kind === 'quantity')
  const old = figures.find(span => span.value === value && suits(field, span))
  return [old, figures.filter(span => old && span.value !== value && isBeside(span, old))]
}

function daysIn(value: Json, spans: readonly Span[]): Found {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return [undefined, []]
  const days = spans.filter((span): span is DateSpan => span.kind === 'date')
  return [days.find(span => isDay(span, value)), days.filter(span => !isDay(span, value))]
}

const deniedBefore = /(?:不是|并非|没有?|别|唔系|唔喺|原来|之前|从|由|(?:is|was)?n[o']t)\s?$/
const deniedBehind =
  /^\S{0,4}(?:[那这]么(?:多|大|高|久|长|少)|是?(?:去年|前年|以前|之前|上次|旧|老)的|太[久长短晚早多少高低]|不[对行准]|测试|错|才?改成|才?换成|作废|too (?:long|short|many|few|much))/
const isDenied = ({ start, end }: Region, text: string): boolean =>
  deniedBefore.test(text.slice(Math.max(0, start - 8), start)) || deniedBehind.test(text.slice(end, end + 12))

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
