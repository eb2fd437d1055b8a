import type { CaseState } from '../../domain/case/state.ts'
import type { CaseRef, IdempotencyMark } from '../../ports/cases.ts'
import type { Deps } from '../../ports/deps.ts'
import { appendEvents } from '../cases/append-events.ts'
import { openingOf } from '../desk/desk-settings.ts'
import { type Outcome, refuse } from '../outcome.ts'
import { actorOf, type Principal } from '../principal.ts'

export interface AskForPerson {
  readonly ref: CaseRef
  readonly conversationId: string
  readonly principal: Principal
  readonly reason?: string
  readonly idempotency?: IdempotencyMark
}

/** The conversation waits for a person; the assistant goes on answering until somebody takes over. */
export async function askForPerson(deps: Deps, input: AskForPerson): Promise<Outcome<{ readonly state: CaseState }>> {
  const { open, opensAt } = await openingOf(deps, input.ref.organisation)
  // who gave no reason is asked for a message where nobody is there to ask
  const leaves = !open && !input.reason && input.principal.kind === 'visitor' ? { leaves: { opensAt } } : {}
  return appendEvents(deps, input.ref, state => {
    const conversation = state.conversations[input.conversationId]
    if (!conversation) return refuse('not-found')
    if (conversation.status === 'closed') return refuse('closed')
    return {
      append: {
        events: [
          {
            type: 'handoffRequested',
            actor: actorOf(input.principal),
            at: deps.clock.now(),
            conversationId: conversation.id,
            payload: { ...(input.reason ? { reason: input.reason } : {}), ...(conversation.controller === 'assistant' ? leaves : {}) },
          },
        ],
        // a request that crosses a takeover must not put the conversation back into the queue
        onlyWhile: { conversationId: conversation.id, controller: conversation.controller },
        ...(input.idempotency ? { idempotency: input.idempotency } : {}),
      },
      more: null,
    }
  })
}
