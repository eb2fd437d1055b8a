import type { Standing } from '../domain/readiness/rejudge.ts'
import type { CaseRef } from './cases.ts'
import type { Page, PageRequest } from './page.ts'

/** What the background check found when it last looked at a case. */
export interface CaseCheck {
  /** of the case, when it was judged */
  readonly revision: number
  readonly catalogueRevision: string
  /** yyyy-mm-dd, the day that it was judged on */
  readonly on: string
  /** sealed with the case's data key */
  readonly standing: Standing
  /** ids of the rule changes that touch it; empty for a case that is not open */
  readonly touchedBy: readonly string[]
}

/** What a check must have been made under to count as done. */
export interface CheckedUnder {
  readonly catalogueRevision: string
  /** the last day on which a rule changed: what was judged on that day or later stands */
  readonly since: string
  /** RFC 3339 UTC: cases that were not written to since then are known to be checked, and are not searched */
  readonly changedSince?: string
}

export interface DueCase {
  readonly ref: CaseRef
  /** of the case now */
  readonly revision: number
  readonly last: Omit<CaseCheck, 'touchedBy'> | null
}

/**
 * Which cases were judged under which rules, so that a change of the rules finds those it touches. Rebuilt from the cases at any
 * time: nothing is lost with it but what a release changed since.
 */
export interface CaseChecks {
  /** cases that changed, or whose rules did, since their last check; the latest changed first, of every organisation */
  due(under: CheckedUnder, page: PageRequest): Promise<Page<DueCase>>
  /** all of them or none; a case that was erased meanwhile is left out */
  record(checks: readonly { readonly ref: CaseRef; readonly check: CaseCheck }[]): Promise<void>
  countDue(organisation: string, under: CheckedUnder): Promise<number>
  /** change id → how many open cases of the organisation it touches */
  touched(organisation: string): Promise<ReadonlyMap<string, number>>
  touchedCases(
    organisation: string,
    changeId: string,
    page: PageRequest,
  ): Promise<Page<{ readonly id: string; readonly externalRef: string | null }>>
}
