import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const question = z.strictObject({
  say: z.string(),
  /** the answers that are right; none: no answer is known, and saying so is right */
  right: z.array(z.string()),
  /** saying that no answer is known is right as well */
  honest: z.literal(true).optional(),
  /** the field that was asked for when the question was written */
  asking: z.string().optional(),
})

const sets = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
  'twentyfirst',
  'twentysecond',
  'twentythird',
  'twentyfourth',
  'twentyfifth',
  'twentysixth',
] as const

export type LabelledQuestion = z.infer<typeof question> & { readonly set: (typeof sets)[number] }

/** Each set by another hand; all were read and tuned on after their first sight. */
export const readQuestions = (): readonly LabelledQuestion[] =>
  sets.flatMap(set =>
    z
      .array(question)
      .parse(JSON.parse(readFileSync(join(import.meta.dirname, 'questions', `${set}.json`), 'utf8')))
      .map(each => ({ ...each, set })),
  )
