import type { FilingId, Policy } from '../case/events.ts'
import type { CaseState } from '../case/state.ts'
import type { Catalogue } from '../catalogue.ts'
import type { Reference } from '../fields/reference.ts'
import type { OpenChange } from '../life/open-changes.ts'
import type { Facts } from '../rules/facts.ts'
import type { Basis, Finding } from '../rules/rule.ts'
import type { RouteOf } from '../tables/export-route-of.ts'
import type { Found } from './find.ts'

export interface JudgeContext {
  readonly catalogue: Catalogue
  readonly reference: Reference
  /** yyyy-mm-dd in Asia/Shanghai: the date in force unless the case pins one */
  readonly today: string
  /** an instant of that day, where hours count */
  readonly now?: string
}

export type FilingStatus =
  | 'collecting'
  | 'ready'
  | 'submitted'
  | 'smsCheck'
  | 'underReview'
  | 'onsite'
  | 'supplement'
  | 'rejected'
  | 'approved'
  | 'maintained'
  | 'changed'
  | 'cancelled'

export interface Score {
  readonly ready: boolean
  readonly failing: number
  readonly unknown: number
}

export interface FilingReadiness extends Score {
  readonly applicable: boolean
  readonly status: FilingStatus
  /** the filing that must be finished first, on the same case */
  readonly waitsFor: FilingId | null
  /** needed on its forms and without a value: missing ones and those that were refused */
  readonly lacking: readonly string[]
}

export interface Procedure {
  readonly filing: FilingId
  /** a code of `icpFilingType`, or policeFiling, policeChange, plan */
  readonly code: string
  /** ids of `procedure.because.<id>` texts with their arguments */
  readonly because: readonly { readonly id: string; readonly args?: Readonly<Record<string, string>> }[]
}

export interface Authority {
  /** by domicile; null where ICP does not apply or the place has no administration */
  readonly official: { readonly code: string; readonly name: string } | null
  /** by server location, as the guide says */
  readonly guide: { readonly code: string; readonly name: string } | null
  readonly conflict: boolean
}

export interface Deadline {
  readonly id: string
  readonly on: string
  /** yyyy-mm-ddThh:mm in Shanghai, where hours count */
  readonly at?: string
  readonly colour: 'red' | 'yellow' | 'blue'
  /** `deadline.<label>` text */
  readonly label: string
  readonly filing: FilingId | null
  /** the rule or entry that it follows from */
  readonly rule: string | null
  readonly basis: Basis
}

/** Where the article would place the case, and what its aids say about it. Shown as its word, never acted on. */
export interface GuideView {
  readonly stage: string
  readonly tiers: readonly string[]
  readonly path: readonly string[]
  /** longest course of the article's stages, in working days from today */
  readonly timeline: readonly { readonly stage: string; readonly from: string; readonly to: string }[]
  readonly stages: readonly GuideStage[]
  readonly tree: readonly GuideNode[]
  readonly onsite: {
    /** null: not known yet */
    readonly wanted: boolean | null
    readonly because: readonly string[]
    /** what an inspection would look at; met is null while nothing is recorded */
    readonly items: readonly { readonly statement: string; readonly field: string; readonly met: boolean | null }[]
  }
  readonly warnings: readonly GuideWarning[]
  /** reasons for a rejection as the article counts them */
  readonly rejections: readonly { readonly category: string; readonly statement: string; readonly sharePct: number }[]
  /** what the article foretells of the case: told, never acted on */
  readonly information: readonly { readonly statement: string; readonly applies: boolean | null }[]
}

export interface GuideStage {
  readonly id: string
  readonly statement: string
  readonly shortest: number
  readonly longest: number
}

export interface GuideNode {
  readonly id: string
  readonly statement: string
  /** the node that follows, by the answer where the node asks */
  readonly next: readonly { readonly answer: 'yes' | 'no' | null; readonly to: string }[]
  /** whether this case passes it; null while that is not known */
  readonly taken: boolean | null
}

export interface GuideWarning {
  readonly colour: 'red' | 'yellow' | 'blue'
  readonly statement: string
  /** what it goes by: its fix is the action */
  readonly ruleId: string
  readonly field: string
  /** the day, or the minute in Shanghai, that it counts towards */
  readonly until: string
  /** red: within the days of the article; yellow and blue: past */
  readonly due: boolean
}

/** Everything that follows from a case at a date. Computed, never stored. */
export interface Judgement {
  readonly inForceOn: string
  /** the case as the conditions saw it */
  readonly facts: Facts
  readonly findings: readonly Finding[]
  /** the same, made only for what is looked for: the words of a finding cost ten times its verdict */
  findingsWhere(isMeant: (found: Found) => boolean): readonly Finding[]
  /** every verdict, without the words */
  foundAll(): readonly Found[]
  /** keeps the verdicts for what grows from the case as it was stored */
  keepFor(stored: CaseState): void
  /** fields needed under the rules now, in asking order; filled or not */
  readonly needed: readonly string[]
  /** needed and not answered with a value, 不适用 or a refusal */
  readonly missing: readonly string[]
  readonly readiness: {
    readonly official: Score
    readonly guide: { readonly met: number; readonly of: number }
    readonly policy: Score & { readonly profile: Policy }
    readonly byFiling: Readonly<Partial<Record<FilingId, FilingReadiness>>>
  }
  readonly status: FilingStatus
  readonly procedures: readonly Procedure[]
  /** what changed after an approval and is not followed yet */
  readonly changes: readonly OpenChange[]
  readonly authority: Authority
  readonly policeDivision: string | null
  readonly deadlines: readonly Deadline[]
  /** the way that data leaving the mainland takes, or the fields that would decide it */
  readonly exportRoute: RouteOf
  readonly guide: GuideView
}
