import { z } from '@hono/zod-openapi'
import { policySchema } from './schemas.ts'

export const organisationSchema = z.object({ id: z.string(), name: z.string(), policy: policySchema }).openapi('Organisation')
export const changeOrganisationBody = z.strictObject({ policy: policySchema }).openapi('ChangeOrganisation')
