import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { Deps } from '../../ports/deps.ts'
import type { JobRef } from '../../ports/render-jobs.ts'
import { endRenderJob } from '../../usecases/jobs/end-render-job.ts'
import { type ItemStatus, listItems, readRenderJob, withSettings } from '../../usecases/jobs/read-render-job.ts'
import { beginRenderJob, dropRenderJob, type ReceivedJob } from '../../usecases/jobs/receive-render-job.ts'
import { retryRenderJob } from '../../usecases/jobs/retry-render-job.ts'
import { findResult, streamResult } from '../../usecases/jobs/stream-result.ts'
import { refuse } from '../../usecases/outcome.ts'
import { nameOf } from '../../usecases/principal.ts'
import { needOrganisation } from '../access.ts'
import { caseView } from '../cases/cases.ts'
import { linkAnswer } from '../cases/schemas-cases.ts'
import { idOfCursor } from '../cursor.ts'
import type { HttpEnv } from '../env.ts'
import { once } from '../once.ts'
import { need, ProblemError } from '../problem.ts'
import { answers, onceHeaders, optionalJsonBody, streams } from '../route.ts'
import { newRouter } from '../router.ts'
import { localeQuery, pageOf, pageQuery } from '../schemas.ts'
import { linkTo, organisationOfLink } from '../signed-link.ts'
import { sendRange } from '../streams/send-range.ts'
import { jobEvents } from './job-events.ts'
import { presentItem, presentJob } from './present-job.ts'
import { receiveJob } from './receive-job.ts'
import { defaultKeepHours, itemSchema, jobBody, jobLine, jobQuery, jobSchema, retryBody } from './schemas-jobs.ts'

const tags = ['Bulk generation']
const jobParam = z.object({ id: z.string().regex(/^job_[0-9a-f]{32}$/) })
const text = (description: string) => ({ schema: z.string().openapi({ description }) })

const create = createRoute({
  method: 'post',
  path: '/v1/render-jobs',
  tags,
  summary: 'Make documents of many records: JSON, NDJSON, CSV or XLSX',
  description:
    'JSON takes 5,000 records; NDJSON, CSV and XLSX are kept row by row while they arrive, up to 200,000, and take their settings from the ' +
    'address. A bad row never fails the others: its item names field, code and fix, and `…/retry` tries failed rows alone. ' +
    '`dryRun` makes every document and keeps none; `complete` fails rows that would be drafts; `findings` keeps what the rules say a row.',
  request: {
    headers: onceHeaders,
    query: localeQuery.extend(jobQuery.shape),
    // read by the handler, because rows are kept while they arrive; what is `required` would be read as JSON whatever it is
    body: {
      required: true,
      content: {
        'application/json': { schema: { $ref: '#/components/schemas/RenderJobRequest' } },
        'application/x-ndjson': { schema: jobLine },
        'text/csv': text('UTF-8 or GBK, a header that names fields by key or label; lists are parted by semicolons'),
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': text('The first sheet of a workbook of at most 20 MB'),
      },
    },
  },
  responses: answers(202, jobSchema, 'The job'),
})

const list = createRoute({
  method: 'get',
  path: '/v1/render-jobs',
  tags,
  summary: 'Jobs, newest first',
  request: { query: pageQuery.extend(localeQuery.shape) },
  responses: answers(200, pageOf(jobSchema), 'Jobs'),
})

const read = createRoute({
  method: 'get',
  path: '/v1/render-jobs/{id}',
  tags,
  summary: 'How far a job is',
  request: { params: jobParam, query: localeQuery },
  responses: answers(200, jobSchema, 'The job'),
})

const items = createRoute({
  method: 'get',
  path: '/v1/render-jobs/{id}/items',
  tags,
  summary: 'What became of each row, in their order',
  request: {
    params: jobParam,
    query: pageQuery.extend(localeQuery.shape).extend({ status: itemSchema.shape.status.optional() }),
  },
  responses: answers(200, pageOf(itemSchema), 'Rows'),
})

const result = createRoute({
  method: 'get',
  path: '/v1/render-jobs/{id}/result.zip',
  tags,
  summary: 'The archive, manifest first: by credential or by signed link, from any byte on',
  request: {
    params: jobParam,
    query: localeQuery.extend({ organisation: z.string().optional(), expires: z.string().optional(), signature: z.string().optional() }),
  },
  responses: streams(200, 'application/zip', 'The archive'),
})

const link = createRoute({
  method: 'post',
  path: '/v1/render-jobs/{id}/result/link',
  tags,
  summary: 'A signed link to the archive that lasts five minutes',
  request: { params: jobParam },
  responses: answers(200, linkAnswer, 'The link'),
})

const retry = createRoute({
  method: 'post',
  path: '/v1/render-jobs/{id}/retry',
  tags,
  summary: 'The failed rows alone as a new job, with corrections',
  request: { headers: onceHeaders, params: jobParam, query: localeQuery, body: optionalJsonBody(retryBody) },
  responses: answers(202, jobSchema, 'The new job'),
})

const end = createRoute({
  method: 'delete',
  path: '/v1/render-jobs/{id}',
  tags,
  summary: 'Cancel a job; remove one that ended, with everything that it made',
  request: { params: jobParam, query: localeQuery },
  responses: answers(200, jobSchema, 'The job as it was left'),
})

const events = createRoute({
  method: 'get',
  path: '/v1/render-jobs/{id}/events',
  tags,
  summary: 'Progress as server-sent events, until the job has ended',
  request: { params: jobParam, query: localeQuery },
  responses: streams(200, 'text/event-stream', 'progress, then done, cancelled or failed'),
})

export function renderJobRoutes(deps: Deps) {
  const router = newRouter()
  router.openAPIRegistry.register('RenderJobRequest', jobBody)
  const refOf = (c: Context<HttpEnv>, jobId: string): JobRef => ({ organisation: needOrganisation(c, 'render').organisation, jobId })
  const show = async (c: Context<HttpEnv>, ref: JobRef) => presentJob(caseView(c, deps), need(await readRenderJob(deps, ref)).read)

  /** Rows are kept first: what tells the body from another one is known when it has passed. */
  async function begin(c: Context<HttpEnv>, received: ReceivedJob, body: unknown) {
    const principal = needOrganisation(c, 'render')
    let begun: JobRef | null = null
    try {
      const { ref } = await once(c, deps, {
        organisation: principal.organisation,
        principal: nameOf(principal),
        body,
        run: mark => beginRenderJob(deps, received, mark),
        replay: async done => ({ ok: true, ref: { organisation: principal.organisation, jobId: done.caseId } }),
      })
      begun = ref
    } finally {
      if (begun?.jobId !== received.ref.jobId) await dropRenderJob(deps, received.ref)
    }
    c.header('location', `/v1/render-jobs/${begun.jobId}`)
    return c.json(await show(c, begun), 202)
  }

  router.openapi(create, async c => {
    const { received, body } = await receiveJob(c, deps, c.req.valid('query'))
    return begin(c, received, body)
  })

  router.openapi(retry, async c => {
    const { records = [], keepHours = defaultKeepHours } = c.req.valid('json') ?? {}
    const received = need(await retryRenderJob(deps, { ref: refOf(c, c.req.valid('param').id), records, keepHours }))
    return begin(c, received, { records, keepHours })
  })

  router.openapi(list, async c => {
    const { organisation } = needOrganisation(c, 'render')
    const { limit, cursor } = c.req.valid('query')
    const after = idOfCursor(cursor)
    const page = await deps.renderJobs.list(organisation, { limit, ...(after ? { cursor: after } : {}) })
    const jobs = await Promise.all(page.items.map(async job => presentJob(caseView(c, deps), await withSettings(deps, job))))
    return c.json({ items: jobs, nextCursor: page.nextCursor }, 200)
  })

  router.openapi(read, async c => c.json(await show(c, refOf(c, c.req.valid('param').id)), 200))

  router.openapi(items, async c => {
    const { limit, cursor, status } = c.req.valid('query')
    const after = placeOfCursor(cursor)
    const asked: ItemStatus | undefined = status
    const listed = need(
      await listItems(deps, refOf(c, c.req.valid('param').id), { limit, ...(asked ? { status: asked } : {}), ...(after ? { after } : {}) }),
    )
    const { next } = listed
    const view = caseView(c, deps)
    return c.json(
      { items: listed.items.map(item => presentItem(view, item)), nextCursor: next ? `p${next.part}.${next.place}` : null },
      200,
    )
  })

  router.openapi(result, async c => {
    const organisation = await organisationOfLink(c, deps)
    const { id } = c.req.valid('param')
    const found = need(await findResult(deps, organisation ? { organisation, jobId: id } : refOf(c, id)))
    const { bytes, etag } = found.result
    const headers = {
      'content-type': 'application/zip',
      'content-disposition': `attachment; filename="${id}.zip"`,
      'cache-control': 'private, no-store',
    }
    return sendRange(c, { log: deps.log, bytes, etag, headers, read: range => streamResult(deps, found.job, found.result, range) })
  })

  router.openapi(link, async c => {
    const { id } = c.req.valid('param')
    const { organisation } = need(await findResult(deps, refOf(c, id))).job
    return c.json(await linkTo(c, deps, `/v1/render-jobs/${id}/result.zip`, organisation), 200)
  })

  router.openapi(end, async c => {
    const { job } = need(await endRenderJob(deps, refOf(c, c.req.valid('param').id)))
    return c.json(presentJob(caseView(c, deps), await withSettings(deps, job)), 200)
  })

  router.openapi(events, c => jobEvents(c, deps, refOf(c, c.req.valid('param').id), caseView(c, deps)))

  return router
}

function placeOfCursor(cursor: string | undefined): { readonly part: number; readonly place: number } | undefined {
  if (cursor === undefined) return undefined
  const [, part, place] = /^p(\d{1,7})\.(\d{1,4})$/.exec(cursor) ?? []
  if (!part || !place) throw new ProblemError(refuse('invalid-body', { errors: [{ pointer: '/query/cursor', code: 'cursor', args: {} }] }))
  return { part: Number(part), place: Number(place) }
}
