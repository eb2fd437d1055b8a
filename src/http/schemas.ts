import { z } from '@hono/zod-openapi'
import type { Json } from '../domain/json.ts'

/** Every body and answer of the contract. They are parsed with these at the edge and `/openapi.json` is made of them. */

/** whatever came out of JSON.parse; the field's own parser reads it */
const json = z.custom<Json>(value => value !== undefined).openapi({ type: ['string', 'number', 'boolean', 'object', 'array', 'null'] })
const date = z.iso.date().openapi({ example: '2026-11-23' })
const instant = z.string().openapi({ format: 'date-time' })

export const filingSchema = z.enum(['icpFiling', 'publicSecurityFiling', 'contingencyPlan'])
export const policySchema = z.enum(['official', 'guided', 'guideStrict'])
export const localeSchema = z.enum(['zh-CN', 'en'])
export const verdictSchema = z.enum(['fail', 'unknown', 'pass', 'notApplicable'])
const fieldValues = z.record(z.string().max(200), json).openapi({
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

const basisSchema = z
  .object({
    kind: z.enum(['official', 'guide', 'provider', 'house']),
    title: z.string(),
    article: z.string().optional(),
    url: z.string().optional(),
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
    missing: z.array(z.string()),
    seen: z.record(z.string(), json),
    message: z.string(),
    fix: z.string(),
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
    confirming: z.array(z.object({ field: z.string(), label: z.string(), value: json, display: z.string() })),
    captured: z.array(capturedSchema),
    corrected: z.array(z.object({ field: z.string(), from: json, to: json })),
    stale: z.array(z.union([z.object({ field: z.string() }), z.object({ document: z.string(), because: z.array(z.string()) })])),
    findings: z.array(findingSchema),
    quickReplies: z.array(z.object({ label: z.string(), text: z.string() })),
    topics: z.array(z.object({ id: z.string(), basis: z.array(basisSchema) })),
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

const readinessSchema = z.object({
  official: z.object(score),
  guide: z.object({ met: z.int(), of: z.int() }),
  policy: z.object({ profile: policySchema, ...score }),
  byFiling: z.partialRecord(filingSchema, z.object({ applicable: z.boolean(), status: filingStatus, ...score })),
})

export const authoritySchema = z.object({ official: place, guide: place, conflict: z.boolean() }).openapi('Authority')

const procedureSchema = z.object({ filing: filingSchema, code: z.string(), zh: z.string(), because: z.array(z.string()) })

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
  })
  .openapi('Document')

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
    findings: z.array(findingSchema),
    readiness: readinessSchema,
    guide: z.object({
      stage: z.string(),
      tiers: z.array(z.string()),
      path: z.array(z.string()),
      timeline: z.array(z.object({ stage: z.string(), from: z.string(), to: z.string() })),
    }),
    procedures: z.array(procedureSchema),
    authority: authoritySchema,
    policeDivision: z.string().nullable(),
    deadlines: z.array(
      z.object({
        id: z.string(),
        on: z.string(),
        colour: z.enum(['red', 'yellow', 'blue']),
        label: z.string(),
        filing: filingSchema.nullable(),
        basis: basisSchema,
      }),
    ),
    documents: z.array(documentSchema),
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
    conversations: z.array(z.string()),
  })
  .openapi('Case')

/* Conversations */

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
  })
  .openapi('PostTurn')

export const turnAnswer = z.object({ seq: z.int(), reply: replySchema, case: caseSchema })

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
    upload: z.object({ id: z.string(), kind: z.string(), name: z.string(), problems: z.array(z.string()) }).optional(),
  })
  .openapi('Turn')

export const conversationAnswer = z.object({
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
    read: z.array(z.object({ label: z.string(), value: json, field: z.string().nullable() })),
  }),
  reply: replySchema,
  case: caseSchema,
})

export const resumeBody = z.strictObject({ resumeCode: z.string().min(1).max(300) }).openapi('ResumeConversation')
export const resumedSchema = z.object({ conversation: conversationSchema, token: z.string() })
export const handoffBody = z.strictObject({ reason: z.string().max(2_000).optional() }).openapi('AskForPerson')
export const conversationOnly = z.object({ conversation: conversationSchema })
export const handbackBody = z.strictObject({ note: z.string().max(2_000).optional() }).openapi('HandBack')
export const handbackAnswer = z.object({ conversation: conversationSchema, reply: replySchema, case: caseSchema })
export const staffMessageBody = z
  .strictObject({ text: z.string().trim().min(1).max(longestMessage), internal: z.boolean().optional() })
  .openapi('PostStaffMessage')
export const staffMessageAnswer = z.object({ seq: z.int(), conversation: conversationSchema })

/* Staff */

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
export const inboxItem = conversationSchema.extend({
  updatedAt: instant,
  assignee: z.object({ id: z.string(), name: z.string() }).nullable(),
})

/* Cases */

export const openCaseBody = z
  .strictObject({
    filings: z.array(filingSchema).min(1).max(3),
    fields: fieldValues.optional(),
    policy: policySchema.optional(),
    externalRef: z.string().trim().min(1).max(200).optional(),
    inForceOn: date.optional(),
  })
  .openapi('OpenCase')

export const changeCaseBody = z
  .strictObject({
    filings: z.array(filingSchema).min(1).max(3).optional(),
    policy: policySchema.optional(),
    externalRef: z.string().trim().min(1).max(200).optional(),
  })
  .openapi('ChangeCase')

export const editFieldsBody = z.record(z.string().max(200), json).openapi('EditFields', {
  example: {
    organizerName: '杭州示例科技有限公司',
    legacySystem: null,
    organizerCertNumber: { set: '91330106MA2CXXXX0X', override: '证照原件如此' },
    nicBandwidthGbps: { state: 'unknown' },
  },
})

export const caseItem = z.object({
  id: z.string(),
  revision: z.int(),
  externalRef: z.string().nullable(),
  createdAt: instant,
  updatedAt: instant,
})

export const historyItem = z
  .object({
    seq: z.int(),
    at: instant,
    by: z.string(),
    type: z.string(),
    field: z.string(),
    label: z.string(),
    from: z.object({ state: z.string(), value: json.optional(), display: z.string() }).nullable(),
    to: z.object({ state: z.string(), value: json.optional(), display: z.string() }).nullable(),
    evidence: evidenceSchema,
    hash: z.string(),
    prevHash: z.string(),
  })
  .openapi('HistoryItem')

export const historyAnswer = z.object({
  items: z.array(historyItem),
  nextCursor: z.string().nullable(),
  chain: z.object({ verified: z.boolean(), firstBroken: z.int().nullable() }),
})

export const filingEventBody = z
  .strictObject({
    filing: filingSchema.optional(),
    procedure: z.string().max(60).optional(),
    type: z.enum([
      'submitted',
      'smsPassed',
      'underReview',
      'onsite',
      'supplementRequested',
      'rejected',
      'approved',
      'maintained',
      'changed',
      'cancelled',
    ]),
    on: date,
    number: z.string().trim().min(1).max(100).optional(),
    notice: z.string().max(longestMessage).optional(),
  })
  .openapi('RecordEvent')

export const filingEventAnswer = z.object({
  case: caseSchema,
  reopened: z.array(z.object({ field: z.string(), reason: z.string(), quote: z.string() })),
  rejection: z
    .object({
      filing: filingSchema,
      recognised: z.boolean(),
      reasons: z.array(
        z.object({
          code: z.string(),
          category: z.enum([
            'materialMissing',
            'securityHole',
            'wrongJurisdiction',
            'dataCompliance',
            'domain',
            'siteName',
            'contact',
            'identity',
            'content',
            'access',
            'other',
          ]),
          quote: z.string(),
          fields: z.array(z.string()),
          remedy: z.string(),
        }),
      ),
    })
    .optional(),
})

export const documentBody = z
  .strictObject({
    template: z.string().min(1).max(100),
    format: z.enum(['pdf', 'docx', 'html']),
    locale: localeSchema.optional(),
  })
  .openapi('RenderDocument')

export const linkAnswer = z.object({ url: z.string(), expiresAt: instant })

/* Rules and checks */

export const ruleSchema = z
  .object({
    id: z.string(),
    filings: z.array(filingSchema),
    effective: z.object({ from: z.string(), to: z.string().optional() }),
    stage: z.enum(['submission', 'afterApproval', 'operation', 'incident']),
    severity: z.enum(['must', 'should', 'info']),
    statedSeverity: z.enum(['must', 'should', 'info']).optional(),
    fields: z.array(z.string()),
    thresholds: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
    basis: z.array(basisSchema),
    conflictsWith: z.array(z.string()),
    neverBlocks: z.boolean(),
  })
  .openapi('Rule')

export const rulesAnswer = z.object({ inForceOn: date, catalogueRevision: z.string(), items: z.array(ruleSchema) })

export const checkRecord = z.strictObject({ id: z.string().max(200).optional(), fields: fieldValues })

export const checksBody = z
  .strictObject({
    filings: z.array(filingSchema).min(1).max(3),
    inForceOn: date.optional(),
    records: z.array(checkRecord).min(1).max(5_000),
  })
  .openapi('CheckRecords')

export const checkResult = z
  .object({
    id: z.string(),
    findings: z.array(findingSchema),
    errors: z.array(z.object({ field: z.string(), code: z.string(), message: z.string(), suggestion: json.optional() })),
    readiness: readinessSchema,
    procedures: z.array(procedureSchema),
    authority: authoritySchema,
  })
  .openapi('CheckResult')

export const checkSummary = z.object({
  records: z.int(),
  ready: z.int(),
  failing: z.int(),
  unknown: z.int(),
  errors: z.int(),
  inForceOn: date,
  catalogueRevision: z.string(),
})

export const checksAnswer = z.object({ results: z.array(checkResult), summary: checkSummary })

export const reviewAnswer = z.object({
  inForceOn: date,
  ready: z.boolean(),
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

export const changesAnswer = z.object({
  items: z.array(z.object({ on: z.string(), ruleId: z.string(), change: z.enum(['begins', 'ends']), filings: z.array(filingSchema) })),
})

export const healthAnswer = z.object({ ok: z.boolean(), version: z.string(), temporaryStore: z.boolean() })
export const readyAnswer = z.object({
  ok: z.boolean(),
  database: z.object({ ok: z.boolean(), schemaVersion: z.int().nullable(), needed: z.int() }),
  templates: z.int(),
  temporaryStore: z.boolean(),
})

/** Answers a list: at most 200 a page, 50 when nothing is said. */
export const pageQuery = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().min(1).max(500).optional(),
})

export const pageOf = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item), nextCursor: z.string().nullable() })
export const localeQuery = z.object({ locale: localeSchema.optional() })
