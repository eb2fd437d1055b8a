import type { CaseEvent } from '../../domain/case/events.ts'
import type { CaseState } from '../../domain/case/state.ts'
import type { Deps } from '../../ports/deps.ts'
import type { LiveEvent } from '../../ports/rooms.ts'

/**
 * What a watcher of one conversation hears of an event of the case: at most one live event, so that `seq` resumes without a gap.
 * Null for what concerns other conversations only.
 */
export function liveEventOf(event: CaseEvent, conversationId: string): LiveEvent | null {
  const mine = event.conversationId === conversationId
  switch (event.type) {
    case 'conversationOpened':
    case 'assistantReplied':
    case 'staffSaid':
      return mine ? live('turn', event) : null
    case 'userSaid':
      return mine ? live('turn', event) : event.payload.changes.length ? live('field', event) : null
    case 'uploadReceived':
    case 'uploadCorrected':
      return live(mine ? 'turn' : 'field', event)
    case 'fieldsEdited':
      return live(mine ? 'turn' : 'field', event)
    case 'caseChanged':
      return live('field', event)
    case 'rejudged':
    case 'filingMoved':
    case 'rejectionAnswered':
      return live('finding', event)
    case 'portalPictureGiven':
    case 'documentMade':
      return live('document', event)
    case 'handoffRequested':
    case 'takenOver':
    case 'handedBack':
    case 'conversationClosed':
      return mine ? live('controller', event) : null
    case 'ownerIdentified':
      return live('field', event)
    case 'watchStarted':
    case 'watchEnded':
    case 'watchRefused':
      return mine ? live('controller', event) : null
    case 'revealed':
    case 'caseOpened':
    case 'calendarShared':
    case 'remindersSet':
    case 'reminded':
      return null
    case 'inboundReceived':
    case 'proposalSettled':
      return live('finding', event)
  }
}

type Numbered = Exclude<LiveEvent['type'], 'delta' | 'typing' | 'inbox'>

const live = (type: Numbered, event: CaseEvent): LiveEvent => ({ type, seq: event.seq, data: event })

/** Tells everybody who watches a conversation of the case. Never fails the call that wrote: the log has the events. */
export async function publishEvents(deps: Pick<Deps, 'rooms' | 'log'>, state: CaseState, events: readonly CaseEvent[]): Promise<void> {
  if (Object.keys(state.conversations).length > 0) await tellInbox(deps, state.organisation)
  for (const conversationId of Object.keys(state.conversations)) {
    const heard = events.map(event => liveEventOf(event, conversationId)).filter(event => event !== null)
    if (heard.length === 0) continue
    try {
      await deps.rooms.publish(conversationId, heard)
    } catch (error) {
      deps.log('warn', 'rooms.publish-failed', { conversation: conversationId, reason: error instanceof Error ? error.name : 'unknown' })
    }
  }
}

/** The room of those who watch the list of an organisation. */
export const inboxRoom = (organisation: string): string => `inbox.${organisation}`

/** Says that something changed; what it is they read from the list. */
export async function tellInbox(deps: Pick<Deps, 'rooms' | 'log'>, organisation: string): Promise<void> {
  try {
    await deps.rooms.publish(inboxRoom(organisation), [{ type: 'inbox', seq: null, data: null }])
  } catch (error) {
    deps.log('warn', 'rooms.publish-failed', { room: 'inbox', reason: error instanceof Error ? error.name : 'unknown' })
  }
}
