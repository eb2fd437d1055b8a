import { createRoute, z } from '@hono/zod-openapi'
import type { Deps } from '../../ports/deps.ts'
import type { ApiKey } from '../../ports/organisations.ts'
import { logChange } from '../../usecases/organisations/log-change.ts'
import { makeApiKey } from '../../usecases/organisations/manage-api-keys.ts'
import { refuse } from '../../usecases/outcome.ts'
import { needAdmin } from '../access.ts'
import { idOfCursor } from '../cursor.ts'
import { need, ProblemError } from '../problem.ts'
import { answers, jsonBody, streams } from '../route.ts'
import { newRouter } from '../router.ts'
import { localeQuery, pageOf, pageQuery } from '../schemas.ts'
import { keySchema, newKeyAnswer, newKeyBody } from './schemas-keys.ts'

const tags = ['Organisation']

const make = createRoute({
  method: 'post',
  path: '/v1/api-keys',
  tags,
  summary:
    'Make an API key (an admin, or a key with the scope cases, which gives no more than it has itself); its secret is shown this once',
  request: { query: localeQuery, body: jsonBody(newKeyBody) },
  responses: answers(201, newKeyAnswer, 'The key and its secret: only its hash is kept'),
})

const list = createRoute({
  method: 'get',
  path: '/v1/api-keys',
  tags,
  summary: 'The API keys with their scopes, expiry and last use, newest first; revoked ones too',
  request: { query: pageQuery.extend(localeQuery.shape) },
  responses: answers(200, pageOf(keySchema), 'One page; never what they are'),
})

const revoke = createRoute({
  method: 'delete',
  path: '/v1/api-keys/{id}',
  tags,
  summary: 'Revoke an API key: from the next call on it is none',
  request: { params: z.object({ id: z.string().regex(/^key_[0-9a-f]{32}$/) }), query: localeQuery },
  responses: streams(204, null, 'Revoked'),
})

export function apiKeyRoutes(deps: Deps) {
  const router = newRouter()
  router.openapi(make, async c => {
    const principal = needAdmin(c, 'cases')
    const { name, scopes, expiresAt = null } = c.req.valid('json')
    const end = expiresAt === null ? null : new Date(expiresAt).toISOString()
    const { key, secret } = need(await makeApiKey(deps, { principal, name, scopes, expiresAt: end }))
    await logChange(deps, principal, { action: 'apiKey.made', subject: key.id, details: { name, scopes: scopes.join(' ') } })
    c.header('cache-control', 'no-store')
    return c.json({ key: present(key), secret }, 201)
  })
  router.openapi(list, async c => {
    const { organisation } = needAdmin(c, 'cases')
    const { limit } = c.req.valid('query')
    const cursor = idOfCursor(c.req.valid('query').cursor)
    const page = await deps.organisations.apiKeys(organisation, { limit, ...(cursor ? { cursor } : {}) })
    return c.json({ items: page.items.map(present), nextCursor: page.nextCursor }, 200)
  })
  router.openapi(revoke, async c => {
    const principal = needAdmin(c, 'cases')
    const { id } = c.req.valid('param')
    if (!(await deps.organisations.revokeApiKey(principal.organisation, id, deps.clock.now()))) throw new ProblemError(refuse('not-found'))
    await logChange(deps, principal, { action: 'apiKey.revoked', subject: id })
    return c.body(null, 204)
  })
  return router
}

const present = ({ id, name, scopes, createdAt, expiresAt, lastUsedAt, revokedAt }: ApiKey): z.infer<typeof keySchema> => ({
  id,
  name,
  scopes: [...scopes],
  // of one that was there before they had a date
  createdAt: createdAt || null,
  expiresAt,
  lastUsedAt,
  revokedAt,
})
