import type { Severity } from '../rules/rule.ts'

/** Why no rule judges a statement. */
export type NotJudgedReason =
  | 'rhetoric'
  | 'statistic'
  | 'duration'
  | 'prediction'
  | 'advertising'
  | 'example'
  | 'neverAdvice'
  | 'untrue'
  | 'otherParty'
  | 'noThreshold'
  | 'noMeasure'
  | 'elsewhere'
  | 'integrity'

/**
 * A number or a code that a statement names. 超 is `moreThan`; 不低于, 以上 and ≥ are `atLeast`. `of` is a field of a case, or a
 * quantity of the article. `minusDays` and `plusDays` count from today, `least` counts different items, `from` and `to` are before and after.
 */
export interface Bound {
  readonly of: string
  readonly is:
    | 'equals'
    | 'isOneOf'
    | 'includes'
    | 'contains'
    | 'atLeast'
    | 'atMost'
    | 'moreThan'
    | 'notBefore'
    | 'minusDays'
    | 'plusDays'
    | 'months'
    | 'hours'
    | 'least'
    | 'from'
    | 'to'
  readonly value: number | string | boolean | readonly string[]
  readonly unit: string
}

/** One statement of a source article, in its order. */
export interface Statement<K extends string = string> {
  /** `G` the article on filing a server again, `P` the one on overseas servers */
  readonly id: string
  readonly section: string
  readonly says: Readonly<Record<'zh-CN' | 'en', string>>
  readonly fields: readonly K[]
  readonly bounds?: readonly Bound[]
  /** what its figures were counted over */
  readonly period?: { readonly from: string; readonly to: string }
  /** answers of the catalogue that speak about it */
  readonly answers?: readonly string[]
  /** how strongly the article says it */
  readonly stated: Severity
  /** how strongly we show it; `never` is answered with the truth and never given as advice */
  readonly shown: Severity | 'never'
  /** the part of it that is law, and the rule that judges that part */
  readonly law?: { readonly severity: Severity; readonly rule: string }
  readonly notJudged?: { readonly reason: NotJudgedReason } & Readonly<Record<'zh-CN' | 'en', string>>
}

export const boundOf = ({ bounds = [] }: Statement, of: string, is?: Bound['is']): Bound | undefined =>
  bounds.find(bound => bound.of === of && (!is || bound.is === is))

export const numberOf = (statement: Statement, of: string, is?: Bound['is']): number => {
  const value = boundOf(statement, of, is)?.value
  if (typeof value !== 'number') throw new Error(`${statement.id} names no number for ${of}`)
  return value
}
