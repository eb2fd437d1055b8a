import { z } from '@hono/zod-openapi'
import { deadlineSchema } from '../schemas.ts'

const channel = z.enum(['email', 'sms', 'webhook'])
const clock = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)
const quiet = z.object({ from: clock, to: clock })

const settings = { channels: z.array(channel), quiet: quiet.nullable(), stopped: z.boolean() }

export const setRemindersBody = z
  .strictObject({ channels: z.array(channel).max(3).optional(), quiet: quiet.nullable().optional(), stopped: z.boolean().optional() })
  .openapi('SetReminders', { example: { channels: ['email'], quiet: { from: '21:00', to: '09:00' } } })

export const remindersAnswer = z.object({
  ...settings,
  /** what this server can send; a webhook goes to the endpoints of the organisation */
  possible: z.array(channel),
  /** never told again */
  told: z.array(z.object({ key: z.string(), on: z.string() })),
  due: z.array(deadlineSchema.extend({ key: z.string(), left: z.int().openapi({ description: 'days; below 0: it is past' }) })),
})

export const comingAnswer = z.object({
  items: z.array(z.object({ caseId: z.string(), on: z.string() })),
  nextCursor: z.string().nullable(),
})
