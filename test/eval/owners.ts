import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { json } from './json.ts'

const values = z.record(z.string(), json)
const phrases = z.record(z.string(), z.array(z.string()).min(1))
/** any of; an inner list: all of */
const topics = z.array(z.union([z.string(), z.array(z.string())]))
/** the turn from which it is said, or the field after whose answer */
const moment = { afterTurn: z.number().optional(), afterField: z.string().optional() }

const owner = z.strictObject({
  id: z.string(),
  title: z.string(),
  story: z.string(),
  filings: z.array(z.string()),
  /** the conversation is opened with these filings; otherwise the owner has to say it */
  sendFilings: z.boolean(),
  today: z.string(),
  locale: z.enum(['zh-CN', 'en']).optional(),
  opening: z.array(z.string()),
  /** what is said when the field is asked: once, and when asked again */
  answerBook: phrases,
  defaultUnknown: z.string(),
  uploads: z.record(z.string(), z.string()),
  volunteered: z.array(z.strictObject({ ...moment, text: z.string(), captures: values })),
  corrections: z.array(
    z.strictObject({ ...moment, text: z.string(), expect: values, before: values.optional(), answers: phrases.optional() }),
  ),
  digressions: z.array(z.strictObject({ ...moment, text: z.string(), expectTopic: topics })),
  /** what a careful clerk ends with; null: must not be stored */
  gold: values,
  /** right if stored, no miss if not */
  goldOptional: values,
  accept: z.record(z.string(), z.array(json)),
  expect: z.strictObject({
    mustFindings: z.array(
      z.strictObject({
        fields: z.array(z.string()),
        why: z.string(),
        verdict: z.array(z.string()).optional(),
        basis: z.string().optional(),
        /** at any time, not only at the end */
        during: z.boolean().optional(),
      }),
    ),
    /** `!x`: never at all; `x`: not unless the sentence denies it */
    mustNotSay: z.array(z.string()),
    readyOfficial: z.boolean().nullable(),
    /** null: no ICP procedure at all; a list: any of */
    procedureCode: z
      .union([z.string(), z.array(z.string())])
      .nullable()
      .optional(),
    authorityCode: z.string().optional(),
    authorityConflict: z.boolean().optional(),
    mustNotAsk: z.array(z.string()).optional(),
    deadlines: z.array(z.string()).optional(),
  }),
})

export type Owner = z.infer<typeof owner>
export type Topics = z.infer<typeof topics>

/** Every owner, in the order of the file names; of another folder: those that nobody here has seen. */
export function readOwners(folder = join(import.meta.dirname, 'owners')): readonly Owner[] {
  return readdirSync(folder)
    .sort()
    .map(name => owner.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))))
}
