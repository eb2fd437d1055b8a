import { testType, type WebhookEvent } from '../../domain/webhooks/webhook-event.ts'
import type { Deps } from '../../ports/deps.ts'
import type { MessageState } from '../../ports/outbox.ts'
import type { Page, PageRequest } from '../../ports/page.ts'
import type { Endpoint, EndpointChange } from '../../ports/webhooks.ts'
import { type Outcome, refuse } from '../outcome.ts'
import { type Delivering, deliverWebhooks, deliveryTo } from './deliver-webhooks.ts'
import type { Delivery, DeliveryInFull } from './read-deliveries.ts'
import { listDeliveries, readDelivery } from './read-deliveries.ts'
import { newSigningSecret, secretsAt } from './sign-webhook.ts'

type Managing = Pick<Deps, 'webhooks' | 'poster' | 'ids' | 'clock'>
type Found = { readonly endpoint: Endpoint }

const mostEndpoints = 20
/** that sign at the same time: rotated again and again within one overlap */
/** somebody else may rotate or remove it at the same time */
const mostAttempts = 5
const mostSecrets = 4
const hourMs = 3_600_000

export interface NewEndpoint {
  readonly url: string
  readonly events: readonly string[] | null
  readonly description: string
  readonly enabled: boolean
}

export async function addEndpoint(deps: Managing, organisation: string, wanted: NewEndpoint): Promise<Outcome<Found>> {
  const bad = refuseUrl(deps, wanted.url)
  if (bad) return bad
  if ((await deps.webhooks.list(organisation)).length >= mostEndpoints)
    return refuse('invalid-body', { errors: [{ pointer: '', code: 'endpoints.tooMany', args: { max: mostEndpoints } }] })
  const endpoint: Endpoint = {
    ...wanted,
    organisation,
    id: deps.ids.next('hook'),
    createdAt: deps.clock.now(),
    failingSince: null,
    succeededAt: null,
    disabled: null,
    secrets: [{ secret: newSigningSecret(deps.ids), until: null }],
    rotation: 0,
  }
  await deps.webhooks.add(endpoint)
  return { ok: true, endpoint }
}

function refuseUrl({ poster }: Pick<Deps, 'poster'>, url: string) {
  const why = poster.refuses(url)
  return why ? refuse('invalid-body', { errors: [{ pointer: '/url', code: `webhookUrl.${why}`, args: {} }] }) : null
}

export async function findEndpoint(deps: Pick<Deps, 'webhooks'>, organisation: string, id: string): Promise<Outcome<Found>> {
  const endpoint = await deps.webhooks.get(organisation, id)
  return endpoint ? { ok: true, endpoint } : refuse('not-found')
}

export async function changeEndpoint(deps: Managing, organisation: string, id: string, change: EndpointChange): Promise<Outcome<Found>> {
  const bad = change.url === undefined ? null : refuseUrl(deps, change.url)
  if (bad) return bad
  const endpoint = await deps.webhooks.change(organisation, id, change)
  return endpoint ? { ok: true, endpoint } : refuse('not-found')
}

/** A new secret; the ones before it sign beside it until the overlap ends. */
export async function rotateSecret(
  deps: Pick<Deps, 'webhooks' | 'ids' | 'clock'>,
  organisation: string,
  id: string,
  overlapHours: number,
): Promise<Outcome<Found & { readonly secret: string }>> {
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const endpoint = await deps.webhooks.get(organisation, id)
    if (!endpoint) return refuse('not-found')
    const now = deps.clock.now()
    const end = new Date(Date.parse(now) + overlapHours * hourMs).toISOString()
    const secret = newSigningSecret(deps.ids)
    const older = endpoint.secrets.map(each => ({ ...each, until: each.until && each.until < end ? each.until : end }))
    const secrets = [{ secret, until: null }, ...secretsAt(older, now)].slice(0, mostSecrets)
    if (await deps.webhooks.setSecrets(endpoint, secrets))
      return { ok: true, endpoint: { ...endpoint, secrets, rotation: endpoint.rotation + 1 }, secret }
  }
  return refuse('busy', { retryAfterSeconds: 1 })
}

/** One delivery now, tried once, whether the endpoint is enabled or not. */
export async function testEndpoint(
  deps: Delivering,
  organisation: string,
  id: string,
): Promise<Outcome<{ readonly delivery: DeliveryInFull }>> {
  const endpoint = await deps.webhooks.get(organisation, id)
  if (!endpoint) return refuse('not-found')
  const at = deps.clock.now()
  const body: WebhookEvent = { type: testType, timestamp: at, data: { endpoint: id } }
  const message = deliveryTo(deps, endpoint, deps.ids.next('msg'), { ...body }, at)
  await deps.outbox.enqueue(organisation, [message])
  await deliverWebhooks(deps, { only: { organisation, id: message.id } })
  return readDelivery(deps, organisation, id, message.id)
}

/** In the queue again, with the same webhook-id. */
export async function resendDelivery(
  deps: Pick<Deps, 'outbox' | 'clock' | 'webhookQueue'>,
  organisation: string,
  endpoint: string,
  id: string,
): Promise<Outcome<{ readonly delivery: DeliveryInFull }>> {
  const found = await readDelivery(deps, organisation, endpoint, id)
  if (!found.ok) return found
  await deps.outbox.resend(organisation, id, deps.clock.now())
  deps.webhookQueue.announce()
  return readDelivery(deps, organisation, endpoint, id)
}

/** writes of one call: an answer that comes in time */
const mostResent = 200

/** Every delivery to the endpoint that was given up, the newest first; `left` tells whether there are more. */
export async function resendDead(
  deps: Pick<Deps, 'outbox' | 'clock' | 'webhooks' | 'webhookQueue'>,
  organisation: string,
  endpoint: string,
): Promise<Outcome<{ readonly resent: number; readonly left: boolean }>> {
  if (!(await deps.webhooks.get(organisation, endpoint))) return refuse('not-found')
  const { items, nextCursor } = await deps.outbox.list(
    organisation,
    { limit: mostResent },
    { kind: 'webhook', state: 'dead', to: endpoint },
  )
  let resent = 0
  for (const { id } of items) if (await deps.outbox.resend(organisation, id, deps.clock.now())) resent += 1
  if (resent > 0) deps.webhookQueue.announce()
  return { ok: true, resent, left: nextCursor !== null }
}

export async function deliveriesOf(
  deps: Pick<Deps, 'outbox' | 'webhooks'>,
  organisation: string,
  endpoint: string,
  page: PageRequest,
  state?: MessageState,
): Promise<Outcome<{ readonly page: Page<Delivery> }>> {
  if (!(await deps.webhooks.get(organisation, endpoint))) return refuse('not-found')
  return { ok: true, page: await listDeliveries(deps, organisation, endpoint, page, state) }
}
