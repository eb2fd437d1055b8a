import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { Deps } from '../../ports/deps.ts'
import { logChange } from '../../usecases/organisations/log-change.ts'
import { refuse } from '../../usecases/outcome.ts'
import { changeOwnPassword } from '../../usecases/staff/manage-staff.ts'
import { beginSecondFactor, confirmSecondFactor, dropSecondFactor } from '../../usecases/staff/second-factor.ts'
import { needAdminStaff, needStaff } from '../access.ts'
import type { HttpEnv } from '../env.ts'
import { guessing, takeToken } from '../middleware/limit-rate.ts'
import { need, ProblemError } from '../problem.ts'
import { answers, jsonBody, streams } from '../route.ts'
import { newRouter } from '../router.ts'
import { codeBody, newSecondFactorAnswer, ownPasswordBody, passwordBody, secondFactorAnswer } from './schemas-staff.ts'
import { keepSession, userAgentOf } from './staff-session.ts'

const tags = ['Staff']
const path = '/v1/staff/second-factor'

const read = createRoute({
  method: 'get',
  path,
  tags,
  summary: 'Whether the caller signs in with a second factor',
  responses: answers(200, secondFactorAnswer, '`since` is null: with the password alone'),
})
const begin = createRoute({
  method: 'post',
  path,
  tags,
  summary: 'A secret for an authenticator app (TOTP) with recovery codes, shown this once; it counts when a code has confirmed it',
  request: { body: jsonBody(passwordBody) },
  responses: answers(201, newSecondFactorAnswer, 'For the app as base32 and as otpauth address'),
})
const confirm = createRoute({
  method: 'post',
  path: `${path}/confirm`,
  tags,
  summary: 'The first code of the app: from now on each sign-in wants one',
  request: { body: jsonBody(codeBody) },
  responses: answers(200, secondFactorAnswer, 'It counts'),
})
const drop = createRoute({
  method: 'post',
  path: `${path}/remove`,
  tags,
  summary: 'Sign in with the password alone again',
  request: { body: jsonBody(passwordBody) },
  responses: answers(200, secondFactorAnswer, 'It is gone'),
})
const dropOf = createRoute({
  method: 'delete',
  path: '/v1/staff/users/{id}/second-factor',
  tags,
  summary: 'Take the second factor of a person away who has lost it (an admin)',
  request: { params: z.object({ id: z.string().min(1).max(100) }) },
  responses: streams(204, null, 'It is gone'),
})
const password = createRoute({
  method: 'post',
  path: '/v1/staff/password',
  tags,
  summary: 'Change the own password; every other session ends',
  request: { body: jsonBody(ownPasswordBody) },
  responses: streams(204, null, 'Changed, with a new session in the cookie'),
})

export function secondFactorRoutes(deps: Deps) {
  const router = newRouter()
  /** the password again, so that guesses at it count here as well */
  const slowly = (c: Context<HttpEnv>, id: string) => takeToken(c, deps, `again:${id}`, guessing, `again:${id}`)

  router.openapi(read, async c => {
    const factor = await deps.staff.secondFactor(needStaff(c).user.id)
    const counts = factor !== null && factor.since !== null
    return c.json({ since: factor?.since ?? null, recoveryLeft: counts ? factor.recovery.length : 0 }, 200)
  })

  router.openapi(begin, async c => {
    const { user } = needStaff(c)
    await slowly(c, user.id)
    const { base32, uri, recoveryCodes } = need(await beginSecondFactor(deps, user, c.req.valid('json').password))
    return c.json({ secret: base32, uri, recoveryCodes: [...recoveryCodes] }, 201)
  })

  router.openapi(confirm, async c => {
    const { principal, user } = needStaff(c)
    await slowly(c, user.id)
    const { since } = need(await confirmSecondFactor(deps, user, c.req.valid('json').code))
    await logChange(deps, principal, { action: 'secondFactor.on', subject: user.id })
    return c.json({ since, recoveryLeft: (await deps.staff.secondFactor(user.id))?.recovery.length ?? 0 }, 200)
  })

  router.openapi(drop, async c => {
    const { principal, user } = needStaff(c)
    await slowly(c, user.id)
    need(await dropSecondFactor(deps, user, c.req.valid('json').password))
    await logChange(deps, principal, { action: 'secondFactor.off', subject: user.id })
    return c.json({ since: null, recoveryLeft: 0 }, 200)
  })

  router.openapi(dropOf, async c => {
    const principal = needAdminStaff(c)
    const { id } = c.req.valid('param')
    const person = (await deps.staff.list(principal.organisation)).find(each => each.id === id)
    if (!person) throw new ProblemError(refuse('not-found'))
    await deps.staff.setSecondFactor(id, null)
    await logChange(deps, principal, { action: 'secondFactor.off', subject: id, details: { name: person.name } })
    return c.body(null, 204)
  })

  router.openapi(password, async c => {
    const { principal, user } = needStaff(c)
    await slowly(c, user.id)
    need(await changeOwnPassword(deps, { principal, user, ...c.req.valid('json') }))
    keepSession(c, deps, await deps.staff.openSession(user, userAgentOf(c)))
    return c.body(null, 204)
  })

  return router
}
