import { z } from '@hono/zod-openapi'
import type { Condition } from '../../domain/rules/condition.ts'
import { longestMessage } from '../conversations/schemas-chat.ts'
import {
  authoritySchema,
  basisSchema,
  date,
  evidenceSchema,
  exportRouteSchema,
  fieldValues,
  filingSchema,
  findingSchema,
  json,
  localeSchema,
  procedureSchema,
  readinessSchema,
  verdictSchema,
} from '../schemas.ts'

/** a condition as in the rule file: operators over fields */
const condition = z.custom<Condition>().openapi({ type: 'object' })
/** the same, or nothing at all where nothing can be judged */
const demand = z.custom<Condition | Readonly<Record<string, never>>>().openapi({ type: 'object' })

export const ruleSchema = z
  .object({
    id: z.string(),
    filings: z.array(filingSchema),
    effective: z.object({ from: z.string(), to: z.string().optional() }),
    stage: z.enum(['submission', 'afterApproval', 'operation', 'incident']),
    severity: z.enum(['must', 'should', 'info']),
    statedSeverity: z.enum(['must', 'should', 'info']).optional(),
    fields: z.array(z.string()),
    when: condition.optional(),
    require: demand,
    thresholds: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
    basis: z.array(basisSchema),
    conflictsWith: z.array(z.string()),
    neverBlocks: z.boolean(),
    /** false: shown with its basis, never judged; `why` tells the reason and `require` is empty */
    checkable: z.boolean(),
    why: z.string().optional(),
    /** what it asks or says, with the numbers of the day */
    says: z.string(),
    /** the same with its basis in words */
    message: z.string(),
    fix: z.string().optional(),
  })
  .openapi('Rule')

/** a condition in words, in groups of which all or any must hold */
export type DescribedJson =
  | { readonly text: string }
  | { readonly all: readonly DescribedJson[] }
  | { readonly any: readonly DescribedJson[] }

const described = z.custom<DescribedJson>().openapi({ type: 'object' })
const value = z.union([z.number(), z.string()])

const parameterPeriod = z.object({ from: date, to: date.optional(), value, basis: z.array(basisSchema) })

export const rulesAnswer = z.object({
  inForceOn: date,
  catalogueRevision: z.string(),
  items: z.array(ruleSchema),
  /** null when there are no more; always null without `limit`, which lists every rule */
  nextCursor: z.string().nullable(),
})

export const ruleChangeSchema = z
  .object({
    id: z.string(),
    /** first day of what is new; of a rule that ends, its last */
    on: date,
    change: z.enum(['begins', 'ends', 'parameter', 'basis']),
    /** the first of `ruleIds` */
    ruleId: z.string().nullable(),
    ruleIds: z.array(z.string()),
    filings: z.array(filingSchema),
    words: z.string(),
    basis: z.array(basisSchema),
    parameter: z
      .object({
        name: z.string(),
        label: z.string(),
        province: z.object({ code: z.string(), name: z.string() }).nullable(),
        from: z.union([z.number(), z.string()]).nullable(),
        to: z.union([z.number(), z.string()]).nullable(),
      })
      .optional(),
    reference: z.object({ from: z.array(basisSchema), to: z.array(basisSchema) }).optional(),
  })
  .openapi('RuleChange')

const exampleSchema = z.object({
  name: z.string(),
  on: date.nullable(),
  filings: z.array(z.string()),
  given: z.array(z.object({ field: z.string(), label: z.string(), display: z.string() })),
  gives: verdictSchema,
})

export const ruleAnswer = ruleSchema
  .extend({
    inForceOn: date,
    /** false: it does not apply on that day */
    inForce: z.boolean(),
    /** in words; null for what is said and never judged */
    condition: z.object({ when: described.nullable(), require: described }).nullable(),
    fieldLabels: z.record(z.string(), z.string()),
    /** every reference with its dates, also those that were or will be */
    references: z.array(basisSchema),
    examples: z.array(exampleSchema),
    parameters: z.array(
      z.object({
        name: z.string(),
        label: z.string(),
        value: value.nullable(),
        history: z.array(parameterPeriod),
        provinces: z.array(z.object({ code: z.string(), name: z.string(), history: z.array(parameterPeriod) })),
      }),
    ),
    conflicts: z.array(z.object({ id: z.string(), says: z.string(), severity: z.string(), basis: z.array(basisSchema) })),
    changes: z.array(ruleChangeSchema),
  })
  .openapi('RuleInFull')

/** of a JSON body, and of an answer that is no stream */
export const mostRecords = 5_000

const recordShape = {
  id: z.string().max(200).optional(),
  fields: fieldValues.optional(),
  server: fieldValues
    .optional()
    .openapi({ description: 'One row of the table of servers: ip, mac, country, province, cpuModel, nicGbps …' }),
}

export const checkRecord = z.strictObject(recordShape).check(({ value, issues }) => {
  if (!value.fields && !value.server) issues.push({ code: 'invalid_type', expected: 'record', path: ['fields'], input: undefined })
})

/** one line of application/x-ndjson */
export const checkLine = z.strictObject({ ...recordShape, filings: z.array(filingSchema).min(1).max(3).optional() }).openapi('CheckLine')

/** facts that hold for every record, as JSON in the address: lines and tables have no place for them */
export const commonQuery = z
  .string()
  .max(20_000)
  .optional()
  .openapi({ example: '{"accessMethod":"colocation"}' })
  .transform((text, context): z.infer<typeof fieldValues> | undefined => {
    if (!text) return undefined
    const parsed = fieldValues.safeParse(parsedJson(text))
    if (!parsed.success) context.addIssue({ code: 'invalid_type', expected: 'record', input: text })
    return parsed.data
  })

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

export const checksBody = z
  .strictObject({
    filings: z.array(filingSchema).min(1).max(3),
    inForceOn: date.optional(),
    /** facts that hold for every record */
    common: fieldValues.optional(),
    records: z.array(checkRecord).min(1).max(mostRecords),
  })
  .openapi('CheckRecords', {
    example: {
      filings: ['icpFiling'],
      records: [{ id: 'customer-1001', fields: { organizerName: '杭州示例科技有限公司', logRetentionMonths: 3 } }],
    },
  })

export const recordError = z.object({
  field: z.string(),
  code: z.string(),
  message: z.string(),
  suggestion: json.optional(),
  /** of a file: its line, or the row of the sheet, whose header is row 1 */
  row: z.int().optional(),
  column: z.string().optional(),
})

export const checkResult = z
  .object({
    id: z.string(),
    row: z.int().optional(),
    findings: z.array(findingSchema),
    errors: z.array(recordError),
    readiness: readinessSchema,
    procedures: z.array(procedureSchema),
    authority: authoritySchema,
  })
  .openapi('CheckResult')

export type CheckResultJson = z.infer<typeof checkResult>

export const checkSummary = z.object({
  records: z.int(),
  ready: z.int(),
  failing: z.int(),
  unknown: z.int(),
  /** records that fail a rule, whether it blocks or not */
  withFail: z.int(),
  errors: z.int(),
  /** records of which nothing could be read: in no other number but `errors` */
  unreadable: z.int(),
  /** rule → records that fail it, and that it cannot judge yet */
  rules: z.record(z.string(), z.object({ fail: z.int(), unknown: z.int() })),
  /** field → records that lack it, the most frequent first */
  lacking: z.record(z.string(), z.int()),
  /** of the file: columns that are no fields */
  problems: z.array(recordError),
  inForceOn: date,
  catalogueRevision: z.string(),
})

export type CheckSummaryJson = z.infer<typeof checkSummary>

export const checksAnswer = z.object({ results: z.array(checkResult), summary: checkSummary })

export const reviewAnswer = z.object({
  inForceOn: date,
  ready: z.boolean(),
  exportRoute: exportRouteSchema,
  items: z.array(
    z.object({
      ruleId: z.string(),
      verdict: verdictSchema,
      severity: z.enum(['must', 'should', 'info']),
      blocks: z.boolean(),
      stage: z.string(),
      basis: z.array(basisSchema),
      message: z.string(),
      fix: z.string(),
      conflicts: findingSchema.shape.conflicts,
      evidence: z.array(
        z.object({
          field: z.string(),
          label: z.string(),
          display: z.string(),
          quote: z.string().nullable(),
          evidence: evidenceSchema.nullable(),
        }),
      ),
    }),
  ),
})

export const interpretBody = z
  .strictObject({
    asking: z.array(z.string().max(200)).max(20),
    text: z.string().max(longestMessage),
    today: date.optional(),
    fields: fieldValues.optional(),
    filings: z.array(filingSchema).max(3).optional(),
    locale: localeSchema.optional(),
  })
  .openapi('Interpret')

export const interpretAnswer = z.object({
  intent: z.enum(['answer', 'unknown', 'notApplicable', 'decline', 'question', 'clarify', 'later', 'correction']),
  captured: z.array(
    z.object({
      field: z.string(),
      value: json,
      status: z.enum(['filled', 'needsConfirmation', 'rejected']),
      reason: z.string().optional(),
      quote: z.string(),
    }),
  ),
  text: z.string(),
})

export const touchedCase = z.object({ id: z.string(), externalRef: z.string().nullable() })

const touchedCases = z.object({
  count: z.int(),
  /** the first ones; the rest by `GET /v1/rules/changes/{id}/cases?cursor=` */
  items: z.array(touchedCase),
  nextCursor: z.string().nullable(),
})

export const changesAnswer = z.object({
  /** `cases` for staff and keys only: open cases of their organisation that the change touches */
  items: z.array(ruleChangeSchema.extend({ cases: touchedCases.optional() })),
  /** cases that the background check has still to look at: until it is 0, counts may be low */
  casesToCheck: z.int().optional(),
  nextCursor: z.string().nullable(),
  catalogueRevision: z.string(),
})
