import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { json } from './json.ts'

const outcomes = ['value', 'unknown', 'notApplicable', 'decline', 'question', 'clarify', 'later', 'reject', 'correction'] as const

const answer = z.strictObject({
  id: z.string(),
  field: z.string(),
  text: z.string(),
  today: z.string().optional(),
  /** what the case already holds */
  fields: z.record(z.string(), json).optional(),
  expect: z.strictObject({
    outcome: z.enum(outcomes),
    /** other outcomes that are right too */
    accept: z.array(z.enum(outcomes)).optional(),
    value: json.optional(),
    acceptValues: z.array(json).optional(),
    /** the value is that of another field; `default`: any value is right */
    sameAs: z.string().optional(),
    match: z.literal('loose').optional(),
    alsoCaptures: z.record(z.string(), json).optional(),
    /** what was understood although it is not yet a value */
    partial: z.string().optional(),
    note: z.string().optional(),
  }),
})

export type Outcome = (typeof outcomes)[number]
export type LabelledAnswer = z.infer<typeof answer>

/** Every labelled answer, file by file. */
export function readAnswers(folder = join(import.meta.dirname, 'answers')): readonly LabelledAnswer[] {
  return readdirSync(folder)
    .sort()
    .flatMap(name => z.array(answer).parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))))
}
