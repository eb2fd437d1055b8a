import { z } from '@hono/zod-openapi'
import { scopes } from '../../ports/organisations.ts'
import { instant } from '../schemas.ts'

const scope = z.enum(scopes).openapi({
  description:
    'cases: cases, conversations, events and settings; checks; render; templates; sensitive: identity numbers and phones in clear',
})

export const newKeyBody = z
  .strictObject({
    name: z.string().trim().min(1).max(100),
    scopes: z.array(scope).min(1),
    /** null or absent: until it is revoked */
    expiresAt: z.iso.datetime({ offset: true }).nullable().optional(),
  })
  .openapi('NewApiKey', { example: { name: '生产环境', scopes: ['cases', 'checks'], expiresAt: '2027-11-28T00:00:00Z' } })

export const keySchema = z
  .object({
    id: z.string(),
    name: z.string(),
    scopes: z.array(scope),
    createdAt: instant.nullable(),
    expiresAt: instant.nullable(),
    /** to five minutes; null: never */
    lastUsedAt: instant.nullable(),
    revokedAt: instant.nullable(),
  })
  .openapi('ApiKey')

export const newKeyAnswer = z.object({ key: keySchema, secret: z.string() })

export type ApiKeyJson = z.infer<typeof keySchema>
