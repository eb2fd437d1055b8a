import type { CaseState } from '../domain/case/state.ts'
import type { CaseRef, IdempotencyMark } from '../ports/cases.ts'
import type { Deps } from '../ports/deps.ts'
import type { StaffUser } from '../ports/staff.ts'
import { appendEvents } from './append-events.ts'
import { type Outcome, refuse } from './outcome.ts'

export interface PostStaffMessage {
  readonly ref: CaseRef
  readonly conversationId: string
  readonly user: StaffUser
  readonly text: string
  /** a note for colleagues: the visitor never sees it, and it needs no control */
  readonly internal: boolean
  /** ids of colleagues whom a note is for */
  readonly mentions?: readonly string[]
  readonly idempotency?: IdempotencyMark
}

export async function postStaffMessage(
  deps: Deps,
  input: PostStaffMessage,
): Promise<Outcome<{ readonly state: CaseState; readonly seq: number }>> {
  return appendEvents(deps, input.ref, state => {
    const conversation = state.conversations[input.conversationId]
    if (!conversation) return refuse('not-found')
    if (!input.internal && conversation.controller !== 'staff') return refuse('not-taken')
    if (!input.internal && conversation.staff && conversation.staff.id !== input.user.id)
      return refuse('already-taken', { extra: { by: { id: conversation.staff.id, name: conversation.staff.name } } })
    return {
      append: {
        events: [
          {
            type: 'staffSaid',
            actor: `staff:${input.user.id}`,
            at: deps.clock.now(),
            conversationId: conversation.id,
            payload: {
              text: input.text,
              internal: input.internal,
              name: input.user.name,
              ...(input.mentions?.length ? { mentions: input.mentions } : {}),
            },
          },
        ],
        ...(input.internal ? {} : { onlyWhile: { conversationId: conversation.id, controller: 'staff' } }),
        ...(input.idempotency ? { idempotency: input.idempotency } : {}),
      },
      more: null,
    }
  })
}
