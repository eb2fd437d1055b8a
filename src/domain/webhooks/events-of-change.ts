import type { CaseEvent } from '../case/events.ts'
import type { CaseState } from '../case/state.ts'
import type { Json } from '../json.ts'
import type { WebhookEvent, WebhookType } from './webhook-event.ts'

export interface CaseChange {
  readonly before: CaseState
  readonly after: CaseState
  readonly events: readonly CaseEvent[]
}

/** An event with what tells it from every other one of its case. */
export type ToldEvent = WebhookEvent & { readonly key: string }

/** What a change of a case tells to the outside; whether it became ready is judged by whoever has the rules. */
export function eventsOfChange({ before, after, events }: CaseChange): readonly ToldEvent[] {
  const told = events.flatMap(event => {
    const heard = eventOf(before, event)
    return heard ? [toldOf(after, event, heard.type, heard.data)] : []
  })
  const last = events.at(-1)
  if (!last) return told
  const known = new Map(before.documents.map(document => [document.id, document]))
  const stale = after.documents.filter(({ id, staleBecause }) => staleBecause.length > 0 && known.get(id)?.staleBecause.length === 0)
  return [
    ...told,
    ...stale.map(({ id, template, format, staleBecause }) =>
      toldOf(after, last, 'document.stale', { document: id, template, format, because: [...staleBecause] }),
    ),
  ]
}

export function toldOf(
  { id, externalRef }: CaseState,
  { seq, at }: Pick<CaseEvent, 'seq' | 'at'>,
  type: WebhookType,
  data: Readonly<Record<string, Json>>,
): ToldEvent {
  const about = typeof data.document === 'string' ? ` ${data.document}` : ''
  return { key: `${id} ${seq} ${type}${about}`, type, timestamp: at, data: { case: id, externalRef, seq, ...data } }
}

function eventOf(
  before: CaseState,
  event: CaseEvent,
): { readonly type: WebhookType; readonly data: Readonly<Record<string, Json>> } | null {
  const conversation = event.conversationId ?? null
  switch (event.type) {
    case 'caseOpened':
      return { type: 'case.opened', data: { filings: [...event.payload.filings], policy: event.payload.policy } }
    case 'rejudged': {
      const { changes, readiness, from, to } = event.payload
      return {
        type: 'case.rejudged',
        data: {
          rules: changes.map(({ ruleId, why, on, before: was, after: is }) => ({ rule: ruleId, why, on, before: was, after: is })),
          readiness: { before: { ...readiness.before }, after: { ...readiness.after } },
          catalogueRevision: { before: from.catalogueRevision, after: to.catalogueRevision },
        },
      }
    }
    case 'filingMoved': {
      const { filing, procedure = null, type, on, number = null, reasons = [] } = event.payload
      return { type: 'filing.moved', data: { filing, procedure, type, on, number, reasons: reasons.map(({ code }) => code) } }
    }
    case 'documentMade': {
      const { documentId, template, templateVersion, format, locale, sha256, bytes } = event.payload
      return { type: 'document.made', data: { document: documentId, template, templateVersion, format, locale, sha256, bytes } }
    }
    case 'handoffRequested':
      // asked for again while a person is waited for: nothing new
      return before.conversations[conversation ?? '']?.status === 'waiting'
        ? null
        : { type: 'conversation.handoff', data: { conversation } }
    case 'takenOver':
      return { type: 'conversation.takenOver', data: { conversation, by: event.payload.by, from: event.payload.from?.id ?? null } }
    case 'handedBack':
      return { type: 'conversation.handedBack', data: { conversation, requeued: event.payload.requeued ?? false } }
    case 'conversationClosed':
      return { type: 'conversation.closed', data: { conversation } }
    default:
      return null
  }
}
