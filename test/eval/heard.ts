import { z } from 'zod'
import { json } from './json.ts'

const finding = z.object({
  verdict: z.string(),
  fields: z.array(z.string()),
  missing: z.array(z.string()),
  basis: z.array(z.object({ kind: z.string() })),
  message: z.string(),
  fix: z.string().nullable().optional(),
})

const reply = z.object({
  kind: z.string(),
  text: z.string(),
  asking: z.array(z.object({ field: z.string() })),
  confirming: z.array(z.object({ field: z.string(), value: json })).default([]),
  captured: z.array(z.object({ field: z.string(), value: json.optional(), status: z.enum(['filled', 'needsConfirmation', 'rejected']) })),
  findings: z.array(finding),
  quickReplies: z.array(z.object({ text: z.string() })),
})

const caseSchema = z.object({
  id: z.string(),
  fields: z.record(
    z.string(),
    z.object({ value: json.optional(), state: z.string(), evidence: z.object({ kind: z.string() }).nullable().optional() }),
  ),
  findings: z.array(finding),
  procedures: z.array(z.object({ code: z.string() })),
  authority: z.object({ official: z.object({ code: z.string() }).nullable(), conflict: z.boolean() }),
  readiness: z.object({ official: z.object({ ready: z.boolean() }) }),
  deadlines: z.array(z.object({ on: z.string() })),
})

export const opened = z.object({ conversation: z.object({ id: z.string() }), token: z.string(), reply, case: caseSchema })
export const turned = z.object({ reply, case: caseSchema })
/** `GET /v1/cases/{id}` answers the case itself */
export const read = caseSchema

export type HeardReply = z.infer<typeof reply>
export type HeardCase = z.infer<typeof caseSchema>
export type HeardFinding = z.infer<typeof finding>
