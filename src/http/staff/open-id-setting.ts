import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { Deps } from '../../ports/deps.ts'
import { logChange } from '../../usecases/organisations/log-change.ts'
import { refuse } from '../../usecases/outcome.ts'
import { openIdProviderOf, setOpenIdProvider } from '../../usecases/staff/open-id-provider.ts'
import { needAdminStaff, needStaff } from '../access.ts'
import type { HttpEnv } from '../env.ts'
import { need, ProblemError } from '../problem.ts'
import { answers, jsonBody, streams } from '../route.ts'
import { newRouter } from '../router.ts'
import { redirectUriOf } from './open-id.ts'
import { openIdAnswer, openIdBody, tiesAnswer } from './schemas-staff.ts'

const path = '/v1/organisation/open-id'

const read = createRoute({
  method: 'get',
  path,
  tags: ['Organisation'],
  summary: 'The provider of OpenID Connect that the people of the organisation sign in with (an admin)',
  responses: answers(200, openIdAnswer, 'Never its secret'),
})
const set = createRoute({
  method: 'put',
  path,
  tags: ['Organisation'],
  summary: 'Set it (an admin); it is asked at once to describe itself. It gives nobody an account: people are added as before',
  request: { body: jsonBody(openIdBody) },
  responses: answers(200, openIdAnswer, 'It counts'),
})
const remove = createRoute({
  method: 'delete',
  path,
  tags: ['Organisation'],
  summary: 'Sign in with a password alone again (an admin)',
  responses: streams(204, null, 'Gone'),
})
const ties = createRoute({
  method: 'get',
  path: '/v1/staff/ties',
  tags: ['Staff'],
  summary: 'Issuers of OpenID Connect that the account of the caller is tied to',
  responses: answers(200, tiesAnswer, 'Empty: none'),
})
const untie = createRoute({
  method: 'delete',
  path: '/v1/staff/users/{id}/open-id',
  tags: ['Staff'],
  summary: 'Untie an account from its person at the provider (an admin), where that one is another now',
  request: { params: z.object({ id: z.string().min(1).max(100) }) },
  responses: streams(204, null, 'The next sign-in with a verified address ties it again'),
})

export function openIdSettingRoutes(deps: Deps) {
  const router = newRouter()

  router.openapi(read, async c => c.json(await present(c, deps, needAdminStaff(c).organisation), 200))

  router.openapi(set, async c => {
    const principal = needAdminStaff(c)
    const { issuer, clientId, label, clientSecret } = c.req.valid('json')
    const { organisation } = principal
    need(await setOpenIdProvider(deps, organisation, { issuer, clientId, label, ...(clientSecret === undefined ? {} : { clientSecret }) }))
    await logChange(deps, principal, { action: 'openId.set', subject: organisation, details: { issuer, clientId } })
    return c.json(await present(c, deps, organisation), 200)
  })

  router.openapi(remove, async c => {
    const principal = needAdminStaff(c)
    if (!(await deps.organisations.removeOpenId(principal.organisation))) throw new ProblemError(refuse('not-found'))
    await logChange(deps, principal, { action: 'openId.removed', subject: principal.organisation })
    return c.body(null, 204)
  })

  router.openapi(ties, async c => c.json({ issuers: [...(await deps.staff.ties(needStaff(c).user.id))] }, 200))

  router.openapi(untie, async c => {
    const principal = needAdminStaff(c)
    const { id } = c.req.valid('param')
    const user = (await deps.staff.list(principal.organisation)).find(each => each.id === id)
    if (!user || !(await deps.staff.untie(id))) throw new ProblemError(refuse('not-found'))
    await logChange(deps, principal, { action: 'staff.untied', subject: id, details: { name: user.name } })
    return c.body(null, 204)
  })

  return router
}

async function present(c: Context<HttpEnv>, deps: Deps, organisation: string): Promise<z.infer<typeof openIdAnswer>> {
  const found = await openIdProviderOf(deps, organisation)
  const redirectUri = redirectUriOf(c, deps)
  return {
    provider: found && {
      issuer: found.issuer,
      clientId: found.clientId,
      hasSecret: found.clientSecret !== null,
      label: found.label,
      from: found.from,
    },
    redirectUri,
    signInAt: `${new URL(redirectUri).origin}/console?organisation=${organisation}`,
  }
}
