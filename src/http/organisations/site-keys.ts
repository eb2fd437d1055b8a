import { createRoute, z } from '@hono/zod-openapi'
import type { Deps } from '../../ports/deps.ts'
import type { LogEntry, SiteKey } from '../../ports/organisations.ts'
import { changeSiteKey, makeSiteKey, revokeSiteKey } from '../../usecases/organisations/manage-site-keys.ts'
import { needAdmin } from '../access.ts'
import { idOfCursor } from '../cursor.ts'
import { need } from '../problem.ts'
import { answers, jsonBody, streams } from '../route.ts'
import { newRouter } from '../router.ts'
import { localeQuery, pageOf, pageQuery } from '../schemas.ts'
import { changeSiteKeyBody, logEntrySchema, newSiteKeyAnswer, newSiteKeyBody, siteKeySchema } from './schemas-organisation.ts'

const tags = ['Organisation']
const idParam = z.object({ id: z.string().regex(/^site_[0-9a-f]{32}$/) })

const make = createRoute({
  method: 'post',
  path: '/v1/site-keys',
  tags,
  summary: 'Make a site key for the chat on a page (an admin, or a key with the scope cases); it is shown this once',
  request: { query: localeQuery, body: jsonBody(newSiteKeyBody) },
  responses: answers(201, newSiteKeyAnswer, 'The key: what it is stands in `siteKey`, only its hash is kept'),
})
const list = createRoute({
  method: 'get',
  path: '/v1/site-keys',
  tags,
  summary: 'The site keys with the origins where they count, newest first; revoked ones too',
  responses: answers(200, z.object({ items: z.array(siteKeySchema) }), 'All of them; never what they are'),
})
const change = createRoute({
  method: 'patch',
  path: '/v1/site-keys/{id}',
  tags,
  summary: 'Change the name, the origins or the look of a site key; other origins count from the next call on',
  request: { params: idParam, query: localeQuery, body: jsonBody(changeSiteKeyBody) },
  responses: answers(200, siteKeySchema, 'The key'),
})
const revoke = createRoute({
  method: 'delete',
  path: '/v1/site-keys/{id}',
  tags,
  summary: 'Revoke a site key: no conversation is opened with it any more, open ones go on',
  request: { params: idParam, query: localeQuery },
  responses: streams(204, null, 'Revoked'),
})
const log = createRoute({
  method: 'get',
  path: '/v1/organisation/log',
  tags,
  summary: 'Who changed what in the organisation itself: people, keys, look, policy, overrides; newest first',
  request: { query: pageQuery.extend(localeQuery.shape) },
  responses: answers(200, pageOf(logEntrySchema), 'One page'),
})

export function siteKeyRoutes(deps: Deps) {
  const router = newRouter()
  router.openapi(make, async c => {
    const { key, siteKey } = need(await makeSiteKey(deps, { principal: needAdmin(c, 'cases'), ...c.req.valid('json') }))
    c.header('cache-control', 'no-store')
    return c.json({ key: present(key), siteKey }, 201)
  })
  router.openapi(list, async c => {
    const keys = await deps.organisations.siteKeys(needAdmin(c, 'cases').organisation)
    return c.json({ items: keys.map(present) }, 200)
  })
  router.openapi(change, async c => {
    const { name, origins, branding } = c.req.valid('json')
    const { key } = need(
      await changeSiteKey(deps, {
        principal: needAdmin(c, 'cases'),
        id: c.req.valid('param').id,
        ...(name === undefined ? {} : { name }),
        ...(origins === undefined ? {} : { origins }),
        ...(branding === undefined ? {} : { branding }),
      }),
    )
    return c.json(present(key), 200)
  })
  router.openapi(revoke, async c => {
    need(await revokeSiteKey(deps, { principal: needAdmin(c, 'cases'), id: c.req.valid('param').id }))
    return c.body(null, 204)
  })
  router.openapi(log, async c => {
    const { organisation } = needAdmin(c, 'cases')
    const { limit } = c.req.valid('query')
    const cursor = idOfCursor(c.req.valid('query').cursor)
    const page = await deps.organisations.log(organisation, { limit, ...(cursor ? { cursor } : {}) })
    return c.json({ items: page.items.map(presentLog), nextCursor: page.nextCursor }, 200)
  })
  return router
}

const present = ({ id, name, origins, createdAt, revokedAt, branding }: SiteKey): z.infer<typeof siteKeySchema> => ({
  id,
  name,
  origins: [...origins],
  // of one that was there before they had a date
  createdAt: createdAt || null,
  revokedAt,
  branding: branding && { ...branding },
})

const presentLog = ({ organisation: _, details, ...entry }: LogEntry): z.infer<typeof logEntrySchema> => ({
  ...entry,
  details: { ...details },
})
