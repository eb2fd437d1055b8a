import type { WebhookEvent } from '../../domain/webhooks/webhook-event.ts'
import type { Ids } from '../../ports/ids.ts'
import { everyEndpoint, type NewMessage } from '../../ports/outbox.ts'

/** A webhook for every endpoint that takes its type; parted into one for each when it is delivered. */
export const newWebhook = (ids: Ids, event: WebhookEvent, dedupeKey: string, caseId?: string): NewMessage => ({
  id: ids.next('msg'),
  kind: 'webhook',
  to: everyEndpoint,
  payload: { ...event, data: { ...event.data } },
  dedupeKey: `webhook ${dedupeKey}`,
  dueOn: event.timestamp,
  ...(caseId ? { caseId } : {}),
})
