import type { EventPayloads, FieldChange } from '../../domain/case/events.ts'
import { applyEvent } from '../../domain/case/fold.ts'
import type { CaseState, UploadRecord } from '../../domain/case/state.ts'
import type { Reply } from '../../domain/dialogue/reply.ts'
import { proposeFields } from '../../domain/reading/propose-fields.ts'
import { readLinesAs } from '../../domain/reading/read-text.ts'
import { type Reading, readPicture, unread } from '../../domain/reading/reading.ts'
import { isUnsafe } from '../../domain/reading/unsafe-file.ts'
import type { CaseRef, IdempotencyMark } from '../../ports/cases.ts'
import type { Deps } from '../../ports/deps.ts'
import { appendEvents, type Draft } from '../cases/append-events.ts'
import { type Outcome, refuse } from '../outcome.ts'
import { actorOf, type Principal } from '../principal.ts'
import { getSealed } from '../sealing/sealed-files.ts'
import { answerUpload } from './answer-upload.ts'
import { keptReading } from './browser-reading.ts'
import { type ReceivedUpload, readUpload } from './draft-upload.ts'
import { fileProblems, mendsFor, unmended } from './file-problems.ts'
import { type FileShape, inspectFile } from './inspect-file.ts'
import { kindSaid, readFile } from './read-file.ts'
import { readTools } from './read-tools.ts'
import { fileChange, readOf, takeUpload, withoutFile } from './take-upload.ts'

export interface CorrectUpload {
  readonly ref: CaseRef
  readonly conversationId: string
  readonly principal: Principal
  readonly uploadId: string
  /** a kind, or the key of an upload field */
  readonly kind: string
  readonly idempotency?: IdempotencyMark
}

interface Again {
  readonly shape: FileShape
  readonly reading: Reading | null
}

/** A file was taken for something else than it is: read again as what it is, and what had been put forward from it is taken back. */
export async function correctUpload(deps: Deps, input: CorrectUpload): Promise<Outcome<ReceivedUpload>> {
  const { ref, uploadId } = input
  const before = await deps.cases.load(ref)
  const upload = before?.uploads.find(({ id }) => id === uploadId)
  if (!before || !upload) return refuse('not-found')
  const again = await readAgain(deps, ref, upload, input.kind)
  const result = await appendEvents(deps, ref, state => draftCorrection(deps, input, state, again))
  if (!result.ok) return result
  return result.more ? { ok: true, state: result.state, uploadId, reply: result.more } : readUpload(deps, ref, result.seq)
}

async function readAgain(deps: Deps, ref: CaseRef, upload: UploadRecord, said: string): Promise<Again> {
  const { name, mime } = upload
  const kind = kindSaid(said)
  const readAs = { kind, read: readLinesAs(kind, readTools(deps)) }
  if (upload.readIn === 'browser') {
    const kept = await keptReading(deps, ref, upload.id)
    return {
      shape: { mime, pages: upload.pages },
      reading: kept ? readPicture(kept.lines, kept.facts, readAs, deps.reference) : unread('failed'),
    }
  }
  const bytes = await getSealed(deps, ref, upload.id)
  if (!bytes) return { shape: { mime, pages: upload.pages }, reading: upload.reading ? unread('failed') : null }
  const shape = inspectFile(bytes, { name, mime })
  // a file that nobody asked us to read is only kept under its right name
  return { shape, reading: upload.reading && !shape.hides ? await readFile(deps, { name, mime: shape.mime, bytes, kind, readAs }) : null }
}

async function draftCorrection(deps: Deps, input: CorrectUpload, state: CaseState, again: Again): Promise<Draft<Reply>> {
  const { uploadId } = input
  const conversation = state.conversations[input.conversationId]
  const upload = state.uploads.find(({ id }) => id === uploadId)
  if (!conversation || !upload) return refuse('not-found')
  if (conversation.status === 'closed') return refuse('closed')
  const taken = takeUpload(
    deps,
    { name: upload.name, principal: input.principal, said: input.kind, read: again.reading },
    state,
    conversation,
  )
  if (!taken.ok) return taken
  const { kind } = taken
  const { shape } = again
  const reading = readOf(kind, again.reading)
  const definition = upload.readIn || shape.hides || isUnsafe(reading?.problems ?? []) ? null : taken.definition
  const seq = state.revision + 1
  const ctx = { catalogue: deps.catalogue, reference: deps.reference, today: deps.clock.today() }
  const { readIn } = upload
  const cleared = takenBack(state, uploadId, seq)
  const clean = without(state, cleared)
  const read = proposeFields({ kind, items: reading?.items ?? [], state: clean, uploadId, seq, ctx, ...(readIn ? { readIn } : {}) })
  const found = readIn ? null : fileProblems(deps, definition, { ...shape, bytes: upload.bytes }, state.filings)
  const problems = [...(found?.problems ?? []), ...(reading?.problems ?? [])]
  const payload: EventPayloads['uploadCorrected'] = {
    uploadId,
    kind,
    field: definition?.key ?? null,
    changes: [
      ...(upload.field && upload.field !== definition?.key ? [withoutFile(upload.field, state, uploadId, seq)] : []),
      ...(definition ? [fileChange(definition, { ...upload, kind }, state, uploadId, seq)] : []),
      ...cleared.filter(({ field }) => !read.changes.some(change => change.field === field)),
      ...read.changes,
    ],
    problems,
    ...(reading ? { read: reading.items, reading: reading.status } : {}),
  }
  const event = { actor: actorOf(input.principal), at: deps.clock.now(), conversationId: conversation.id }
  const eventWith = (changes: readonly FieldChange[]) => ({
    ...event,
    type: 'uploadCorrected' as const,
    payload: { ...payload, changes: [...changes] },
  })
  const after = applyEvent(state, { ...eventWith(payload.changes), seq, v: 1 })
  const mends = found?.portals.length ? mendsFor(deps) : null
  const told = {
    id: uploadId,
    name: upload.name,
    field: payload.field,
    problems: mends ? unmended(problems) : problems,
    how: 'corrected' as const,
    kind,
    portals: found?.portals ?? [],
    mends,
    isUnseen: shape.mime.startsWith('image/') && !deps.pictures,
    bytes: upload.bytes,
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
    upload: told,
    reading,
    read,
  })
}

/** What was read from it and not yet confirmed. What the person confirmed is theirs. */
const takenBack = (state: CaseState, uploadId: string, seq: number): readonly FieldChange[] =>
  Object.entries(state.fields).flatMap(([field, { state: at, evidence }]): readonly FieldChange[] =>
    at === 'needsConfirmation' && evidence.uploadId === uploadId
      ? [{ field, to: 'cleared', evidence: { kind: 'upload', seq, quote: null, uploadId, confidence: 1 } }]
      : [],
  )

function without(state: CaseState, cleared: readonly FieldChange[]): CaseState {
  const gone = new Set(cleared.map(({ field }) => field))
  return { ...state, fields: Object.fromEntries(Object.entries(state.fields).filter(([field]) => !gone.has(field))) }
}
