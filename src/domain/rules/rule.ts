import type { Message } from '../dialogue/reply.ts'
import type { Json } from '../json.ts'
import type { Condition } from './condition.ts'
import type { OverriddenParameter } from './overrides.ts'

export type BasisKind = 'official' | 'guide' | 'provider' | 'house'
/** read: we read the text; secondHand: quoted by another; derived: by a rule of our own; memory: to be verified, shown as such */
export type Confidence = 'read' | 'secondHand' | 'derived' | 'memory'
export type Stage = 'submission' | 'afterApproval' | 'operation' | 'incident'
export type Severity = 'must' | 'should' | 'info'

export interface Basis {
  readonly kind: BasisKind
  /** key of an instrument (`CSL`) or of an article of the guide (`guide-000`) */
  readonly instrument: string
  readonly article?: string
  /** this reference holds from this day; a later one replaces it */
  readonly from: string
  readonly to?: string
  readonly confidence: Confidence
}

export interface RuleExample<K extends string = string> {
  readonly name: string
  /** date in force; the rule's own `effective.from`, or today in tests, when absent */
  readonly on?: string
  readonly filings?: readonly string[]
  /** values in their normal form; `{ state: 'notApplicable' }` for an answer without a value */
  readonly given: Readonly<Partial<Record<K, Json>>>
  readonly gives: Verdict
}

export interface Rule<K extends string = string> {
  readonly id: string
  readonly filings: readonly string[]
  readonly effective: { readonly from: string; readonly to?: string }
  /** out of scope: notApplicable; scope unknown: unknown */
  readonly when?: Condition<K>
  readonly require: Condition<K>
  readonly severity: Severity
  /** the severity that the guide itself states, when it differs from what we show */
  readonly statedSeverity?: Severity
  readonly stage: Stage
  /** id of `rule.<id>` texts: message, fix */
  readonly message: string
  readonly basis: readonly Basis[]
  /** rule ids that speak about the same thing from the other basis */
  readonly conflictsWith?: readonly string[]
  /** lateness is said and never blocks; the five claims and impossible guide statements never block either */
  readonly neverBlocks?: true
  /** what it cannot judge yet is asked, although it does not block */
  readonly asks?: true
  /** judged even where its filings do not apply: it is the rule that says so */
  readonly decidesApplicability?: true
  readonly examples: readonly RuleExample<K>[]
}

export type Verdict = 'pass' | 'fail' | 'unknown' | 'notApplicable'

/** What another basis says about the same thing, and how the case stands there. */
export interface Opposed {
  readonly ruleId: string
  readonly verdict: Verdict
  readonly severity: Severity
  readonly basis: readonly Basis[]
  readonly message: string
  readonly args: Readonly<Record<string, Json>>
}

/** What a rule found in a case. Texts are rendered from `message` with `args` in the reader's locale. */
export interface Finding {
  readonly ruleId: string
  readonly stage: Stage
  readonly blocks: boolean
  readonly blocksPolicy: boolean
  readonly verdict: Verdict
  readonly severity: Severity
  readonly basis: readonly Basis[]
  readonly fields: readonly string[]
  readonly missing: readonly string[]
  readonly seen: Readonly<Record<string, Json>>
  readonly message: string
  readonly args: Readonly<Record<string, Json>>
  /** of a failing rule: what keeps it from passing, one sentence a condition, `explain.<operator>` */
  readonly because?: readonly Message[]
  /** of a failing rule: the fields that it demands something of, where others only say that it applies */
  readonly demanded?: readonly string[]
  /** parameters that the organisation sets otherwise, as this was judged under them */
  readonly overridden?: readonly OverriddenParameter[]
  /** where law and guide both speak: the other side. The law decides */
  readonly conflicts?: readonly Opposed[]
}
