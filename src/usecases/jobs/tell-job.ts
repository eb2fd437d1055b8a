import type { WebhookType } from '../../domain/webhooks/webhook-event.ts'
import type { Deps } from '../../ports/deps.ts'
import type { NewMessage } from '../../ports/outbox.ts'
import type { RenderJob } from '../../ports/render-jobs.ts'
import { newWebhook } from '../webhooks/new-webhook.ts'

export type TellingJobs = Pick<Deps, 'webhooks' | 'webhookQueue' | 'ids'>

/** What a job that ended tells to the outside, when somebody listens. */
export async function messagesOfJob(
  deps: Pick<Deps, 'webhooks' | 'ids'>,
  { organisation, id, total, done, failed, expiresAt, retryOf }: RenderJob,
  type: Extract<WebhookType, `job.${string}`>,
  at: string,
): Promise<readonly NewMessage[]> {
  const wanted = await deps.webhooks.wanted(organisation)
  if (!wanted.has('*') && !wanted.has(type)) return []
  const data = { job: id, counts: { total, done, failed }, expiresAt, retryOf }
  return [newWebhook(deps.ids, { type, timestamp: at, data }, `${id} ${type}`)]
}
