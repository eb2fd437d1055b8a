import type { NewEvent } from '../../domain/case/events.ts'
import type { CaseState, ConversationState } from '../../domain/case/state.ts'
import type { CaseRef } from '../../ports/cases.ts'
import type { Deps } from '../../ports/deps.ts'
import type { StaffUser } from '../../ports/staff.ts'
import { appendEvents } from '../cases/append-events.ts'
import { type Outcome, refuse } from '../outcome.ts'
import { deskSettings } from './desk-settings.ts'

/** who watches says so again before that; a console that is gone stops counting */
const watchMs = 30 * 60 * 1000

/** Staff who read along now. */
export const watchersOf = (conversation: ConversationState, now: string): readonly { readonly id: string; readonly name: string }[] =>
  Object.entries(conversation.desk.watchers)
    .filter(([id, { at }]) => Date.parse(now) - Date.parse(at) < watchMs && id !== conversation.staff?.id)
    .map(([id, { name }]) => ({ id, name }))

interface Watch {
  readonly ref: CaseRef
  readonly conversationId: string
  readonly user: StaffUser
}

type Told = Promise<Outcome<{ readonly state: CaseState }>>

/** The owner is told by name. Refused when the owner does not want it and the organisation lets them choose; whoever has control does not need it. */
export async function startWatching(deps: Deps, { ref, conversationId, user }: Watch): Told {
  const { watchRefusable } = await deskSettings(deps, ref.organisation)
  return tell(deps, ref, conversationId, conversation => {
    if (watchRefusable && conversation.desk.watchRefused) return refuse('watch-refused')
    return { type: 'watchStarted', actor: `staff:${user.id}`, payload: { by: user.id, name: user.name } }
  })
}

export const stopWatching = (deps: Deps, { ref, conversationId, user }: Watch): Told =>
  tell(deps, ref, conversationId, () => ({ type: 'watchEnded', actor: `staff:${user.id}`, payload: { by: user.id } }))

export async function refuseWatching(deps: Deps, { ref, conversationId }: Omit<Watch, 'user'>): Told {
  const { watchRefusable } = await deskSettings(deps, ref.organisation)
  if (!watchRefusable) return refuse('not-allowed', { extra: { needs: 'watchRefusable' } })
  return tell(deps, ref, conversationId, () => ({ type: 'watchRefused', actor: 'visitor', payload: {} }))
}

type Said =
  | Omit<Extract<NewEvent, { type: 'watchStarted' }>, 'at' | 'conversationId'>
  | Omit<Extract<NewEvent, { type: 'watchEnded' }>, 'at' | 'conversationId'>
  | Omit<Extract<NewEvent, { type: 'watchRefused' }>, 'at' | 'conversationId'>

const tell = (
  deps: Deps,
  ref: CaseRef,
  conversationId: string,
  say: (conversation: ConversationState) => Said | ReturnType<typeof refuse>,
): Told =>
  appendEvents(deps, ref, state => {
    const conversation = state.conversations[conversationId]
    if (!conversation) return refuse('not-found')
    const said = say(conversation)
    if ('code' in said) return said
    return { append: { events: [{ ...said, at: deps.clock.now(), conversationId }] }, more: null }
  })
