import { z } from '@hono/zod-openapi'
import { commonQuery, mostRecords, recordError } from '../rules/schemas-rules.ts'
import { date, fieldValues, filingSchema, findingSchema, instant, json, localeSchema, optionalQuery, verdictSchema } from '../schemas.ts'

const format = z.enum(['pdf', 'docx', 'html'])
const template = z.string().min(1).max(100)
const mostTemplates = 10
/** a result is kept three days unless asked otherwise, a month at most */
export const defaultKeepHours = 72
const keepHours = z.int().min(1).max(720)

export const jobRecord = z.strictObject({
  id: z.string().max(200).optional(),
  filings: z.array(filingSchema).min(1).max(3).optional(),
  fields: fieldValues,
  details: json.optional(),
})

export const jobBody = z
  .strictObject({
    template: template.optional(),
    /** several documents a row, all of them or none */
    templates: z.array(template).min(1).max(mostTemplates).optional(),
    format: format.optional(),
    locale: localeSchema.optional(),
    filings: z.array(filingSchema).min(1).max(3).optional(),
    inForceOn: date.optional(),
    /** facts that hold for every record */
    common: fieldValues.optional(),
    /** facts that are no fields, for templates that take them; a record's own go before them */
    details: json.optional(),
    dryRun: z.boolean().optional(),
    /** rows whose documents would be drafts fail, with what they lack */
    complete: z.boolean().optional(),
    /** verdicts whose findings are kept with each row */
    findings: z.array(verdictSchema).optional(),
    keepHours: keepHours.optional(),
    records: z.array(jobRecord).min(1).max(mostRecords),
  })
  .openapi('RenderJobRequest')

/** one line of application/x-ndjson */
export const jobLine = jobRecord.openapi('RenderLine')

const flag = optionalQuery(z.enum(['true', 'false'])).transform(text => (text === undefined ? undefined : text === 'true'))
const list = (of: z.ZodType<string>) =>
  optionalQuery(z.string().max(2_000)).transform((text, context) => {
    if (text === undefined) return undefined
    const parsed = z.array(of).safeParse(text.split(',').map(word => word.trim()))
    if (!parsed.success) context.addIssue({ code: 'invalid_type', expected: 'array', input: text })
    return parsed.data
  })

/** the same for bodies that are files */
export const jobQuery = z.object({
  template: optionalQuery(template),
  templates: list(template),
  format: optionalQuery(format),
  filings: list(filingSchema),
  inForceOn: optionalQuery(date),
  common: commonQuery,
  details: optionalQuery(z.string().max(20_000)).transform((text, context) => {
    try {
      return text === undefined ? undefined : json.parse(JSON.parse(text))
    } catch {
      context.addIssue({ code: 'invalid_type', expected: 'object', input: text })
    }
  }),
  dryRun: flag,
  complete: flag,
  findings: list(verdictSchema),
  keepHours: optionalQuery(z.coerce.number().pipe(keepHours)),
})

export const retryBody = z
  .strictObject({
    records: z
      .array(
        z.strictObject({
          /** of the failed row, as its item has it */
          index: z.int().min(0),
          filings: z.array(filingSchema).min(1).max(3).optional(),
          fields: fieldValues.optional(),
          details: json.optional(),
        }),
      )
      .max(mostRecords)
      .optional(),
    keepHours: keepHours.optional(),
  })
  .openapi('RetryRenderJob')

export const jobSchema = z
  .object({
    id: z.string(),
    status: z.enum(['queued', 'running', 'done', 'cancelled', 'failed']),
    template: z.string(),
    templates: z.array(z.string()),
    format,
    locale: z.string(),
    dryRun: z.boolean(),
    counts: z.object({ total: z.int(), done: z.int(), failed: z.int() }),
    percent: z.int(),
    /** at the pace so far; null where there is none */
    etaSeconds: z.int().nullable(),
    createdAt: instant,
    startedAt: instant.nullable(),
    finishedAt: instant.nullable(),
    /** rows, files and reasons go then */
    expiresAt: instant,
    retryOf: z.string().nullable(),
    /** of the file: columns that are no fields */
    problems: z.array(recordError),
    result: z.object({ bytes: z.int(), etag: z.string() }).nullable(),
  })
  .openapi('RenderJob')

export type JobJson = z.infer<typeof jobSchema>

export const itemSchema = z
  .object({
    index: z.int(),
    id: z.string().optional(),
    row: z.int().optional(),
    status: z.enum(['queued', 'running', 'done', 'failed', 'cancelled']),
    errors: z.array(recordError),
    files: z.array(
      z.object({
        name: z.string(),
        template: z.string(),
        templateVersion: z.string(),
        bytes: z.int(),
        sha256: z.string(),
        draft: z.boolean(),
      }),
    ),
    findings: z.array(findingSchema).optional(),
  })
  .openapi('RenderItem')

export type ItemJson = z.infer<typeof itemSchema>
