import { createRoute, z } from '@hono/zod-openapi'
import type { Deps } from '../../ports/deps.ts'
import { needOrganisation } from '../access.ts'
import { dayOfCursor } from '../cursor.ts'
import { answers } from '../route.ts'
import { newRouter } from '../router.ts'
import { instant } from '../schemas.ts'

export const auditHeadSchema = z
  .object({
    organisation: z.string(),
    day: z.iso.date(),
    cases: z.int(),
    digest: z.string(),
    previous: z.string(),
    algorithm: z.string(),
    publicKey: z.string(),
    signature: z.string(),
    madeAt: instant,
  })
  .openapi('AuditHead')

const heads = createRoute({
  method: 'get',
  path: '/v1/audit/heads',
  tags: ['Organisation'],
  summary:
    'A signed line for each day over every log that grew since the one before: keep it elsewhere, `npm run verify-audit -- --heads FILE` proves the database against it',
  request: { query: z.object({ limit: z.coerce.number().int().min(1).max(500).default(50), cursor: z.string().max(100).optional() }) },
  responses: answers(
    200,
    z.object({ items: z.array(auditHeadSchema), nextCursor: z.string().nullable(), publicKeys: z.array(z.string()) }),
    'The newest first; the signature is over JSON ["anbei-audit-head", organisation, day, cases, digest, previous, madeAt]',
  ),
})

export function auditHeadRoutes(deps: Deps) {
  const router = newRouter()

  router.openapi(heads, async c => {
    const { organisation } = needOrganisation(c, 'cases')
    const { limit, cursor } = c.req.valid('query')
    const after = dayOfCursor(cursor)
    const page = await deps.auditHeads.list(organisation, { limit, ...(after ? { cursor: after } : {}) })
    return c.json(
      { items: page.items.map(head => ({ ...head })), nextCursor: page.nextCursor, publicKeys: [...(await deps.vault.attestingKeys())] },
      200,
    )
  })

  return router
}
