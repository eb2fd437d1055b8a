import type { NewEvent } from '../domain/case/events.ts'
import type { CaseState, ConversationState } from '../domain/case/state.ts'
import type { Reply } from '../domain/dialogue/reply.ts'
import { takeTurn } from '../domain/dialogue/take-turn.ts'
import type { HeldFill, TurnOutcome } from '../domain/dialogue/turn.ts'
import type { Json } from '../domain/json.ts'
import type { Understanding } from '../domain/listening/understanding.ts'
import type { CaseRef, IdempotencyMark } from '../ports/cases.ts'
import type { Deps } from '../ports/deps.ts'
import { appendEvents, type Draft } from './append-events.ts'
import { findReply } from './find-reply.ts'
import { type Outcome, refuse } from './outcome.ts'
import { actorOf, type Principal } from './principal.ts'
import { redactReply, redactText, redactUnderstanding } from './redact.ts'
import { sayReply } from './say-reply.ts'
import { silentReply } from './silent-reply.ts'

export interface PostTurn {
  readonly ref: CaseRef
  readonly conversationId: string
  readonly principal: Principal
  readonly text: string
  readonly clientMessageId?: string
  /** goes on in this language */
  readonly locale?: string
  readonly idempotency?: IdempotencyMark
}

export interface Turn {
  readonly state: CaseState
  /** seq of the message, also where the reply came later */
  readonly seq: number
  readonly reply: Reply
}

/** One message of a person and our reply, in one batch. The same `clientMessageId` again gives the same turn. */
export async function postTurn(deps: Deps, input: PostTurn): Promise<Outcome<Turn>> {
  const result = await appendEvents(deps, input.ref, state => draftTurn(deps, input, state))
  if (!result.ok) return result
  const reply = result.more ?? (await findReply(deps.cases, input.ref, result.seq)) ?? silentReply(null)
  return { ok: true, state: result.state, seq: result.seq, reply }
}

async function draftTurn(deps: Deps, input: PostTurn, state: CaseState): Promise<Draft<Reply>> {
  const found = state.conversations[input.conversationId]
  if (!found) return refuse('not-found')
  const conversation = { ...found, locale: input.locale ?? found.locale }
  if (conversation.status === 'closed') return refuse('closed')
  const heard = await hear(deps, input.text, state, conversation)
  const assistantSpeaks = conversation.controller === 'assistant'
  const outcome = assistantSpeaks ? await decide(deps, input, state, conversation, heard) : null
  const reply = outcome ? replyOf(deps, outcome, state, heard, input.text, conversation.locale) : silentReply(conversation.lastReply)
  return {
    append: {
      events: eventsOf(deps, input, state, heard, outcome, reply),
      onlyWhile: { conversationId: conversation.id, controller: conversation.controller },
      ...(input.clientMessageId ? { clientMessage: { conversationId: conversation.id, id: input.clientMessageId } } : {}),
      ...(input.idempotency ? { idempotency: input.idempotency } : {}),
      ...(outcome?.held.length ? { heldSpans: outcome.held.map(sealable) } : {}),
    },
    more: reply,
  }
}

const hear = (deps: Deps, text: string, state: CaseState, conversation: ConversationState): Promise<Understanding> =>
  deps.listener.listen({
    text,
    asking: conversation.dialogue.asking,
    confirming: conversation.dialogue.confirming,
    fields: state.fields,
    filings: state.filings,
    today: deps.clock.today(),
    locale: conversation.locale,
  })

async function decide(
  deps: Deps,
  input: PostTurn,
  state: CaseState,
  conversation: ConversationState,
  understanding: Understanding,
): Promise<TurnOutcome> {
  return takeTurn({
    state,
    conversation,
    understanding,
    text: input.text,
    seq: state.revision + 1,
    ctx: { catalogue: deps.catalogue, reference: deps.reference, today: deps.clock.today() },
    ...(consents(state) ? {} : { heldFills: await heldFills(deps, input.ref) }),
  })
}

const consents = (state: CaseState): boolean => {
  const entry = state.fields.consentSensitive
  return entry !== undefined && 'value' in entry && entry.value === true
}

function replyOf(deps: Deps, outcome: TurnOutcome, state: CaseState, heard: Understanding, text: string, locale: string): Reply {
  const agreed =
    consents(state) || outcome.changes.some(change => change.field === 'consentSensitive' && 'value' in change && change.value === true)
  return sayReply(deps, agreed ? outcome.reply : redactReply(outcome.reply, heard, text), locale)
}

function eventsOf(
  deps: Deps,
  input: PostTurn,
  state: CaseState,
  heard: Understanding,
  outcome: TurnOutcome | null,
  reply: Reply,
): readonly NewEvent[] {
  const at = deps.clock.now()
  const conversationId = input.conversationId
  const said: NewEvent = {
    type: 'userSaid',
    actor: actorOf(input.principal),
    at,
    conversationId,
    payload: {
      text: redactText(input.text, heard.sensitive),
      understanding: redactUnderstanding(heard, input.text),
      changes: outcome?.changes ?? [],
      ...(input.clientMessageId ? { clientMessageId: input.clientMessageId } : {}),
      ...(input.locale && input.locale !== state.conversations[conversationId]?.locale ? { locale: input.locale } : {}),
      ...(outcome?.filings ? { filings: outcome.filings } : {}),
      ...(outcome?.policy ? { policy: outcome.policy } : {}),
      ...(outcome?.guideAccepted === undefined ? {} : { guideAccepted: outcome.guideAccepted }),
    },
  }
  if (!outcome) return [said]
  const replied: NewEvent = {
    type: 'assistantReplied',
    actor: 'assistant',
    at,
    conversationId,
    payload: { inReplyTo: state.revision + 1, reply, dialogue: outcome.dialogue },
  }
  if (!outcome.handoff) return [said, replied]
  return [said, replied, { type: 'handoffRequested', actor: 'assistant', at, conversationId, payload: outcome.handoff }]
}

const sealable = (held: HeldFill) => ({
  field: held.field,
  kind: held.kind,
  text: JSON.stringify({ value: held.value, confidence: held.confidence }),
})

async function heldFills(deps: Deps, ref: CaseRef): Promise<readonly HeldFill[]> {
  const spans = await deps.cases.heldSpans(ref)
  return spans.flatMap(span => {
    if (span.field === null) return []
    const { value, confidence }: { value: Json; confidence: number } = JSON.parse(span.text)
    return [{ field: span.field, kind: span.kind, value, confidence }]
  })
}
