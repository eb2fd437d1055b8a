import type { CaseState } from '../../domain/case/state.ts'
import { afterEdit } from '../../domain/dialogue/after-change.ts'
import type { Reply } from '../../domain/dialogue/reply.ts'
import type { CaseRef, IdempotencyMark } from '../../ports/cases.ts'
import type { Deps } from '../../ports/deps.ts'
import type { StaffUser } from '../../ports/staff.ts'
import { appendEvents } from '../cases/append-events.ts'
import { sayReply } from '../conversations/say-reply.ts'
import { type Outcome, refuse } from '../outcome.ts'

export interface HandBack {
  readonly ref: CaseRef
  readonly conversationId: string
  /** null: nobody; the person was silent, and the conversation waits for one again */
  readonly user: StaffUser | null
  /** only if the owner waits since before then */
  readonly silentBefore?: string
  readonly note?: string
  readonly idempotency?: IdempotencyMark
}

export interface HandedBack {
  readonly state: CaseState
  readonly reply: Reply
}

/** The assistant speaks again and goes on where questions are open. Whoever has control gives it back; a supervisor may for others. */
export async function handBack(deps: Deps, input: HandBack): Promise<Outcome<HandedBack>> {
  const result = await appendEvents(deps, input.ref, state => {
    const conversation = state.conversations[input.conversationId]
    if (!conversation) return refuse('not-found')
    if (conversation.controller !== 'staff') return refuse('not-taken')
    if (input.silentBefore && !((conversation.desk.waitingSince ?? '9') < input.silentBefore)) return refuse('not-taken')
    if (input.user?.role === 'agent' && conversation.staff?.id !== input.user.id)
      return refuse('already-taken', {
        extra: { by: conversation.staff ? { id: conversation.staff.id, name: conversation.staff.name } : null },
      })
    const after = afterEdit({
      state,
      conversation: { ...conversation, controller: 'assistant' },
      seq: state.revision + 1,
      ctx: { catalogue: deps.catalogue, reference: deps.reference, today: deps.clock.today() },
      fields: [],
    })
    const reply = sayReply(deps, after.reply, conversation.locale)
    return {
      append: {
        events: [
          {
            type: 'handedBack',
            actor: input.user ? `staff:${input.user.id}` : 'system',
            at: deps.clock.now(),
            conversationId: conversation.id,
            payload: {
              reply,
              dialogue: after.dialogue,
              ...(input.note ? { note: input.note } : {}),
              ...(input.user ? {} : { requeued: true as const }),
            },
          },
        ],
        onlyWhile: { conversationId: conversation.id, controller: 'staff' },
        ...(input.idempotency ? { idempotency: input.idempotency } : {}),
      },
      more: reply,
    }
  })
  return result.ok ? readHandBack(deps, input.ref, input.conversationId, result) : result
}

/** The case as it stands, with the words that the assistant came back with. */
export async function readHandBack(
  deps: Pick<Deps, 'cases'>,
  ref: CaseRef,
  conversationId: string,
  known: { readonly state: CaseState; readonly more: Reply | null } | null,
): Promise<Outcome<HandedBack>> {
  const state = known?.state ?? (await deps.cases.load(ref))
  const reply = known?.more ?? state?.conversations[conversationId]?.lastReply
  return state && reply ? { ok: true, state, reply } : refuse('not-found')
}
