import type { CaseState } from '../case/state.ts'
import type { Judgement } from '../readiness/judgement.ts'
import type { DialogueState, Proposal } from './reply.ts'
import { textIn } from './state-values.ts'

const cancelling = ['cancelAccess', 'cancelService', 'cancelSubject']

/** An ICP filing that does not apply leads to the police filing: put forward once, decided by the person. */
export function proposeFiling(state: CaseState, judgement: Judgement, dialogue: DialogueState): readonly Proposal[] {
  const onlyIcp = state.filings.length === 1 && state.filings[0] === 'icpFiling'
  const applies = judgement.readiness.byFiling.icpFiling?.applicable !== false
  if (!onlyIcp || applies || dialogue.asked['confirm:filingScenario'] || cancelling.includes(textIn(state, 'icpFilingType') ?? ''))
    return []
  return [{ field: 'filingScenario', value: 'publicSecurity', from: ['serverRegion'] }]
}
