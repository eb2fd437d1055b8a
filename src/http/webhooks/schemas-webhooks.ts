import { z } from '@hono/zod-openapi'
import { testType, webhookTypes } from '../../domain/webhooks/webhook-event.ts'
import { instant, json } from '../schemas.ts'

const events = z.array(z.enum(webhookTypes)).min(1).max(webhookTypes.length)
const url = z.string().max(2_000)
const description = z.string().max(200)

export const newEndpointBody = z
  .strictObject({
    url: url.openapi({ description: 'https only, and never an address of an inner network', example: 'https://example.com/anbei' }),
    /** left out: every type, also those that come later */
    events: events.optional(),
    description: description.default(''),
    enabled: z.boolean().default(true),
  })
  .openapi('NewWebhookEndpoint')

export const changeEndpointBody = z
  .strictObject({
    url: url.optional(),
    /** null: every type */
    events: events.nullable().optional(),
    description: description.optional(),
    /** true also forgets that it failed */
    enabled: z.boolean().optional(),
  })
  .openapi('ChangeWebhookEndpoint')

export const rotateBody = z
  .strictObject({
    /** hours in which the old secret signs beside the new one */
    overlapHours: z.int().min(0).max(168).default(24),
  })
  .openapi('RotateWebhookSecret')

export const endpointSchema = z
  .object({
    id: z.string(),
    url: z.string(),
    events: z.array(z.string()).nullable(),
    description: z.string(),
    enabled: z.boolean(),
    createdAt: instant,
    succeededAt: instant.nullable(),
    /** the first failure since the last success */
    failingSince: instant.nullable(),
    /** by us: after five days of failures, or because it answered 410 */
    disabled: z.object({ at: instant, because: z.enum(['failing', 'gone']) }).nullable(),
    /** when older secrets stop to sign, one for each */
    olderSecretsUntil: z.array(instant),
  })
  .openapi('WebhookEndpoint')

/** shown here and never again */
const secret = z.string().openapi({ example: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw' })
export const newEndpointAnswer = endpointSchema.extend({ secret }).openapi('WebhookEndpointWithSecret')

const deliveryState = z.enum(['pending', 'sent', 'dead'])

export const deliverySchema = z
  .object({
    id: z.string(),
    /** the header webhook-id: the same for each try and each endpoint */
    webhookId: z.string(),
    type: z.string(),
    /** dead: given up after a day of tries, or never to be tried; it can be sent again for 30 days */
    state: deliveryState,
    attempts: z.int(),
    nextTry: instant.nullable(),
    createdAt: instant,
    settledAt: instant.nullable(),
  })
  .openapi('WebhookDelivery')

export const deliveryInFull = deliverySchema
  .extend({
    body: z.record(z.string(), json),
    /** oldest first, at most the last hundred */
    tries: z.array(
      z.object({
        at: instant,
        ms: z.int(),
        /** sent, http-500, redirect, timeout, unreachable, private-address, not-https, endpoint-gone, endpoint-disabled … */
        code: z.string(),
        status: z.int().nullable(),
        /** first 500 characters */
        answer: z.string().nullable(),
      }),
    ),
  })
  .openapi('WebhookDeliveryInFull')

export const deliveryQuery = z.object({ state: deliveryState.optional() })
export const resentAnswer = z.object({ resent: z.int(), left: z.boolean() }).openapi('ResentWebhooks')

export const eventTypeSchema = z.object({ type: z.string(), says: z.string() }).openapi('WebhookEventType')

/** What is posted to an endpoint. */
export const webhookBody = z
  .object({
    type: z.enum([...webhookTypes, testType]),
    timestamp: instant,
    data: z.record(z.string(), json).openapi({ description: 'Ids, codes and dates; `case` and `externalRef` where it is about a case' }),
  })
  .openapi('WebhookBody')

export type EndpointJson = z.infer<typeof endpointSchema>
export type NewEndpointJson = z.infer<typeof newEndpointAnswer>
export type DeliveryJson = z.infer<typeof deliverySchema>
export type DeliveryInFullJson = z.infer<typeof deliveryInFull>
export type EndpointInput = z.input<typeof newEndpointBody>
export type EndpointChange = z.input<typeof changeEndpointBody>
