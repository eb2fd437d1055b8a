import { createRoute } from '@hono/zod-openapi'
import type { Deps } from '../../ports/deps.ts'
import { hashCredential } from '../../usecases/credentials.ts'
import { changeOrganisation, type OrganisationInFull, readOrganisation } from '../../usecases/organisations/change-organisation.ts'
import { logChange } from '../../usecases/organisations/log-change.ts'
import { readBranding } from '../../usecases/organisations/read-branding.ts'
import type { Principal } from '../../usecases/principal.ts'
import { needAdmin, needOrganisation } from '../access.ts'
import { siteVisitor } from '../conversations/open-site.ts'
import { need } from '../problem.ts'
import { answers, jsonBody } from '../route.ts'
import { newRouter } from '../router.ts'
import { brandingAnswer, changeOrganisationBody, organisationSchema } from './schemas-organisation.ts'

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
  summary:
    'Change the policy profile of new cases, where open cases keep theirs, the look of the chat, or after how many days without anything new cases are erased (an admin, or a key with the scope cases)',
  request: { body: jsonBody(changeOrganisationBody) },
  responses: answers(200, organisationSchema, 'The organisation'),
})

const branding = createRoute({
  method: 'get',
  path: '/v1/branding',
  tags,
  summary: 'How the chat looks and greets on the page of a site key; without one on our own page (public)',
  security: [],
  responses: answers(200, brandingAnswer, 'What is null is as everybody has it'),
})

export function organisationRoutes(deps: Deps) {
  const router = newRouter()

  router.openapi(read, async c => {
    const { organisation: id } = needOrganisation(c, 'cases')
    const { organisation } = need(await readOrganisation(deps, id))
    return c.json(present(organisation), 200)
  })

  router.openapi(change, async c => {
    const principal = needAdmin(c, 'cases')
    const { policy, branding, retentionDays } = c.req.valid('json')
    const { organisation } = need(
      await changeOrganisation(deps, principal.organisation, {
        ...(policy === undefined ? {} : { policy }),
        ...(branding === undefined ? {} : { branding }),
        ...(retentionDays === undefined ? {} : { retentionDays }),
      }),
    )
    const { id: subject } = organisation
    if (policy) await logChange(deps, principal, { action: 'policy.changed', subject, details: { policy } })
    if (retentionDays !== undefined)
      await logChange(deps, principal, { action: 'retention.changed', subject, details: { days: String(retentionDays ?? '') } })
    if (branding !== undefined) await logChange(deps, principal, { action: 'branding.changed', subject, details: { ...branding } })
    return c.json(present(organisation), 200)
  })

  router.openapi(branding, async c => {
    const site = c.req.header('x-site-key') ? await siteVisitor(c, deps) : await ownPage(deps)
    const look = site ? await readBranding(deps, site.organisation, site.kind === 'site' ? site.siteKeyId : null) : {}
    c.header('cache-control', 'private, max-age=60')
    return c.json({ name: null, logo: null, colour: null, greeting: null, ...look }, 200)
  })

  return router
}

/** The chat page that we serve ourselves. */
async function ownPage(deps: Deps): Promise<Principal | null> {
  const { siteKey } = deps.settings
  const site = siteKey ? await deps.organisations.siteKey(await hashCredential(siteKey)) : null
  return site && { kind: 'site', organisation: site.organisation, siteKeyId: site.id }
}

const present = ({ branding: look, ...organisation }: OrganisationInFull) => ({
  ...organisation,
  branding: look && { ...look },
})
