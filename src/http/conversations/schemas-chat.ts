import { z } from '@hono/zod-openapi'
import {
  caseChangesSchema,
  caseSchema,
  conversationSchema,
  fieldValues,
  filingSchema,
  instant,
  json,
  localeQuery,
  localeSchema,
  portalSchema,
  replySchema,
} from '../schemas.ts'

export const startBody = z
  .strictObject({
    filings: z.array(filingSchema).max(3).optional(),
    locale: localeSchema.optional(),
    fields: fieldValues.optional(),
  })
  .openapi('StartConversation')

export const startedSchema = z.object({
  conversation: conversationSchema,
  token: z.string(),
  resumeCode: z.string(),
  reply: replySchema,
  case: caseSchema,
})

/** Longer messages are refused with nothing lost: the caller still has the text. */
export const longestMessage = 20_000

export const turnBody = z
  .strictObject({
    text: z.string().max(longestMessage).openapi({ example: '网站从腾讯云搬到阿里云了,IP是121.40.1.10' }),
    clientMessageId: z.string().min(1).max(200).optional(),
    inReplyTo: z
      .int()
      .min(1)
      .optional()
      .openapi({ description: 'seq of the earlier turn whose questions this answers; the open ones when absent' }),
  })
  .openapi('PostTurn')

export const turnQuery = localeQuery.extend({
  holds: z.string().max(100).optional().openapi({
    description: '`caseVersion` of an earlier answer: only what has changed since is told, where that is known; else the whole case',
  }),
})

const told = z.object({
  seq: z.int(),
  reply: replySchema,
  locale: z
    .string()
    .openapi({ description: 'Language in which the talk goes on; it follows the person, who may ask for another one', example: 'zh-CN' }),
  caseVersion: z.string().openapi({ description: 'Names the case as this answer leaves it with the caller, for `holds`' }),
})

export const turnAnswer = told.extend({ case: caseSchema })
export const turnChanges = told.extend({ changes: caseChangesSchema }).openapi('TurnChanges')
/** content type of an answer to `holds` that tells only what has changed */
export const changesType = 'application/vnd.anbei.changes+json'

export const turnSchema = z
  .object({
    seq: z.int(),
    who: z.enum(['visitor', 'assistant', 'staff']),
    text: z.string(),
    at: instant,
    reply: replySchema.nullable(),
    clientMessageId: z.string().optional(),
    name: z.string().optional(),
    internal: z.boolean().optional(),
    /** what staff filled in for the owner, or what the owner put back of it (`refuses` is the seq of that edit) */
    edits: z.array(z.object({ field: z.string(), label: z.string(), from: z.string().nullable(), to: z.string().nullable() })).optional(),
    refuses: z.int().optional(),
    /** for staff: sensitive words of the message, one per placeholder, that can be read with a reason */
    withheld: z.array(z.object({ kind: z.string() })).optional(),
    upload: z.object({ id: z.string(), kind: z.string(), label: z.string(), name: z.string(), problems: z.array(z.string()) }).optional(),
  })
  .openapi('Turn')

/** whether people are at the desk now, when they are next, and how many minutes an answer usually takes at most */
export const openingSchema = z.object({ open: z.boolean(), opensAt: instant.nullable(), withinMinutes: z.int() }).openapi('Opening')

export const conversationAnswer = z.object({
  /** while a person is waited for */
  opening: openingSchema.nullable(),
  conversation: conversationSchema,
  turns: z.array(turnSchema),
  nextCursor: z.string().nullable(),
  case: caseSchema,
})

export const uploadAnswer = z.object({
  upload: z.object({
    id: z.string(),
    kind: z.string(),
    pages: z.int().nullable(),
    quality: z.enum(['good', 'poor', 'unreadable']),
    sha256: z.string(),
    bytes: z.int(),
    mime: z.string(),
    name: z.string(),
    problems: z.array(z.object({ code: z.string(), message: z.string() })),
    portals: z.array(portalSchema),
    reading: z.enum(['none', 'done', 'retake', 'nothing', 'unsupported', 'busy', 'failed', 'scan', 'refused']),
    /** chapters of the usual outline that a contingency plan lacks */
    missing: z.array(z.object({ item: z.string(), label: z.string() })),
    read: z.array(
      z.object({
        item: z.string(),
        label: z.string(),
        value: json,
        suggestion: json.optional(),
        quote: z.string(),
        page: z.int(),
        box: z.array(z.number()).length(4),
        row: z.int().optional(),
        confidence: z.number(),
        field: z.string().nullable(),
      }),
    ),
  }),
  reply: replySchema,
  case: caseSchema,
})

export const resumeBody = z.strictObject({ resumeCode: z.string().min(1).max(300) }).openapi('ResumeConversation')
export const resumedSchema = z.object({ conversation: conversationSchema, token: z.string() })
export const renewedSchema = z.object({ token: z.string(), resumeCode: z.string() })
export const handoffBody = z.strictObject({ reason: z.string().max(2_000).optional() }).openapi('AskForPerson')
export const conversationOnly = z.object({ conversation: conversationSchema })
export const handoffAnswer = conversationOnly.extend({ opening: openingSchema })

export const conversationParam = z.object({ id: z.string().min(1).max(100) })
