import { z } from '@hono/zod-openapi'

const says = z.string()

/** what the two web articles would say of the case; their word, not ours, and never acted on */
export const caseGuideSchema = z.object({
  stage: z.string(),
  tiers: z.array(z.string()),
  path: z.array(z.string()),
  timeline: z.array(z.object({ stage: z.string(), from: z.string(), to: z.string() })),
  /** stands over every word of the articles */
  label: z.string(),
  /** stages with the working days that the article gives them */
  stages: z.array(z.object({ id: z.string(), statement: z.string(), says, shortest: z.int(), longest: z.int(), current: z.boolean() })),
  /** the decision tree; `taken` is null while it is not known */
  tree: z.array(
    z.object({
      id: z.string(),
      text: z.string(),
      statement: z.string(),
      next: z.array(z.object({ answer: z.enum(['yes', 'no']).nullable(), to: z.string() })),
      taken: z.boolean().nullable(),
    }),
  ),
  onsite: z.object({
    wanted: z.boolean().nullable(),
    because: z.array(z.object({ statement: z.string(), says })),
    items: z.array(z.object({ statement: z.string(), says, field: z.string(), label: z.string(), met: z.boolean().nullable() })),
  }),
  /** red: expires within 30 days; yellow: open for more than 72 hours; blue: no self-check for a quarter */
  warnings: z.array(
    z.object({
      colour: z.enum(['red', 'yellow', 'blue']),
      statement: z.string(),
      says,
      field: z.string(),
      label: z.string(),
      text: z.string(),
      until: z.string(),
      due: z.boolean(),
      ruleId: z.string(),
      /** what to do */
      action: z.string(),
    }),
  ),
  /** shares and remedies of the article, each with what is so */
  rejections: z.array(z.object({ category: z.string(), statement: z.string(), sharePct: z.number(), says, instead: z.string() })),
  information: z.array(z.object({ statement: z.string(), says, applies: z.boolean().nullable() })),
})

export type CaseGuideJson = z.infer<typeof caseGuideSchema>
