import { followDesk, quietDesk } from '../desk/desk-state.ts'
import type { DialogueState } from '../dialogue/reply.ts'
import { followChanges } from './changes-told.ts'
import type { CaseEvent, FieldChange, FilingEventType } from './events.ts'
import { answerRejection, moveFiling, touchReasons } from './filing-progress.ts'
import { serverFollowers } from './server-views.ts'
import { settleLetters } from './settle-letters.ts'
import type { CaseState, ConversationState, DocumentRecord, FieldEntry } from './state.ts'

/** Raise it whenever the fold changes what it makes of the same events: older snapshots are then ignored. */
export const foldVersion = 9

/** older ones stay in the log */
const keptRejudgements = 5
/** a case has a dozen deadlines of a few reminders each */
const keptReminders = 200
const keptProposals = 20

export const emptyCase = (organisation: string, id: string): CaseState => ({
  id,
  organisation,
  revision: 0,
  createdAt: '',
  updatedAt: '',
  filings: [],
  policy: 'guided',
  guideAccepted: null,
  externalRef: null,
  inForceOn: null,
  fields: {},
  conversations: {},
  progress: {},
  documents: [],
  uploads: [],
  calendar: { links: 0, shared: false },
  reminders: { settings: null, sent: {} },
  happened: [],
  proposals: [],
  rejudgements: [],
})

export const fold = (state: CaseState, events: readonly CaseEvent[]): CaseState => events.reduce(applyEvent, state)

/** Throws when an event is out of order: the log has no gaps. */
export function applyEvent(state: CaseState, event: CaseEvent): CaseState {
  if (event.seq !== state.revision + 1) throw new Error(`event ${event.seq} does not follow revision ${state.revision}`)
  return withDesk(applyPayload(state, event), event)
}

/** What the event says to those who work at the desk. */
function withDesk(state: CaseState, event: CaseEvent): CaseState {
  const conversation = event.conversationId ? state.conversations[event.conversationId] : undefined
  if (!conversation) return state
  const desk = followDesk(conversation.desk, event, conversation.controller === 'staff')
  return desk === conversation.desk
    ? state
    : { ...state, conversations: { ...state.conversations, [conversation.id]: { ...conversation, desk } } }
}

function applyPayload(state: CaseState, event: CaseEvent): CaseState {
  const next = { ...state, revision: event.seq, updatedAt: event.at }
  switch (event.type) {
    case 'caseOpened': {
      const { filings, policy, externalRef, inForceOn, fields } = event.payload
      return withChanges(
        { ...next, createdAt: event.at, filings, policy, externalRef: externalRef ?? null, inForceOn: inForceOn ?? null },
        fields,
        event,
      )
    }
    case 'conversationOpened': {
      const { locale, reply, dialogue } = event.payload
      const id = conversationOf(event)
      const opened: ConversationState = {
        id,
        locale,
        controller: 'assistant',
        staff: null,
        status: 'open',
        createdAt: event.at,
        lastReply: reply,
        dialogue,
        desk: quietDesk,
      }
      return withTold({ ...next, conversations: { ...state.conversations, [id]: opened } }, dialogue)
    }
    case 'userSaid': {
      const { changes, filings, policy, guideAccepted, locale } = event.payload
      const heard = locale ? withConversation(next, event, { locale }) : next
      return withChanges(
        {
          ...heard,
          filings: filings ?? state.filings,
          policy: policy ?? state.policy,
          guideAccepted: guideAccepted ?? state.guideAccepted,
        },
        changes,
        event,
      )
    }
    case 'ownerIdentified': {
      const { subject, claims, changes } = event.payload
      return withChanges(withConversation(next, event, { identity: { subject, claims, at: event.at } }), changes, event)
    }
    case 'assistantReplied':
      return withTold(
        withConversation(next, event, { lastReply: event.payload.reply, dialogue: event.payload.dialogue }),
        event.payload.dialogue,
      )
    case 'staffSaid':
    case 'watchStarted':
    case 'watchEnded':
    case 'watchRefused':
    case 'revealed':
      return next
    case 'rejudged': {
      const made = { ...event.payload, seq: event.seq, at: event.at, told: false }
      return { ...next, rejudgements: [...state.rejudgements, made].slice(-keptRejudgements) }
    }
    case 'fieldsEdited':
      return withChanges(next, event.payload.changes, event)
    case 'caseChanged': {
      const { filings, policy, externalRef } = event.payload
      return { ...next, filings: filings ?? state.filings, policy: policy ?? state.policy, externalRef: externalRef ?? state.externalRef }
    }
    case 'uploadReceived': {
      const { uploadId, changes, ...rest } = event.payload
      return withChanges({ ...next, uploads: [...state.uploads, { ...rest, id: uploadId, seq: event.seq }] }, changes, event)
    }
    case 'uploadCorrected': {
      const { uploadId, changes, ...rest } = event.payload
      const uploads = state.uploads.map(upload => (upload.id === uploadId ? { ...upload, ...rest } : upload))
      return withChanges({ ...next, uploads }, changes, event)
    }
    case 'portalPictureGiven': {
      const { uploadId, portal, problems, ...picture } = event.payload
      const uploads = state.uploads.map(upload =>
        upload.id === uploadId ? { ...upload, problems, pictures: { ...upload.pictures, [portal]: picture } } : upload,
      )
      return { ...next, uploads }
    }
    case 'documentMade': {
      const { documentId, templateVersion: _, ...rest } = event.payload
      const made: DocumentRecord = { ...rest, id: documentId, staleBecause: [] }
      return { ...next, documents: [...state.documents, made] }
    }
    case 'filingMoved': {
      const moved = { ...next, progress: { ...state.progress, [event.payload.filing]: moveFiling(state, event) } }
      return { ...moved, documents: settles.has(event.payload.type) ? settleLetters(moved) : moved.documents }
    }
    case 'rejectionAnswered':
      return { ...next, progress: answerRejection(state.progress, event.payload) }
    case 'calendarShared': {
      const { shared } = event.payload
      return { ...next, calendar: { links: state.calendar.links + (shared ? 1 : 0), shared } }
    }
    case 'remindersSet':
      return { ...next, reminders: { ...state.reminders, settings: event.payload } }
    case 'reminded': {
      const { on, keys } = event.payload
      const sent = [...Object.entries(state.reminders.sent), ...keys.map(key => [key, on] as const)].slice(-keptReminders)
      return { ...next, reminders: { ...state.reminders, sent: Object.fromEntries(sent) } }
    }
    case 'inboundReceived': {
      const made = { ...event.payload, seq: event.seq, at: event.at, how: 'open' as const }
      return { ...next, proposals: [...state.proposals, made].slice(-keptProposals) }
    }
    case 'proposalSettled': {
      const { proposalId, how } = event.payload
      return { ...next, proposals: state.proposals.map(each => (each.proposalId === proposalId ? { ...each, how } : each)) }
    }
    case 'handoffRequested': {
      const { leaves } = event.payload
      const dialogue = state.conversations[conversationOf(event)]?.dialogue
      return withConversation(next, event, {
        status: 'waiting',
        ...(leaves && dialogue ? { dialogue: { ...dialogue, leaving: leaves } } : {}),
      })
    }
    case 'takenOver':
      return withConversation(next, event, {
        controller: 'staff',
        status: 'taken',
        staff: { id: event.payload.by, name: event.payload.name },
      })
    case 'handedBack':
      return withTold(
        withConversation(next, event, {
          controller: 'assistant',
          status: event.payload.requeued ? 'waiting' : 'open',
          staff: null,
          lastReply: event.payload.reply,
          dialogue: event.payload.dialogue,
        }),
        event.payload.dialogue,
      )
    case 'conversationClosed':
      return withConversation(next, event, { status: 'closed', controller: 'assistant', staff: null })
  }
}

function conversationOf(event: CaseEvent): string {
  if (!event.conversationId) throw new Error(`event ${event.seq} (${event.type}) names no conversation`)
  return event.conversationId
}

function withConversation(state: CaseState, event: CaseEvent, change: Partial<ConversationState>): CaseState {
  const id = conversationOf(event)
  const before = state.conversations[id]
  if (!before) throw new Error(`event ${event.seq} belongs to conversation ${id}, which was never opened`)
  return { ...state, conversations: { ...state.conversations, [id]: { ...before, ...change } } }
}

/** A reply spoke of the rejudgings up to the one that its memory names. */
function withTold(state: CaseState, { told }: DialogueState): CaseState {
  const upTo = Number(told['news:rejudged'] ?? 0)
  if (!state.rejudgements.some(each => !each.told && each.seq <= upTo)) return state
  return { ...state, rejudgements: state.rejudgements.map(each => (each.seq <= upTo ? { ...each, told: true } : each)) }
}

function withChanges(state: CaseState, told: readonly FieldChange[], event: CaseEvent): CaseState {
  if (told.length === 0) return state
  const changes = [...told, ...serverFollowers(state.fields, told)]
  // without a prototype it is a table from the start: thousands of records, each with other fields, would else be a shape each
  const fields: Record<string, FieldEntry> = Object.assign(Object.create(null), state.fields)
  for (const change of changes) {
    const { field, evidence, to } = change
    const answered = { evidence, updatedAt: event.at, by: event.actor }
    if (to === 'cleared') delete fields[field]
    else if (to === 'filled' || to === 'needsConfirmation')
      fields[field] = change.override
        ? { ...answered, state: to, value: change.value, override: change.override }
        : { ...answered, state: to, value: change.value }
    else fields[field] = { ...answered, state: to }
  }
  const progress = touchReasons(state.progress, told, state.fields)
  const happened = followChanges(state, fields, told, event)
  return { ...state, fields, progress, happened, documents: state.documents.map(document => markStale(document, changes)) }
}

/** what hands letters in, and what says that they were not */
const settles: ReadonlySet<FilingEventType> = new Set(['submitted', 'approved', 'takenBack'])

function markStale(document: DocumentRecord, changes: readonly FieldChange[]): DocumentRecord {
  if (document.settled) return document
  const because = changes
    .map(change => change.field)
    .filter(field => document.prints.includes(field) && !document.staleBecause.includes(field))
  return because.length ? { ...document, staleBecause: [...document.staleBecause, ...because] } : document
}
