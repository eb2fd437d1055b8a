import { z } from '@hono/zod-openapi'
import { instant, policySchema } from '../schemas.ts'

/** `https://host` without a path, as browsers send it */
const origin = z
  .url()
  .max(200)
  .refine(text => URL.canParse(text) && new URL(text).origin === text && /^https?:/.test(text))
  .openapi({ example: 'https://www.example.com' })

export const brandingSchema = z
  .strictObject({
    name: z.string().trim().min(1).max(40).optional(),
    logo: z.string().trim().min(1).max(3).optional(),
    colour: z
      .string()
      .regex(/^#[0-9a-fA-F]{6}$/)
      .optional(),
    greeting: z.string().trim().min(1).max(300).optional(),
  })
  .openapi('Branding', { example: { name: '云启备案', logo: '云', colour: '#0d6657', greeting: '您好，这里是云启的备案助手。' } })

export const organisationSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    policy: policySchema,
    branding: brandingSchema.nullable(),
    retentionDays: z.int().nullable(),
  })
  .openapi('Organisation')
export const changeOrganisationBody = z
  .strictObject({
    policy: policySchema.optional(),
    /** null: as everybody has it */
    branding: brandingSchema.nullable().optional(),
    /** cases without anything new for as long are erased by a daily run; null: they stay */
    retentionDays: z.int().min(30).max(3_650).nullable().optional(),
  })
  .refine(body => Object.keys(body).length > 0)
  .openapi('ChangeOrganisation')
export const brandingAnswer = z.object({
  name: z.string().nullable(),
  logo: z.string().nullable(),
  colour: z.string().nullable(),
  greeting: z.string().nullable(),
})

export const newSiteKeyBody = z
  .strictObject({ name: z.string().trim().min(1).max(100), origins: z.array(origin).max(50).default([]) })
  .openapi('NewSiteKey', { example: { name: '官网', origins: ['https://www.example.com'] } })
export const changeSiteKeyBody = z
  .strictObject({
    name: z.string().trim().min(1).max(100).optional(),
    origins: z.array(origin).max(50).optional(),
    /** null: as the organisation has it */
    branding: brandingSchema.nullable().optional(),
  })
  .openapi('ChangeSiteKey')
export const siteKeySchema = z
  .object({
    id: z.string(),
    name: z.string(),
    /** empty: any page */
    origins: z.array(z.string()),
    createdAt: instant.nullable(),
    revokedAt: instant.nullable(),
    branding: brandingSchema.nullable(),
  })
  .openapi('SiteKey')
export const newSiteKeyAnswer = z.object({ key: siteKeySchema, siteKey: z.string() })

export const logEntrySchema = z
  .object({
    id: z.string(),
    at: instant,
    actor: z.string(),
    name: z.string(),
    action: z.string(),
    subject: z.string(),
    details: z.record(z.string(), z.string()),
  })
  .openapi('OrganisationLogEntry')
