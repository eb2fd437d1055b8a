import { createRoute } from '@hono/zod-openapi'
import type { Deps } from '../ports/deps.ts'
import { changeOrganisation, readOrganisation } from '../usecases/change-organisation.ts'
import { logChange } from '../usecases/log-change.ts'
import { needAdmin, needOrganisation } from './access.ts'
import { need } from './problem.ts'
import { answers, jsonBody } from './route.ts'
import { newRouter } from './router.ts'
import { changeOrganisationBody, organisationSchema } from './schemas-organisation.ts'

const tags = ['Organisation']

const read = createRoute({
  method: 'get',
  path: '/v1/organisation',
  tags,
  summary: 'The organisation of the caller, with the policy profile that its new cases begin with',
  responses: answers(200, organisationSchema, 'The organisation'),
})

const change = createRoute({
  method: 'patch',
  path: '/v1/organisation',
  tags,
  summary: 'Change the policy profile of new cases (an admin, or a key with the scope cases); open cases keep theirs',
  request: { body: jsonBody(changeOrganisationBody) },
  responses: answers(200, organisationSchema, 'The organisation'),
})

export function organisationRoutes(deps: Deps) {
  const router = newRouter()

  router.openapi(read, async c => {
    const { organisation: id } = needOrganisation(c, 'cases')
    const { organisation } = need(await readOrganisation(deps, id))
    return c.json({ ...organisation }, 200)
  })

  router.openapi(change, async c => {
    const principal = needAdmin(c, 'cases')
    const { policy } = c.req.valid('json')
    const { organisation } = need(await changeOrganisation(deps, principal.organisation, policy))
    await logChange(deps, principal, { action: 'policy.changed', subject: organisation.id, details: { policy } })
    return c.json({ ...organisation }, 200)
  })

  return router
}
