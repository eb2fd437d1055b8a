import { z } from '@hono/zod-openapi'
import { caseSchema, conversationSchema, instant } from '../schemas.ts'

const identityToken = z.string().min(1).max(4_000).openapi({
  description:
    'JWT signed by the site with HS256 and the identity secret of its organisation: `sub` (1 to 200 characters) and `exp` (at most a day ahead), and what is proposed to the person: `name`, `phone`, `email`, `company`',
})

export const identifyBody = z.strictObject({ identityToken }).openapi('Identify')
export const ownConversationsBody = z.strictObject({ identityToken }).openapi('OwnConversations')
export const openOwnBody = z.strictObject({ identityToken, conversation: z.string().min(1).max(100) }).openapi('OpenOwnConversation')

export const identitySchema = z
  .object({
    subject: z.string(),
    name: z.string().nullable(),
    verifiedAt: instant,
  })
  .openapi('Identity')

export const identifiedAnswer = z.object({ identity: identitySchema, conversation: conversationSchema, case: caseSchema })

export const ownConversationSchema = z.object({
  conversation: z.string(),
  title: z.string(),
  createdAt: instant,
  updatedAt: instant,
})

const secretTimes = z.object({ createdAt: instant, endsAt: instant.nullable() })
export const identitySecretsAnswer = z.object({ items: z.array(secretTimes) })
export const rotateSecretBody = z.strictObject({ leaked: z.boolean().optional() }).openapi('RotateIdentitySecret')
export const newSecretSchema = z.object({ secret: z.string(), createdAt: instant, beforeEndsAt: instant })
