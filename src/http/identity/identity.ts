import { createRoute } from '@hono/zod-openapi'
import type { Deps } from '../../ports/deps.ts'
import { identifyPerson, listOwnConversations, openOwnConversation } from '../../usecases/identity/identify-person.ts'
import { listIdentitySecrets, rotateIdentitySecret } from '../../usecases/identity/identity-secret.ts'
import { needAdmin, openConversation } from '../access.ts'
import { presentCase } from '../cases/present.ts'
import { conversationOf, viewOf } from '../conversations/chat.ts'
import { siteVisitor } from '../conversations/open-site.ts'
import { conversationParam, resumedSchema } from '../conversations/schemas-chat.ts'
import { need } from '../problem.ts'
import { answers, jsonBody, optionalJsonBody, streams } from '../route.ts'
import { newRouter } from '../router.ts'
import { localeQuery, pageOf, pageQuery } from '../schemas.ts'
import {
  identifiedAnswer,
  identifyBody,
  identitySecretsAnswer,
  newSecretSchema,
  openOwnBody,
  ownConversationSchema,
  ownConversationsBody,
  rotateSecretBody,
} from './schemas-identity.ts'

const tags = ['Identity']
const secretPath = '/v1/organisation/identity-secret'

const identify = createRoute({
  method: 'post',
  path: '/v1/conversations/{id}/identity',
  tags,
  summary: 'Say who speaks, by a token that the site signed; the same person finds the conversation on every device',
  request: { params: conversationParam, query: localeQuery, body: jsonBody(identifyBody) },
  responses: answers(
    200,
    identifiedAnswer,
    'Tied to the person; what the token says stands in the case as needsConfirmation where nothing stood, and never replaces anything',
  ),
})

const list = createRoute({
  method: 'post',
  path: '/v1/identity/conversations',
  tags,
  summary: 'Every conversation of the person, newest first (X-Site-Key)',
  security: [{ siteKey: [] }],
  request: { query: pageQuery, body: jsonBody(ownConversationsBody) },
  responses: answers(200, pageOf(ownConversationSchema), 'Conversations with what they are about'),
})

const open = createRoute({
  method: 'post',
  path: '/v1/identity/resume',
  tags,
  summary: 'Go on with a conversation of the person on this device (X-Site-Key)',
  security: [{ siteKey: [] }],
  request: { body: jsonBody(openOwnBody) },
  responses: answers(200, resumedSchema, 'The conversation and a token of its own; 404 for a conversation of anybody else'),
})

const secrets = createRoute({
  method: 'get',
  path: secretPath,
  tags,
  summary: 'When the identity secrets that count were made and end (an admin, or a key with the scope cases); never what they are',
  responses: answers(200, identitySecretsAnswer, 'The newest first'),
})

const rotate = createRoute({
  method: 'post',
  path: secretPath,
  tags,
  summary: 'A new secret to sign identity tokens with, shown this once; the one before counts for 24 hours more, with `leaked` not at all',
  request: { body: optionalJsonBody(rotateSecretBody) },
  responses: answers(201, newSecretSchema, 'The secret'),
})

const remove = createRoute({
  method: 'delete',
  path: secretPath,
  tags,
  summary: 'Takes every identity secret back: no token counts any more, conversations stay as they are',
  responses: streams(204, null, 'Gone'),
})

export function identityRoutes(deps: Deps) {
  const router = newRouter()

  router.openapi(identify, async c => {
    const { ref, conversationId } = await openConversation(c, deps, c.req.valid('param').id)
    const { state, person } = need(await identifyPerson(deps, { ref, conversationId, ...c.req.valid('json') }))
    const identity = {
      subject: person.subject,
      name: person.claims.name ?? null,
      verifiedAt: state.conversations[conversationId]?.identity?.at ?? state.updatedAt,
    }
    const conversation = conversationOf(deps, state, conversationId)
    return c.json({ identity, conversation, case: presentCase(viewOf(c, deps, state, conversationId), state) }, 200)
  })

  router.openapi(list, async c => {
    const { organisation } = await siteVisitor(c, deps)
    const { limit, cursor } = c.req.valid('query')
    const page = { limit, ...(cursor ? { cursor } : {}) }
    const { items, nextCursor } = need(await listOwnConversations(deps, organisation, c.req.valid('json').identityToken, page))
    return c.json(
      { items: items.map(({ id, title, createdAt, updatedAt }) => ({ conversation: id, title, createdAt, updatedAt })), nextCursor },
      200,
    )
  })

  router.openapi(open, async c => {
    const site = await siteVisitor(c, deps)
    const { organisation } = site
    const boundTo = site.kind === 'site' ? site.siteKeyId : null
    const { identityToken, conversation } = c.req.valid('json')
    const { state, token } = need(await openOwnConversation(deps, organisation, { identityToken, conversationId: conversation, boundTo }))
    return c.json({ conversation: conversationOf(deps, state, conversation), token }, 200)
  })

  router.openapi(secrets, async c => {
    const { organisation } = needAdmin(c, 'cases')
    return c.json({ items: [...(await listIdentitySecrets(deps, organisation))] }, 200)
  })

  router.openapi(rotate, async c => {
    const { organisation } = needAdmin(c, 'cases')
    const made = await rotateIdentitySecret(deps, organisation, { leaked: c.req.valid('json')?.leaked ?? false })
    c.header('cache-control', 'no-store')
    return c.json(made, 201)
  })

  router.openapi(remove, async c => {
    const { organisation } = needAdmin(c, 'cases')
    await deps.organisations.removeIdentitySecrets(organisation)
    return c.body(null, 204)
  })

  return router
}
