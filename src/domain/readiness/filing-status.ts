import type { FilingId } from '../case/events.ts'
import type { CaseState } from '../case/state.ts'
import type { FilingStatus } from './judgement.ts'

/** From the first word to the last; the status of a case is the least advanced of its filings. */
const order: readonly FilingStatus[] = [
  'collecting',
  'ready',
  'submitted',
  'smsCheck',
  'underReview',
  'onsite',
  'supplement',
  'rejected',
  'approved',
  'maintained',
  'changed',
  'cancelled',
]

export const filingStatus = (state: CaseState, filing: FilingId, ready: boolean): FilingStatus =>
  state.progress[filing]?.status ?? (ready ? 'ready' : 'collecting')

export const leastAdvanced = (statuses: readonly FilingStatus[]): FilingStatus =>
  order.find(status => statuses.includes(status)) ?? 'collecting'
