import { z } from '@hono/zod-openapi'
import { moveTypes, reasonSchema } from '../after-submission/schemas-life.ts'
import { longestMessage } from '../conversations/schemas-chat.ts'
import {
  caseSchema,
  date,
  evidenceSchema,
  fieldValues,
  filingSchema,
  instant,
  json,
  localeSchema,
  policySchema,
  rejudgementSchema,
} from '../schemas.ts'

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
  rejudged: z.array(rejudgementSchema),
  nextCursor: z.string().nullable(),
  chain: z.object({ verified: z.boolean(), firstBroken: z.int().nullable() }),
})

export const filingEventBody = z
  .strictObject({
    filing: filingSchema.optional(),
    procedure: z.string().max(60).optional(),
    type: moveTypes,
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
      reasons: z.array(reasonSchema),
    })
    .optional(),
  /** of the number that was told */
  warnings: z.array(z.object({ code: z.string(), message: z.string() })),
})

export const documentBody = z
  .strictObject({
    template: z.string().min(1).max(100),
    format: z.enum(['pdf', 'docx', 'html']),
    locale: localeSchema.optional(),
    details: z.record(z.string().max(60), json).optional().openapi({
      description: 'Facts that are no fields of the case, as in GET /v1/templates/{id}/schema; what is left out is a blank to fill by hand',
    }),
  })
  .openapi('RenderDocument')

export const linkAnswer = z.object({ url: z.string(), expiresAt: instant })
