import { createRoute, z } from '@hono/zod-openapi'
import type { CaseState } from '../../domain/case/state.ts'
import { remindersDue, usualSettings } from '../../domain/life/reminders.ts'
import { judge } from '../../domain/readiness/judge.ts'
import type { Deps } from '../../ports/deps.ts'
import { refuse } from '../../usecases/outcome.ts'
import { sendable } from '../../usecases/reminders/send-messages.ts'
import { setReminders } from '../../usecases/reminders/set-reminders.ts'
import { betweenCases, stopText } from '../../usecases/reminders/write-reminder.ts'
import { needOrganisation, openCase } from '../access.ts'
import { caseParam, caseView } from '../cases/cases.ts'
import { presentDeadline } from '../cases/present.ts'
import { need, ProblemError } from '../problem.ts'
import { answers, jsonBody, streams } from '../route.ts'
import { newRouter } from '../router.ts'
import { localeQuery, pageQuery } from '../schemas.ts'
import { isSignature } from '../signed-link.ts'
import { comingAnswer, remindersAnswer, setRemindersBody } from './schemas-reminders.ts'

const tags = ['Cases']

const read = createRoute({
  method: 'get',
  path: '/v1/cases/{id}/reminders',
  tags,
  summary: 'How a case is reminded, what was told and what is due now',
  request: { params: caseParam, query: localeQuery },
  responses: answers(200, remindersAnswer, 'Settings, told and due'),
})

const change = createRoute({
  method: 'put',
  path: '/v1/cases/{id}/reminders',
  tags,
  summary: 'Choose channels and quiet hours, or stop the reminders; what is left out stays as it is',
  request: { params: caseParam, query: localeQuery, body: jsonBody(setRemindersBody) },
  responses: answers(200, remindersAnswer, 'The settings from now on'),
})

const coming = createRoute({
  method: 'get',
  path: '/v1/reminders',
  tags,
  summary: 'The cases of the organisation that are reminded next, soonest first',
  request: { query: pageQuery.extend({ until: z.iso.date().optional() }) },
  responses: answers(200, comingAnswer, 'Case and day'),
})

const stopQuery = z
  .object({ organisation: z.string().max(80), case: z.string().max(1000), signature: z.string().max(200) })
  .extend(localeQuery.shape)

const stopPage = createRoute({
  method: 'get',
  path: '/v1/reminders/stop',
  tags,
  summary: 'The page that a message links to: one button stops the reminders of its cases. Opening it changes nothing',
  request: { query: stopQuery },
  responses: streams(200, 'text/html', 'A page with one button'),
})

const stop = createRoute({
  method: 'post',
  path: '/v1/reminders/stop',
  tags,
  summary: 'Stops the reminders of the cases of a message, by its link alone (RFC 8058)',
  request: { query: stopQuery },
  responses: streams(200, 'text/html', 'Stopped'),
})

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, each => `&#${each.charCodeAt(0)};`)
const page = (body: string): string =>
  `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Anbei</title><main>${body}</main>`

export function reminderRoutes(deps: Deps) {
  const router = newRouter()

  function answer(c: Parameters<typeof caseView>[0], state: CaseState) {
    const view = caseView(c, deps)
    const { today, now } = { today: deps.clock.today(), now: deps.clock.now() }
    const { deadlines } = judge(state, { catalogue: deps.catalogue, reference: deps.reference, today, now })
    const { channels, quiet, stopped } = state.reminders.settings ?? usualSettings
    return {
      channels: [...channels],
      quiet: quiet && { ...quiet },
      stopped,
      possible: [...sendable(deps), 'webhook' as const],
      told: Object.entries(state.reminders.sent).map(([key, on]) => ({ key, on })),
      due: remindersDue(deadlines, state.reminders.sent, today).map(({ key, left, deadline }) => ({
        key,
        left,
        ...presentDeadline(view, deadline),
      })),
    }
  }

  router.openapi(read, async c => {
    const state = await deps.cases.load(openCase(c, c.req.valid('param').id).ref)
    if (!state) throw new ProblemError(refuse('not-found'))
    return c.json(answer(c, state), 200)
  })

  router.openapi(change, async c => {
    const { channels, quiet, stopped } = c.req.valid('json')
    const chosen = {
      ...(channels ? { channels } : {}),
      ...(quiet === undefined ? {} : { quiet }),
      ...(stopped === undefined ? {} : { stopped }),
    }
    const { state } = need(await setReminders(deps, { ...openCase(c, c.req.valid('param').id), change: chosen }))
    return c.json(answer(c, state), 200)
  })

  router.openapi(coming, async c => {
    const { organisation } = needOrganisation(c, 'cases')
    const { until, limit, cursor } = c.req.valid('query')
    const found = await deps.caseReminders.coming(organisation, until ?? '9999-12-31', { limit, ...(cursor ? { cursor } : {}) })
    return c.json({ items: [...found.items], nextCursor: found.nextCursor }, 200)
  })

  router.openapi(stopPage, c => {
    const { problems } = caseView(c, deps).texts
    const say = (id: string): string => escapeHtml(problems[id]?.({}) ?? id)
    return c.html(page(`<p>${say('reminder.stopPage')}</p><form method="post"><button>${say('reminder.stopButton')}</button></form>`), 200)
  })

  router.openapi(stop, async c => {
    const { organisation, case: ids, signature } = c.req.valid('query')
    if (!(await isSignature(deps.vault, signature, stopText(organisation, ids)))) throw new ProblemError(refuse('link-expired'))
    const outcomes = []
    for (const caseId of ids.split(betweenCases))
      outcomes.push(await setReminders(deps, { ref: { organisation, caseId }, principal: null, change: { stopped: true } }))
    // one that was erased meanwhile keeps the others from nothing
    need(outcomes.find(({ ok }) => ok) ?? outcomes[0] ?? refuse('not-found'))
    return c.html(page(`<p>${escapeHtml(caseView(c, deps).texts.problems['reminder.stopped']?.({}) ?? '')}</p>`), 200)
  })

  return router
}
