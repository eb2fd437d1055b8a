import { z } from '@hono/zod-openapi'
import { fieldValues, filingSchema, instant, json, localeSchema } from '../schemas.ts'

/** of a template; with `@3` behind it, its third version */
export const ownName = z.string().regex(/^[a-z][a-z0-9-]{0,59}$/)
const longestSource = 200_000
const source = z.string().min(1).max(longestSource)
const everyFiling = ['icpFiling', 'publicSecurityFiling', 'contingencyPlan'] as const
const format = z.enum(['pdf', 'docx', 'html'])

const sources = z
  .strictObject({ 'zh-CN': source.optional(), en: source.optional() })
  .refine(given => given['zh-CN'] !== undefined || given.en !== undefined)
  .openapi({
    description: 'Handlebars by locale, at least one',
    example: { 'zh-CN': '% 说明\n\n{{f.organizerName}}的网站{{f.siteName}}。' },
  })

export const templateBody = z
  .strictObject({
    title: z.string().min(1).max(100),
    /** a case must have one of them; every one when left out */
    filings: z
      .array(filingSchema)
      .min(1)
      .max(3)
      .default([...everyFiling]),
    sources,
  })
  .openapi('OwnTemplateBody')

export const newTemplateBody = templateBody.extend({ id: ownName }).openapi('NewOwnTemplate')

export const previewBody = z
  .strictObject({
    fields: fieldValues.optional(),
    details: json.optional(),
    filings: z.array(filingSchema).min(1).max(3).optional(),
    format: format.default('html'),
    locale: localeSchema.optional(),
    /** a draft that is not stored, in place of what is */
    sources: sources.optional(),
  })
  .openapi('PreviewTemplate')

const detailUse = z.enum(['text', 'date', 'number', 'texts', 'rows', 'boolean', 'any'])

export const namesSchema = z
  .object({
    fields: z.array(z.object({ key: z.string(), label: z.string() })),
    /** by path, and what the template makes of each */
    details: z.record(z.string(), detailUse),
  })
  .openapi('TemplateNames')

export const templateSchema = z
  .object({
    id: z.string(),
    version: z.string(),
    title: z.string(),
    filings: z.array(filingSchema),
    formats: z.array(format),
    locales: z.array(z.string()),
    takesDetails: z.boolean(),
    own: z.boolean(),
  })
  .openapi('Template')

export const ownTemplateSchema = z
  .object({
    id: z.string(),
    /** counts from 1; `id@number` names this one wherever a template is named */
    number: z.int(),
    version: z.string(),
    title: z.string(),
    filings: z.array(filingSchema),
    sources: z.record(z.string(), z.string()),
    createdAt: instant,
    ...namesSchema.shape,
  })
  .openapi('OwnTemplate')

export const versionSchema = z
  .object({ number: z.int(), version: z.string(), title: z.string(), createdAt: instant })
  .openapi('TemplateVersion')

export const sampleSchema = z
  .object({
    filings: z.array(filingSchema).optional(),
    fields: z.record(z.string(), json),
    details: z.record(z.string(), json).optional(),
  })
  .openapi('TemplateSample')

export const dryRunQuery = z.object({ dryRun: z.enum(['true', 'false']).default('false') })

export type TemplateJson = z.infer<typeof templateSchema>
export type OwnTemplateJson = z.infer<typeof ownTemplateSchema>
export type TemplateNamesJson = z.infer<typeof namesSchema>
export type TemplateInput = z.input<typeof templateBody>
export type PreviewInput = z.input<typeof previewBody>
