import type { CaseEvent } from '../../domain/case/events.ts'
import type { CaseState } from '../../domain/case/state.ts'
import type { Reply } from '../../domain/dialogue/reply.ts'
import type { CaseRef } from '../../ports/cases.ts'
import type { Deps } from '../../ports/deps.ts'
import { type Outcome, refuse } from '../outcome.ts'

/** One thing said: a message with our reply, our own first words, a message of staff, or a file. */
export interface TurnRecord {
  readonly event: CaseEvent
  readonly reply: Reply | null
}

export interface ReadConversation {
  readonly ref: CaseRef
  readonly conversationId: string
  readonly limit: number
  /** seq before which to read */
  readonly before?: number
  /** internal notes are for staff */
  readonly internal: boolean
}

const spoken = [
  'conversationOpened',
  'userSaid',
  'assistantReplied',
  'staffSaid',
  'handedBack',
  'uploadReceived',
  'uploadCorrected',
  'fieldsEdited',
] as const

/** Newest first. `nextBefore` is null on the last page. */
export async function readConversation(
  deps: Deps,
  input: ReadConversation,
): Promise<Outcome<{ readonly state: CaseState; readonly turns: readonly TurnRecord[]; readonly nextBefore: number | null }>> {
  const state = await deps.cases.load(input.ref)
  if (!state?.conversations[input.conversationId]) return refuse('not-found')
  // a turn is at most two events, and one more tells whether there is another page
  const events = await deps.cases.events(input.ref, {
    conversationId: input.conversationId,
    types: spoken,
    newestFirst: true,
    limit: input.limit * 2 + 1,
    ...(input.before === undefined ? {} : { before: input.before }),
  })
  const replies = new Map(
    events.flatMap(event => (event.type === 'assistantReplied' ? [[event.payload.inReplyTo, event.payload.reply] as const] : [])),
  )
  const heads = events.filter(event => event.type !== 'assistantReplied' && (input.internal || !isInternal(event)))
  const turns = heads.slice(0, input.limit).map(event => ({ event, reply: ownReply(event) ?? replies.get(event.seq) ?? null }))
  const more = heads.length > input.limit || events.length > input.limit * 2
  return { ok: true, state, turns, nextBefore: more ? (turns.at(-1)?.event.seq ?? null) : null }
}

const isInternal = (event: CaseEvent): boolean => event.type === 'staffSaid' && event.payload.internal

const ownReply = (event: CaseEvent): Reply | null =>
  event.type === 'conversationOpened' || event.type === 'handedBack' ? event.payload.reply : null
