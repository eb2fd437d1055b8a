import type { CaseState } from '../domain/case/state.ts'
import type { CaseRef, IdempotencyMark } from '../ports/cases.ts'
import type { Deps } from '../ports/deps.ts'
import type { StaffUser } from '../ports/staff.ts'
import { appendEvents } from './append-events.ts'
import { type Outcome, refuse } from './outcome.ts'

export interface TakeOver {
  readonly ref: CaseRef
  readonly conversationId: string
  readonly user: StaffUser
  readonly idempotency?: IdempotencyMark
}

/** One compare-and-set on the controller: of two who try, one wins and the other learns who. */
export async function takeOver(deps: Deps, input: TakeOver): Promise<Outcome<{ readonly state: CaseState }>> {
  return appendEvents(deps, input.ref, state => {
    const conversation = state.conversations[input.conversationId]
    if (!conversation) return refuse('not-found')
    if (conversation.status === 'closed') return refuse('closed')
    if (conversation.controller === 'staff')
      return refuse('already-taken', {
        extra: { by: conversation.staff ? { id: conversation.staff.id, name: conversation.staff.name } : null },
      })
    return {
      append: {
        events: [
          {
            type: 'takenOver',
            actor: `staff:${input.user.id}`,
            at: deps.clock.now(),
            conversationId: conversation.id,
            payload: { by: input.user.id, name: input.user.name },
          },
        ],
        onlyWhile: { conversationId: conversation.id, controller: 'assistant' },
        ...(input.idempotency ? { idempotency: input.idempotency } : {}),
      },
      more: null,
    }
  })
}
