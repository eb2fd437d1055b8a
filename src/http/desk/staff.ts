import { createRoute } from '@hono/zod-openapi'
import type { CaseState } from '../../domain/case/state.ts'
import type { Deps } from '../../ports/deps.ts'
import { handBack, readHandBack } from '../../usecases/desk/hand-back.ts'
import { postStaffMessage } from '../../usecases/desk/post-staff-message.ts'
import { takeOver } from '../../usecases/desk/take-over.ts'
import { nameOf } from '../../usecases/principal.ts'
import { needStaff, openConversation } from '../access.ts'
import { presentCase } from '../cases/present.ts'
import { valuesOf } from '../cases/present-field.ts'
import { conversationOf, stateAgain, viewOf } from '../conversations/chat.ts'
import { presentReply } from '../conversations/present-reply.ts'
import { conversationOnly, conversationParam } from '../conversations/schemas-chat.ts'
import { once } from '../once.ts'
import { answers, jsonBody, onceHeaders, optionalJsonBody } from '../route.ts'
import { newRouter } from '../router.ts'
import { handbackAnswer, handbackBody, staffMessageAnswer, staffMessageBody } from '../staff/schemas-staff.ts'
import { takeoverBody } from './schemas-desk.ts'

const tags = ['Staff']

const takeover = createRoute({
  method: 'post',
  path: '/v1/conversations/{id}/takeover',
  tags,
  summary: 'Take over from the assistant; a supervisor also from a colleague, with `override`',
  request: { headers: onceHeaders, params: conversationParam, body: optionalJsonBody(takeoverBody) },
  responses: answers(200, conversationOnly, 'The caller has control; 409 already-taken names who has it'),
})

const handback = createRoute({
  method: 'post',
  path: '/v1/conversations/{id}/handback',
  tags,
  summary: 'Hand back to the assistant',
  request: { headers: onceHeaders, params: conversationParam, body: optionalJsonBody(handbackBody) },
  responses: answers(200, handbackAnswer, 'The assistant goes on'),
})

const message = createRoute({
  method: 'post',
  path: '/v1/conversations/{id}/messages',
  tags,
  summary: 'Say something as staff, or leave an internal note',
  request: { headers: onceHeaders, params: conversationParam, body: jsonBody(staffMessageBody) },
  responses: answers(200, staffMessageAnswer, 'Its number in the conversation'),
})

export function staffRoutes(deps: Deps) {
  const router = newRouter()

  router.openapi(takeover, async c => {
    const { principal, user } = needStaff(c)
    const access = await openConversation(c, deps, c.req.valid('param').id)
    const { override } = c.req.valid('json') ?? {}
    const { state } = await once<{ state: CaseState }>(c, deps, {
      organisation: principal.organisation,
      principal: nameOf(principal),
      body: { override },
      run: idempotency => takeOver(deps, { ...access, user, ...(override ? { override } : {}), ...(idempotency ? { idempotency } : {}) }),
      replay: () => stateAgain(deps, access.ref),
    })
    deps.metrics.count('anbei_handoffs_total', { by: 'staff' })
    return c.json({ conversation: conversationOf(deps, state, access.conversationId) }, 200)
  })

  router.openapi(handback, async c => {
    const { principal, user } = needStaff(c)
    const access = await openConversation(c, deps, c.req.valid('param').id)
    const { note } = c.req.valid('json') ?? {}
    const done = await once(c, deps, {
      organisation: principal.organisation,
      principal: nameOf(principal),
      body: { note },
      run: idempotency => handBack(deps, { ...access, user, ...(note ? { note } : {}), ...(idempotency ? { idempotency } : {}) }),
      replay: () => readHandBack(deps, access.ref, access.conversationId, null),
    })
    const view = viewOf(c, deps, done.state, access.conversationId)
    const reply = presentReply(view, done.reply, valuesOf(done.state.fields))
    return c.json(
      { conversation: conversationOf(deps, done.state, access.conversationId), reply, case: presentCase(view, done.state) },
      200,
    )
  })

  router.openapi(message, async c => {
    const { principal, user } = needStaff(c)
    const access = await openConversation(c, deps, c.req.valid('param').id)
    const { text, internal = false, mentions } = c.req.valid('json')
    const { state, seq } = await once<{ state: CaseState; seq: number }>(c, deps, {
      organisation: principal.organisation,
      principal: nameOf(principal),
      body: { text, internal, mentions },
      run: idempotency =>
        postStaffMessage(deps, {
          ...access,
          user,
          text,
          internal,
          ...(mentions ? { mentions } : {}),
          ...(idempotency ? { idempotency } : {}),
        }),
      replay: async done => {
        const again = await stateAgain(deps, access.ref)
        return again.ok ? { ...again, seq: done.seq } : again
      },
    })
    return c.json({ seq, conversation: conversationOf(deps, state, access.conversationId) }, 200)
  })

  return router
}
