import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { Deps } from '../../ports/deps.ts'
import { interpret } from '../../usecases/conversations/interpret.ts'
import { refuse } from '../../usecases/outcome.ts'
import { hasScope } from '../../usecases/principal.ts'
import { listRuleChanges } from '../../usecases/rules/list-rule-changes.ts'
import { listRules, pageOfRules } from '../../usecases/rules/list-rules.ts'
import { listTouchedCases, touchedCases } from '../../usecases/rules/list-touched-cases.ts'
import { resolveAuthorities } from '../../usecases/rules/resolve-authorities.ts'
import { needOrganisation } from '../access.ts'
import { caseView } from '../cases/cases.ts'
import { presentAuthority } from '../cases/present.ts'
import { presentInterpretation } from '../conversations/present-interpretation.ts'
import { idOfCursor } from '../cursor.ts'
import type { HttpEnv } from '../env.ts'
import { need, ProblemError } from '../problem.ts'
import { answers, answersOr, jsonBody } from '../route.ts'
import { newRouter } from '../router.ts'
import { date, filingSchema, localeQuery, optionalQuery, pageOf, pageQuery } from '../schemas.ts'
import { atomFeed } from './atom-feed.ts'
import { presentChange } from './present-change.ts'
import { presentRule } from './present-rule.ts'
import { presentProvince, presentProvinces } from './present-table.ts'
import { changesAnswer, interpretAnswer, interpretBody, rulesAnswer, touchedCase } from './schemas-rules.ts'
import { authoritiesAnswer } from './schemas-tables.ts'

const tags = ['Rules and checks']

const list = createRoute({
  method: 'get',
  path: '/v1/rules',
  tags,
  summary: 'The rules in force on a day, and what is said that day and cannot be judged (checkable: false)',
  request: {
    query: localeQuery.extend({
      filing: optionalQuery(filingSchema),
      basis: optionalQuery(z.enum(['official', 'guide', 'provider', 'house'])),
      inForceOn: optionalQuery(date),
      checkable: optionalQuery(z.enum(['true', 'false'])),
      limit: optionalQuery(z.coerce.number().int().min(1).max(200)),
      cursor: optionalQuery(z.string().max(200)),
    }),
  },
  responses: answers(200, rulesAnswer, 'Rules with basis, fields, thresholds and severity'),
})

const changes = createRoute({
  method: 'get',
  path: '/v1/rules/changes',
  tags,
  summary: 'Every dated change: rules that begin or end, other values, other references, provincial overrides; Atom with ?format=atom',
  request: {
    query: localeQuery.extend({
      ...pageQuery.shape,
      format: z.enum(['json', 'atom']).optional(),
      since: optionalQuery(date),
      filing: optionalQuery(filingSchema),
    }),
  },
  responses: answersOr(200, changesAnswer, 'application/atom+xml', 'Changes, newest first'),
})

const changeCases = createRoute({
  method: 'get',
  path: '/v1/rules/changes/{id}/cases',
  tags,
  summary: 'Open cases of the organisation that a change touches',
  request: { params: z.object({ id: z.string().min(1).max(200) }), query: pageQuery },
  responses: answers(200, pageOf(touchedCase), 'One page'),
})

const authorities = createRoute({
  method: 'get',
  path: '/v1/authorities',
  tags,
  summary: 'Who handles an ICP filing: by domicile, by server place, and whether they differ',
  request: {
    query: localeQuery.extend({ domicileProvince: optionalQuery(z.string().max(40)), serverProvince: optionalQuery(z.string().max(40)) }),
  },
  responses: answers(
    200,
    authoritiesAnswer,
    'Both views, and what the province of the domicile is known to ask; without a province, the same of every one',
  ),
})

const interpretations = createRoute({
  method: 'post',
  path: '/v1/interpretations',
  tags,
  summary: 'What the assistant would hear and say, storing nothing',
  request: { query: localeQuery, body: jsonBody(interpretBody) },
  responses: answers(200, interpretAnswer, 'What was heard'),
})

export function ruleRoutes(deps: Deps) {
  const router = newRouter()

  router.openapi(list, c => {
    const { filing, basis, checkable, limit, cursor, inForceOn = deps.clock.today() } = c.req.valid('query')
    const view = caseView(c, deps)
    const asked = {
      inForceOn,
      ...(filing ? { filing } : {}),
      ...(basis ? { basis } : {}),
      ...(checkable ? { checkable: checkable === 'true' } : {}),
    }
    const { items, nextCursor } = need(pageOfRules(listRules(deps.catalogue, asked), limit, cursor))
    const { revision: catalogueRevision } = deps.catalogue
    return c.json({ inForceOn, catalogueRevision, items: items.map(item => presentRule(view, item)), nextCursor }, 200)
  })

  router.openapi(changes, async c => {
    const { limit, cursor, since, filing, format } = c.req.valid('query')
    const asked = { limit, ...(cursor ? { cursor } : {}), ...(since ? { since } : {}), ...(filing ? { filing } : {}) }
    const page = need(listRuleChanges(deps.catalogue, asked))
    const view = caseView(c, deps)
    const watch = await touchedCases(
      deps,
      watcherOf(c),
      page.items.map(({ id }) => id),
    )
    const items = page.items.map(change => presentChange(view, change, watch?.byChange.get(change.id)))
    const wantsAtom = format === 'atom' || c.req.header('accept')?.includes('application/atom+xml')
    if (wantsAtom) return atomFeed(view, new URL(c.req.url), { items, nextCursor: page.nextCursor })
    const toCheck = watch ? { casesToCheck: watch.toCheck } : {}
    return c.json({ items, ...toCheck, nextCursor: page.nextCursor, catalogueRevision: deps.catalogue.revision }, 200)
  })

  router.openapi(changeCases, async c => {
    const { organisation } = needOrganisation(c, 'cases')
    const { limit } = c.req.valid('query')
    const cursor = idOfCursor(c.req.valid('query').cursor)
    const { id } = c.req.valid('param')
    const page = need(await listTouchedCases(deps, { organisation, changeId: id, limit, ...(cursor ? { cursor } : {}) }))
    return c.json({ items: [...page.items], nextCursor: page.nextCursor }, 200)
  })

  router.openapi(authorities, c => {
    const { domicileProvince, serverProvince } = c.req.valid('query')
    const places = {
      ...(domicileProvince ? { domicileProvince: provinceOf(deps, 'domicileProvince', domicileProvince) } : {}),
      ...(serverProvince ? { serverProvince: provinceOf(deps, 'serverProvince', serverProvince) } : {}),
    }
    const view = caseView(c, deps)
    const today = deps.clock.today()
    const asks = presentProvince(
      view,
      deps.catalogue.provinces.find(({ code }) => code === places.domicileProvince),
      today,
    )
    const every = Object.keys(places).length ? {} : { provinces: presentProvinces(view, today) }
    return c.json({ ...presentAuthority(resolveAuthorities(deps, places)), province: asks, ...every }, 200)
  })

  router.openapi(interpretations, async c => {
    const principal = needOrganisation(c, 'checks')
    const { asking, text, today = deps.clock.today(), fields = {}, filings, locale } = c.req.valid('json')
    const heard = need(
      await interpret(deps, {
        organisation: principal.organisation,
        asking,
        text,
        today,
        fields,
        locale: locale ?? c.get('locale'),
        filings: filings ?? ['icpFiling', 'publicSecurityFiling', 'contingencyPlan'],
      }),
    )
    return c.json(presentInterpretation(heard), 200)
  })

  return router
}

/** Whose cases a change is looked up in: staff and keys see those of their organisation. */
function watcherOf(c: Context<HttpEnv>): string | null {
  const principal = c.get('principal')
  return principal && (principal.kind === 'staff' || hasScope(principal, 'cases')) ? principal.organisation : null
}

/** A province by code, or by its name when only one place has it. */
function provinceOf({ reference, catalogue }: Deps, field: string, text: string): string {
  const known = catalogue.provinces.map(({ code }) => code)
  if (known.includes(text)) return text
  const named = reference.divisions.named(text).filter(({ code }) => known.includes(code))
  if (named.length === 1 && named[0]) return named[0].code
  throw new ProblemError(refuse('invalid-body', { errors: [{ pointer: `/query/${field}`, code: 'province.unknown', args: { text } }] }))
}
