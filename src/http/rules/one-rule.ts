import { createRoute, z } from '@hono/zod-openapi'
import type { Deps } from '../../ports/deps.ts'
import { readRule } from '../../usecases/rules/read-rule.ts'
import { caseView } from '../cases/cases.ts'
import { need } from '../problem.ts'
import { answers } from '../route.ts'
import { newRouter } from '../router.ts'
import { date, localeQuery, optionalQuery } from '../schemas.ts'
import { presentRuleInFull } from './present-rule-in-full.ts'
import { ruleAnswer } from './schemas-rules.ts'

const one = createRoute({
  method: 'get',
  path: '/v1/rules/{id}',
  tags: ['Rules and checks'],
  summary: 'One rule in full: condition in words, examples, numbers with their history, provinces, conflicts, changes',
  request: { params: z.object({ id: z.string().min(1).max(100) }), query: localeQuery.extend({ inForceOn: optionalQuery(date) }) },
  responses: answers(200, ruleAnswer, 'The rule on a day, today when none is named'),
})

export function oneRuleRoutes(deps: Deps) {
  const router = newRouter()
  router.openapi(one, c => {
    const { inForceOn = deps.clock.today() } = c.req.valid('query')
    const rule = need(readRule(deps.catalogue, c.req.valid('param').id, inForceOn))
    return c.json(presentRuleInFull(caseView(c, deps), rule, inForceOn), 200)
  })
  return router
}
