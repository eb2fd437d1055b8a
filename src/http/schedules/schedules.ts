import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { ScheduleSettings } from '../../domain/schedules/schedule.ts'
import type { Deps } from '../../ports/deps.ts'
import type { Schedule, ScheduleRef } from '../../ports/schedules.ts'
import { refuse } from '../../usecases/outcome.ts'
import { nameOf } from '../../usecases/principal.ts'
import { fieldErrorsOf } from '../../usecases/records/field-errors-of.ts'
import { openRecords, recordFormatOf } from '../../usecases/records/open-records.ts'
import { serverFields } from '../../usecases/records/server-fields.ts'
import type { RecordSource } from '../../usecases/records/source-record.ts'
import { addSchedule, changeSchedule, findSchedule, setInventory } from '../../usecases/schedules/manage-schedules.ts'
import { proveDomain } from '../../usecases/schedules/prove-domain.ts'
import { beginRun } from '../../usecases/schedules/run-schedules.ts'
import { needOrganisation } from '../access.ts'
import { caseView } from '../cases/cases.ts'
import { presentRecordError } from '../checks/present-check.ts'
import { runOfCursor } from '../cursor.ts'
import type { HttpEnv } from '../env.ts'
import { once } from '../once.ts'
import { need, ProblemError } from '../problem.ts'
import { answers, jsonBody, onceHeaders, optionalJsonBody, streams } from '../route.ts'
import { newRouter } from '../router.ts'
import { checkLine } from '../rules/schemas-rules.ts'
import { filingSchema, localeQuery, pageOf, pageQuery } from '../schemas.ts'
import { presentChanges, presentRun, presentSchedule } from './present-schedule.ts'
import {
  addScheduleBody,
  changeKinds,
  changeScheduleBody,
  domainProofAnswer,
  domainProofBody,
  inventoryAnswer,
  inventoryBody,
  runChangeSchema,
  runSchema,
  scheduleSchema,
} from './schemas-schedules.ts'

const tags = ['Scheduled checks']
const param = z.object({ id: z.string().regex(/^sched_[0-9a-f]{32}$/) })
const runParam = param.extend({ run: z.coerce.number().int().min(1) })
const text = (description: string) => ({ schema: z.string().openapi({ description }) })

const add = createRoute({
  method: 'post',
  path: '/v1/schedules',
  tags,
  summary: 'Have an inventory checked again and again: every day, week or month',
  request: { headers: onceHeaders, query: localeQuery, body: jsonBody(addScheduleBody) },
  responses: answers(201, scheduleSchema, 'The schedule; its inventory is put beside it'),
})

const list = createRoute({
  method: 'get',
  path: '/v1/schedules',
  tags,
  summary: 'The scheduled checks of the organisation, oldest first',
  request: { query: localeQuery },
  responses: answers(200, z.object({ items: z.array(scheduleSchema), nextCursor: z.null() }), 'All of them, fifty at most'),
})

const read = createRoute({
  method: 'get',
  path: '/v1/schedules/{id}',
  tags,
  summary: 'A scheduled check with its last run, its trend and the figures of the article',
  request: { params: param, query: localeQuery },
  responses: answers(200, scheduleSchema, 'The schedule'),
})

const change = createRoute({
  method: 'patch',
  path: '/v1/schedules/{id}',
  tags,
  summary: 'Change what is checked, how often, who is told; what is left out stays',
  request: { params: param, query: localeQuery, body: jsonBody(changeScheduleBody) },
  responses: answers(200, scheduleSchema, 'The schedule from now on'),
})

const drop = createRoute({
  method: 'delete',
  path: '/v1/schedules/{id}',
  tags,
  summary: 'Delete a scheduled check with its inventory and its runs',
  request: { params: param },
  responses: streams(204, null, 'Deleted'),
})

const inventory = createRoute({
  method: 'put',
  path: '/v1/schedules/{id}/inventory',
  tags,
  summary: 'Put an inventory in the place of the old one: JSON (5,000 records), NDJSON, CSV or XLSX (20,000 nodes)',
  description:
    'As `POST /v1/checks` takes it. A node is known by its `id`, so that what it failed before is compared: give each the same id every ' +
    'time (a column `id`; without one its row counts). Rows that cannot be read are named and left out.',
  request: {
    params: param,
    query: localeQuery,
    body: {
      required: true,
      content: {
        'application/json': { schema: { $ref: '#/components/schemas/Inventory' } },
        'application/x-ndjson': { schema: checkLine },
        'text/csv': text('UTF-8 or GBK; lists are parted by semicolons'),
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': text('The first sheet of a workbook of at most 20 MB'),
      },
    },
  },
  responses: answers(200, inventoryAnswer, 'How many nodes it has now'),
})

const runNow = createRoute({
  method: 'post',
  path: '/v1/schedules/{id}/runs',
  tags,
  summary: 'Begin a run now; `probe` looks at the nodes of proven domains from outside: TLS version, certificate, number in the footer',
  request: {
    headers: onceHeaders,
    params: param,
    query: localeQuery,
    body: optionalJsonBody(z.strictObject({ probe: z.boolean().optional() })),
  },
  responses: answers(202, runSchema, 'The run; it is judged in the background'),
})

const runs = createRoute({
  method: 'get',
  path: '/v1/schedules/{id}/runs',
  tags,
  summary: 'Runs, newest first, each with its score and counts',
  request: { params: param, query: pageQuery.extend(localeQuery.shape) },
  responses: answers(200, pageOf(runSchema), 'Runs'),
})

const oneRun = createRoute({
  method: 'get',
  path: '/v1/schedules/{id}/runs/{run}',
  tags,
  summary: 'One run',
  request: { params: runParam, query: localeQuery },
  responses: answers(200, runSchema, 'The run'),
})

const changes = createRoute({
  method: 'get',
  path: '/v1/schedules/{id}/runs/{run}/changes',
  tags,
  summary: 'What a run found, node by node: newly failing, fixed, failing, added, removed, or what was seen from outside',
  request: {
    params: runParam,
    query: pageQuery
      .extend({
        kind: z.enum(changeKinds).default('newlyFailing'),
        cursor: z
          .string()
          .regex(/^\d{1,9}\.\d{1,9}$/)
          .optional(),
      })
      .extend(localeQuery.shape),
  },
  responses: answers(200, pageOf(runChangeSchema), 'Nodes; kept for the last sixty runs'),
})

const prove = createRoute({
  method: 'post',
  path: '/v1/domains/proof',
  tags,
  summary: 'What to put on a domain to show that the organisation runs it, and whether it is there now: only such domains are probed',
  request: { query: localeQuery, body: jsonBody(domainProofBody) },
  responses: answers(200, domainProofAnswer, 'A TXT record or a file, and what was found'),
})

export function scheduleRoutes(deps: Deps) {
  const router = newRouter()
  router.openAPIRegistry.register('Inventory', inventoryBody)
  const refOf = (c: Context<HttpEnv>, id: string): ScheduleRef => ({ organisation: needOrganisation(c, 'checks').organisation, id })

  async function shown(c: Context<HttpEnv>, schedule: Schedule) {
    // a run a day for a month, with some begun by hand
    const { items } = await deps.schedules.runs(schedule, { limit: 60 })
    return presentSchedule(caseView(c, deps), schedule, items)
  }

  router.openapi(add, async c => {
    const principal = needOrganisation(c, 'checks')
    const { organisation } = principal
    const body = c.req.valid('json')
    const { nextOn = deps.clock.today(), about = 'servers', filings = filingSchema.options, common = {}, probe = false, notify = [] } = body
    const settings: ScheduleSettings = { name: body.name, every: body.every, about, filings, common, probe, notify }
    const { schedule } = await once(c, deps, {
      organisation,
      principal: nameOf(principal),
      body,
      run: () => addSchedule(deps, organisation, { settings, nextOn }),
      replay: done => findSchedule(deps, { organisation, id: done.caseId }),
      result: done => ({ caseId: done.schedule.id, seq: 0 }),
    })
    c.header('location', `/v1/schedules/${schedule.id}`)
    return c.json(await shown(c, schedule), 201)
  })

  router.openapi(list, async c => {
    const all = await deps.schedules.list(needOrganisation(c, 'checks').organisation)
    const items = []
    for (const schedule of all) items.push(await shown(c, schedule))
    return c.json({ items, nextCursor: null }, 200)
  })

  router.openapi(read, async c => {
    const { schedule } = need(await findSchedule(deps, refOf(c, c.req.valid('param').id)))
    return c.json(await shown(c, schedule), 200)
  })

  router.openapi(change, async c => {
    const { nextOn, ...given } = c.req.valid('json')
    const settings = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
    const wanted = { settings, ...(nextOn === undefined ? {} : { nextOn }) }
    const { schedule } = need(await changeSchedule(deps, refOf(c, c.req.valid('param').id), wanted))
    return c.json(await shown(c, schedule), 200)
  })

  router.openapi(drop, async c => {
    if (!(await deps.schedules.drop(refOf(c, c.req.valid('param').id)))) throw new ProblemError(refuse('not-found'))
    return c.body(null, 204)
  })

  router.openapi(inventory, async c => {
    const ref = refOf(c, c.req.valid('param').id)
    need(await findSchedule(deps, ref))
    const { nodes, errors } = need(await setInventory(deps, ref, await sourceOf(c, deps)))
    const view = caseView(c, deps)
    return c.json({ nodes, errors: errors.map(error => presentRecordError(view, error)) }, 200)
  })

  router.openapi(runNow, async c => {
    const principal = needOrganisation(c, 'checks')
    const ref = refOf(c, c.req.valid('param').id)
    const body = c.req.valid('json')
    const probe = body?.probe
    const { run } = await once(c, deps, {
      organisation: ref.organisation,
      principal: nameOf(principal),
      body: body ?? null,
      run: () => beginRun(deps, ref, probe === undefined ? {} : { probe }),
      replay: async done => ({ ok: true, run: done.seq }),
      result: done => ({ caseId: ref.id, seq: done.run }),
    })
    c.header('location', `/v1/schedules/${ref.id}/runs/${run}`)
    return c.json(await oneOf(ref, run), 202)
  })

  router.openapi(runs, async c => {
    const ref = refOf(c, c.req.valid('param').id)
    need(await findSchedule(deps, ref))
    const { limit } = c.req.valid('query')
    const cursor = runOfCursor(c.req.valid('query').cursor)
    const { items, nextCursor } = await deps.schedules.runs(ref, { limit, ...(cursor ? { cursor } : {}) })
    return c.json({ items: items.map(presentRun), nextCursor }, 200)
  })

  router.openapi(oneRun, async c => {
    const { id, run } = c.req.valid('param')
    return c.json(await oneOf(refOf(c, id), run), 200)
  })

  router.openapi(changes, async c => {
    const { id, run } = c.req.valid('param')
    const ref = refOf(c, id)
    const { on } = await oneOf(ref, run)
    const { kind, limit, cursor } = c.req.valid('query')
    const view = caseView(c, deps)
    const [slice, offset] = cursor?.split('.').map(Number) ?? []
    const items = []
    let skip = offset ?? 0
    let after = slice === undefined ? undefined : String(slice - 1)
    for (;;) {
      const page = await deps.schedules.results(ref, run, { limit: 1, ...(after === undefined ? {} : { cursor: after }) })
      const [result] = page.items
      if (!result) return c.json({ items, nextCursor: null }, 200)
      const found = presentChanges(view, result, kind, on).slice(skip)
      const taken = found.slice(0, limit - items.length)
      items.push(...taken)
      if (taken.length < found.length) return c.json({ items, nextCursor: `${result.slice}.${skip + taken.length}` }, 200)
      skip = 0
      after = String(result.slice)
    }
  })

  router.openapi(prove, async c => {
    const { organisation } = needOrganisation(c, 'checks')
    const { proof, host, verified } = need(await proveDomain(deps, organisation, c.req.valid('json').domain))
    const { domain, txtName, filePath, value } = proof
    const file = { url: `https://${host}${filePath}`, content: value }
    return c.json({ domain, verified, txt: { name: txtName, value }, file }, 200)
  })

  async function oneOf(ref: ScheduleRef, run: number) {
    const found = await deps.schedules.runOf(ref, run)
    if (!found) throw new ProblemError(refuse('not-found'))
    return presentRun(found)
  }

  return router
}

async function sourceOf(c: Context<HttpEnv>, deps: Deps): Promise<RecordSource> {
  const format = recordFormatOf(c.req.header('content-type'))
  if (format) return need(await openRecords(deps, format, c.req.raw.body)).source
  const raw: unknown = await c.req.json().catch(() => {
    throw new ProblemError(refuse('malformed-json'))
  })
  const parsed = inventoryBody.safeParse(raw)
  if (!parsed.success) throw new ProblemError(refuse('invalid-body', { errors: fieldErrorsOf(parsed.error, raw) }))
  return { records: inBody(parsed.data.records), problems: [] }
}

async function* inBody(records: z.infer<typeof inventoryBody>['records']) {
  yield records.map(({ id, fields, server }, index) => ({
    id: id ?? String(index + 1),
    fields: server ? { ...serverFields(server), ...fields } : (fields ?? {}),
    errors: [],
  }))
}
