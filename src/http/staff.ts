import { createRoute, z } from '@hono/zod-openapi'
import { deleteCookie, setCookie } from 'hono/cookie'
import type { CaseState } from '../domain/case/state.ts'
import type { Deps } from '../ports/deps.ts'
import type { StaffUser } from '../ports/staff.ts'
import { hashCredential } from '../usecases/credentials.ts'
import { handBack, readHandBack } from '../usecases/hand-back.ts'
import { postStaffMessage } from '../usecases/post-staff-message.ts'
import { nameOf } from '../usecases/principal.ts'
import { signInStaff } from '../usecases/sign-in-staff.ts'
import { takeOver } from '../usecases/take-over.ts'
import { needStaff, openConversation } from './access.ts'
import { conversationOf, stateAgain, viewOf } from './chat.ts'
import { sessionCookie } from './middleware/authenticate.ts'
import { guessing, takeToken } from './middleware/limit-rate.ts'
import { once } from './once.ts'
import { presentCase } from './present.ts'
import { valuesOf } from './present-field.ts'
import { presentReply } from './present-reply.ts'
import { need } from './problem.ts'
import { answers, jsonBody, onceHeaders, optionalJsonBody, streams } from './route.ts'
import { newRouter } from './router.ts'
import { conversationOnly, conversationParam } from './schemas-chat.ts'
import { takeoverBody } from './schemas-desk.ts'
import { handbackAnswer, handbackBody, signedInSchema, signInBody, staffMessageAnswer, staffMessageBody } from './schemas-staff.ts'

const tags = ['Staff']

const signIn = createRoute({
  method: 'post',
  path: '/v1/staff/session',
  tags,
  summary: 'Sign in',
  security: [],
  request: { body: jsonBody(signInBody) },
  responses: answers(200, signedInSchema, 'A session as cookie and as bearer token'),
})

const signOut = createRoute({
  method: 'delete',
  path: '/v1/staff/session',
  tags,
  summary: 'Sign out',
  responses: streams(204, null, 'The session is over'),
})

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

const session = createRoute({
  method: 'get',
  path: '/v1/staff/session',
  tags,
  summary: 'Who is signed in',
  responses: answers(200, z.object({ user: signedInSchema.shape.user }), 'The caller'),
})

/** as long as a working day and a bit */
const sessionSeconds = 12 * 60 * 60

export function staffRoutes(deps: Deps) {
  const router = newRouter()

  router.openapi(signIn, async c => {
    const { email, password } = c.req.valid('json')
    const guessed = `sign-in:${await hashCredential(email.toLowerCase())}`
    await takeToken(c, deps, guessed, guessing, guessed)
    const { token, user } = need(await signInStaff(deps, email, password))
    setCookie(c, sessionCookie, token, {
      httpOnly: true,
      sameSite: 'Strict',
      path: '/',
      maxAge: sessionSeconds,
      secure: deps.settings.production || new URL(c.req.url).protocol === 'https:',
    })
    return c.json({ token, user: presentUser(user) }, 200)
  })

  router.openapi(signOut, async c => {
    const token =
      /^Bearer +(\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1] ?? c.req.header('cookie')?.match(/anbei_session=([^;]+)/)?.[1]
    if (token) await deps.staff.signOut(decodeURIComponent(token))
    deleteCookie(c, sessionCookie, { path: '/' })
    return c.body(null, 204)
  })

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

  router.openapi(session, async c => c.json({ user: presentUser(needStaff(c).user) }, 200))

  return router
}

const presentUser = ({ disabledAt: _, ...user }: StaffUser) => user
