import { z } from '@hono/zod-openapi'
import { longestMessage } from '../conversations/schemas-chat.ts'
import { caseSchema, conversationSchema, instant, replySchema } from '../schemas.ts'

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
export const challengeAnswer = z.object({
  challenge: z.string(),
  expiresAt: instant,
  methods: z.array(z.enum(['totp', 'recovery'])),
})
export const challengeBody = z
  .strictObject({ challenge: z.string().min(1).max(400), code: z.string().trim().min(6).max(40) })
  .openapi('AnswerChallenge', { example: { challenge: 'org_…', code: '123456' } })
export const sessionsAnswer = z.object({
  items: z.array(z.object({ id: z.string(), createdAt: instant, expiresAt: instant, userAgent: z.string(), current: z.boolean() })),
})
const password = z.string().min(1).max(200)
export const passwordBody = z.strictObject({ password }).openapi('ProvePassword')
export const ownPasswordBody = z.strictObject({ current: password, password: z.string().min(8).max(200) }).openapi('ChangeOwnPassword')
export const codeBody = z.strictObject({ code: z.string().trim().min(6).max(10) }).openapi('ConfirmSecondFactor')
export const secondFactorAnswer = z.object({ since: instant.nullable(), recoveryLeft: z.int() })
export const newSecondFactorAnswer = z.object({ secret: z.string(), uri: z.string(), recoveryCodes: z.array(z.string()) })
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

export const openIdButton = z.object({ provider: z.object({ organisation: z.string(), label: z.string() }).nullable() })
export const openIdBody = z
  .strictObject({
    issuer: z.url().max(500),
    clientId: z.string().trim().min(1).max(200),
    /** left out: as it is; null: a public client */
    clientSecret: z.string().min(1).max(500).nullable().optional(),
    label: z.string().trim().min(1).max(40),
  })
  .openapi('SetOpenId', {
    example: { issuer: 'https://login.example.com', clientId: 'anbei', clientSecret: '…', label: '企业账号登录' },
  })
export const openIdAnswer = z
  .object({
    /** null: people sign in with a password alone */
    provider: z
      .object({
        issuer: z.string(),
        clientId: z.string(),
        hasSecret: z.boolean(),
        label: z.string(),
        from: z.enum(['organisation', 'environment']),
      })
      .nullable(),
    /** to be registered with the provider */
    redirectUri: z.string(),
    /** where people of the organisation find the button */
    signInAt: z.string(),
  })
  .openapi('OpenId')
export const tiesAnswer = z.object({ issuers: z.array(z.string()) })

const role = z.enum(['agent', 'supervisor', 'admin'])
export const staffUser = z
  .object({ id: z.string(), email: z.string(), name: z.string(), role, /** may not sign in since then */ disabledAt: instant.nullable() })
  .openapi('StaffUser')
export const newStaffBody = z
  .strictObject({
    email: z.email().max(200),
    name: z.string().trim().min(1).max(100),
    role,
    /** left out: signs in with the provider of the organisation alone, until a password is made */
    password: z.string().min(8).max(200).optional(),
  })
  .openapi('NewStaffUser')
export const changeStaffBody = z
  .strictObject({ name: z.string().trim().min(1).max(100).optional(), role: role.optional(), disabled: z.boolean().optional() })
  .openapi('ChangeStaffUser')
export const newPasswordBody = z.strictObject({ password: z.string().min(8).max(200).optional() }).openapi('ResetPassword')
export const newPasswordAnswer = z.object({ password: z.string() })
