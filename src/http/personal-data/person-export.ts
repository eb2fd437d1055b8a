import { createRoute } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { CaseRef } from '../../ports/cases.ts'
import type { Deps } from '../../ports/deps.ts'
import { logChange } from '../../usecases/organisations/log-change.ts'
import { refuse } from '../../usecases/outcome.ts'
import { exportPerson } from '../../usecases/personal-data/export-person.ts'
import { needAdmin, openCase } from '../access.ts'
import { caseParam } from '../cases/cases.ts'
import { linkAnswer } from '../cases/schemas-cases.ts'
import { linkQuery } from '../documents/documents.ts'
import type { HttpEnv } from '../env.ts'
import { need, ProblemError } from '../problem.ts'
import { answers, streams } from '../route.ts'
import { newRouter } from '../router.ts'
import { linkTo, organisationOfLink } from '../signed-link.ts'

const tags = ['Cases']

const give = createRoute({
  method: 'get',
  path: '/v1/cases/{id}/export.zip',
  tags,
  summary:
    'Everything that is kept of a person, for that person: values and their origin, events in clear, uploads, documents (the visitor; an admin, which is logged; a key with the scope sensitive)',
  request: { params: caseParam, query: linkQuery },
  responses: streams(200, 'application/zip', 'data.json and the files'),
})

const link = createRoute({
  method: 'post',
  path: '/v1/cases/{id}/export/link',
  tags,
  summary: 'A signed link to it that lasts five minutes',
  request: { params: caseParam },
  responses: answers(200, linkAnswer, 'The link'),
})

export function personExportRoutes(deps: Deps) {
  const router = newRouter()

  router.openapi(give, async c => {
    const { id } = c.req.valid('param')
    const organisation = await organisationOfLink(c, deps)
    const ref = organisation ? { organisation, caseId: id } : await mayExport(c, deps, id)
    const { stream } = need(await exportPerson(deps, ref, c.get('locale')))
    return c.body(stream, 200, {
      'content-type': 'application/zip',
      'content-disposition': `attachment; filename="personal-data-${new Date(deps.clock.now()).toISOString().slice(0, 10)}.zip"`,
      'cache-control': 'private, no-store',
    })
  })

  router.openapi(link, async c => {
    const ref = await mayExport(c, deps, c.req.valid('param').id)
    return c.json(await linkTo(c, deps, `/v1/cases/${ref.caseId}/export.zip`, ref.organisation), 200)
  })

  return router
}

/** Whoever is not the person reads sensitive values in clear here: an admin, who is written down, or a key that may. */
async function mayExport(c: Context<HttpEnv>, deps: Deps, caseId: string): Promise<CaseRef> {
  const { ref, principal } = openCase(c, caseId)
  if (principal.kind !== 'visitor') needAdmin(c, 'sensitive')
  if (!(await deps.cases.load(ref))) throw new ProblemError(refuse('not-found'))
  if (principal.kind !== 'visitor') await logChange(deps, principal, { action: 'person.exported', subject: caseId })
  return ref
}
