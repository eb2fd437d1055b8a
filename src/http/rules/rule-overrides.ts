import { createRoute, z } from '@hono/zod-openapi'
import { parameterOn } from '../../domain/rules/parameters.ts'
import type { Deps } from '../../ports/deps.ts'
import { addOverride, listOverrides, removeOverride } from '../../usecases/rules/manage-overrides.ts'
import { needAdmin, needOrganisation } from '../access.ts'
import { need } from '../problem.ts'
import { answers, jsonBody, streams } from '../route.ts'
import { newRouter } from '../router.ts'
import { date, localeQuery } from '../schemas.ts'

const tags = ['Organisation']
const value = z.union([z.number(), z.string().min(1).max(100)])
const override = z.strictObject({
  parameter: z.string().min(1).max(100),
  value,
  /** on what authority */
  basis: z.string().trim().min(2).max(500),
  from: date,
  /** last day; null: no end */
  to: date.nullable().default(null),
})
const body = override.openapi('NewRuleOverride', {
  example: { parameter: 'logRetentionMonths', value: 12, basis: '公司日志管理制度第六条', from: '2026-12-01', to: null },
})
const overrideSchema = override.extend({ id: z.string(), to: date.nullable() }).openapi('RuleOverride')
const parameterSchema = z.object({ parameter: z.string(), value: value.nullable(), rules: z.array(z.string()) })

const list = createRoute({
  method: 'get',
  path: '/v1/rule-overrides',
  tags,
  summary: 'Parameters that the organisation sets otherwise, and those that it can, with their value of today',
  request: { query: localeQuery },
  responses: answers(200, z.object({ items: z.array(overrideSchema), parameters: z.array(parameterSchema) }), 'All of them'),
})
const add = createRoute({
  method: 'post',
  path: '/v1/rule-overrides',
  tags,
  summary: 'Set a parameter of the rules otherwise, with its basis and days (an admin); findings say so under `overridden`',
  request: { query: localeQuery, body: jsonBody(body) },
  responses: answers(201, overrideSchema, 'It counts from the next judgement on'),
})
const remove = createRoute({
  method: 'delete',
  path: '/v1/rule-overrides/{id}',
  tags,
  summary: 'Take an override back: the value of the catalogue counts again',
  request: { params: z.object({ id: z.string().min(1).max(100) }), query: localeQuery },
  responses: streams(204, null, 'Taken back'),
})

export function ruleOverrideRoutes(deps: Deps) {
  const router = newRouter()
  router.openapi(list, async c => {
    const { organisation } = needOrganisation(c, 'cases')
    const items = await listOverrides(deps, organisation)
    const today = deps.clock.today()
    const { parameters, rules } = deps.catalogue
    const reads = rules.map(({ id, require, when }) => ({ id, words: JSON.stringify([require, when ?? null]) }))
    return c.json(
      {
        items: items.map(item => ({ ...item })),
        parameters: Object.keys(parameters).map(parameter => ({
          parameter,
          value: parameterOn(parameters, parameter, today) ?? null,
          rules: reads.filter(({ words }) => words.includes(`"parameter":"${parameter}"`)).map(({ id }) => id),
        })),
      },
      200,
    )
  })
  router.openapi(add, async c => {
    const made = need(await addOverride(deps, { principal: needAdmin(c, 'cases'), ...c.req.valid('json') }))
    return c.json({ ...made.override }, 201)
  })
  router.openapi(remove, async c => {
    need(await removeOverride(deps, { principal: needAdmin(c, 'cases'), id: c.req.valid('param').id }))
    return c.body(null, 204)
  })
  return router
}
