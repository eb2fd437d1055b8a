import type { CaseState } from '../../domain/case/state.ts'
import type { CaseRef, IdempotencyMark } from '../../ports/cases.ts'
import type { Deps } from '../../ports/deps.ts'
import type { StaffUser } from '../../ports/staff.ts'
import { appendEvents } from '../cases/append-events.ts'
import { type Outcome, refuse } from '../outcome.ts'

export interface TakeOver {
  readonly ref: CaseRef
  readonly conversationId: string
  readonly user: StaffUser
  /** a supervisor takes it from whoever has it */
  readonly override?: boolean
  readonly idempotency?: IdempotencyMark
}

/** One compare-and-set on the controller: of two who try, one wins and the other learns who. */
export async function takeOver(deps: Deps, input: TakeOver): Promise<Outcome<{ readonly state: CaseState }>> {
  const { user, override = false } = input
  if (override && user.role === 'agent') return refuse('not-allowed', { extra: { needs: 'supervisor' } })
  return giveTo(deps, { ...input, to: user, may: ({ staff }) => staff === null || (override && staff.id !== user.id) })
}

export interface Transfer {
  readonly ref: CaseRef
  readonly conversationId: string
  readonly user: StaffUser
  readonly to: Pick<StaffUser, 'id' | 'name'>
  /** for whoever gets it */
  readonly note?: string
  readonly idempotency?: IdempotencyMark
}

/** Gives a conversation to a colleague: whoever has it may, a supervisor any, also one that waits. */
export async function transfer(deps: Deps, input: Transfer): Promise<Outcome<{ readonly state: CaseState }>> {
  const { user, to } = input
  return giveTo(deps, {
    ...input,
    may: ({ staff }) => staff?.id !== to.id && (user.role !== 'agent' || staff?.id === user.id),
  })
}

interface Gift extends Omit<Transfer, 'note'> {
  readonly note?: string
  readonly may: (conversation: { readonly staff: { readonly id: string; readonly name: string } | null }) => boolean
}

async function giveTo(deps: Deps, { ref, conversationId, user, to, note, may, idempotency }: Gift) {
  return appendEvents(deps, ref, state => {
    const conversation = state.conversations[conversationId]
    if (!conversation) return refuse('not-found')
    if (conversation.status === 'closed') return refuse('closed')
    const from = conversation.staff
    if (!may(conversation)) return from ? refuse('already-taken', { extra: { by: { id: from.id, name: from.name } } }) : refuse('not-taken')
    return {
      append: {
        events: [
          {
            type: 'takenOver' as const,
            actor: `staff:${user.id}` as const,
            at: deps.clock.now(),
            conversationId,
            payload: { by: to.id, name: to.name, ...(from ? { from: { id: from.id, name: from.name } } : {}), ...(note ? { note } : {}) },
          },
        ],
        onlyWhile: { conversationId, controller: conversation.controller },
        ...(idempotency ? { idempotency } : {}),
      },
      more: null,
    }
  })
}
