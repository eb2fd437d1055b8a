import type { Json } from '../json.ts'

/** A number or a text of the parameter history, resolved at the date in force. */
export interface ParameterRef {
  readonly parameter: string
}

export type Operand = number | string | boolean | ParameterRef

/** A date counted from another: `{ field: 'applicationDate', plusMonths: 3 }`, `{ today: true, minusDays: 30 }`. */
export interface DateOperand<K extends string = string> {
  readonly field?: K
  readonly today?: true
  readonly date?: string
  readonly plusDays?: number | ParameterRef
  readonly plusMonths?: number | ParameterRef
  readonly minusDays?: number | ParameterRef
  readonly minusMonths?: number | ParameterRef
}

/**
 * Three-valued condition over the fields of a case. A leaf over a field that has no value is unknown and names the
 * field as missing; `notApplicable` and `declined` are answers, so a leaf over them is false. `filings`,
 * `policy`, `icpProgress` and `policeProgress` are pseudo fields that always have a value.
 */
export type Condition<K extends string = string> =
  | { readonly all: readonly Condition<K>[] }
  | { readonly any: readonly Condition<K>[] }
  | { readonly not: Condition<K> }
  | { readonly field: K; readonly is: Operand }
  | { readonly field: K; readonly isOneOf: readonly (string | number)[] }
  | { readonly field: K; readonly includes: string }
  | { readonly field: K; readonly includesAny: readonly string[] }
  | { readonly field: K; readonly atLeast: Operand }
  | { readonly field: K; readonly atMost: Operand }
  | { readonly field: K; readonly moreThan: Operand }
  | { readonly field: K; readonly lessThan: Operand }
  | { readonly field: K; readonly notBefore: DateOperand<K> }
  | { readonly field: K; readonly after: DateOperand<K> }
  | { readonly field: K; readonly notAfter: DateOperand<K> }
  | { readonly field: K; readonly sameAs: K }
  | { readonly field: K; readonly differsFrom: K }
  /** true when filled, unknown while never answered or promised for later, false when answered without a value */
  | { readonly known: K }
  /** the filing is on the case: never unknown */
  | { readonly filing: string }
  /** guideStrict, or guided and the offer accepted: never unknown */
  | { readonly guideOn: true }
  | { readonly always: true }
  /** the only escape: a named pure function of the catalogue, given the values of `fields` */
  | { readonly predicate: string; readonly fields: readonly K[]; readonly args?: Readonly<Record<string, Json>> }
