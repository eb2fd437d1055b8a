import { z } from '@hono/zod-openapi'
import { caseSchema, conversationSchema, instant, replySchema } from './schemas.ts'
import { longestMessage } from './schemas-chat.ts'

export const signInBody = z.strictObject({ email: z.email().max(200), password: z.string().min(1).max(200) }).openapi('SignIn')
export const signedInSchema = z.object({
  token: z.string(),
  user: z.object({
    id: z.string(),
    email: z.string(),
    name: z.string(),
    role: z.enum(['agent', 'supervisor', 'admin']),
    organisation: z.string(),
  }),
})
export const handbackBody = z.strictObject({ note: z.string().max(2_000).optional() }).openapi('HandBack')
export const handbackAnswer = z.object({ conversation: conversationSchema, reply: replySchema, case: caseSchema })
export const staffMessageBody = z
  .strictObject({
    text: z.string().trim().min(1).max(longestMessage),
    internal: z.boolean().optional(),
    mentions: z.array(z.string().min(1).max(100)).max(20).optional(),
  })
  .openapi('PostStaffMessage')
export const staffMessageAnswer = z.object({ seq: z.int(), conversation: conversationSchema })

const role = z.enum(['agent', 'supervisor', 'admin'])
export const staffUser = z
  .object({ id: z.string(), email: z.string(), name: z.string(), role, /** may not sign in since then */ disabledAt: instant.nullable() })
  .openapi('StaffUser')
export const newStaffBody = z
  .strictObject({ email: z.email().max(200), name: z.string().trim().min(1).max(100), role, password: z.string().min(8).max(200) })
  .openapi('NewStaffUser')
export const changeStaffBody = z
  .strictObject({ name: z.string().trim().min(1).max(100).optional(), role: role.optional(), disabled: z.boolean().optional() })
  .openapi('ChangeStaffUser')
export const newPasswordBody = z.strictObject({ password: z.string().min(8).max(200).optional() }).openapi('ResetPassword')
export const newPasswordAnswer = z.object({ password: z.string() })
