import type { CaseState } from '../case/state.ts'

/** so many answers in one message are no conversation */
const pastedFrom = 12

/** Did one message of the person bring most of what is known? */
export function hasPasted(state: CaseState): boolean {
  const bySeq = new Map<number, number>()
  for (const field in state.fields) {
    const evidence = state.fields[field]?.evidence
    if (evidence?.kind !== 'turn') continue
    const brought = (bySeq.get(evidence.seq) ?? 0) + 1
    if (brought >= pastedFrom) return true
    bySeq.set(evidence.seq, brought)
  }
  return false
}
