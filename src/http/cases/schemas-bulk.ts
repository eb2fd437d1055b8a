import { z } from '@hono/zod-openapi'
import { recordError } from '../rules/schemas-rules.ts'
import { fieldValues, filingSchema, findingSchema, json, localeSchema, readinessSchema } from '../schemas.ts'
import { filingEventBody } from './schemas-cases.ts'

/** of one JSON body, and of one answer that is not streamed */
export const mostRows = 5_000
/** each is made of everything that the case holds */
export const mostPackages = 200

const reference = z.string().trim().min(1).max(200)

export const bulkCasesBody = z
  .strictObject({
    /** of records that name none */
    filings: z.array(filingSchema).min(1).max(3).optional(),
    /** each as a line of NDJSON: one that is none fails alone */
    records: z.array(json).min(1).max(mostRows),
  })
  .openapi('BulkCases', {
    example: {
      filings: ['icpFiling'],
      records: [
        { id: 'customer-1001', fields: { organizerName: '杭州示例科技有限公司', domainNames: ['example.cn'] } },
        { id: 'customer-1002', fields: { organizerName: '杭州样例茶叶店' } },
      ],
    },
  })

/** one line of application/x-ndjson */
export const bulkCaseLine = z
  .strictObject({ id: reference, filings: z.array(filingSchema).optional(), fields: fieldValues.optional() })
  .openapi('BulkCaseLine')

export const bulkCaseResult = z
  .object({
    /** of the row, from 0 */
    index: z.int(),
    /** the externalRef of the case */
    id: z.string(),
    row: z.int().optional(),
    status: z.enum(['created', 'updated', 'unchanged', 'failed']),
    case: z.string().nullable(),
    revision: z.int().nullable(),
    errors: z.array(recordError),
    /** with ?verdicts= */
    readiness: readinessSchema.optional(),
    findings: z.array(findingSchema).optional(),
  })
  .openapi('BulkCaseResult')

export const bulkCasesAnswer = z.object({
  results: z.array(bulkCaseResult),
  summary: z.object({
    records: z.int(),
    created: z.int(),
    updated: z.int(),
    unchanged: z.int(),
    failed: z.int(),
    /** of the file: columns that are no fields */
    problems: z.array(recordError),
  }),
})

type Named = { readonly case?: string | undefined; readonly externalRef?: string | undefined }

const hasName: z.core.CheckFn<Named> = ({ value, issues }) => {
  if (!value.case && !value.externalRef) issues.push({ code: 'invalid_type', expected: 'string', path: ['externalRef'], input: undefined })
}

const named = { case: z.string().min(1).max(100).optional(), externalRef: reference.optional() }
export const bulkEvent = z
  .strictObject({ ...named, ...filingEventBody.shape })
  .check(hasName)
  .openapi('BulkEvent')

export const bulkEventsBody = z.strictObject({ events: z.array(json).min(1).max(mostRows) }).openapi('BulkEvents', {
  example: { events: [{ externalRef: 'customer-1001', filing: 'icpFiling', type: 'submitted', on: '2026-11-20' }] },
})

export const bulkEventResult = z
  .object({
    index: z.int(),
    case: z.string().nullable(),
    externalRef: z.string().nullable(),
    status: z.enum(['recorded', 'unchanged', 'failed']),
    /** of the case from here on */
    caseStatus: z.string().nullable(),
    errors: z.array(recordError),
  })
  .openapi('BulkEventResult')

export const bulkEventsAnswer = z.object({
  results: z.array(bulkEventResult),
  summary: z.object({ events: z.int(), recorded: z.int(), unchanged: z.int(), failed: z.int() }),
})

export const packagesBody = z
  .strictObject({ cases: z.array(z.strictObject(named).check(hasName)).min(1).max(mostPackages), locale: localeSchema.optional() })
  .openapi('Packages')

export type BulkCasesJson = z.infer<typeof bulkCasesAnswer>
export type BulkEventsJson = z.infer<typeof bulkEventsAnswer>
