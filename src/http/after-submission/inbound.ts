import { createRoute, z } from '@hono/zod-openapi'
import type { Deps } from '../../ports/deps.ts'
import { receiveInbound } from '../../usecases/after-submission/receive-inbound.ts'
import { settleProposal } from '../../usecases/after-submission/settle-proposal.ts'
import { refuse } from '../../usecases/outcome.ts'
import { nameOf } from '../../usecases/principal.ts'
import { needOrganisation, openCase } from '../access.ts'
import { caseParam, caseView } from '../cases/cases.ts'
import { once } from '../once.ts'
import { need, ProblemError } from '../problem.ts'
import { answers, jsonBody, onceHeaders } from '../route.ts'
import { newRouter } from '../router.ts'
import { localeQuery } from '../schemas.ts'
import { presentProposal } from './present-proposal.ts'
import { proposalSchema } from './schemas-life.ts'

const tags = ['Cases']

const inboundBody = z
  .strictObject({
    caseId: z.string().max(80).optional(),
    externalRef: z.string().max(200).optional(),
    kind: z.enum(['email', 'sms']),
    text: z.string().trim().min(1).max(20_000),
  })
  .openapi('Inbound', {
    example: { externalRef: 'order-17', kind: 'sms', text: '【工信部】您的备案申请已通过审核，备案号浙ICP备2026000001号-1' },
  })

const inbound = createRoute({
  method: 'post',
  path: '/v1/inbound',
  tags,
  summary: 'A forwarded mail or text message: what it seems to say of a filing is proposed, never applied',
  request: { query: localeQuery, headers: onceHeaders, body: jsonBody(inboundBody) },
  responses: answers(
    201,
    z.object({ caseId: z.string(), applied: z.literal(false), proposal: proposalSchema }),
    'The proposal; 422 when it says nothing of a filing',
  ),
})

const settle = createRoute({
  method: 'post',
  path: '/v1/cases/{id}/proposals/{proposalId}',
  tags,
  summary: 'Yes or no of a person to what a forwarded message seems to say; yes records it',
  request: {
    params: caseParam.extend({ proposalId: z.string() }),
    query: localeQuery,
    body: jsonBody(z.strictObject({ how: z.enum(['applied', 'dismissed']) }).openapi('SettleProposal')),
  },
  responses: answers(200, z.object({ proposals: z.array(proposalSchema) }), 'Every proposal of the case'),
})

export function inboundRoutes(deps: Deps) {
  const router = newRouter()

  router.openapi(inbound, async c => {
    const principal = needOrganisation(c, 'cases')
    const { organisation } = principal
    const { caseId: named, externalRef, kind, text } = c.req.valid('json')
    const caseId = named ?? (externalRef ? await deps.cases.findByExternalRef(organisation, externalRef) : null)
    if (!caseId) throw new ProblemError(refuse('not-found'))
    const ref = { organisation, caseId }
    const { proposal } = await once(c, deps, {
      organisation,
      principal: nameOf(principal),
      body: c.req.valid('json'),
      run: mark => receiveInbound(deps, { ref, principal, kind, text, ...(mark ? { idempotency: mark } : {}) }),
      replay: async ({ seq }) => {
        const state = await deps.cases.load(ref)
        const before = state?.proposals.find(each => each.seq === seq)
        return state && before ? { ok: true, state, proposal: before } : refuse('not-found')
      },
    })
    return c.json({ caseId, applied: false as const, proposal: presentProposal(caseView(c, deps), proposal) }, 201)
  })

  router.openapi(settle, async c => {
    const { id, proposalId } = c.req.valid('param')
    const { state } = need(await settleProposal(deps, { ...openCase(c, id), proposalId, how: c.req.valid('json').how }))
    return c.json({ proposals: state.proposals.map(each => presentProposal(caseView(c, deps), each)) }, 200)
  })

  return router
}
