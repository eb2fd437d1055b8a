import type { Json } from '../json.ts'

/** What an endpoint may ask to be told, each with what its `data` says beside `case` and `externalRef`. */
export const webhookTypes = [
  'case.opened',
  'case.ready',
  'case.unready',
  'case.rejudged',
  'case.reminder',
  'filing.moved',
  'document.made',
  'document.stale',
  'conversation.handoff',
  'conversation.takenOver',
  'conversation.handedBack',
  'conversation.closed',
  'job.done',
  'job.failed',
  'schedule.run',
  'schedule.alert',
  'audit.head',
  'endpoint.disabled',
] as const

export type WebhookType = (typeof webhookTypes)[number]

/** sent when somebody asks for it, to one endpoint, once */
export const testType = 'endpoint.test'

/** The body of a webhook: ids, codes and dates, never a name, a number of a person or words that were said. */
export interface WebhookEvent {
  readonly type: WebhookType | typeof testType
  /** RFC 3339 UTC: when it happened */
  readonly timestamp: string
  readonly data: Readonly<Record<string, Json>>
}
