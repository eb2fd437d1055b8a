import type { CaseCheck, CaseChecks } from '../../ports/case-checks.ts'
import type { CaseRef } from '../../ports/cases.ts'
import type { Page } from '../../ports/page.ts'
import type { WrappedKey } from './raw-cases.ts'

/** A check as its row: what the search for due cases reads in clear, the rest sealed. */
export type RawCheck = Omit<CaseCheck, 'standing' | 'touchedBy'> & { readonly standing: Uint8Array }

export interface RawDueCase {
  readonly ref: CaseRef
  readonly revision: number
  readonly key: WrappedKey
  readonly last: RawCheck | null
}

/** What a database must do for `sealedChecks`. */
export type RawChecks = Pick<CaseChecks, 'countDue' | 'touched' | 'touchedCases'> & {
  due(...args: Parameters<CaseChecks['due']>): Promise<Page<RawDueCase>>
  record(checks: readonly { readonly ref: CaseRef; readonly check: RawCheck; readonly touchedBy: readonly string[] }[]): Promise<void>
}
