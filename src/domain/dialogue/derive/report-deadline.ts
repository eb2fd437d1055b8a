import { valueIn } from '../state-values.ts'
import type { Derivation } from './derivation.ts'

/**
 * Hours until an incident must be reported (IRM article 4): one for operators of critical infrastructure, four for
 * everybody else. A shop that was never told that it is critical infrastructure is not (the protection department says so).
 */
export const reportDeadline: Derivation = {
  id: 'reportDeadline',
  kind: 'certain',
  quiet: true,
  targets: ['reportDeadlineHours'],
  sources: ['isCiio'],
  derive: state => [{ field: 'reportDeadlineHours', value: valueIn(state, 'isCiio') === true ? 1 : 4, from: ['isCiio'] }],
}
