import type { FieldChange, FilingId } from '../case/events.ts'
import type { CaseState } from '../case/state.ts'
import { valueIn } from '../dialogue/state-values.ts'
import type { Evidence } from '../fields/evidence.ts'

/** The ICP number that was approved answers the police filing, which asks for it; nothing where that is not in the case. */
export function numberTold(state: CaseState, filing: FilingId, number: string, evidence: Evidence): readonly FieldChange[] {
  const field = 'existingIcpNumber'
  const isAsked = filing === 'icpFiling' && state.filings.includes('publicSecurityFiling')
  return isAsked && valueIn(state, field) !== number ? [{ field, to: 'filled', value: number, evidence }] : []
}
