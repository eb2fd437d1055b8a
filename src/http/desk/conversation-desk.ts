import { createRoute, z } from '@hono/zod-openapi'
import type { CaseState } from '../../domain/case/state.ts'
import type { Json } from '../../domain/json.ts'
import type { Deps } from '../../ports/deps.ts'
import { closeConversation } from '../../usecases/conversations/close-conversation.ts'
import { briefConversation } from '../../usecases/desk/brief-conversation.ts'
import { suggestReplies } from '../../usecases/desk/suggest-replies.ts'
import { transfer } from '../../usecases/desk/take-over.ts'
import { refuseWatching, startWatching, stopWatching } from '../../usecases/desk/watch.ts'
import { refuse } from '../../usecases/outcome.ts'
import { nameOf } from '../../usecases/principal.ts'
import { needStaff, openConversation } from '../access.ts'
import { conversationOf, stateAgain, viewOf } from '../conversations/chat.ts'
import { conversationOnly, conversationParam } from '../conversations/schemas-chat.ts'
import { once } from '../once.ts'
import { need, ProblemError } from '../problem.ts'
import { answers, jsonBody, onceHeaders, streams } from '../route.ts'
import { newRouter } from '../router.ts'
import { viewFor } from '../view.ts'
import { presentBrief } from './present-brief.ts'
import { holeValues, presentCanned } from './present-canned.ts'
import { presentSuggestions } from './present-suggestions.ts'
import { briefAnswer, filledCanned, suggestionsAnswer, transferBody } from './schemas-desk.ts'

const tags = ['Staff']

const route = <P extends string, S extends object>(path: P, summary: string, more: S) => ({
  path: `/v1/conversations/{id}/${path}` as const,
  tags,
  summary,
  ...more,
})

const transferRoute = createRoute({
  method: 'post',
  ...route('transfer', 'Give the conversation to a colleague, with a note; a supervisor gives any, also one that waits', {
    request: { headers: onceHeaders, params: conversationParam, body: jsonBody(transferBody) },
    responses: answers(200, conversationOnly, 'The colleague has control'),
  }),
})
const closeRoute = createRoute({
  method: 'post',
  ...route('close', 'End the conversation', {
    request: { params: conversationParam },
    responses: answers(200, conversationOnly, 'Nothing more is said in it'),
  }),
})
const watchRoute = createRoute({
  method: 'put',
  ...route('watch', 'Read along; the owner is told by name. Say so again within half an hour', {
    request: { params: conversationParam },
    responses: answers(200, conversationOnly, 'Watching; 403 watch-refused when the owner does not want it'),
  }),
})
const unwatchRoute = createRoute({
  method: 'delete',
  ...route('watch', 'Stop reading along', {
    request: { params: conversationParam },
    responses: answers(200, conversationOnly, 'Not watching any more'),
  }),
})
const refuseRoute = createRoute({
  method: 'post',
  ...route('watch-refusal', 'The owner does not want to be watched, where the organisation lets them choose', {
    request: { params: conversationParam },
    responses: answers(200, conversationOnly, 'Nobody watches'),
  }),
})
const typingRoute = createRoute({
  method: 'post',
  ...route('typing', 'Somebody types: told to whoever is in the conversation, stored nowhere', {
    request: { params: conversationParam },
    responses: streams(204, null, 'Told'),
  }),
})
const briefRoute = createRoute({
  method: 'get',
  ...route('brief', 'What a colleague needs to know before the first word', {
    request: { params: conversationParam },
    responses: answers(200, briefAnswer, 'The brief'),
  }),
})
const suggestRoute = createRoute({
  method: 'get',
  ...route('suggestions', 'What could be said next: the answers, the failing rules, the canned replies', {
    request: { params: conversationParam },
    responses: answers(200, suggestionsAnswer, 'Texts to send as they are or to change; nothing is stored'),
  }),
})
const cannedRoute = createRoute({
  method: 'get',
  ...route('canned-replies', 'Every canned reply as it would be said here: holes filled from the case, the others named', {
    request: { params: conversationParam },
    responses: answers(200, z.object({ items: z.array(filledCanned) }), 'All of them, by title'),
  }),
})

export function conversationDeskRoutes(deps: Deps) {
  const router = newRouter()

  router.openapi(transferRoute, async c => {
    const { principal, user } = needStaff(c)
    const access = await openConversation(c, deps, c.req.valid('param').id)
    const { to, note } = c.req.valid('json')
    const colleague = (await deps.staff.list(principal.organisation)).find(({ id }) => id === to)
    if (!colleague) throw new ProblemError(refuse('invalid-body', { errors: [{ pointer: '/to', code: 'staff.unknown', args: {} }] }))
    const { state } = await once<{ state: CaseState }>(c, deps, {
      organisation: principal.organisation,
      principal: nameOf(principal),
      body: { to, note },
      run: idempotency =>
        transfer(deps, { ...access, user, to: colleague, ...(note ? { note } : {}), ...(idempotency ? { idempotency } : {}) }),
      replay: () => stateAgain(deps, access.ref),
    })
    return c.json({ conversation: conversationOf(deps, state, access.conversationId) }, 200)
  })

  router.openapi(closeRoute, async c => {
    const { user } = needStaff(c)
    const access = await openConversation(c, deps, c.req.valid('param').id)
    const { state } = need(await closeConversation(deps, { ...access, user }))
    return c.json({ conversation: conversationOf(deps, state, access.conversationId) }, 200)
  })

  router.openapi(watchRoute, async c => {
    const { user } = needStaff(c)
    const access = await openConversation(c, deps, c.req.valid('param').id)
    const { state } = need(await startWatching(deps, { ...access, user }))
    return c.json({ conversation: conversationOf(deps, state, access.conversationId) }, 200)
  })

  router.openapi(unwatchRoute, async c => {
    const { user } = needStaff(c)
    const access = await openConversation(c, deps, c.req.valid('param').id)
    const { state } = need(await stopWatching(deps, { ...access, user }))
    return c.json({ conversation: conversationOf(deps, state, access.conversationId) }, 200)
  })

  router.openapi(refuseRoute, async c => {
    const access = await openConversation(c, deps, c.req.valid('param').id)
    if (access.principal.kind !== 'visitor') throw new ProblemError(refuse('not-allowed', { extra: { needs: 'visitor' } }))
    const { state } = need(await refuseWatching(deps, access))
    return c.json({ conversation: conversationOf(deps, state, access.conversationId) }, 200)
  })

  router.openapi(typingRoute, async c => {
    const { principal, conversationId } = await openConversation(c, deps, c.req.valid('param').id)
    const data: Json = principal.kind === 'staff' ? { who: 'staff', name: principal.user.name } : { who: 'visitor' }
    await deps.rooms.publish(conversationId, [{ type: 'typing', seq: null, data }])
    return c.body(null, 204)
  })

  router.openapi(briefRoute, async c => {
    needStaff(c)
    const access = await openConversation(c, deps, c.req.valid('param').id)
    const brief = need(await briefConversation(deps, access))
    return c.json(presentBrief(viewFor(deps, access.principal, c.get('locale')), brief), 200)
  })

  router.openapi(suggestRoute, async c => {
    const { user } = needStaff(c)
    const access = await openConversation(c, deps, c.req.valid('param').id)
    const suggestions = need(await suggestReplies(deps, access))
    // they are said to the owner, in the language of the conversation
    return c.json(presentSuggestions(viewOf(c, deps, suggestions.state, access.conversationId), suggestions, user), 200)
  })

  router.openapi(cannedRoute, async c => {
    const { user } = needStaff(c)
    const access = await openConversation(c, deps, c.req.valid('param').id)
    const brief = need(await briefConversation(deps, access))
    const known = holeValues(viewOf(c, deps, brief.state, access.conversationId), brief, user)
    const replies = (await deps.desk.cannedReplies(access.ref.organisation)).toSorted((a, b) => a.title.localeCompare(b.title, 'zh-CN'))
    return c.json({ items: replies.map(reply => presentCanned(reply, known)) }, 200)
  })

  return router
}
