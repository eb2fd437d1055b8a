import type { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { Deps } from '../../ports/deps.ts'
import { prepareSettings, type WantedJob } from '../../usecases/jobs/job-settings.ts'
import { type ReceivedJob, receiveRenderJob } from '../../usecases/jobs/receive-render-job.ts'
import { refuse } from '../../usecases/outcome.ts'
import { fieldErrorsOf } from '../../usecases/records/field-errors-of.ts'
import { openRecords, recordFormatOf } from '../../usecases/records/open-records.ts'
import type { RecordSource, SourceRecord } from '../../usecases/records/source-record.ts'
import { digesting } from '../../usecases/sealing/digesting.ts'
import { needOrganisation } from '../access.ts'
import type { HttpEnv } from '../env.ts'
import { need, ProblemError } from '../problem.ts'
import { defaultKeepHours, jobBody, type jobQuery } from './schemas-jobs.ts'

type Query = z.infer<typeof jobQuery>
type Body = z.infer<typeof jobBody>

/** The rows of a body, kept; `body` is what tells the request from another one. */
export async function receiveJob(
  c: Context<HttpEnv>,
  deps: Deps,
  query: Query,
): Promise<{ readonly received: ReceivedJob; readonly body: unknown }> {
  const { organisation } = needOrganisation(c, 'render')
  const format = recordFormatOf(c.req.header('content-type'))
  const body = format ? null : await readBody(c)
  const wanted = wantedOf(body ?? query, body?.locale ?? c.get('locale'))
  const { settings } = need(await prepareSettings(deps, organisation, wanted))
  const kept = {
    settings: { ...settings, catalogueRevision: deps.catalogue.revision },
    keepHours: (body ?? query).keepHours ?? defaultKeepHours,
  }
  if (body) return { received: need(await receiveRenderJob(deps, { ...kept, source: inBody(body.records) })), body }
  const passing = c.req.raw.body ? digesting(c.req.raw.body) : null
  const { source } = need(await openRecords(deps, format ?? 'ndjson', passing?.body ?? null, { withDetails: true }))
  const received = need(await receiveRenderJob(deps, { ...kept, source }))
  return { received, body: { query: JSON.parse(JSON.stringify(query)), digest: await passing?.digest() } }
}

function wantedOf(asked: Query | Omit<Body, 'records'>, locale: string): WantedJob {
  const { template, templates = template === undefined ? [] : [template], format = 'pdf' } = asked
  if (templates.length === 0) throw new ProblemError(refuse('invalid-body', { errors: [{ pointer: '/template', code: 'required' }] }))
  if (new Set(templates).size < templates.length || (template !== undefined && asked.templates !== undefined))
    throw new ProblemError(refuse('invalid-body', { errors: [{ pointer: '/templates', code: 'job.templateOnce' }] }))
  const { filings, common, details, inForceOn, complete = false, dryRun = false, findings = [] } = asked
  return {
    templates,
    format,
    locale,
    complete,
    dryRun,
    verdicts: findings as WantedJob['verdicts'],
    ...(filings ? { filings: filings as NonNullable<WantedJob['filings']> } : {}),
    ...(common ? { common } : {}),
    ...(details === undefined ? {} : { details }),
    ...(inForceOn ? { inForceOn } : {}),
  }
}

async function readBody(c: Context<HttpEnv>): Promise<Body> {
  const raw: unknown = await c.req.json().catch(() => {
    throw new ProblemError(refuse('malformed-json'))
  })
  const parsed = jobBody.safeParse(raw)
  if (parsed.success) return parsed.data
  throw new ProblemError(refuse('invalid-body', { errors: fieldErrorsOf(parsed.error, raw) }))
}

const inBody = (records: Body['records']): RecordSource => ({ records: batch(records), problems: [] })

async function* batch(records: Body['records']): AsyncGenerator<readonly SourceRecord[]> {
  yield records.map(({ id, filings, fields, details }, index) => ({
    id: id ?? String(index + 1),
    ...(filings ? { filings } : {}),
    fields,
    ...(details === undefined ? {} : { details }),
    errors: [],
  }))
}
