import type { CaseState } from '../case/state.ts'

/** so many answers in one message are no conversation */
const pastedFrom = 12

/** Did one message of the person bring most of what is known? */
export function hasPasted(state: CaseState): boolean {
  const bySeq = new Map<number, number>()
  for (const { evidence } of Object.values(state.fields))
    if (evidence.kind === 'turn') bySeq.set(evidence.seq, (bySeq.get(evidence.seq) ?? 0) + 1)
  return Math.max(0, ...bySeq.values()) >= pastedFrom
}
