import type { EventPayloads, FieldChange } from '../../domain/case/events.ts'
import { applyEvent } from '../../domain/case/fold.ts'
import type { CaseState } from '../../domain/case/state.ts'
import type { Reply } from '../../domain/dialogue/reply.ts'
import { silentReply } from '../../domain/dialogue/silent.ts'
import { proposeFields } from '../../domain/reading/propose-fields.ts'
import type { Reading } from '../../domain/reading/reading.ts'
import { isUnsafe } from '../../domain/reading/unsafe-file.ts'
import type { CaseRef, IdempotencyMark } from '../../ports/cases.ts'
import type { Deps } from '../../ports/deps.ts'
import type { Draft } from '../cases/append-events.ts'
import { findReply } from '../conversations/find-reply.ts'
import { type Outcome, refuse } from '../outcome.ts'
import { actorOf, type Principal } from '../principal.ts'
import { answerUpload } from './answer-upload.ts'
import { fileProblems, mendsFor, unmended } from './file-problems.ts'
import type { FileShape } from './inspect-file.ts'
import { fileChange, readOf, takeUpload } from './take-upload.ts'

export interface SentUpload {
  readonly ref: CaseRef
  readonly conversationId: string
  readonly principal: Principal
  readonly name: string
  /** a kind, or the key of an upload field; recognised when absent */
  readonly kind?: string
  readonly idempotency?: IdempotencyMark
}

export interface ReceivedUpload {
  readonly state: CaseState
  readonly uploadId: string
  readonly reply: Reply
}

/** What was answered to an upload before, or to the correction of one. */
export async function readUpload(deps: Pick<Deps, 'cases'>, ref: CaseRef, seq: number): Promise<Outcome<ReceivedUpload>> {
  const [state, reply, events] = await Promise.all([
    deps.cases.load(ref),
    findReply(deps.cases, ref, seq),
    deps.cases.events(ref, { after: seq - 1, limit: 1 }),
  ])
  const [event] = events
  const uploadId = event && 'uploadId' in event.payload ? event.payload.uploadId : undefined
  return state && uploadId ? { ok: true, state, uploadId, reply: reply ?? silentReply(null) } : refuse('not-found')
}

export interface Arrived {
  readonly uploadId: string
  readonly shape: FileShape
  readonly bytes: number
  readonly sha256: string
  readonly reading: Reading | null
  /** the picture stayed with the person: no field takes a file that is not here */
  readonly readIn?: 'browser'
}

export async function draftUpload(deps: Deps, input: SentUpload, state: CaseState, arrived: Arrived): Promise<Draft<Reply>> {
  const conversation = state.conversations[input.conversationId]
  if (!conversation) return refuse('not-found')
  if (conversation.status === 'closed') return refuse('closed')
  const { shape, bytes, sha256, uploadId, readIn } = arrived
  const taken = takeUpload(deps, { ...input, said: input.kind, read: arrived.reading }, state, conversation)
  if (!taken.ok) return taken
  const { kind } = taken
  const reading = readOf(kind, arrived.reading)
  const more = reading?.problems ?? []
  const definition = readIn || shape.hides || isUnsafe(more) ? null : taken.definition
  const seq = state.revision + 1
  const found = readIn ? null : fileProblems(deps, definition, { ...shape, bytes }, state.filings)
  // what is said of a HEIC picture says its format already
  const problems = [...(found?.problems ?? []).filter(code => code !== 'upload.mime' || !more.includes('picture.heic')), ...more]
  const ctx = { catalogue: deps.catalogue, reference: deps.reference, today: deps.clock.today() }
  const read = proposeFields({ kind, items: reading?.items ?? [], state, uploadId, seq, ctx, ...(readIn ? { readIn } : {}) })
  const file = { name: input.name, mime: shape.mime, bytes, kind, ...(shape.profile ? { profile: shape.profile } : {}) }
  const payload: EventPayloads['uploadReceived'] = {
    uploadId,
    ...file,
    sha256,
    pages: shape.pages,
    field: definition?.key ?? null,
    changes: [...(definition ? [fileChange(definition, file, state, uploadId, seq)] : []), ...read.changes],
    problems,
    ...(reading ? { read: reading.items, reading: reading.status } : {}),
    ...(readIn ? { readIn } : {}),
  }
  const event = { actor: actorOf(input.principal), at: deps.clock.now(), conversationId: conversation.id }
  const eventWith = (changes: readonly FieldChange[]) => ({
    ...event,
    type: 'uploadReceived' as const,
    payload: { ...payload, changes: [...changes] },
  })
  const after = applyEvent(state, { ...eventWith(payload.changes), seq, v: 1 })
  const mends = found?.portals.length ? mendsFor(deps) : null
  const upload = {
    name: input.name,
    field: payload.field,
    problems: mends ? unmended(problems) : problems,
    how: readIn ? ('stayed' as const) : ('kept' as const),
    portals: found?.portals ?? [],
    mends,
    isUnseen: shape.mime.startsWith('image/') && !deps.pictures,
    bytes,
  }
  return answerUpload(deps, {
    ref: input.ref,
    ...(input.idempotency ? { idempotency: input.idempotency } : {}),
    before: state,
    after,
    conversation,
    seq,
    event,
    payload,
    eventWith,
    upload,
    reading,
    read,
  })
}
