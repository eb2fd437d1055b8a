import type { FilingId, NewEvent } from '../../domain/case/events.ts'
import { answerRejection } from '../../domain/case/filing-progress.ts'
import type { CaseState, ConversationState } from '../../domain/case/state.ts'
import { calledMessage, callsPerson, withPerson } from '../../domain/desk/calls-person.ts'
import { afterOf } from '../../domain/dialogue/after-of.ts'
import { asksForPage } from '../../domain/dialogue/after-submission/hear-footer.ts'
import { otherReasonFields, remadeMessage } from '../../domain/dialogue/after-submission/told.ts'
import { askedBefore } from '../../domain/dialogue/asked-before.ts'
import { givesConsent } from '../../domain/dialogue/consent.ts'
import { languageOf } from '../../domain/dialogue/language-of.ts'
import type { DialogueState, Reply } from '../../domain/dialogue/reply.ts'
import { silentReply } from '../../domain/dialogue/silent.ts'
import { withChange } from '../../domain/dialogue/state-values.ts'
import { idleKey, takeTurn } from '../../domain/dialogue/take-turn.ts'
import type { HeldFill, TurnInput, TurnOutcome } from '../../domain/dialogue/turn.ts'
import type { FieldDefinition } from '../../domain/fields/definition.ts'
import type { Json } from '../../domain/json.ts'
import type { PageSeen } from '../../domain/life/footer.ts'
import type { Understanding } from '../../domain/listening/understanding.ts'
import type { Judgement } from '../../domain/readiness/judgement.ts'
import { readNotice } from '../../domain/rejections/read-notice.ts'
import type { CaseRef, IdempotencyMark } from '../../ports/cases.ts'
import type { Deps } from '../../ports/deps.ts'
import { lookAtPage } from '../after-submission/look-at-page.ts'
import { appendEvents, type Draft } from '../cases/append-events.ts'
import { deskSettings, openingOf } from '../desk/desk-settings.ts'
import { makeDocuments, type Remade, remakeDocuments, withKnown } from '../documents/remake-documents.ts'
import { type Outcome, refuse } from '../outcome.ts'
import { actorOf, type Principal } from '../principal.ts'
import { findReply } from './find-reply.ts'
import { redactReply, redactText, redactUnderstanding } from './redact.ts'
import { sayReply } from './say-reply.ts'
import { wordReply } from './word-reply.ts'

export interface PostTurn {
  readonly ref: CaseRef
  readonly conversationId: string
  readonly principal: Principal
  readonly text: string
  readonly clientMessageId?: string
  /** seq of the turn whose questions are answered, when it is not the last one */
  readonly inReplyTo?: number
  /** goes on in this language */
  readonly locale?: string
  readonly idempotency?: IdempotencyMark
}

interface Answered {
  readonly reply: Reply
  /** the language that these words chose */
  readonly locale?: string
  /** of the case after the turn, where the turn worked it out */
  readonly judgement?: Judgement
}

export interface Turn extends Answered {
  readonly state: CaseState
  /** seq of the message, also where the reply came later */
  readonly seq: number
}

/** One message of a person and our reply, in one batch. The same `clientMessageId` again gives the same turn. */
export async function postTurn(deps: Deps, input: PostTurn): Promise<Outcome<Turn>> {
  const result = await appendEvents(deps, input.ref, state => draftTurn(deps, input, state))
  if (!result.ok) return result
  const answered = result.more ?? { reply: (await findReply(deps.cases, input.ref, result.seq)) ?? silentReply(null) }
  return { ok: true, state: result.state, seq: result.seq, ...answered }
}

async function draftTurn(deps: Deps, input: PostTurn, state: CaseState): Promise<Draft<Answered>> {
  const found = state.conversations[input.conversationId]
  if (!found) return refuse('not-found')
  if (found.status === 'closed') return refuse('closed')
  const dialogue = input.inReplyTo ? await backAt(deps, input, found, input.inReplyTo) : found.dialogue
  if (!dialogue) return refuse('invalid-body', { errors: [{ pointer: '/inReplyTo', code: 'noSuchTurn' }] })
  const spoken = languageOf(input.text, found.dialogue.told[idleKey] === undefined)
  const conversation = { ...found, dialogue, locale: spoken ?? input.locale ?? found.locale }
  const heard = await hear(deps, input.text, state, conversation)
  const outcome = await decide(deps, input, state, conversation, heard)
  const remade = await documentsOf(deps, input, state, outcome)
  const plain = replyOf(deps, remade ? withRemade(outcome, remade) : outcome, state, heard, input.text, conversation.locale)
  const reply = await wordReply(deps, plain, {
    conversationId: conversation.id,
    locale: conversation.locale,
    said: redactText(input.text, heard.sensitive),
    quota: quotaOf(state),
  })
  const said = saidEvent(deps, input, heard, outcome, consents(state), spoken)
  return {
    append: {
      events:
        conversation.controller === 'assistant'
          ? [said, ...toldEvents(deps, input, outcome, remade), ...answerEvents(deps, input, state, heard, outcome, reply)]
          : [said],
      onlyWhile: { conversationId: conversation.id, controller: conversation.controller },
      ...(input.clientMessageId ? { clientMessage: { conversationId: conversation.id, id: input.clientMessageId } } : {}),
      ...(input.idempotency ? { idempotency: input.idempotency } : {}),
      ...spansOf(outcome, consents(state)),
    },
    more: { reply, ...(spoken ? { locale: spoken } : {}), ...(outcome.judgement ? { judgement: outcome.judgement } : {}) },
  }
}

/** To a reason of a rejection an answer to another one may come first; where nothing else fits, the words are about the one that was asked. */
async function hear(deps: Deps, text: string, state: CaseState, conversation: ConversationState): Promise<Understanding> {
  const { asking, awaiting } = conversation.dialogue
  const readMove = (notice: string, filing: FilingId | null) =>
    readNotice(notice, deps.catalogue, each => deps.reference.simplify(each), filing).reasons
  const wanted = otherReasonFields(state, awaiting, readMove)
  const others = wanted.filter(field => hearable(deps.catalogue.fields[field], text))
  const isReturn = awaiting?.kind === 'reason' || awaiting?.kind === 'perhaps' || awaiting?.kind === 'returned'
  // 改成杭州市余杭区了: what it is now stands before the 了
  const said = isReturn ? text.replace(/^(.*(?:改|换|写|填|选)(?:成|为).{2,})了[。.!！]?$/u, '$1') : text
  const wide = others.length > 0 ? await hearAsked(deps, said, state, conversation, [...asking, ...others]) : null
  const wantedHere = [...asking, ...others]
  if (wide?.fills.some(({ field, doubt }) => !doubt && wantedHere.includes(field))) return wide
  const narrow = await hearAsked(deps, said, state, conversation, asking)
  // 改成有交互 chooses what is asked by a yes or no, where it chooses nothing else
  const choices = /^(?:改|换|选|填|勾)/.test(said) ? wanted.filter(field => deps.catalogue.fields[field]?.type === 'boolean') : []
  const chosen =
    narrow.fills.length === 0 && choices.length > 0 ? await hearAsked(deps, said, state, conversation, [...asking, ...choices]) : null
  return [narrow, chosen, wide].find(heard => heard && heard.fills.length > 0) ?? narrow
}

/** a bare yes answers what was asked, never another reason */
const hearable = (definition: FieldDefinition | undefined, text: string): boolean =>
  definition !== undefined && definition.type !== 'boolean' && !(freely.has(definition.type) && saysDone.test(text))
/** any words may stand in these: 旧网站已经注销了 is no name */
const freely: ReadonlySet<FieldDefinition['type']> = new Set(['string', 'text', 'stringList'])
const saysDone = /^(?!.*(?:改成|改为|换成|换为|叫|写|填)).*(?:了|好|啦)[。.!！]?$/

const hearAsked = (
  deps: Deps,
  text: string,
  state: CaseState,
  conversation: ConversationState,
  asking: readonly string[],
): Promise<Understanding> =>
  deps.listener.listen({
    text,
    asking,
    confirming: conversation.dialogue.confirming,
    // while a reason of a rejection is put nothing else is answered by the way
    earlier: conversation.dialogue.awaiting?.kind === 'reason' ? [] : askedBefore(conversation.dialogue, state.fields),
    ...(conversation.dialogue.months ? { months: conversation.dialogue.months } : {}),
    ...(conversation.dialogue.choosing ? { choosing: conversation.dialogue.choosing } : {}),
    fields: state.fields,
    filings: state.filings,
    today: deps.clock.today(),
    locale: conversation.locale,
    quota: quotaOf(state),
    ...afterOf(state, conversation),
  })

/** The dialogue as if the questions of an earlier reply were open again; null when there is no such reply. */
async function backAt(deps: Deps, { ref }: PostTurn, { id, dialogue }: ConversationState, seq: number): Promise<DialogueState | null> {
  const [event] = await deps.cases.events(ref, { after: seq - 1, limit: 1, conversationId: id })
  const own = event?.seq === seq && 'reply' in event.payload ? event.payload.reply : null
  const reply = own ?? (await findReply(deps.cases, ref, seq))
  return reply && { ...dialogue, asking: reply.asking.map(({ field }) => field), confirming: [] }
}

/** What is made with this turn: anew after a rejection, or drafted from what was told. */
async function documentsOf(deps: Deps, input: PostTurn, state: CaseState, outcome: TurnOutcome): Promise<Remade | null> {
  if (outcome.remake) return remakeDocuments(deps, input.ref, stateAfter(state, outcome), outcome.remake)
  if (!outcome.drafts) return null
  const after = stateAfter(state, outcome)
  const drafts = outcome.drafts.map(draft => ({ ...draft, format: 'pdf' as const, locale: 'zh-CN' }))
  return makeDocuments(deps, input.ref, after, withKnown(deps, after, drafts))
}

/** What the person told of a filing outside stands beside their words; then the documents that were made anew. */
function toldEvents(
  deps: Deps,
  input: PostTurn,
  { moved = [], answered = [], settled = [], reminders }: TurnOutcome,
  remade: Remade | null,
): readonly NewEvent[] {
  const by = { actor: actorOf(input.principal), at: deps.clock.now() } as const
  return [
    ...moved.map(payload => ({ type: 'filingMoved' as const, ...by, payload })),
    ...answered.map(payload => ({ type: 'rejectionAnswered' as const, ...by, payload })),
    ...settled.map(payload => ({ type: 'proposalSettled' as const, ...by, payload })),
    ...(reminders ? [{ type: 'remindersSet' as const, ...by, payload: reminders }] : []),
    ...(remade?.payloads ?? []).map(payload => ({ type: 'documentMade' as const, actor: 'assistant' as const, at: by.at, payload })),
  ]
}

/** The case that the documents show: with this turn's answers in it. */
const stateAfter = (state: CaseState, { changes, filings, answered = [] }: TurnOutcome): CaseState => {
  const told = withChange(state, { changes, ...(filings ? { filings } : {}) })
  return { ...told, progress: answered.reduce(answerRejection, told.progress) }
}

const withRemade = (outcome: TurnOutcome, { made, failed }: Remade): TurnOutcome => ({
  ...outcome,
  reply: { ...outcome.reply, messages: [...outcome.reply.messages, remadeMessage(made, failed)] },
})

/** Calls of a model are counted per case. */
const quotaOf = (state: CaseState): string => `${state.organisation}/${state.id}`

async function decide(
  deps: Deps,
  input: PostTurn,
  state: CaseState,
  conversation: ConversationState,
  understanding: Understanding,
): Promise<TurnOutcome> {
  const ctx = { catalogue: deps.catalogue, reference: deps.reference, today: deps.clock.today(), now: deps.clock.now() }
  const outcome = takeTurn({
    state,
    conversation,
    understanding,
    text: input.text,
    seq: state.revision + 1,
    ctx,
    ...(!consents(state) && understanding.fills.some(givesConsent) ? { heldFills: await heldFills(deps, input.ref) } : {}),
    ...(asksForPage({ state, text: input.text }) ? pageOf(await lookAtPage(deps, state)) : {}),
    ...(understanding.intent === 'handoff' ? await openingFor(deps, input.ref.organisation) : {}),
  })
  const { callOn } = await deskSettings(deps, input.ref.organisation)
  const reason = callsPerson({ callOn, state, conversation, understanding, outcome, ctx })
  return reason ? withPerson(outcome, reason, calledMessage(await openingOf(deps, input.ref.organisation))) : outcome
}

const pageOf = (page: PageSeen | null): Pick<TurnInput, 'page'> => (page ? { page } : {})

async function openingFor(deps: Deps, organisation: string): Promise<Pick<TurnInput, 'opening' | 'withinMinutes'>> {
  const { open, opensAt, withinMinutes } = await openingOf(deps, organisation)
  return { opening: open ? null : { opensAt }, withinMinutes }
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

/** The words as they are stored, and what changed because of them. */
const saidEvent = (
  deps: Deps,
  input: PostTurn,
  heard: Understanding,
  outcome: TurnOutcome,
  agreed: boolean,
  locale?: string,
): NewEvent => ({
  type: 'userSaid',
  actor: actorOf(input.principal),
  at: deps.clock.now(),
  conversationId: input.conversationId,
  payload: {
    text: redactText(input.text, heard.sensitive),
    understanding: redactUnderstanding(heard, input.text),
    changes: outcome.changes,
    ...(input.clientMessageId ? { clientMessageId: input.clientMessageId } : {}),
    ...(locale ? { locale } : {}),
    ...(outcome.filings ? { filings: outcome.filings } : {}),
    ...(outcome.policy ? { policy: outcome.policy } : {}),
    ...(outcome.guideAccepted === undefined ? {} : { guideAccepted: outcome.guideAccepted }),
    ...(outcome.withheld && agreed ? { withheld: outcome.withheld } : {}),
  },
})

function answerEvents(
  deps: Deps,
  input: PostTurn,
  state: CaseState,
  heard: Understanding,
  outcome: TurnOutcome,
  reply: Reply,
): readonly NewEvent[] {
  const shared = { actor: 'assistant', at: deps.clock.now(), conversationId: input.conversationId } as const
  const replied: NewEvent = {
    type: 'assistantReplied',
    ...shared,
    payload: { inReplyTo: state.revision + 1, reply, dialogue: outcome.dialogue },
  }
  if (!outcome.handoff) return [replied]
  // a message that is left is the reason, as it is stored
  const reason = outcome.handoff.reason === input.text ? redactText(input.text, heard.sensitive) : outcome.handoff.reason
  return [replied, { type: 'handoffRequested', ...shared, payload: { reason } }]
}

/** Without consent sensitive words go in a day; with it, what was said to a person stays in the event. */
function spansOf({ held, withheld = [] }: TurnOutcome, agreed: boolean) {
  const waiting = agreed
    ? []
    : withheld.map(({ field, kind, text, value = text }) => ({ field, kind, text: JSON.stringify({ value, confidence: 1 }) }))
  const spans = [...held.map(sealable), ...waiting]
  return spans.length ? { heldSpans: spans } : {}
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
