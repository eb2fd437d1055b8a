import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { webhookTypes } from '../../domain/webhooks/webhook-event.ts'
import type { Deps } from '../../ports/deps.ts'
import { refuse } from '../../usecases/outcome.ts'
import { nameOf } from '../../usecases/principal.ts'
import {
  addEndpoint,
  changeEndpoint,
  deliveriesOf,
  findEndpoint,
  resendDead,
  resendDelivery,
  rotateSecret,
  testEndpoint,
} from '../../usecases/webhooks/manage-endpoints.ts'
import { readDelivery } from '../../usecases/webhooks/read-deliveries.ts'
import { needAdmin } from '../access.ts'
import { caseView } from '../cases/cases.ts'
import { idOfCursor } from '../cursor.ts'
import type { HttpEnv } from '../env.ts'
import { once } from '../once.ts'
import { need, ProblemError } from '../problem.ts'
import { answers, jsonBody, onceHeaders, optionalJsonBody, streams } from '../route.ts'
import { newRouter } from '../router.ts'
import { localeQuery, pageOf, pageQuery } from '../schemas.ts'
import { presentDelivery, presentDeliveryInFull, presentEndpoint } from './present-webhook.ts'
import {
  changeEndpointBody,
  deliveryInFull,
  deliveryQuery,
  deliverySchema,
  endpointSchema,
  eventTypeSchema,
  newEndpointAnswer,
  newEndpointBody,
  resentAnswer,
  rotateBody,
  webhookBody,
} from './schemas-webhooks.ts'

const tags = ['Webhooks']
const endpointParam = z.object({ id: z.string().regex(/^hook_[0-9a-f]{32}$/) })
const deliveryParam = endpointParam.extend({ deliveryId: z.string().regex(/^msg_[0-9a-f]{32}$/) })

const types = createRoute({
  method: 'get',
  path: '/v1/webhook-events',
  tags,
  summary: 'What an endpoint can be told',
  request: { query: localeQuery },
  responses: answers(200, z.object({ items: z.array(eventTypeSchema) }), 'All types'),
})
const add = createRoute({
  method: 'post',
  path: '/v1/webhooks',
  tags,
  summary: 'Add an endpoint; its secret is shown this once',
  description:
    'Deliveries follow Standard Webhooks: `webhook-id`, `webhook-timestamp` and `webhook-signature` (`v1,` and the base64 HMAC-SHA256 of ' +
    '`id.timestamp.body` under the secret after `whsec_`). Each is tried for about a day with growing delays until a 2xx answers within ten ' +
    'seconds; it may come twice, with the same id, and in another order: `data.seq` orders the events of a case. Redirects are not followed. ' +
    'An endpoint hears of what happens five seconds after it was added at the latest.',
  request: { headers: onceHeaders, body: jsonBody(newEndpointBody) },
  responses: answers(201, newEndpointAnswer, 'The endpoint with its secret'),
})
const list = createRoute({
  method: 'get',
  path: '/v1/webhooks',
  tags,
  summary: 'Endpoints of the organisation, at most twenty',
  request: { query: pageQuery },
  responses: answers(200, pageOf(endpointSchema), 'Endpoints, the oldest first'),
})
const read = createRoute({
  method: 'get',
  path: '/v1/webhooks/{id}',
  tags,
  summary: 'An endpoint, and whether it takes what is sent',
  request: { params: endpointParam },
  responses: answers(200, endpointSchema, 'The endpoint'),
})
const change = createRoute({
  method: 'patch',
  path: '/v1/webhooks/{id}',
  tags,
  summary: 'Change an endpoint, or enable it again',
  request: { params: endpointParam, body: jsonBody(changeEndpointBody) },
  responses: answers(200, endpointSchema, 'The endpoint'),
})
const drop = createRoute({
  method: 'delete',
  path: '/v1/webhooks/{id}',
  tags,
  summary: 'Remove an endpoint; what waits for it is given up',
  request: { params: endpointParam },
  responses: streams(204, null, 'Gone'),
})
const rotate = createRoute({
  method: 'post',
  path: '/v1/webhooks/{id}/secret',
  tags,
  summary: 'A new secret, shown this once; the old one signs beside it for the overlap',
  request: { params: endpointParam, body: optionalJsonBody(rotateBody) },
  responses: answers(200, newEndpointAnswer, 'The endpoint with its new secret'),
})
const test = createRoute({
  method: 'post',
  path: '/v1/webhooks/{id}/test',
  tags,
  summary: 'Deliver `endpoint.test` now, once',
  request: { params: endpointParam },
  responses: answers(200, deliveryInFull, 'What came of it'),
})
const deliveries = createRoute({
  method: 'get',
  path: '/v1/webhooks/{id}/deliveries',
  tags,
  summary: 'Deliveries, newest first; `state=dead` are those that were given up',
  request: { params: endpointParam, query: pageQuery.extend(deliveryQuery.shape) },
  responses: answers(200, pageOf(deliverySchema), 'Deliveries'),
})
const delivery = createRoute({
  method: 'get',
  path: '/v1/webhooks/{id}/deliveries/{deliveryId}',
  tags,
  summary: 'A delivery with its body and every try: when, how long, status, the beginning of the answer',
  request: { params: deliveryParam },
  responses: answers(200, deliveryInFull, 'The delivery'),
})
const resend = createRoute({
  method: 'post',
  path: '/v1/webhooks/{id}/deliveries/{deliveryId}/resend',
  tags,
  summary: 'Send a delivery again, with the same webhook-id',
  request: { params: deliveryParam },
  responses: answers(202, deliveryInFull, 'It waits'),
})
const recover = createRoute({
  method: 'post',
  path: '/v1/webhooks/{id}/resend',
  tags,
  summary: 'Send again what was given up, 200 deliveries a call',
  request: { params: endpointParam },
  responses: answers(202, resentAnswer, 'How many wait again, and whether more are left'),
})

export function webhookRoutes(deps: Deps) {
  const router = newRouter()
  describeBodies(router)
  const organisationOf = (c: Context<HttpEnv>): string => needAdmin(c, 'cases').organisation
  const shown = (endpoint: Parameters<typeof presentEndpoint>[0]) => presentEndpoint(endpoint, deps.clock.now())

  router.openapi(types, c => {
    organisationOf(c)
    const { texts } = caseView(c, deps)
    return c.json({ items: webhookTypes.map(type => ({ type, says: texts.problems[`webhook.${type}`]?.({}) ?? type })) }, 200)
  })

  router.openapi(add, async c => {
    const principal = needAdmin(c, 'cases')
    const { organisation } = principal
    const { events = null, ...wanted } = c.req.valid('json')
    const { endpoint } = await once(c, deps, {
      organisation,
      principal: nameOf(principal),
      body: c.req.valid('json'),
      run: () => addEndpoint(deps, organisation, { ...wanted, events }),
      replay: done => findEndpoint(deps, organisation, done.caseId),
      result: done => ({ caseId: done.endpoint.id, seq: 0 }),
    })
    c.header('location', `/v1/webhooks/${endpoint.id}`)
    return c.json({ ...shown(endpoint), secret: endpoint.secrets[0]?.secret ?? '' }, 201)
  })

  router.openapi(list, async c => {
    const endpoints = await deps.webhooks.list(organisationOf(c))
    const { limit, cursor } = c.req.valid('query')
    const after = idOfCursor(cursor) ?? ''
    const left = endpoints.filter(({ id }) => id > after)
    const items = left.slice(0, limit).map(shown)
    return c.json({ items, nextCursor: left.length > limit ? (items.at(-1)?.id ?? null) : null }, 200)
  })

  router.openapi(read, async c => {
    const { endpoint } = need(await findEndpoint(deps, organisationOf(c), c.req.valid('param').id))
    return c.json(shown(endpoint), 200)
  })

  router.openapi(change, async c => {
    const { url, events, description, enabled } = c.req.valid('json')
    const changes = {
      ...(url === undefined ? {} : { url }),
      ...(events === undefined ? {} : { events }),
      ...(description === undefined ? {} : { description }),
      ...(enabled === undefined ? {} : { enabled }),
    }
    const { endpoint } = need(await changeEndpoint(deps, organisationOf(c), c.req.valid('param').id, changes))
    return c.json(shown(endpoint), 200)
  })

  router.openapi(drop, async c => {
    if (!(await deps.webhooks.drop(organisationOf(c), c.req.valid('param').id))) throw new ProblemError(refuse('not-found'))
    return c.body(null, 204)
  })

  router.openapi(rotate, async c => {
    // without a body the defaults were not filled in
    const { overlapHours } = rotateBody.parse(c.req.valid('json') ?? {})
    const { endpoint, secret } = need(await rotateSecret(deps, organisationOf(c), c.req.valid('param').id, overlapHours))
    return c.json({ ...shown(endpoint), secret }, 200)
  })

  router.openapi(test, async c => {
    const { delivery: made } = need(await testEndpoint(deps, organisationOf(c), c.req.valid('param').id))
    return c.json(presentDeliveryInFull(made), 200)
  })

  router.openapi(deliveries, async c => {
    const { limit, cursor, state } = c.req.valid('query')
    const after = idOfCursor(cursor)
    const asked = { limit, ...(after ? { cursor: after } : {}) }
    const { page } = need(await deliveriesOf(deps, organisationOf(c), c.req.valid('param').id, asked, state))
    return c.json({ items: page.items.map(presentDelivery), nextCursor: page.nextCursor }, 200)
  })

  router.openapi(delivery, async c => {
    const { id, deliveryId } = c.req.valid('param')
    return c.json(presentDeliveryInFull(need(await readDelivery(deps, organisationOf(c), id, deliveryId)).delivery), 200)
  })

  router.openapi(resend, async c => {
    const { id, deliveryId } = c.req.valid('param')
    return c.json(presentDeliveryInFull(need(await resendDelivery(deps, organisationOf(c), id, deliveryId)).delivery), 202)
  })

  router.openapi(recover, async c => {
    const { resent, left } = need(await resendDead(deps, organisationOf(c), c.req.valid('param').id))
    return c.json({ resent, left }, 202)
  })

  return router
}

/** `webhooks` of the document: what is posted to whoever listens. */
function describeBodies(router: ReturnType<typeof newRouter>): void {
  const header = (description: string) => z.string().openapi({ description })
  router.openAPIRegistry.registerWebhook({
    method: 'post',
    path: 'anbei',
    operationId: 'receiveWebhook',
    tags,
    summary: 'What endpoints are told',
    request: {
      headers: z.object({
        'webhook-id': header('The same for each try'),
        'webhook-timestamp': header('Seconds since 1970 of this try'),
        'webhook-signature': header('One `v1,…` for each secret that holds, parted by a space'),
      }),
      body: { required: true, content: { 'application/json': { schema: webhookBody } } },
    },
    responses: { 204: { description: 'Any 2xx within ten seconds' } },
  })
}
