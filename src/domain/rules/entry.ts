import type { Basis, Rule, Severity, Stage } from './rule.ts'

/**
 * Something that the law or the guide says and that no field of a case can decide: a penalty, a duty of an authority, an
 * observed duration. It is shown with its basis and dates, never judged.
 */
export interface Entry {
  readonly id: string
  readonly filings: readonly string[]
  readonly effective: { readonly from: string; readonly to?: string }
  readonly severity: Severity
  /** the severity that the guide itself states, when it differs from what we show */
  readonly statedSeverity?: Severity
  readonly stage: Stage
  /** id of `entry.<id>` texts: what it says, and why it is not judged */
  readonly message: string
  readonly basis: readonly Basis[]
  /** rule or entry ids that speak about the same thing from the other basis */
  readonly conflictsWith?: readonly string[]
  /** the numbers that its words name, of the day on which they are shown */
  readonly parameters?: readonly string[]
}

export const isRule = (statement: Rule | Entry): statement is Rule => 'require' in statement
