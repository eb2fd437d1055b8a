import { uploadKinds } from '../catalogue/uploads.ts'
import type { EventPayloads, FieldChange, NewEvent } from '../domain/case/events.ts'
import { applyEvent } from '../domain/case/fold.ts'
import type { CaseState, ConversationState } from '../domain/case/state.ts'
import { type AfterChange, type AfterUploadInput, afterUpload } from '../domain/dialogue/after-change.ts'
import { remadeMessage } from '../domain/dialogue/after-submission/told.ts'
import type { Reply } from '../domain/dialogue/reply.ts'
import { silentReply } from '../domain/dialogue/silent.ts'
import { checkFile } from '../domain/fields/check-file.ts'
import type { FieldDefinition } from '../domain/fields/definition.ts'
import { sensitivityOf } from '../domain/fields/mask-value.ts'
import type { Json } from '../domain/json.ts'
import { cardHolders } from '../domain/reading/card-holder.ts'
import { proposeFields } from '../domain/reading/propose-fields.ts'
import { missingChapters } from '../domain/reading/read-plan.ts'
import type { Reading } from '../domain/reading/reading.ts'
import type { CaseRef, IdempotencyMark } from '../ports/cases.ts'
import type { Deps } from '../ports/deps.ts'
import { appendEvents, type Draft } from './append-events.ts'
import { sha256Hex } from './digest.ts'
import { findReply } from './find-reply.ts'
import { type FileShape, inspectFile } from './inspect-file.ts'
import { type FieldError, type Outcome, type Refusal, refuse } from './outcome.ts'
import { actorOf, type Principal } from './principal.ts'
import { readFile } from './read-file.ts'
import { type Remade, remakeDocuments } from './remake-documents.ts'
import { sayReply } from './say-reply.ts'
import { putSealed } from './sealed-files.ts'

export interface ReceiveUpload {
  readonly ref: CaseRef
  readonly conversationId: string
  readonly principal: Principal
  readonly name: string
  /** as the sender says */
  readonly mime: string
  readonly bytes: Uint8Array<ArrayBuffer>
  /** a kind, or the key of an upload field; recognised when absent */
  readonly kind?: string
  /** the server is asked to read it */
  readonly read?: boolean
  /** what was read already, while the file arrived */
  readonly reading?: Reading
  readonly idempotency?: IdempotencyMark
}

export interface ReceivedUpload {
  readonly state: CaseState
  readonly uploadId: string
  readonly reply: Reply
}

/**
 * Keeps a file sealed, says what it was taken for, fills the field that takes it. A file that is too small or of the wrong kind is kept
 * with its problems; one that may not enter at all (a face picture, an ID card without consent) is refused and nothing is kept.
 */
export async function receiveUpload(deps: Deps, given: ReceiveUpload): Promise<Outcome<ReceivedUpload>> {
  const input = { ...given, name: withoutNumbers(given.name) }
  const shape = inspectFile(input.bytes, input)
  const sha256 = await sha256Hex(input.bytes)
  const uploadId = deps.ids.next('upl')
  const reading = input.reading ?? (input.read ? await readFile(deps, { ...input, mime: shape.mime }) : null)
  let stored = false
  const result = await appendEvents(deps, input.ref, async state => {
    const draft = await draftUpload(deps, input, state, { shape, sha256, uploadId, reading })
    // the file first: an event never names bytes that are not there
    if ('append' in draft && !stored) stored = await putSealed(deps, input.ref, uploadId, input.bytes)
    return draft
  })
  if (!result.ok) return result
  return result.more ? { ok: true, state: result.state, uploadId, reply: result.more } : readUpload(deps, input.ref, result.seq)
}

/** The name of a file is shown and written down: the number of a person is no part of it. */
const withoutNumbers = (name: string): string => name.replace(/(?<!\d)\d{17}[\dXx](?![\dXx])/g, number => `${number.slice(0, 6)}***`)

/** What was answered to an upload before. */
export async function readUpload(deps: Pick<Deps, 'cases'>, ref: CaseRef, seq: number): Promise<Outcome<ReceivedUpload>> {
  const [state, reply] = await Promise.all([deps.cases.load(ref), findReply(deps.cases, ref, seq)])
  const upload = state?.uploads.find(candidate => candidate.seq === seq)
  return state && upload ? { ok: true, state, uploadId: upload.id, reply: reply ?? silentReply(null) } : refuse('not-found')
}

interface Arrived {
  readonly shape: FileShape
  readonly sha256: string
  readonly uploadId: string
  readonly reading: Reading | null
}

async function draftUpload(deps: Deps, input: ReceiveUpload, state: CaseState, arrived: Arrived): Promise<Draft<Reply>> {
  const conversation = state.conversations[input.conversationId]
  if (!conversation) return refuse('not-found')
  if (conversation.status === 'closed') return refuse('closed')
  const { shape, sha256, uploadId } = arrived
  const taken = takenFor(deps, input, state, conversation, arrived.reading)
  if (!taken.ok) return taken
  const { kind, definition } = taken
  // what stands on another paper than the sender says is nothing of this one
  const isOther = arrived.reading !== null && arrived.reading.kind !== null && arrived.reading.kind !== kind
  const reading = arrived.reading && isOther ? { ...arrived.reading, items: [] } : arrived.reading
  const seq = state.revision + 1
  const problems = [...checkFile(definition ?? {}, { ...shape, bytes: input.bytes.length }), ...(reading?.problems ?? [])]
  const ctx = { catalogue: deps.catalogue, reference: deps.reference, today: deps.clock.today() }
  const read = proposeFields({ kind, items: reading?.items ?? [], state, uploadId, seq, ctx })
  const payload: EventPayloads['uploadReceived'] = {
    uploadId,
    kind,
    name: input.name,
    mime: shape.mime,
    bytes: input.bytes.length,
    sha256,
    pages: shape.pages,
    ...(shape.profile ? { profile: shape.profile } : {}),
    field: definition?.key ?? null,
    changes: [...(definition ? [changeOf(definition, input, kind, state, arrived, seq)] : []), ...read.changes],
    problems,
    ...(reading ? { read: reading.items, reading: reading.status } : {}),
  }
  const event = { type: 'uploadReceived', actor: actorOf(input.principal), at: deps.clock.now(), conversationId: conversation.id } as const
  const after = applyEvent(state, { ...event, payload, seq, v: 1 })
  const answer = answerUpload(
    deps,
    state,
    after,
    conversation,
    payload,
    seq,
    reading ? { status: reading.status, kind, missing: missingChapters(kind, reading.items), ...noticeIn(kind, reading), ...read } : null,
  )
  const remade = answer?.remake ? await remakeDocuments(deps, input.ref, after, answer.remake) : null
  const said = answer && remade ? withRemade(answer, remade) : answer
  const events: readonly NewEvent[] = [
    { ...event, payload: { ...payload, changes: [...payload.changes, ...(answer?.changes ?? [])] } },
    ...(said?.moved ?? []).map(moved => ({ ...event, type: 'filingMoved' as const, payload: { ...moved, uploadId } })),
    ...(remade?.payloads ?? []).map(made => ({ ...event, type: 'documentMade' as const, actor: 'assistant' as const, payload: made })),
    ...(said ? [replied(deps, event, seq, said, conversation.locale)] : []),
  ]
  return {
    append: {
      events,
      onlyWhile: { conversationId: conversation.id, controller: conversation.controller },
      ...(input.idempotency ? { idempotency: input.idempotency } : {}),
    },
    more: said ? sayReply(deps, said.reply, conversation.locale) : silentReply(conversation.lastReply),
  }
}

const replied = (
  deps: Deps,
  { at, conversationId }: { readonly at: string; readonly conversationId: string },
  inReplyTo: number,
  { reply, dialogue }: AfterChange,
  locale: string,
): NewEvent => ({
  type: 'assistantReplied',
  actor: 'assistant',
  at,
  conversationId,
  payload: { inReplyTo, reply: sayReply(deps, reply, locale), dialogue },
})

/** The words of a notice, for the reader of its reasons. */
const noticeIn = (kind: string, { items }: Reading): { readonly notice?: string } =>
  kind === 'rejectionNotice' && items.length > 0 ? { notice: items.map(({ quote }) => quote).join('\n') } : {}

const withRemade = (answer: AfterChange, { made, failed }: Remade): AfterChange => ({
  ...answer,
  reply: { ...answer.reply, messages: [...answer.reply.messages, remadeMessage(made, failed)] },
})

function answerUpload(
  deps: Deps,
  before: CaseState,
  after: CaseState,
  conversation: ConversationState,
  { name, field, problems, changes }: EventPayloads['uploadReceived'],
  seq: number,
  reading: AfterUploadInput['reading'] | null,
): AfterChange | null {
  if (conversation.controller === 'staff') return null
  const ctx = { catalogue: deps.catalogue, reference: deps.reference, today: deps.clock.today() }
  const fields = changes.map(change => change.field)
  return afterUpload({
    before,
    state: after,
    conversation,
    seq,
    ctx,
    fields,
    upload: { name, field, problems },
    ...(reading ? { reading } : {}),
  })
}

const cardFile = 'legalRepIdFile'

type Taken = { readonly ok: true; readonly kind: string; readonly definition: FieldDefinition | null } | Refusal

/** What the file is: as the sender says, else what stands on it, else as the last question asked, else by its name. */
function takenFor(deps: Deps, input: ReceiveUpload, state: CaseState, conversation: ConversationState, read: Reading | null): Taken {
  const asked = conversation.dialogue.asking.find(field => deps.catalogue.fields[field]?.type === 'upload')
  const found = recognise(deps, input.kind ?? read?.kind ?? undefined, input.name, asked)
  if (!found) return refuse('invalid-fields', { errors: [{ pointer: '/kind', code: 'kind.unknown', args: { kind: input.kind ?? '' } }] })
  const definition = found.field ? (deps.catalogue.fields[found.field] ?? null) : null
  const wrong = definition && mayNotEnter(definition, input.principal, state)
  if (wrong) return refuse('invalid-fields', { errors: [wrong] })
  const card = deps.catalogue.fields[cardFile]
  const hidden = read?.kind === 'idCard' && card && mayNotEnter(card, input.principal, state)
  if (hidden) return refuse('invalid-fields', { errors: [hidden] })
  // the card of somebody else is no picture of the legal representative's
  const isOthers = found.kind === 'idCard' && read && !cardHolders(state, read.items).includes('legalRep')
  return { ok: true, kind: found.kind, definition: isOthers ? null : definition }
}

function recognise(deps: Pick<Deps, 'catalogue'>, said: string | undefined, name: string, asked: string | undefined) {
  if (said) {
    const known = uploadKinds.find(({ kind }) => kind === said)
    if (known) return { kind: known.kind, field: known.field ?? (known.kind === 'other' ? (asked ?? null) : null) }
    const isField = Object.hasOwn(deps.catalogue.fields, said) && deps.catalogue.fields[said]?.type === 'upload'
    return isField ? { kind: kindOfField(said), field: said } : null
  }
  const byName = uploadKinds.find(({ words }) => words.some(word => name.toLowerCase().includes(word)))
  if (asked) return { kind: byName?.field === asked ? byName.kind : kindOfField(asked), field: asked }
  return byName ?? { kind: 'other', field: null }
}

const kindOfField = (field: string): string => uploadKinds.find(candidate => candidate.field === field)?.kind ?? 'other'

function mayNotEnter(definition: FieldDefinition, principal: Principal, state: CaseState): FieldError | null {
  const field = definition.key
  if (definition.accepts?.elsewhereOnly) return { pointer: '/file', code: 'upload.elsewhereOnly', args: { field } }
  const values = (key: string): Json | undefined => {
    const entry = state.fields[key]
    return entry && 'value' in entry ? entry.value : undefined
  }
  // what stands on an identity card is read and kept only with a consent that is on record, whoever brings it
  const agreed = (principal.kind !== 'visitor' && field !== cardFile) || values('consentSensitive') === true
  return agreed || sensitivityOf(definition, values) !== 'sensitive' ? null : { pointer: '/file', code: 'consent.missing', args: { field } }
}

/** A new file stands beside good ones, up to as many as the field takes, and replaces those that had a problem. */
function changeOf(
  definition: FieldDefinition,
  input: ReceiveUpload,
  kind: string,
  state: CaseState,
  { shape, uploadId }: Arrived,
  seq: number,
): FieldChange {
  const field = definition.key
  const good = state.uploads
    .filter(upload => upload.field === field && upload.problems.length === 0)
    .map(upload => ({
      name: upload.name,
      mime: upload.mime,
      bytes: upload.bytes,
      kind: upload.kind,
      ...(upload.profile ? { profile: upload.profile } : {}),
    }))
  const files = [
    ...good,
    { name: input.name, mime: shape.mime, bytes: input.bytes.length, kind, ...(shape.profile ? { profile: shape.profile } : {}) },
  ]
  return {
    field,
    to: 'filled',
    value: files.slice(-(definition.bounds?.maxItems ?? files.length)),
    evidence: { kind: 'upload', seq, quote: null, uploadId, confidence: 1 },
  }
}
