import type { CaseState } from '../../domain/case/state.ts'
import { namedIn } from '../../domain/desk/mentions.ts'
import { findSensitive } from '../../domain/listening/spans/find-sensitive.ts'
import { redactText } from '../../domain/listening/text/redact-text.ts'
import type { CaseRef, IdempotencyMark } from '../../ports/cases.ts'
import type { Deps } from '../../ports/deps.ts'
import type { StaffUser } from '../../ports/staff.ts'
import { appendEvents } from '../cases/append-events.ts'
import { type Outcome, refuse } from '../outcome.ts'

export interface PostStaffMessage {
  readonly ref: CaseRef
  readonly conversationId: string
  readonly user: StaffUser
  readonly text: string
  /** a note for colleagues: the visitor never sees it, and it needs no control */
  readonly internal: boolean
  /** ids of colleagues whom a note is for, beside those whose names stand behind an `@` in it */
  readonly mentions?: readonly string[]
  readonly idempotency?: IdempotencyMark
}

export async function postStaffMessage(
  deps: Deps,
  input: PostStaffMessage,
): Promise<Outcome<{ readonly state: CaseState; readonly seq: number }>> {
  const named = await mentioned(deps, input)
  if (!named.ok) return named
  const { mentions } = named
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
              // no number of a card is kept in a message, whoever writes it
              text: redactText(input.text, findSensitive(input.text)),
              internal: input.internal,
              name: input.user.name,
              ...(mentions.length ? { mentions } : {}),
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

/** Colleagues whom a note is for. What is said to the owner is for nobody else. */
async function mentioned(deps: Pick<Deps, 'staff'>, input: PostStaffMessage): Promise<Outcome<{ readonly mentions: readonly string[] }>> {
  const { text, internal, user, mentions: ids = [] } = input
  const refused = (index: number, code: string) => refuse('invalid-body', { errors: [{ pointer: `/mentions/${index}`, code, args: {} }] })
  if (!internal) return ids.length ? refused(0, 'mention.note') : { ok: true, mentions: [] }
  if (ids.length === 0 && !/[@＠]/.test(text)) return { ok: true, mentions: [] }
  const people = await deps.staff.list(user.organisation)
  const known = new Set(people.map(({ id }) => id))
  const unknown = ids.findIndex(id => !known.has(id))
  if (unknown >= 0) return refused(unknown, 'staff.unknown')
  const meant = new Set([...ids, ...namedIn(text, people).map(({ id }) => id)])
  meant.delete(user.id)
  return { ok: true, mentions: [...meant] }
}
