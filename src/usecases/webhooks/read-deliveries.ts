import { z } from 'zod'
import type { Json } from '../../domain/json.ts'
import type { Deps } from '../../ports/deps.ts'
import type { Attempt, MessageState, MessageWithPayload } from '../../ports/outbox.ts'
import type { Page, PageRequest } from '../../ports/page.ts'
import { type Outcome, refuse } from '../outcome.ts'

const stored = z.object({ id: z.string(), body: z.custom<Readonly<Record<string, Json>>>() })

export interface Delivery {
  readonly id: string
  readonly webhookId: string
  readonly type: string
  readonly state: MessageState
  readonly attempts: number
  /** null once it is settled */
  readonly nextTry: string | null
  readonly createdAt: string
  readonly settledAt: string | null
  readonly body: Readonly<Record<string, Json>>
}

export type DeliveryInFull = Delivery & { readonly tries: readonly Attempt[] }

export async function listDeliveries(
  { outbox }: Pick<Deps, 'outbox'>,
  organisation: string,
  endpoint: string,
  page: PageRequest,
  state?: MessageState,
): Promise<Page<Delivery>> {
  const { items, nextCursor } = await outbox.list(organisation, page, { kind: 'webhook', to: endpoint, ...(state ? { state } : {}) })
  return { items: items.map(deliveryOf), nextCursor }
}

export async function readDelivery(
  { outbox }: Pick<Deps, 'outbox'>,
  organisation: string,
  endpoint: string,
  id: string,
): Promise<Outcome<{ readonly delivery: DeliveryInFull }>> {
  const message = await outbox.get(organisation, id)
  if (message?.kind !== 'webhook' || message.to !== endpoint) return refuse('not-found')
  return { ok: true, delivery: { ...deliveryOf(message), tries: await outbox.attempts(organisation, id) } }
}

function deliveryOf({ id, state, attempts, nextTry, createdAt, settledAt, payload }: MessageWithPayload): Delivery {
  const { id: webhookId, body } = stored.parse(payload)
  return {
    id,
    webhookId,
    type: String(body.type),
    state,
    attempts,
    nextTry: state === 'pending' ? nextTry : null,
    createdAt,
    settledAt,
    body,
  }
}
