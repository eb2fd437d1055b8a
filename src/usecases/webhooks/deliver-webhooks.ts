import { z } from 'zod'
import { canonicalJson } from '../../domain/canonical-json.ts'
import type { Json } from '../../domain/json.ts'
import { nextTry } from '../../domain/outbox/next-try.ts'
import { testType } from '../../domain/webhooks/webhook-event.ts'
import type { Deps } from '../../ports/deps.ts'
import { type ClaimedMessage, everyEndpoint, type NewMessage } from '../../ports/outbox.ts'
import type { Posted } from '../../ports/senders.ts'
import type { Endpoint } from '../../ports/webhooks.ts'
import { disableEndpoint } from './disable-endpoint.ts'
import { webhookHeaders } from './sign-webhook.ts'

export type Delivering = Pick<Deps, 'outbox' | 'webhooks' | 'poster' | 'clock' | 'ids' | 'log' | 'metrics' | 'staff' | 'mailer'>

/** longer than any call takes: twenty go out together */
const leaseMs = 30_000
const perClaim = 20
/** since the first failure without a success in between */
const disabledAfterDays = 5
const dayMs = 86_400_000

/** What is stored of a delivery: `id` is the same for every endpoint and every try. */
const delivery = z.object({ id: z.string(), body: z.looseObject({ type: z.string() }) })

export interface DeliverOptions {
  readonly most?: number
  readonly signal?: AbortSignal
  /** this one alone */
  readonly only?: { readonly organisation: string; readonly id: string }
}

/**
 * Delivers what is due until nothing is left or `most` were tried; how many went out. An endpoint that does not answer waits for the next
 * run, so that it holds nobody else up.
 */
export async function deliverWebhooks(
  deps: Delivering,
  { most = Number.POSITIVE_INFINITY, signal, only }: DeliverOptions = {},
): Promise<{ readonly tried: number; readonly sent: number }> {
  const except = new Set<string>()
  let tally = { tried: 0, sent: 0 }
  while (tally.tried < most && !signal?.aborted) {
    const now = deps.clock.now()
    const claimed = await deps.outbox.claim({
      kinds: ['webhook'],
      lease: deps.ids.secret(12),
      now,
      until: new Date(Date.parse(now) + leaseMs).toISOString(),
      limit: Math.min(perClaim, most - tally.tried),
      except: [...except],
      ...(only ? { only } : {}),
    })
    if (claimed.length === 0) break
    const results = await Promise.all(claimed.map(message => settleOne(deps, message, except)))
    tally = { tried: tally.tried + claimed.length, sent: tally.sent + results.filter(Boolean).length }
    if (only) break
  }
  return tally
}

/** What breaks in between leaves the message to the end of its lease. */
async function settleOne(deps: Delivering, message: ClaimedMessage, except: Set<string>): Promise<boolean> {
  try {
    return message.to === everyEndpoint ? await part(deps, message) : await deliver(deps, message, except)
  } catch (error) {
    deps.log('warn', 'webhook.failed', { message: message.id, error: error instanceof Error ? error.name : 'unknown' })
    return false
  }
}

/** One message for each endpoint that takes the type, written in the batch that settles the first one. */
async function part(deps: Delivering, message: ClaimedMessage): Promise<boolean> {
  const { type } = delivery.shape.body.parse(message.payload)
  const endpoints = (await deps.webhooks.list(message.organisation)).filter(
    ({ enabled, events }) => enabled && (events === null || events.includes(type)),
  )
  const at = deps.clock.now()
  const follow = endpoints.map(endpoint => deliveryTo(deps, endpoint, message.id, message.payload, at, message.caseId))
  await deps.outbox.settle(message, { state: 'sent', at }, { follow })
  return false
}

export const deliveryTo = (
  { ids }: Pick<Deps, 'ids'>,
  endpoint: Pick<Endpoint, 'id'>,
  webhookId: string,
  body: Json,
  at: string,
  caseId: string | null = null,
): NewMessage => ({
  id: ids.next('msg'),
  kind: 'webhook',
  to: endpoint.id,
  payload: { id: webhookId, body },
  dedupeKey: `webhook ${webhookId} ${endpoint.id}`,
  dueOn: at,
  ...(caseId ? { caseId } : {}),
})

async function deliver(deps: Delivering, message: ClaimedMessage, except: Set<string>): Promise<boolean> {
  const { id, body } = delivery.parse(message.payload)
  const isTest = body.type === testType
  const endpoint = await deps.webhooks.get(message.organisation, message.to)
  const at = deps.clock.now()
  const posted = await postTo(deps, endpoint, { id, body: canonicalJson(body), at, isTest })
  const end = deps.clock.now()
  const { code, status, answer } = posted
  const attempt = { at, ms: Date.parse(end) - Date.parse(at), code, status, ...(answer ? { answer } : {}) }
  const sent = code === 'sent'
  const { retryAfterSeconds = 0 } = posted
  const again =
    sent || posted.refused || isTest || status === gone
      ? null
      : nextTry({ attempts: message.attempts, at: end, chance: Math.random(), retryAfterSeconds })
  if (!sent && status === null) except.add(message.to)
  await deps.outbox.settle(message, again ? { state: 'pending', nextTry: again } : { state: sent ? 'sent' : 'dead', at: end }, { attempt })
  deps.metrics.count('anbei_webhook_tries_total', { code: sent ? 'sent' : status === null ? code : 'http' })
  if (!sent)
    deps.log(again ? 'info' : 'warn', again ? 'webhook.again' : 'webhook.dead', { message: message.id, endpoint: message.to, code })
  if (endpoint?.enabled && !isTest) await noteHealth(deps, endpoint, { at, sent, gone: status === gone })
  return sent
}

/** the receiver says that it wants nothing any more */
const gone = 410

async function postTo(
  { poster }: Delivering,
  endpoint: Endpoint | null,
  { id, body, at, isTest }: { readonly id: string; readonly body: string; readonly at: string; readonly isTest: boolean },
): Promise<Posted> {
  const never = (code: string): Posted => ({ code, status: null, answer: null, refused: true })
  if (!endpoint) return never('endpoint-gone')
  if (!endpoint.enabled && !isTest) return never('endpoint-disabled')
  return poster.post({ url: endpoint.url, headers: await webhookHeaders({ id, body, at }, endpoint.secrets), body })
}

async function noteHealth(
  deps: Delivering,
  endpoint: Endpoint,
  { at, sent, gone }: { readonly at: string; readonly sent: boolean; readonly gone: boolean },
): Promise<void> {
  const { organisation, id, failingSince } = endpoint
  if (!sent || failingSince || !endpoint.succeededAt || Date.parse(at) - Date.parse(endpoint.succeededAt) > 60_000)
    await deps.webhooks.noteTry(organisation, id, { at, ok: sent })
  if (gone) await disableEndpoint(deps, endpoint, { at, because: 'gone' })
  else if (!sent && failingSince && Date.parse(at) - Date.parse(failingSince) >= disabledAfterDays * dayMs)
    await disableEndpoint(deps, endpoint, { at, because: 'failing' })
}
