import { z } from '@hono/zod-openapi'
import { authoritySchema, basisSchema, date, json } from '../schemas.ts'

const rowSchema = z.object({
  id: z.string(),
  from: date,
  to: date.optional(),
  /** codes and numbers, as judgements read them */
  data: z.record(z.string(), json),
  /** column → what a person reads, in the locale of the caller */
  words: z.record(z.string(), z.string()),
  basis: z.array(basisSchema),
})

export const tableSchema = z
  .object({
    id: z.string(),
    title: z.string(),
    note: z.string().optional(),
    /** rows are tried from above, the first that holds decides */
    firstMatchWins: z.boolean(),
    rows: z.array(rowSchema),
  })
  .openapi('DecisionTable')

export const tablesAnswer = z.object({ inForceOn: date, catalogueRevision: z.string(), items: z.array(tableSchema) })

export const gradeAnswer = z.object({
  inForceOn: date,
  grades: z.array(
    z.object({
      scale: z.enum(['IRM', 'PIP']),
      /** null: below the scale */
      grade: z.enum(['extraordinary', 'major', 'significant', 'general']).nullable(),
      words: z.record(z.string(), z.string()).nullable(),
      basis: z.array(basisSchema),
    }),
  ),
  /** the scales do not agree: look at both */
  differ: z.boolean(),
  note: z.string(),
  /** who has to be told, within how long */
  reports: z.array(rowSchema),
})

const provinceSchema = z.object({
  code: z.string(),
  name: z.string(),
  icpPrefixes: z.array(z.string()),
  policePrefixes: z.array(z.string()),
  parameters: z.array(
    z.object({
      name: z.string(),
      label: z.string(),
      value: z.union([z.number(), z.string()]),
      from: date,
      basis: z.array(basisSchema),
    }),
  ),
  notes: z.array(z.object({ id: z.string(), text: z.string(), from: date, basis: z.array(basisSchema) })),
})

export const authoritiesAnswer = authoritySchema.extend({
  /** what the province of the domicile is known to ask; its administration's own word goes first */
  province: provinceSchema.nullable(),
  /** every one, when none is asked for; no authority: nobody there receives an ICP filing */
  provinces: z.array(provinceSchema.extend({ authority: z.string().nullable() })).optional(),
})
