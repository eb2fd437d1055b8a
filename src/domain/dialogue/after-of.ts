import type { CaseState, ConversationState } from '../case/state.ts'
import type { HearRequest } from '../listening/hearing.ts'

/** Whether a filing is on its way, so that 通过了 can only mean it, and whether something else is put to the person meanwhile. */
export function afterOf(state: CaseState, { dialogue }: Pick<ConversationState, 'dialogue'>): Pick<HearRequest, 'after'> {
  if (dialogue.awaiting?.kind === 'notice') return { after: 'notice' }
  const prepared = dialogue.step === 'complete' || dialogue.step === 'guideOffer' || Object.keys(state.progress).length > 0
  if (!prepared) return {}
  return { after: dialogue.awaiting?.kind === 'reason' || dialogue.confirming.length > 0 ? 'busy' : 'open' }
}
