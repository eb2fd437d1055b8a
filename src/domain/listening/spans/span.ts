import type { Exactness } from './numerals.ts'

export type IdentifierKind =
  | 'creditCode'
  | 'idNumber'
  | 'icpNumber'
  | 'policeNumber'
  | 'mlpsNumber'
  | 'email'
  | 'url'
  | 'domain'
  | 'ip'
  | 'mac'
  | 'phone'
  | 'signature'
  | 'package'
  | 'appId'
  | 'version'
  | 'bankCard'
  | 'passport'

/** What a date was said as; the day of an open one follows from the direction of its field. */
export type DateForm =
  | { readonly form: 'day'; readonly date: string; readonly approximate?: true }
  | { readonly form: 'monthDay'; readonly month: number; readonly day: number }
  | { readonly form: 'dayOfMonth'; readonly day: number }
  | { readonly form: 'weekday'; readonly weekday: number }
  /** a date without its day */
  | { readonly form: 'month'; readonly month?: string }
  | { readonly form: 'longTerm' }
  | { readonly form: 'noSuchDay' }

export type Unit =
  | ''
  | 'CNY'
  | 'person'
  | 'year'
  | 'quarter'
  | 'month'
  | 'week'
  | 'day'
  | 'hour'
  | 'minute'
  | 'second'
  | 'ms'
  | 'us'
  | 'TB'
  | 'GB'
  | 'MB'
  | 'Gbps'
  | 'Mbps'
  | 'Kbps'
  /** G or 兆 without saying of what */
  | 'G'
  | 'M'
  | 'percent'
  | 'core'
  | 'level'
  | 'piece'
  | 'other'

interface Place {
  /** in the normalised text */
  readonly start: number
  readonly end: number
}

export type IdentifierSpan = Place & { readonly kind: IdentifierKind; readonly value: string }
export type DateSpan = Place & { readonly kind: 'date'; readonly date: DateForm; readonly time?: string; readonly about?: true }
export type QuantitySpan = Place & {
  readonly kind: 'quantity'
  readonly value: number
  /** bounds of a figure that is not exact */
  readonly low: number
  readonly high: number
  readonly exactness: Exactness
  readonly unit: Unit
  /** 每天, 每半年: how often, said as how long */
  readonly isRate?: true
}
/** Typed words of a message, consumed in order; no two overlap. */
export type Span = IdentifierSpan | DateSpan | QuantitySpan
