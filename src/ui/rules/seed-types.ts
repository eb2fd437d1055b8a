import type { z } from '@hono/zod-openapi'
import type { seedSentenceSchema, seedStatementSchema, seedsAnswer } from '../../http/rules/schemas-seeds.ts'

/** What `GET /v1/rules/seeds` answers. */
export type SeedsJson = z.infer<typeof seedsAnswer>
export type SeedSentenceJson = z.infer<typeof seedSentenceSchema>
export type SeedStatementJson = z.infer<typeof seedStatementSchema>
