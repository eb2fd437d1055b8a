import { createRoute } from '@hono/zod-openapi'
import type { Deps } from '../../ports/deps.ts'
import { refuseEdit } from '../../usecases/desk/refuse-edit.ts'
import { refuse } from '../../usecases/outcome.ts'
import { readReveals } from '../../usecases/personal-data/read-reveals.ts'
import { reveal } from '../../usecases/personal-data/reveal.ts'
import { needStaff, openCase } from '../access.ts'
import { caseParam } from '../cases/cases.ts'
import { presentCase } from '../cases/present.ts'
import { need, ProblemError } from '../problem.ts'
import { answers, jsonBody } from '../route.ts'
import { newRouter } from '../router.ts'
import { caseSchema } from '../schemas.ts'
import { viewFor } from '../view.ts'
import { refuseEditBody, revealAnswer, revealBody, revealsAnswer } from './schemas-desk.ts'

const revealing = createRoute({
  method: 'post',
  path: '/v1/cases/{id}/reveal',
  tags: ['Staff'],
  summary: 'Read a sensitive value, or the sensitive words of a message, in clear; the reason stays in the log',
  request: { params: caseParam, body: jsonBody(revealBody) },
  responses: answers(200, revealAnswer, 'The value; several where a message has several'),
})

const reveals = createRoute({
  method: 'get',
  path: '/v1/cases/{id}/reveals',
  tags: ['Staff'],
  summary: 'Who read what in clear, and why',
  request: { params: caseParam },
  responses: answers(200, revealsAnswer, 'The last 200, newest first'),
})

const refusal = createRoute({
  method: 'post',
  path: '/v1/cases/{id}/edit-refusals',
  tags: ['Cases'],
  summary: 'The owner puts back what staff filled in',
  request: { params: caseParam, body: jsonBody(refuseEditBody) },
  responses: answers(200, caseSchema, 'The case, as it was before in those fields'),
})

const mostReveals = 200

export function caseDeskRoutes(deps: Deps) {
  const router = newRouter()

  router.openapi(revealing, async c => {
    const { user } = needStaff(c)
    const { ref } = openCase(c, c.req.valid('param').id)
    const { field, seq, reason } = c.req.valid('json')
    const what = field !== undefined ? { field } : seq !== undefined ? { seq } : null
    if (!what) throw new ProblemError(refuse('invalid-body', { errors: [{ pointer: '/field', code: 'required', args: {} }] }))
    const { values } = need(await reveal(deps, { ref, user, reason, what }))
    return c.json({ values: [...values] }, 200)
  })

  router.openapi(reveals, async c => {
    needStaff(c)
    const { ref } = openCase(c, c.req.valid('param').id)
    const { reveals: found } = need(await readReveals(deps, ref, mostReveals))
    return c.json({ items: found.map(item => ({ ...item })) }, 200)
  })

  router.openapi(refusal, async c => {
    const access = openCase(c, c.req.valid('param').id)
    const { seq, fields } = c.req.valid('json')
    const { state } = need(await refuseEdit(deps, { ...access, seq, ...(fields ? { fields } : {}) }))
    return c.json(presentCase(viewFor(deps, access.principal, c.get('locale')), state), 200)
  })

  return router
}
