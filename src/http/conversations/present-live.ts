import type { CaseEvent, FieldChange } from '../../domain/case/events.ts'
import type { Json } from '../../domain/json.ts'
import type { LiveEvent } from '../../ports/rooms.ts'
import { documentIdOf } from '../../usecases/documents/document-id.ts'
import { displayOf, labelOf, valueFor } from '../cases/present-field.ts'
import { presentRejudgement } from '../cases/present-rejudgement.ts'
import type { Values, View } from '../view.ts'
import { presentReply } from './present-reply.ts'
import { presentTurn } from './present-turn.ts'

/** One frame of the stream. Only numbered events carry an id: that is where a watcher resumes. */
export function liveFrame(view: View, caseId: string, live: LiveEvent, values: Values): string {
  const id = live.seq === null ? '' : `id: ${live.seq}\n`
  return `${id}event: ${live.type}\ndata: ${JSON.stringify(live.seq === null ? live.data : presentLive(view, caseId, live.data, values))}\n\n`
}

function presentLive(view: View, caseId: string, event: CaseEvent, values: Values): object {
  const { seq, at } = event
  const by = event.actor
  switch (event.type) {
    case 'assistantReplied':
      return { ...presentTurn(view, { event, reply: null }, values), inReplyTo: event.payload.inReplyTo }
    case 'userSaid':
      return event.conversationId
        ? { ...presentTurn(view, { event, reply: null }, values), fields: presentChanges(view, event.payload.changes, values) }
        : { seq, at, by, fields: presentChanges(view, event.payload.changes, values) }
    case 'conversationOpened':
    case 'staffSaid':
      return presentTurn(view, { event, reply: null }, values) ?? { seq, at }
    case 'uploadReceived':
    case 'uploadCorrected':
      return { ...presentTurn(view, { event, reply: null }, values), fields: presentChanges(view, event.payload.changes, values) }
    case 'fieldsEdited':
      return {
        ...(event.conversationId ? presentTurn(view, { event, reply: null }, values) : { seq, at }),
        by,
        fields: presentChanges(view, event.payload.changes, values),
      }
    case 'ownerIdentified':
      return { seq, at, by, fields: presentChanges(view, event.payload.changes, values) }
    case 'caseOpened':
      return { seq, at, by, fields: presentChanges(view, event.payload.fields, values) }
    case 'caseChanged':
      return { seq, at, by, fields: [], ...event.payload }
    case 'documentMade': {
      const { documentId, template, format, locale, sha256 } = event.payload
      return { seq, at, by, document: { id: documentIdOf(caseId, documentId), template, format, locale, sha256 } }
    }
    case 'portalPictureGiven': {
      const { uploadId, portal, bytes } = event.payload
      return { seq, at, by, upload: uploadId, portal, bytes }
    }
    case 'filingMoved':
      return { seq, at, by, filing: event.payload.filing, type: event.payload.type, on: event.payload.on }
    case 'rejectionAnswered':
      return { seq, at, by, filing: event.payload.filing, answers: event.payload.answers }
    case 'rejudged':
      return { by, ...presentRejudgement(view, { ...event.payload, seq, at }) }
    case 'handoffRequested':
      return { seq, at, by, controller: 'assistant', status: 'waiting' }
    case 'takenOver':
      return { seq, at, by, controller: 'staff', status: 'taken', name: event.payload.name }
    case 'handedBack':
      return { seq, at, by, controller: 'assistant', status: 'open', reply: presentReply(view, event.payload.reply, values) }
    case 'calendarShared':
    case 'remindersSet':
    case 'reminded':
      return { seq, at, by }
    case 'inboundReceived':
    case 'proposalSettled':
      return { seq, at, by, proposalId: event.payload.proposalId }
    case 'watchStarted':
    case 'watchEnded':
    case 'watchRefused':
    case 'revealed':
      return { seq, at, by }
    case 'conversationClosed':
      return { seq, at, by, controller: 'assistant', status: 'closed' }
  }
}

const presentChanges = (view: View, changes: readonly FieldChange[], values: Values): object[] =>
  changes.map(change => ({ field: change.field, label: labelOf(view, change.field), state: change.to, ...shown(view, change, values) }))

function shown(view: View, change: FieldChange, values: Values): object {
  if (!('value' in change)) return {}
  const own: Values = (field): Json | undefined => (field === change.field ? change.value : values(field))
  return { value: valueFor(view, change.field, change.value, own), display: displayOf(view, change.field, change.value, own) }
}
