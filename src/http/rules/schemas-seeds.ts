import { z } from '@hono/zod-openapi'
import { json } from '../schemas.ts'

const severity = z.enum(['must', 'should', 'info'])

export const seedStatementSchema = z
  .object({
    id: z.string(),
    article: z.string(),
    section: z.object({ id: z.string(), label: z.string() }),
    /** whose words these are: 网络指南说法, never ours */
    label: z.string(),
    says: z.string(),
    /** 超 is moreThan; 不低于, 以上 and ≥ are atLeast */
    bounds: z.array(z.object({ of: z.string(), label: z.string(), is: z.string(), value: json, unit: z.string() })),
    stated: severity,
    shown: z.enum(['must', 'should', 'info', 'never']),
    /** the part of it that is law, and the rule that judges that part */
    law: z.object({ severity, rule: z.string() }).nullable(),
    checkable: z.boolean(),
    rules: z.array(z.object({ id: z.string(), examples: z.int(), message: z.string(), fix: z.string() })),
    /** rules of the law or of providers that say otherwise, and decide */
    opposed: z.array(z.string()),
    questions: z.array(z.object({ field: z.string(), label: z.string() })),
    documents: z.array(z.object({ template: z.string(), title: z.string() })),
    answers: z.array(z.object({ id: z.string(), text: z.string() })),
    /** ids of the notes that hold it against something */
    notes: z.array(z.string()),
    tests: z.array(z.object({ file: z.string(), cases: z.int() })),
    /** why no rule judges it: the class of reason, and its own sentence */
    why: z.object({ reason: z.string(), label: z.string(), text: z.string() }).nullable(),
    /** the sentences of its article that carry it, by number */
    sentences: z.array(z.int()),
  })
  .openapi('SeedStatement')

export const seedSentenceSchema = z
  .object({
    article: z.string(),
    number: z.int(),
    text: z.string(),
    /** as it stands on the page, where that differs */
    source: z.string().nullable(),
    /** what it is when it asks nothing of anybody: heading, advert, navigation … */
    kind: z.object({ id: z.string(), label: z.string() }).nullable(),
    statements: z.array(seedStatementSchema),
  })
  .openapi('SeedSentence')

export const seedNoteSchema = z
  .object({
    id: z.string(),
    statements: z.array(z.string()),
    /** false: the data agree after all */
    found: z.boolean(),
    figures: z.record(z.string(), json),
    text: z.string(),
  })
  .openapi('SeedNote')

export const seedsAnswer = z.object({
  articles: z.array(
    z.object({ id: z.string(), title: z.string(), sentences: z.int(), statements: z.int(), checkable: z.int(), carrying: z.int() }),
  ),
  /** of every sentence: quoted, hearsay */
  label: z.string(),
  /** where the articles disagree with themselves, computed from their numbers */
  notes: z.array(seedNoteSchema),
  /** all empty: every sentence leads to a statement or a reason */
  gaps: z.object({ uncovered: z.array(z.string()), uncarried: z.array(z.string()), unsettled: z.array(z.string()) }),
  items: z.array(seedSentenceSchema),
  nextCursor: z.string().nullable(),
})

export const seedStatementsAnswer = z.object({ items: z.array(seedStatementSchema), nextCursor: z.string().nullable() })
