import { createRoute, z } from '@hono/zod-openapi'
import { addDays } from '../../domain/fields/calendar.ts'
import type { Deps } from '../../ports/deps.ts'
import { deskSettings, openingOf } from '../../usecases/desk/desk-settings.ts'
import { readFigures } from '../../usecases/desk/read-figures.ts'
import { logChange } from '../../usecases/organisations/log-change.ts'
import { refuse } from '../../usecases/outcome.ts'
import { needStaff } from '../access.ts'
import { ProblemError } from '../problem.ts'
import { answers, answersOr, jsonBody, streams } from '../route.ts'
import { newRouter } from '../router.ts'
import { viewFor } from '../view.ts'
import { figuresCsv, presentBeside, presentFigure } from './present-figures.ts'
import { cannedBody, cannedReply, deskAnswer, deskBody, figuresAnswer, figuresQuery } from './schemas-desk.ts'

const tags = ['Staff']
const idParam = z.object({ id: z.string().min(1).max(100) })

const readDesk = createRoute({
  method: 'get',
  path: '/v1/desk',
  tags,
  summary: 'Office hours, targets, and whether the desk is open now',
  responses: answers(200, deskAnswer, 'The settings'),
})
const changeDesk = createRoute({
  method: 'put',
  path: '/v1/desk',
  tags,
  summary: 'Change office hours and targets (a supervisor)',
  request: { body: jsonBody(deskBody) },
  responses: answers(200, deskAnswer, 'The settings'),
})
const listCanned = createRoute({
  method: 'get',
  path: '/v1/canned-replies',
  tags,
  summary:
    'Canned replies of the organisation; {{agent}}, {{filings}}, {{missing}}, {{deadline}} and {{field}} are filled from the case where they are said',
  responses: answers(200, z.object({ items: z.array(cannedReply) }), 'All of them'),
})
const addCanned = createRoute({
  method: 'post',
  path: '/v1/canned-replies',
  tags,
  summary: 'Add a canned reply (a supervisor)',
  request: { body: jsonBody(cannedBody) },
  responses: answers(201, cannedReply, 'The reply'),
})
const putCanned = createRoute({
  method: 'put',
  path: '/v1/canned-replies/{id}',
  tags,
  summary: 'Change a canned reply (a supervisor)',
  request: { params: idParam, body: jsonBody(cannedBody) },
  responses: answers(200, cannedReply, 'The reply'),
})
const dropCanned = createRoute({
  method: 'delete',
  path: '/v1/canned-replies/{id}',
  tags,
  summary: 'Remove a canned reply (a supervisor)',
  request: { params: idParam },
  responses: streams(204, null, 'Gone'),
})
const figures = createRoute({
  method: 'get',
  path: '/v1/desk/figures',
  tags,
  summary: 'What was done per day and person; the last 30 days when nothing is said, as CSV with format=csv',
  request: { query: figuresQuery },
  responses: answersOr(200, figuresAnswer, 'text/csv', 'The figures'),
})
/** days that figures show when nothing is said, and at most */
const usualDays = 30
const mostDays = 366

export function deskRoutes(deps: Deps) {
  const router = newRouter()

  router.openapi(readDesk, async c => {
    const { organisation } = needStaff(c).principal
    const settings = await deskSettings(deps, organisation)
    return c.json({ ...copyOf(settings), opening: { ...(await openingOf(deps, organisation)) } }, 200)
  })

  router.openapi(changeDesk, async c => {
    const { principal } = needSupervisor(c)
    const { organisation } = principal
    const settings = c.req.valid('json')
    const unknown = unknownIn(settings.callOn, deps)
    if (unknown) throw new ProblemError(refuse('invalid-body', { errors: [unknown] }))
    await deps.desk.setSettings(organisation, settings)
    await logChange(deps, principal, { action: 'desk.changed', subject: organisation })
    return c.json({ ...settings, opening: { ...(await openingOf(deps, organisation)) } }, 200)
  })

  router.openapi(listCanned, async c => {
    const items = await deps.desk.cannedReplies(needStaff(c).principal.organisation)
    return c.json({ items: items.map(item => ({ ...item })) }, 200)
  })

  router.openapi(addCanned, async c => {
    const { organisation } = needSupervisor(c).principal
    const reply = { id: deps.ids.next('can'), ...c.req.valid('json'), updatedAt: deps.clock.now() }
    await deps.desk.putCannedReply(organisation, reply)
    return c.json(reply, 201)
  })

  router.openapi(putCanned, async c => {
    const { organisation } = needSupervisor(c).principal
    const { id } = c.req.valid('param')
    const known = (await deps.desk.cannedReplies(organisation)).some(reply => reply.id === id)
    if (!known) throw new ProblemError(refuse('not-found'))
    const reply = { id, ...c.req.valid('json'), updatedAt: deps.clock.now() }
    await deps.desk.putCannedReply(organisation, reply)
    return c.json(reply, 200)
  })

  router.openapi(dropCanned, async c => {
    const { organisation } = needSupervisor(c).principal
    if (!(await deps.desk.dropCannedReply(organisation, c.req.valid('param').id))) throw new ProblemError(refuse('not-found'))
    return c.body(null, 204)
  })

  router.openapi(figures, async c => {
    const { principal } = needStaff(c)
    const { organisation } = principal
    const { to = deps.clock.today(), from = addDays(to, 1 - usualDays), format } = c.req.valid('query')
    if (from > to || from < addDays(to, -mostDays))
      throw new ProblemError(
        refuse('invalid-body', { errors: [{ pointer: '/query/from', code: 'figures.range', args: { days: mostDays } }] }),
      )
    const rows = await readFigures(deps, organisation, from, to)
    const view = viewFor(deps, principal, c.get('locale'))
    if (format === 'json') return c.json({ from, to, items: rows.map(presentFigure), beside: presentBeside(view, rows) }, 200)
    return c.body(figuresCsv(view, rows), 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="anbei-desk-${from}-${to}.csv"`,
    })
  })

  return router
}

/** The first rule or field that the catalogue does not have. */
function unknownIn({ rules, fields }: z.infer<typeof deskBody>['callOn'], { catalogue }: Deps) {
  const known = new Set(catalogue.rules.map(({ id }) => id))
  const rule = rules.findIndex(id => !known.has(id))
  if (rule >= 0) return { pointer: `/callOn/rules/${rule}`, code: 'unknown-rule', args: {} }
  const field = fields.findIndex(key => !Object.hasOwn(catalogue.fields, key))
  return field < 0 ? null : { pointer: `/callOn/fields/${field}`, code: 'unknown-field', args: {} }
}

/** Supervisors and admins. */
function needSupervisor(c: Parameters<typeof needStaff>[0]) {
  const staff = needStaff(c)
  if (staff.user.role === 'agent') throw new ProblemError(refuse('not-allowed', { extra: { needs: 'supervisor' } }))
  return staff
}

/** What is read-only inside may be written by whoever reads the answer. */
const copyOf = (settings: Awaited<ReturnType<typeof deskSettings>>): z.infer<typeof deskBody> => ({
  ...settings,
  callOn: { reasons: [...settings.callOn.reasons], rules: [...settings.callOn.rules], fields: [...settings.callOn.fields] },
  hours: {
    ...settings.hours,
    closedOn: [...settings.hours.closedOn],
    windows: settings.hours.windows.map(({ days, ...window }) => ({ ...window, days: [...days] })),
  },
})
