import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { Deps } from '../../ports/deps.ts'
import type { StaffUser } from '../../ports/staff.ts'
import { hashCredential } from '../../usecases/credentials.ts'
import { logChange } from '../../usecases/organisations/log-change.ts'
import { refuse } from '../../usecases/outcome.ts'
import { answerChallenge, signInStaff } from '../../usecases/staff/sign-in-staff.ts'
import { needStaff } from '../access.ts'
import type { HttpEnv } from '../env.ts'
import { sessionCookie } from '../middleware/authenticate.ts'
import { guessing, takeToken } from '../middleware/limit-rate.ts'
import { need, ProblemError } from '../problem.ts'
import { answers, jsonBody, streams } from '../route.ts'
import { newRouter } from '../router.ts'
import { challengeAnswer, challengeBody, sessionsAnswer, signedInSchema, signInBody } from './schemas-staff.ts'

const tags = ['Staff']

const signIn = createRoute({
  method: 'post',
  path: '/v1/staff/session',
  tags,
  summary: 'Sign in; where a second factor is set, 202 with a challenge that a code answers within five minutes',
  security: [],
  request: { body: jsonBody(signInBody) },
  responses: {
    ...answers(200, signedInSchema, 'A session as cookie and as bearer token'),
    202: { description: 'A code is wanted', content: { 'application/json': { schema: challengeAnswer } } },
  },
})

const challenge = createRoute({
  method: 'post',
  path: '/v1/staff/session/challenge',
  tags,
  summary: 'Answer the challenge of a sign-in with a code of the app, or with a recovery code; each counts once',
  security: [],
  request: { body: jsonBody(challengeBody) },
  responses: answers(200, signedInSchema, 'A session as cookie and as bearer token'),
})

const signOut = createRoute({
  method: 'delete',
  path: '/v1/staff/session',
  tags,
  summary: 'Sign out',
  responses: streams(204, null, 'The session is over'),
})

const session = createRoute({
  method: 'get',
  path: '/v1/staff/session',
  tags,
  summary: 'Who is signed in',
  responses: answers(200, z.object({ user: signedInSchema.shape.user }), 'The caller'),
})

const sessions = createRoute({
  method: 'get',
  path: '/v1/staff/sessions',
  tags,
  summary: 'Where the caller is signed in',
  responses: answers(200, sessionsAnswer, 'The newest first'),
})

const endOthers = createRoute({
  method: 'delete',
  path: '/v1/staff/sessions',
  tags,
  summary: 'End every other session of the caller',
  responses: streams(204, null, 'The one that calls goes on'),
})

const endOne = createRoute({
  method: 'delete',
  path: '/v1/staff/sessions/{id}',
  tags,
  summary: 'End one session of the caller',
  request: { params: z.object({ id: z.string().min(1).max(100) }) },
  responses: streams(204, null, 'It is over'),
})

/** as long as a working day and a bit */
const sessionSeconds = 12 * 60 * 60

export function staffSessionRoutes(deps: Deps) {
  const router = newRouter()

  router.openapi(signIn, async c => {
    const { email, password } = c.req.valid('json')
    const guessed = `sign-in:${await hashCredential(email.toLowerCase())}`
    await takeToken(c, deps, guessed, guessing, guessed)
    const signed = need(await signInStaff(deps, { email, password, userAgent: userAgentOf(c) }))
    if ('challenge' in signed)
      return c.json({ challenge: signed.challenge, expiresAt: signed.expiresAt, methods: ['totp' as const, 'recovery' as const] }, 202)
    keepSession(c, deps, signed.token)
    return c.json({ token: signed.token, user: presentUser(signed.user) }, 200)
  })

  router.openapi(challenge, async c => {
    const { challenge: given, code } = c.req.valid('json')
    const guessed = `second-factor:${await hashCredential(given.split('~')[1] ?? '')}`
    await takeToken(c, deps, guessed, guessing, guessed)
    const { token, user } = need(await answerChallenge(deps, { challenge: given, code, userAgent: userAgentOf(c) }))
    keepSession(c, deps, token)
    return c.json({ token, user: presentUser(user) }, 200)
  })

  router.openapi(signOut, async c => {
    const token = tokenOf(c)
    if (token) await deps.staff.signOut(token)
    deleteCookie(c, sessionCookie, { path: '/' })
    return c.body(null, 204)
  })

  router.openapi(session, async c => c.json({ user: presentUser(needStaff(c).user) }, 200))

  router.openapi(sessions, async c => {
    const { user } = needStaff(c)
    const items = await deps.staff.sessions(user.id, tokenOf(c))
    return c.json({ items: items.map(each => ({ ...each })) }, 200)
  })

  router.openapi(endOthers, async c => {
    const { principal, user } = needStaff(c)
    for (const { id, current } of await deps.staff.sessions(user.id, tokenOf(c))) if (!current) await deps.staff.endSession(user.id, id)
    await logChange(deps, principal, { action: 'session.ended', subject: user.id })
    return c.body(null, 204)
  })

  router.openapi(endOne, async c => {
    const { principal, user } = needStaff(c)
    if (!(await deps.staff.endSession(user.id, c.req.valid('param').id))) throw new ProblemError(refuse('not-found'))
    await logChange(deps, principal, { action: 'session.ended', subject: user.id })
    return c.body(null, 204)
  })

  return router
}

export const userAgentOf = (c: Context<HttpEnv>): string => c.req.header('user-agent') ?? ''

export function keepSession(c: Context<HttpEnv>, deps: Pick<Deps, 'settings'>, token: string): void {
  setCookie(c, sessionCookie, token, {
    httpOnly: true,
    sameSite: 'Strict',
    path: '/',
    maxAge: sessionSeconds,
    secure: isSecure(c, deps),
  })
}

export const isSecure = (c: Context<HttpEnv>, { settings }: Pick<Deps, 'settings'>): boolean =>
  settings.production || new URL(c.req.url).protocol === 'https:'

const tokenOf = (c: Context<HttpEnv>): string | null =>
  /^Bearer +(\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1] ?? getCookie(c, sessionCookie) ?? null

const presentUser = ({ disabledAt: _, ...user }: StaffUser) => user
