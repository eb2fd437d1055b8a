import type { z } from '@hono/zod-openapi'
import type { Endpoint } from '../../ports/webhooks.ts'
import type { Delivery, DeliveryInFull } from '../../usecases/webhooks/read-deliveries.ts'
import type { deliveryInFull, deliverySchema, endpointSchema } from './schemas-webhooks.ts'

/** Never a secret: those are shown by whoever made them. */
export function presentEndpoint({ organisation: _, secrets, rotation: __, events, disabled, ...rest }: Endpoint, now: string) {
  const shown: z.infer<typeof endpointSchema> = {
    ...rest,
    events: events && [...events],
    disabled: disabled && { ...disabled },
    olderSecretsUntil: secrets.flatMap(({ until }) => (until && now < until ? [until] : [])),
  }
  return shown
}

export const presentDelivery = ({ body: _, ...rest }: Delivery): z.infer<typeof deliverySchema> => rest

export const presentDeliveryInFull = ({ tries, body, ...rest }: DeliveryInFull): z.infer<typeof deliveryInFull> => ({
  ...rest,
  body: { ...body },
  tries: tries.map(({ at, ms, code, status, answer = null }) => ({ at, ms, code, status, answer })),
})
