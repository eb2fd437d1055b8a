import type { CaseState } from '../../domain/case/state.ts'
import type { CaseRef } from '../../ports/cases.ts'
import type { Deps } from '../../ports/deps.ts'
import { appendEvents } from '../cases/append-events.ts'
import { type Outcome, refuse } from '../outcome.ts'
import { actorOf, type Principal } from '../principal.ts'
import { recordEvent } from './record-event.ts'

export interface SettleProposal {
  readonly ref: CaseRef
  readonly principal: Principal
  readonly proposalId: string
  readonly how: 'applied' | 'dismissed'
}

/** A person says yes or no to what a forwarded message seems to say; yes records it like a word of theirs. */
export async function settleProposal(
  deps: Deps,
  { ref, principal, proposalId, how }: SettleProposal,
): Promise<Outcome<{ readonly state: CaseState }>> {
  const state = await deps.cases.load(ref)
  const proposal = state?.proposals.find(each => each.proposalId === proposalId)
  if (!state || !proposal) return refuse('not-found')
  if (proposal.how !== 'open') return { ok: true, state }
  if (how === 'applied') return recordEvent(deps, { ref, principal, event: proposal.proposal, settles: proposalId })
  return appendEvents(deps, ref, () => ({
    append: {
      events: [{ type: 'proposalSettled', actor: actorOf(principal), at: deps.clock.now(), payload: { proposalId, how } }],
    },
    more: null,
  }))
}
