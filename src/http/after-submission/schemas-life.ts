import { z } from '@hono/zod-openapi'
import { categories } from '../../domain/rejections/ground.ts'

const filing = z.enum(['icpFiling', 'publicSecurityFiling', 'contingencyPlan'])
const named = z.object({ field: z.string(), label: z.string() })

export const moveTypes = z.enum([
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
  'takenBack',
])

export const reasonSchema = z.object({
  code: z.string(),
  category: z.enum(categories),
  quote: z.string(),
  fields: z.array(z.string()),
  remedy: z.string(),
  says: z.string().optional(),
  /** false: perhaps meant; nothing is asked anew before somebody says yes */
  sure: z.boolean().optional(),
})

/** the life of each filing after it was prepared: where it stands, what may follow, what to do next */
export const lifeSchema = <B extends z.ZodType>(basis: B) =>
  z.object({
    filing,
    status: z.string(),
    statusName: z.string(),
    number: z.string().nullable(),
    /** in plain words */
    next: z.string(),
    moves: z.array(
      z.object({
        type: moveTypes,
        name: z.string(),
        broughtAboutBy: z.enum(['owner', 'provider', 'authority']),
        recordedBy: z.array(z.enum(['owner', 'staff', 'integrator'])),
        needs: z.array(z.enum(['number', 'notice'])),
      }),
    ),
    history: z.array(
      z.object({
        type: moveTypes,
        name: z.string(),
        on: z.string(),
        at: z.string(),
        by: z.string(),
        seq: z.int(),
        procedure: z.string().optional(),
        number: z.string().optional(),
        takenBack: z.boolean().optional(),
      }),
    ),
    rejection: z
      .object({
        type: z.enum(['rejected', 'supplementRequested']),
        on: z.string(),
        notice: z.string().nullable(),
        open: z.int(),
        reasons: z.array(
          reasonSchema.extend({
            how: z.enum(['changed', 'done', 'kept', 'later', 'notMeant']).nullable(),
            asks: z.array(named),
            basis: z.array(basis),
          }),
        ),
      })
      .nullable(),
    /** papers that the last notice asks for */
    asked: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        quote: z.string(),
        /** made here, can be made here, was uploaded, is to be uploaded, or goes to the other system */
        state: z.enum(['made', 'make', 'here', 'upload', 'elsewhere']),
        template: z.string().nullable(),
        field: z.string().nullable(),
      }),
    ),
    /** what differs from the filing that was returned */
    resubmission: z
      .object({
        since: z.string(),
        until: z.string().nullable(),
        changes: z.array(named.extend({ before: z.string().nullable(), after: z.string().nullable() })),
        unanswered: z.array(z.string()),
      })
      .nullable(),
  })

const side = <B extends z.ZodType>(basis: B) =>
  z
    .object({
      ruleId: z.string(),
      says: z.string(),
      /** null: not known yet */
      met: z.boolean().nullable(),
      basis: z.array(basis),
    })
    .nullable()

/** what somebody who comes to look asks for: the law and the articles apart */
export const visitSchema = <B extends z.ZodType>(basis: B) =>
  z.object({
    filing,
    items: z.array(
      z.object({
        id: z.string(),
        what: z.string(),
        bring: z.string(),
        fields: z.array(named),
        law: side(basis),
        article: side(basis),
        documents: z.array(z.object({ template: z.string(), title: z.string(), documentId: z.string().nullable(), stale: z.boolean() })),
      }),
    ),
  })

/** what changed after an approval, and what each filing must still do about it */
export const openChangeSchema = <B extends z.ZodType>(basis: B) =>
  z.object({
    kind: z.string(),
    name: z.string(),
    /** null while the day of the change is not known */
    on: z.string().nullable(),
    duties: z.array(
      z.object({
        filing,
        procedures: z.array(z.object({ code: z.string(), name: z.string() })),
        what: z.string(),
        note: z.string(),
        /** the last day; null where it is at once or the day of the change is not known */
        by: z.string().nullable(),
        late: z.boolean(),
        /** so many days before or after the change; null is at once */
        clock: z.object({ side: z.enum(['before', 'after']), days: z.number().nullable() }).nullable(),
        papers: z.array(z.string()),
        documents: z.array(z.object({ template: z.string(), title: z.string() })),
        basis: z.array(basis),
      }),
    ),
  })

/** what a forwarded message seems to say of a filing */
export const proposalSchema = z.object({
  id: z.string(),
  kind: z.enum(['email', 'sms']),
  text: z.string(),
  at: z.string(),
  how: z.enum(['open', 'applied', 'dismissed']),
  filing,
  type: moveTypes,
  name: z.string(),
  on: z.string(),
  number: z.string().nullable(),
})

/** `meant`: yes, a reason that was not sure is the one; `notMeant`: the notice says no such thing; `kept`: nothing changes */
export const reasonAnswersBody = z
  .strictObject({
    filing: filing.optional(),
    answers: z
      .array(z.strictObject({ code: z.string().min(1).max(60), how: z.enum(['done', 'kept', 'later', 'meant', 'notMeant']) }))
      .min(1)
      .max(30),
  })
  .openapi('AnswerReasons', { example: { filing: 'icpFiling', answers: [{ code: 'domain.resolves', how: 'done' }] } })
