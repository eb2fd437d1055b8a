import { z } from '@hono/zod-openapi'
import type { Json } from '../domain/json.ts'
import { lifeSchema, openChangeSchema, proposalSchema, visitSchema } from './after-submission/schemas-life.ts'
import { caseGuideSchema } from './cases/schemas-guide.ts'

/** whatever came out of JSON.parse; the field's own parser reads it */
export const json = z
  .custom<Json>(value => value !== undefined)
  .openapi({ type: ['string', 'number', 'boolean', 'object', 'array', 'null'] })
export const date = z.iso.date().openapi({ example: '2026-11-23' })
export const instant = z.string().openapi({ format: 'date-time' })

export const filingSchema = z.enum(['icpFiling', 'publicSecurityFiling', 'contingencyPlan'])
export const policySchema = z.enum(['official', 'guided', 'guideStrict'])
export const localeSchema = z.enum(['zh-CN', 'en'])
export const verdictSchema = z.enum(['fail', 'unknown', 'pass', 'notApplicable'])
export const fieldValues = z.record(z.string().max(200), json).openapi({
  example: { organizerName: '杭州示例科技有限公司', serverIpRanges: ['121.40.1.10'] },
})

export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.string(),
    requestId: z.string(),
    errors: z.array(z.object({ pointer: z.string(), code: z.string(), message: z.string(), suggestion: json.optional() })).optional(),
  })
  .openapi('Problem')

export const basisSchema = z
  .object({
    kind: z.enum(['official', 'guide', 'provider', 'house']),
    title: z.string(),
    article: z.string().optional(),
    url: z.string().optional(),
    /** the reference holds from this day, to that one when it ended */
    from: z.string(),
    to: z.string().optional(),
    confidence: z.enum(['read', 'secondHand', 'derived', 'memory']),
  })
  .openapi('Basis')

export const findingSchema = z
  .object({
    ruleId: z.string(),
    stage: z.enum(['submission', 'afterApproval', 'operation', 'incident']),
    blocks: z.boolean(),
    blocksPolicy: z.boolean(),
    verdict: verdictSchema,
    severity: z.enum(['must', 'should', 'info']),
    basis: z.array(basisSchema),
    fields: z.array(z.string()),
    /** of a failing rule: those of `fields` that have to change, where the others only say that it applies */
    demanded: z.array(z.string()).optional(),
    missing: z.array(z.string()),
    seen: z.record(z.string(), json),
    message: z.string(),
    /** of a failing rule: each condition that does not hold, with what is required and what was seen */
    because: z.array(z.string()),
    fix: z.string(),
    /** parameters that the organisation sets otherwise: value and basis of its own, and what the catalogue has */
    overridden: z
      .array(
        z.object({
          parameter: z.string(),
          value: z.union([z.number(), z.string()]),
          instead: z.union([z.number(), z.string()]).nullable(),
          basis: z.string(),
          from: z.string(),
          to: z.string().nullable(),
        }),
      )
      .optional(),
    /** where law and guide both speak: the other side in its own words; the law decides */
    conflicts: z.array(
      z.object({
        ruleId: z.string(),
        verdict: verdictSchema,
        severity: z.enum(['must', 'should', 'info']),
        basis: z.array(basisSchema),
        message: z.string(),
        fix: z.string(),
        /** true: this side decides */
        decides: z.boolean(),
      }),
    ),
  })
  .openapi('Finding')

export const evidenceSchema = z
  .object({
    kind: z.enum(['turn', 'upload', 'staff', 'api', 'derived']),
    seq: z.int(),
    quote: z.string().nullable(),
    uploadId: z.string().nullable(),
    page: z.int().nullable(),
    box: z.array(z.number()).nullable(),
    row: z.int().optional(),
    /** read in the person's browser; the picture stayed there */
    readIn: z.literal('browser').optional(),
    confidence: z.number(),
    from: z.array(z.string()).optional(),
  })
  .openapi('Evidence')

const capturedSchema = z.object({
  field: z.string(),
  label: z.string(),
  value: json,
  display: z.string(),
  status: z.enum(['filled', 'needsConfirmation', 'rejected']),
  reason: z.string().nullable(),
  evidence: evidenceSchema,
  suggestion: json.optional(),
})

export const replySchema = z
  .object({
    kind: z.enum(['ask', 'explain', 'confirm', 'repair', 'complete', 'handoff', 'silent']),
    text: z.string(),
    asking: z.array(
      z.object({ field: z.string(), label: z.string(), options: z.array(z.object({ code: z.string(), label: z.string() })).optional() }),
    ),
    confirming: z.array(
      z.object({
        field: z.string(),
        label: z.string(),
        value: json,
        display: z.string(),
        /** where it was read, when it stands against another value; GET …/uploads/{uploadId}/crop?field= shows the place */
        evidence: evidenceSchema.optional(),
        against: z.object({ value: json, display: z.string(), evidence: evidenceSchema.nullable() }).optional(),
      }),
    ),
    captured: z.array(capturedSchema),
    corrected: z.array(z.object({ field: z.string(), from: json, to: json })),
    stale: z.array(z.union([z.object({ field: z.string() }), z.object({ document: z.string(), because: z.array(z.string()) })])),
    findings: z.array(findingSchema),
    quickReplies: z.array(z.object({ label: z.string(), text: z.string() })),
    topics: z.array(z.object({ id: z.string(), basis: z.array(basisSchema) })),
    /** a question that was not plain: what it may have meant, each with its tap in `quickReplies`; A, 第二个 or the tap's text chooses */
    choosing: z.array(z.object({ id: z.string(), label: z.string() })).optional(),
    progress: z.object({ filled: z.int(), needed: z.int(), percent: z.int() }),
  })
  .openapi('Reply')

export const conversationSchema = z
  .object({
    id: z.string(),
    caseId: z.string(),
    controller: z.enum(['assistant', 'staff']),
    status: z.enum(['open', 'waiting', 'taken', 'closed']),
    locale: z.string(),
    createdAt: instant,
    /** who of the staff has the word, and who reads along */
    staff: z.object({ id: z.string(), name: z.string() }).nullable(),
    watchers: z.array(z.object({ name: z.string() })),
    watchRefused: z.boolean(),
  })
  .openapi('Conversation')

const caseFieldSchema = z.object({
  value: json.optional(),
  display: z.string(),
  state: z.enum(['filled', 'needsConfirmation', 'unknown', 'notApplicable', 'declined', 'later']),
  evidence: evidenceSchema,
  updatedAt: instant,
  by: z.string(),
  override: z.string().optional(),
})

const filingStatus = z.enum([
  'collecting',
  'ready',
  'submitted',
  'smsCheck',
  'underReview',
  'onsite',
  'supplement',
  'rejected',
  'approved',
  'maintained',
  'changed',
  'cancelled',
])
const score = { ready: z.boolean(), failing: z.int(), unknown: z.int() }
const place = z.object({ code: z.string(), name: z.string() }).nullable()

export const readinessSchema = z.object({
  official: z.object(score),
  guide: z.object({ met: z.int(), of: z.int() }),
  policy: z.object({ profile: policySchema, ...score }),
  byFiling: z.partialRecord(
    filingSchema,
    z.object({
      applicable: z.boolean(),
      status: filingStatus,
      ...score,
      waitsFor: filingSchema.nullable().optional(),
      lacking: z.array(z.string()).readonly().optional(),
    }),
  ),
})

export const authoritySchema = z.object({ official: place, guide: place, conflict: z.boolean() }).openapi('Authority')

/** the line of the cross-border table that decides; `route` is null while the fields of `missing` are open */
export const exportRouteSchema = z
  .object({
    route: z.enum(['none', 'assessment', 'contractOrCertification']).nullable(),
    row: z.string().nullable(),
    condition: z.string(),
    way: z.string(),
    basis: z.array(basisSchema),
    missing: z.array(z.object({ field: z.string(), label: z.string() })),
  })
  .openapi('ExportRoute')

export const procedureSchema = z.object({ filing: filingSchema, code: z.string(), zh: z.string(), because: z.array(z.string()) })

export const documentSchema = z
  .object({
    id: z.string(),
    template: z.string(),
    title: z.string(),
    format: z.enum(['pdf', 'docx', 'html']),
    locale: z.string(),
    bytes: z.int(),
    sha256: z.string(),
    stale: z.boolean(),
    because: z.array(z.string()),
    details: json.optional(),
  })
  .openapi('Document')

/** what a release of the rules, or a date in them, changed in a case */
export const rejudgementSchema = z
  .object({
    seq: z.int(),
    at: instant,
    from: z.object({ catalogueRevision: z.string().nullable(), on: date }),
    to: z.object({ catalogueRevision: z.string(), on: date }),
    changes: z.array(
      z.object({
        ruleId: z.string(),
        words: z.string(),
        why: z.enum(['begins', 'ends', 'parameter', 'catalogue']),
        on: date.nullable(),
        before: verdictSchema,
        after: verdictSchema,
        basis: z.array(basisSchema),
      }),
    ),
    readiness: z.object({
      before: z.object({ official: z.object(score), policy: z.object(score) }),
      after: z.object({ official: z.object(score), policy: z.object(score) }),
    }),
  })
  .openapi('Rejudgement')

export const visitAnswer = visitSchema(basisSchema)

/** a portal that would refuse a picture as it is */
export const portalSchema = z.object({
  portal: z.enum(['icp', 'police']),
  label: z.string(),
  mostBytes: z.int(),
  because: z.enum(['bytes', 'format']),
  /** GET …/uploads/{uploadId}/portal-picture gives one that fits */
  mends: z.boolean(),
  /** one that fits was made elsewhere and given with PUT */
  made: z.object({ mime: z.string(), bytes: z.int() }).nullable(),
})

/** A date that runs. */
export const deadlineSchema = z.object({
  id: z.string(),
  on: z.string(),
  /** yyyy-mm-ddThh:mm in Shanghai, where hours count */
  at: z.string().nullable(),
  /** as the articles colour them: no warning of the authorities, which has four colours */
  colour: z.enum(['red', 'yellow', 'blue']),
  label: z.string(),
  /** what to do; null where the label says it */
  action: z.string().nullable(),
  filing: filingSchema.nullable(),
  /** id of the rule or statement behind it */
  rule: z.string().nullable(),
  basis: basisSchema,
})

export const caseSchema = z
  .object({
    id: z.string(),
    revision: z.int(),
    filings: z.array(filingSchema),
    policy: policySchema,
    guideAccepted: z.boolean().nullable(),
    externalRef: z.string().nullable(),
    status: filingStatus,
    createdAt: instant,
    updatedAt: instant,
    inForceOn: date,
    catalogueRevision: z.string(),
    fields: z.record(z.string(), caseFieldSchema),
    missing: z.array(z.string()),
    // what a person is told: `filled` and `missing` here add up to `needed`, files are counted apart
    completion: z.object({
      filled: z.int(),
      needed: z.int(),
      percent: z.int(),
      missing: z.array(z.string()),
      files: z.array(z.string()),
    }),
    findings: z.array(findingSchema),
    readiness: readinessSchema,
    guide: caseGuideSchema,
    procedures: z.array(procedureSchema),
    changes: z.array(openChangeSchema(basisSchema)),
    authority: authoritySchema,
    exportRoute: exportRouteSchema,
    policeDivision: z.string().nullable(),
    deadlines: z.array(deadlineSchema),
    documents: z.array(documentSchema),
    /** what can be made of it now; `onRequest` is no part of the package */
    offers: z.array(
      z.object({ template: z.string(), title: z.string(), filing: filingSchema, onRequest: z.boolean(), takesDetails: z.boolean() }),
    ),
    uploads: z.array(
      z.object({
        id: z.string(),
        kind: z.string(),
        name: z.string(),
        mime: z.string(),
        bytes: z.int(),
        sha256: z.string(),
        pages: z.int().nullable(),
        field: z.string().nullable(),
        problems: z.array(z.string()),
        portals: z.array(portalSchema),
        /** the picture stayed in the person's browser: what is kept is what was read there */
        readIn: z.literal('browser').optional(),
      }),
    ),
    progress: z.record(
      z.string(),
      z.object({
        status: filingStatus.nullable(),
        number: z.string().nullable(),
        inForceOn: z.string().nullable(),
        history: z.array(z.object({ type: z.string(), on: z.string(), seq: z.int(), procedure: z.string().optional() })),
      }),
    ),
    life: z.array(lifeSchema(basisSchema)),
    /** what forwarded messages seem to say: applied only by a person */
    proposals: z.array(proposalSchema),
    conversations: z.array(z.string()),
    /** the latest changes of the rules that changed a finding, newest first */
    rejudged: z.array(rejudgementSchema),
  })
  .openapi('Case')

/** What a case is now where it is no longer what the caller holds. */
export const caseChangesSchema = z
  .object({
    since: z.string().openapi({ description: 'The `caseVersion` that was held' }),
    parts: caseSchema.omit({ fields: true, findings: true }).partial().openapi({ description: 'Members of the case that differ, whole' }),
    fields: z.record(z.string(), caseFieldSchema.nullable()).openapi({ description: 'Fields that differ; null: gone' }),
    findings: z
      .array(z.union([z.int(), findingSchema]))
      .optional()
      .openapi({
        description:
          'The list as it is now, a number for a finding that stands alike at that place of the held list; absent: the same list',
      }),
  })
  .openapi('CaseChanges')

/** A query parameter that may be left out or left empty. */
export const optionalQuery = <T extends z.ZodType>(schema: T) =>
  z
    .union([schema, z.literal('')])
    .optional()
    .transform((value): z.output<T> | undefined => (value === '' ? undefined : value))

/** Answers a list: at most 200 a page, 50 when nothing is said. */
export const pageQuery = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().min(1).max(500).optional(),
})

export const pageOf = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item), nextCursor: z.string().nullable() })
export const localeQuery = z.object({ locale: localeSchema.optional() })
