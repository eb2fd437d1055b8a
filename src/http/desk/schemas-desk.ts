import { z } from '@hono/zod-openapi'
import { callReasons } from '../../domain/desk/desk-settings.ts'
import { longestMessage, openingSchema } from '../conversations/schemas-chat.ts'
import { basisSchema, conversationSchema, date, deadlineSchema, filingSchema, instant, json } from '../schemas.ts'

const person = z.object({ id: z.string(), name: z.string() })

export const inboxItem = conversationSchema
  .omit({ staff: true, watchers: true, watchRefused: true })
  .extend({
    updatedAt: instant,
    /** its number in the stream of the inbox */
    change: z.int(),
    assignee: person.nullable(),
    /** the organisation, else the site, else the first words; null while nothing was said */
    name: z.string().nullable(),
    last: z.object({ who: z.enum(['visitor', 'assistant', 'staff']), text: z.string(), at: instant }).nullable(),
    waitingSince: instant.nullable(),
    waitingFor: z.enum(['first', 'next']).nullable(),
    overdue: z.boolean(),
    unread: z.boolean(),
    /** the note that names the caller: the first unread one, else the last */
    mention: z.object({ seq: z.int(), unread: z.boolean() }).nullable(),
  })
  .openapi('InboxItem')

export const inboxCounts = z
  .object({
    waiting: z.int(),
    taken: z.int(),
    mine: z.int(),
    assistant: z.int(),
    closed: z.int(),
    overdue: z.int(),
    unread: z.int(),
    mentions: z.int(),
  })
  .openapi('InboxCounts')

export const takeoverBody = z.strictObject({ override: z.boolean().optional() }).openapi('TakeOver')
export const transferBody = z
  .strictObject({ to: z.string().min(1).max(100), note: z.string().trim().max(2_000).optional() })
  .openapi('Transfer')
export const readBody = z.strictObject({ seq: z.int().min(0) }).openapi('MarkRead')
export const revealBody = z
  .strictObject({ field: z.string().min(1).max(200).optional(), seq: z.int().min(1).optional(), reason: z.string().trim().min(2).max(500) })
  .openapi('Reveal')
export const revealAnswer = z.object({ values: z.array(json) })
export const revealsAnswer = z.object({
  items: z.array(
    z.object({
      seq: z.int(),
      at: instant,
      name: z.string(),
      reason: z.string(),
      field: z.string().optional(),
      message: z.int().optional(),
    }),
  ),
})
export const refuseEditBody = z
  .strictObject({ seq: z.int().min(1), fields: z.array(z.string().min(1).max(200)).min(1).max(50).optional() })
  .openapi('RefuseEdit')

export const briefAnswer = z
  .object({
    filings: z.array(filingSchema),
    filled: z.int(),
    needed: z.int(),
    missing: z.array(z.object({ field: z.string(), label: z.string() })),
    files: z.array(z.object({ field: z.string(), label: z.string() })),
    failing: z.array(z.object({ ruleId: z.string(), message: z.string(), fix: z.string(), blocks: z.boolean() })),
    confusion: z.object({ seq: z.int(), text: z.string() }).nullable(),
    reason: z.string().nullable(),
    promises: z.array(z.object({ who: z.enum(['staff', 'visitor']), seq: z.int().nullable(), text: z.string() })),
    deadline: deadlineSchema.nullable(),
    notes: z.array(z.object({ seq: z.int(), at: instant, name: z.string(), text: z.string() })),
  })
  .openapi('Brief')

export const suggestionsAnswer = z
  .object({
    to: z.object({ seq: z.int(), text: z.string() }).nullable(),
    items: z.array(
      z.object({
        from: z.enum(['answers', 'rules', 'canned']),
        title: z.string(),
        text: z.string(),
        basis: z.array(basisSchema),
        /** names of holes that nothing is known for */
        open: z.array(z.string()),
      }),
    ),
  })
  .openapi('Suggestions')

/** a canned reply as it would be said in a conversation */
export const filledCanned = z
  .object({
    id: z.string(),
    title: z.string(),
    text: z.string(),
    /** names of holes that nothing is known for */
    open: z.array(z.string()),
  })
  .openapi('FilledCannedReply')

export const cannedBody = z
  .strictObject({ title: z.string().trim().min(1).max(100), text: z.string().trim().min(1).max(longestMessage) })
  .openapi('PutCannedReply')
export const cannedReply = z.object({ id: z.string(), title: z.string(), text: z.string(), updatedAt: instant }).openapi('CannedReply')

const time = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .openapi({ example: '09:00' })
const minutes = z.int().min(1).max(10_000)
export const deskBody = z
  .strictObject({
    hours: z.strictObject({
      windows: z.array(z.strictObject({ days: z.array(z.int().min(1).max(7)).min(1).max(7), from: time, to: time })).max(14),
      followHolidays: z.boolean(),
      closedOn: z.array(date).max(366),
    }),
    firstMinutes: minutes,
    nextMinutes: minutes,
    silentMinutes: z.int().min(0).max(10_000),
    watchRefusable: z.boolean(),
    callOn: z
      .strictObject({
        reasons: z.array(z.enum(callReasons)).max(callReasons.length),
        rules: z.array(z.string().min(1).max(100)).max(50),
        fields: z.array(z.string().min(1).max(200)).max(50),
      })
      .default({ reasons: [], rules: [], fields: [] })
      .openapi({
        description:
          'When the assistant calls a person without being asked: failures (the third message in a row not understood), complaint (anger), unanswered (a question without an answer), blocked (something new holds the filing back), rules that begin to fail, fields that are told',
      }),
  })
  .openapi('DeskSettings')
export const deskAnswer = deskBody.extend({ opening: openingSchema })

export const figuresQuery = z.object({ from: date.optional(), to: date.optional(), format: z.enum(['json', 'csv']).default('json') })
export const figuresAnswer = z.object({
  from: date,
  to: date,
  items: z.array(
    z.object({
      day: date,
      staff: z.string(),
      name: z.string(),
      asked: z.int(),
      handled: z.int(),
      answered: z.int(),
      /** seconds to the first answer, on average; null without one */
      firstAnswerSeconds: z.number().nullable(),
      handedBack: z.int(),
      transferred: z.int(),
      released: z.int(),
      approved: z.int(),
      /** days from submission to approval, on average */
      approvalDays: z.number().nullable(),
      /** conversations opened, messages of anger */
      opened: z.int(),
      complained: z.int(),
      /** incidents reported, and seconds from their finding to the first report, on average */
      incidents: z.int(),
      incidentSeconds: z.number().nullable(),
    }),
  ),
  /** over all days, each beside what the article claims of somebody else: hearsay, no aim */
  beside: z.array(
    z.object({
      figure: z.enum(['approvalDays', 'incidentSeconds', 'complaintRate']),
      /** null while nothing was counted; complaintRate: messages of anger per 100 conversations */
      value: z.number().nullable(),
      statement: z.string(),
      says: z.string(),
      /** that no source was found */
      label: z.string(),
      basis: z.array(basisSchema),
    }),
  ),
})
