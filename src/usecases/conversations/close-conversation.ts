import type { CaseState } from '../../domain/case/state.ts'
import type { CaseRef } from '../../ports/cases.ts'
import type { Deps } from '../../ports/deps.ts'
import type { StaffUser } from '../../ports/staff.ts'
import { appendEvents } from '../cases/append-events.ts'
import { type Outcome, refuse } from '../outcome.ts'

/** Ends a conversation: nothing more is said in it. Whoever has control may, a supervisor always. */
export const closeConversation = (
  deps: Deps,
  { ref, conversationId, user }: { readonly ref: CaseRef; readonly conversationId: string; readonly user: StaffUser },
): Promise<Outcome<{ readonly state: CaseState }>> =>
  appendEvents(deps, ref, state => {
    const conversation = state.conversations[conversationId]
    if (!conversation) return refuse('not-found')
    if (conversation.status === 'closed') return refuse('closed')
    if (conversation.staff?.id !== user.id && user.role === 'agent') return refuse('not-taken')
    return {
      append: {
        events: [{ type: 'conversationClosed', actor: `staff:${user.id}`, at: deps.clock.now(), conversationId, payload: {} }],
        onlyWhile: { conversationId, controller: conversation.controller },
      },
      more: null,
    }
  })
