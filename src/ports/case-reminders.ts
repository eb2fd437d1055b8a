import type { CaseRef } from './cases.ts'
import type { Page, PageRequest } from './page.ts'

/** When a case is next to be reminded of something. */
export interface ReminderDay {
  readonly ref: CaseRef
  /** of the case, when it was worked out */
  readonly revision: number
  /** yyyy-mm-dd in Shanghai; null when nothing runs */
  readonly nextOn: string | null
}

/** Which cases have something to be reminded of, so that the daily run opens only those. Rebuilt from the cases at any time. */
export interface CaseReminders {
  /**
   * cases that were written to since their day was worked out, or never were looked at; of every organisation. With `changedSince`
   * (RFC 3339 UTC) only those written to since then are searched
   */
  stale(page: PageRequest, changedSince?: string): Promise<Page<CaseRef>>
  /** cases whose day has come, in the order of their days */
  due(today: string, page: PageRequest): Promise<Page<CaseRef>>
  /** all of them or none; a case that was erased meanwhile is left out */
  record(days: readonly ReminderDay[]): Promise<void>
  /** the next days of an organisation, soonest first */
  coming(organisation: string, until: string, page: PageRequest): Promise<Page<{ readonly caseId: string; readonly on: string }>>
}
