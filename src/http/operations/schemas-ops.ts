import { z } from '@hono/zod-openapi'
import { localeSchema } from '../schemas.ts'

export const healthAnswer = z.object({ ok: z.boolean(), version: z.string(), temporaryStore: z.boolean() })
export const readyAnswer = z.object({
  ok: z.boolean(),
  /** calls under way are finished, new ones go elsewhere */
  stopping: z.boolean(),
  database: z.object({ ok: z.boolean(), schemaVersion: z.int().nullable(), needed: z.int() }),
  /** null where the machine cannot tell: on a Worker, or with a database elsewhere */
  disk: z.object({ ok: z.boolean(), freeMegabytes: z.int() }).nullable(),
  fonts: z.boolean(),
  templates: z.int(),
  temporaryStore: z.boolean(),
})

export const siteAnswer = z.object({ siteKey: z.string(), organisation: z.string(), locales: z.array(localeSchema) })
