import { createRoute, z } from '@hono/zod-openapi'
import type { Deps } from '../../ports/deps.ts'
import { refuse } from '../../usecases/outcome.ts'
import { needOrganisation } from '../access.ts'
import { caseParam } from '../cases/cases.ts'
import { ProblemError } from '../problem.ts'
import { answers } from '../route.ts'
import { newRouter } from '../router.ts'

const auditAnswer = z.object({
  caseId: z.string(),
  organisation: z.string(),
  revision: z.int(),
  headHash: z.string(),
  erased: z.boolean(),
  /** how the hash of a row is made, so that anybody can check it */
  hashOf: z.string(),
  firstBroken: z.int().nullable(),
  rows: z.array(
    z.object({
      seq: z.int(),
      type: z.string(),
      v: z.int(),
      at: z.string(),
      actor: z.string(),
      conversationId: z.string().nullable(),
      payloadSha256: z.string(),
      payloadHash: z.string(),
      prevHash: z.string(),
      hash: z.string(),
    }),
  ),
})

const hashOf =
  'sha256(JSON [prevHash, organisation, caseId, seq, type, v, at, actor, conversationId, payloadHash]), sm3 where the hash begins with sm3:'

const audit = createRoute({
  method: 'get',
  path: '/v1/cases/{id}/audit',
  tags: ['Cases'],
  summary: 'The evidence log of a case for an authority: every row with its hash, no contents, and where the chain breaks',
  request: { params: caseParam },
  responses: answers(200, auditAnswer, 'Also of a case that was erased'),
})

export function auditRoutes(deps: Deps) {
  const router = newRouter()

  router.openapi(audit, async c => {
    const { organisation } = needOrganisation(c, 'cases')
    const { id: caseId } = c.req.valid('param')
    const { head, rows, firstBroken } = await deps.cases.audit({ organisation, caseId })
    if (!head) throw new ProblemError(refuse('not-found'))
    return c.json({ caseId, organisation, ...head, hashOf, firstBroken, rows: rows.map(row => ({ ...row })) }, 200)
  })

  return router
}
