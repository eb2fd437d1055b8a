import type { CaseState, ProposalRecord } from '../../domain/case/state.ts'
import { proposeMove } from '../../domain/life/propose-move.ts'
import { findSensitive } from '../../domain/listening/spans/find-sensitive.ts'
import { redactText } from '../../domain/listening/text/redact-text.ts'
import type { CaseRef, IdempotencyMark } from '../../ports/cases.ts'
import type { Deps } from '../../ports/deps.ts'
import { appendEvents } from '../cases/append-events.ts'
import { type Outcome, refuse } from '../outcome.ts'
import { actorOf, type Principal } from '../principal.ts'

export interface ReceiveInbound {
  readonly ref: CaseRef
  readonly principal: Principal
  readonly kind: 'email' | 'sms'
  readonly text: string
  readonly idempotency?: IdempotencyMark
}

/** A mail or a text message that was forwarded: what it seems to say of a filing is proposed. Only a person applies it. */
export async function receiveInbound(
  deps: Deps,
  { ref, principal, kind, text, idempotency }: ReceiveInbound,
): Promise<Outcome<{ readonly state: CaseState; readonly proposal: ProposalRecord }>> {
  const { catalogue, reference } = deps
  const today = deps.clock.today()
  const result = await appendEvents(deps, ref, async state => {
    const { move } = await deps.listener.listen({
      text,
      asking: [],
      confirming: [],
      fields: {},
      filings: state.filings,
      today,
      locale: 'zh-CN',
      quota: `${state.organisation}/${state.id}`,
      after: 'open',
    })
    const simplify = (each: string): string => reference.simplify(each)
    const proposed = proposeMove(text, { filings: state.filings, grounds: catalogue.grounds, today, heard: move, simplify })
    if (!proposed) return refuse('nothing-proposed')
    const hidden = redactText(text, findSensitive(text))
    const { notice, ...rest } = proposed
    const proposal = { ...rest, ...(notice ? { notice: hidden } : {}) }
    const payload = { proposalId: deps.ids.next('msg'), kind, text: hidden, proposal }
    return {
      append: {
        events: [{ type: 'inboundReceived', actor: actorOf(principal), at: deps.clock.now(), payload }],
        ...(idempotency ? { idempotency } : {}),
      },
      more: payload.proposalId,
    }
  })
  if (!result.ok) return result
  const proposal = result.state.proposals.findLast(each => (result.more ? each.proposalId === result.more : each.seq === result.seq))
  return proposal ? { ok: true, state: result.state, proposal } : refuse('not-found')
}
