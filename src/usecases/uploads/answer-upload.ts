import type { EventPayloads, FieldChange, NewEvent } from '../../domain/case/events.ts'
import type { CaseState, ConversationState } from '../../domain/case/state.ts'
import { type AfterChange, type AfterUploadInput, afterUpload } from '../../domain/dialogue/after-change.ts'
import { remadeMessage } from '../../domain/dialogue/after-submission/told.ts'
import type { Reply } from '../../domain/dialogue/reply.ts'
import { silentReply } from '../../domain/dialogue/silent.ts'
import type { ReadProposals } from '../../domain/reading/propose-fields.ts'
import { missingChapters } from '../../domain/reading/read-plan.ts'
import type { Reading } from '../../domain/reading/reading.ts'
import type { CaseRef, IdempotencyMark } from '../../ports/cases.ts'
import type { Deps } from '../../ports/deps.ts'
import type { Draft } from '../cases/append-events.ts'
import { sayReply } from '../conversations/say-reply.ts'
import { type Remade, remakeDocuments } from '../documents/remake-documents.ts'

type UploadEvent = Extract<NewEvent, { type: 'uploadReceived' | 'uploadCorrected' }>

export interface Answering {
  readonly ref: CaseRef
  readonly idempotency?: IdempotencyMark
  /** the case without the file */
  readonly before: CaseState
  readonly after: CaseState
  readonly conversation: ConversationState
  readonly seq: number
  readonly event: Pick<UploadEvent, 'actor' | 'at'> & { readonly conversationId: string }
  readonly payload: Pick<EventPayloads['uploadReceived'], 'uploadId' | 'kind' | 'changes'>
  /** the event of the file, with what follows from it */
  readonly eventWith: (changes: readonly FieldChange[]) => UploadEvent
  readonly upload: AfterUploadInput['upload']
  readonly reading: Reading | null
  readonly read: ReadProposals
}

/** A file and what follows from it: fields, a filing that it moves on, documents made anew, what is said; nothing is said while staff have control. */
export async function answerUpload(deps: Deps, answering: Answering): Promise<Draft<Reply>> {
  const { ref, idempotency, after, conversation, seq, event, payload, eventWith } = answering
  const { uploadId } = payload
  const answer = conversation.controller === 'staff' ? null : answerOf(deps, answering)
  const remade = answer?.remake ? await remakeDocuments(deps, ref, after, answer.remake) : null
  const said = answer && remade ? withRemade(answer, remade) : answer
  const events: readonly NewEvent[] = [
    eventWith([...payload.changes, ...(answer?.changes ?? [])]),
    ...(said?.moved ?? []).map(moved => ({ ...event, type: 'filingMoved' as const, payload: { ...moved, uploadId } })),
    ...(remade?.payloads ?? []).map(made => ({ ...event, type: 'documentMade' as const, actor: 'assistant' as const, payload: made })),
    ...(said ? [replied(deps, event, seq, said, conversation.locale)] : []),
  ]
  return {
    append: {
      events,
      onlyWhile: { conversationId: conversation.id, controller: conversation.controller },
      ...(idempotency ? { idempotency } : {}),
    },
    more: said ? sayReply(deps, said.reply, conversation.locale) : silentReply(conversation.lastReply),
  }
}

function answerOf(deps: Deps, { before, after, conversation, seq, upload, payload, reading, read }: Answering): AfterChange {
  const { kind, changes } = payload
  return afterUpload({
    before,
    state: after,
    conversation,
    seq,
    ctx: { catalogue: deps.catalogue, reference: deps.reference, today: deps.clock.today() },
    fields: changes.map(change => change.field),
    upload,
    ...(reading
      ? {
          reading: {
            status: reading.status,
            kind,
            missing: missingChapters(kind, reading.items),
            leavesOut: reading.items.some(({ name }) => name === 'rowsLeftOut'),
            ...noticeIn(kind, reading),
            ...read,
          },
        }
      : {}),
  })
}

/** The words of a notice, for the reader of its reasons. */
const noticeIn = (kind: string, { items }: Reading): { readonly notice?: string } =>
  kind === 'rejectionNotice' && items.length > 0 ? { notice: items.map(({ quote }) => quote).join('\n') } : {}

const withRemade = (answer: AfterChange, { made, failed }: Remade): AfterChange => ({
  ...answer,
  reply: { ...answer.reply, messages: [...answer.reply.messages, remadeMessage(made, failed)] },
})

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
