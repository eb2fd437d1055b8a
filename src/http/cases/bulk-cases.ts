import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { FilingId } from '../../domain/case/events.ts'
import type { CaseState } from '../../domain/case/state.ts'
import type { Verdict } from '../../domain/rules/rule.ts'
import type { Deps } from '../../ports/deps.ts'
import { recordNamedEvent } from '../../usecases/after-submission/bulk-events.ts'
import { upsertCase } from '../../usecases/cases/upsert-case.ts'
import { packCases } from '../../usecases/documents/pack-cases.ts'
import { type Outcome, type Refusal, refuse } from '../../usecases/outcome.ts'
import { nameOf, type Principal } from '../../usecases/principal.ts'
import { fieldErrorsOf } from '../../usecases/records/field-errors-of.ts'
import { openRecords, recordFormatOf } from '../../usecases/records/open-records.ts'
import { parseJson } from '../../usecases/records/parse-json.ts'
import { readJsonLines } from '../../usecases/records/read-json-lines.ts'
import { readLineRecords } from '../../usecases/records/read-line-records.ts'
import type { RecordError, RecordSource, SourceRecord } from '../../usecases/records/source-record.ts'
import { needOrganisation } from '../access.ts'
import { presentRecordError } from '../checks/present-check.ts'
import { verdictsQuery } from '../checks/schemas-verdicts.ts'
import type { HttpEnv } from '../env.ts'
import { need, ProblemError } from '../problem.ts'
import { answersOr, jsonBody, onceHeaders, streams } from '../route.ts'
import { newRouter } from '../router.ts'
import { filingSchema, localeQuery, optionalQuery } from '../schemas.ts'
import { lineStream } from '../streams/line-stream.ts'
import { onceRows, type Rows } from '../streams/once-rows.ts'
import type { View } from '../view.ts'
import { caseView } from './cases.ts'
import { presentCase } from './present.ts'
import {
  bulkCaseLine,
  bulkCasesAnswer,
  bulkCasesBody,
  bulkEvent,
  bulkEventsAnswer,
  bulkEventsBody,
  mostRows,
  packagesBody,
} from './schemas-bulk.ts'

const tags = ['Bulk']
const ndjson = 'application/x-ndjson'
const text = (description: string) => ({ schema: z.string().openapi({ description }) })

const upsert = createRoute({
  method: 'post',
  path: '/v1/cases/bulk',
  tags,
  summary: 'Create or update many cases by externalRef: JSON, NDJSON, CSV or XLSX; a bad row never fails the others',
  description:
    'The `id` of each record is the externalRef of its case: unknown, and the case is opened; known, and what differs is changed; the same said again ' +
    'changes nothing, so that a call may be repeated whole after a failure. JSON takes 5,000 records. Ask for `Accept: application/x-ndjson` to get a ' +
    'result a line as the rows are done, and a last line `{"summary": …}`. `verdicts` adds readiness and findings to each row.',
  request: {
    headers: onceHeaders,
    query: localeQuery.extend({ ...verdictsQuery.shape, filings: optionalQuery(z.string().max(100)) }),
    body: {
      required: true,
      content: {
        'application/json': { schema: { $ref: '#/components/schemas/BulkCases' } },
        [ndjson]: { schema: bulkCaseLine },
        'text/csv': text('UTF-8 or GBK, a column `id`; lists are parted by semicolons'),
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': text('The first sheet of a workbook of at most 20 MB'),
      },
    },
  },
  responses: answersOr(200, bulkCasesAnswer, ndjson, 'One result a row, in their order, and a summary'),
})

const events = createRoute({
  method: 'post',
  path: '/v1/cases/events',
  tags,
  summary: 'Record what happened to filings of many cases, named by id or externalRef; a bad event never fails the others',
  description:
    'The same told again, as the last that happened to its filing, changes nothing. JSON takes 5,000 events; NDJSON has one a line.',
  request: {
    headers: onceHeaders,
    query: localeQuery,
    body: {
      required: true,
      content: { 'application/json': { schema: { $ref: '#/components/schemas/BulkEvents' } }, [ndjson]: { schema: bulkEvent } },
    },
  },
  responses: answersOr(200, bulkEventsAnswer, ndjson, 'One result an event, in their order, and a summary'),
})

const packages = createRoute({
  method: 'post',
  path: '/v1/cases/packages',
  tags,
  summary: 'The packages of up to 200 cases as one archive, a package each; what has none is named in manifest.json at its end',
  request: { query: localeQuery, body: jsonBody(packagesBody) },
  responses: streams(200, 'application/zip', 'The archive, made while it is read'),
})

export function bulkCaseRoutes(deps: Deps) {
  const router = newRouter()
  router.openAPIRegistry.register('BulkCases', bulkCasesBody)
  router.openAPIRegistry.register('BulkEvents', bulkEventsBody)
  router.openapi(upsert, async c =>
    answerRows(c, await caseRows(c, deps, c.req.valid('query')), ['created', 'updated', 'unchanged', 'failed'], 'records'),
  )
  router.openapi(events, async c => {
    const principal = needOrganisation(c, 'cases')
    const rows = await onceRows<BulkRow>(c, deps, {
      ...callerOf(principal),
      run: body => eventRows(c, deps, principal, body),
      keep: row => row,
      show: async row => row,
    })
    return answerRows(c, rows, ['recorded', 'unchanged', 'failed'], 'events')
  })
  router.openapi(packages, c => {
    const principal = needOrganisation(c, 'cases')
    const { cases, locale = c.get('locale') } = c.req.valid('json')
    return new Response(packCases(deps, { principal, cases, locale }), {
      headers: {
        'content-type': 'application/zip',
        'content-disposition': 'attachment; filename="packages.zip"',
        'cache-control': 'private, no-store',
      },
    })
  })
  return router
}

/** As they are done, a line each, or all of them in one body. */
async function answerRows<R extends { readonly status: string }>(
  c: Context<HttpEnv>,
  { results, problems, replayed }: Rows<R>,
  kinds: readonly string[],
  all: string,
) {
  const headers: Record<string, string> = replayed ? { 'idempotency-replayed': 'true' } : {}
  const counts: Record<string, number> = Object.fromEntries([all, ...kinds].map(kind => [kind, 0]))
  const counted = async function* () {
    for await (const result of results) {
      counts[all] = (counts[all] ?? 0) + 1
      counts[result.status] = (counts[result.status] ?? 0) + 1
      yield result
    }
  }
  const summary = () => ({ ...counts, ...(problems ? { problems: problems() } : {}) })
  if (c.req.header('accept')?.includes(ndjson)) return lineStream(counted(), () => ({ summary: summary() }), headers)
  const rows: R[] = []
  for await (const result of counted()) {
    rows.push(result)
    if (rows.length > mostRows) throw new ProblemError(refuse('too-many-records', { extra: { maxRecords: mostRows } }))
  }
  return Response.json({ results: rows, summary: summary() }, { headers })
}

interface Query {
  readonly verdicts?: readonly Verdict[] | undefined
  readonly filings?: string | undefined
}

/** What can be judged again is not kept for a call that is repeated. */
type BulkRow = { readonly status: string; readonly case: string | null; readonly readiness?: unknown; readonly findings?: unknown }

const callerOf = (principal: Principal) => ({ organisation: principal.organisation, principal: nameOf(principal) })

function caseRows(c: Context<HttpEnv>, deps: Deps, query: Query): Promise<Rows<BulkRow>> {
  const principal = needOrganisation(c, 'cases')
  const view = caseView(c, deps)
  return onceRows<BulkRow>(c, deps, {
    ...callerOf(principal),
    run: body => upsertRows(c, deps, query, principal, body),
    keep: ({ readiness: _readiness, findings: _findings, ...row }) => row,
    async show(row) {
      const state = query.verdicts && row.case ? await deps.cases.load({ organisation: principal.organisation, caseId: row.case }) : null
      return state ? { ...row, ...judgedOf(view, state, query.verdicts) } : row
    },
  })
}

function judgedOf(view: View, state: CaseState, verdicts: Query['verdicts']) {
  const { readiness, findings } = presentCase(view, state, { verdicts })
  return { readiness, findings }
}

async function upsertRows(
  c: Context<HttpEnv>,
  deps: Deps,
  query: Query,
  principal: Principal,
  body: ReadableStream<Uint8Array> | null,
): Promise<Rows<BulkRow>> {
  const view = caseView(c, deps)
  const { source, filings } = await sourceOf(c, deps, query, body)
  async function* results() {
    let index = 0
    for await (const batch of source.records)
      for (const record of batch) {
        const done = record.errors.length ? null : await safely(deps, () => upsertCase(deps, upsertOf(record)))
        const { row } = record
        const place = { index: index++, id: record.id, ...(row === undefined ? {} : { row }) }
        if (done?.ok) {
          const judged = query.verdicts ? judgedOf(view, done.state, query.verdicts) : {}
          yield { ...place, status: done.how, case: done.state.id, revision: done.state.revision, errors: [], ...judged }
        } else
          yield {
            ...place,
            status: 'failed',
            case: null,
            revision: null,
            errors: errorsOf(view, done ? errorsIn(done, record) : record.errors),
          }
      }
  }
  const upsertOf = (record: SourceRecord) => ({
    principal,
    externalRef: record.id,
    filings: record.filings ?? filings,
    fields: record.fields,
  })
  return { results: results(), problems: () => source.problems.map(problem => presentRecordError(view, problem)) }
}

async function sourceOf(
  c: Context<HttpEnv>,
  deps: Deps,
  query: Query,
  body: ReadableStream<Uint8Array> | null,
): Promise<{ source: RecordSource; filings: readonly FilingId[] }> {
  const named = filingsOf(query.filings)
  const format = recordFormatOf(c.req.header('content-type'))
  if (format) return { source: need(await openRecords(deps, format, body, { needsId: true })).source, filings: named }
  const { filings, records } = await readJson(body, bulkCasesBody)
  return { source: readLineRecords(inLines(records), false, true), filings: filings ?? named }
}

/** Read here and not before the handler, because the other kinds of bodies arrive while they are read. */
async function readJson<T>(body: ReadableStream<Uint8Array> | null, schema: z.ZodType<T>): Promise<T> {
  const raw: unknown = await new Response(body).json().catch(() => {
    throw new ProblemError(refuse('malformed-json'))
  })
  const parsed = schema.safeParse(raw)
  if (parsed.success) return parsed.data
  throw new ProblemError(refuse('invalid-body', { errors: fieldErrorsOf(parsed.error, raw) }))
}

async function* inLines(records: readonly unknown[]): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  for (const record of records) yield encoder.encode(`${JSON.stringify(record)}\n`)
}

function filingsOf(named: string | undefined): readonly FilingId[] {
  if (!named) return []
  const words = named.split(',').map(word => word.trim())
  const parsed = z.array(filingSchema).min(1).max(3).safeParse(words)
  if (!parsed.success) throw new ProblemError(refuse('invalid-body', { errors: fieldErrorsOf(parsed.error, words, 'query/filings') }))
  return parsed.data
}

async function eventRows(
  c: Context<HttpEnv>,
  deps: Deps,
  principal: Principal,
  body: ReadableStream<Uint8Array> | null,
): Promise<Rows<BulkRow>> {
  const view = caseView(c, deps)
  const isLines = recordFormatOf(c.req.header('content-type')) === 'ndjson'
  const bytes = isLines ? (body ?? inLines([])) : inLines((await readJson(body, bulkEventsBody)).events)
  async function* results() {
    let index = 0
    for await (const lines of readJsonLines(bytes))
      for (const line of lines) {
        const raw = parseJson('text' in line ? line.text : '')
        const read = readEvent(raw)
        const done = read.ok ? await safely(deps, () => recordNamedEvent(deps, principal, read.told)) : read
        const place = { index: index++, externalRef: refIn(raw) }
        if (done.ok && 'state' in done)
          yield { ...place, case: done.state.id, status: done.how, caseStatus: presentCase(view, done.state).status, errors: [] }
        else yield { ...place, case: null, status: 'failed', caseStatus: null, errors: errorsOf(view, done.ok ? [] : errorsIn(done)) }
      }
  }
  return { results: results() }
}

/** Also of an event that says something wrong, so that its sender finds it. */
const refIn = (raw: unknown): string | null =>
  typeof raw === 'object' && raw !== null && 'externalRef' in raw && typeof raw.externalRef === 'string' ? raw.externalRef : null

function readEvent(raw: unknown) {
  if (raw === undefined) return refuse('invalid-body', { errors: [{ pointer: '', code: 'malformedLine' }] })
  const parsed = bulkEvent.safeParse(raw)
  if (!parsed.success) return refuse('invalid-body', { errors: fieldErrorsOf(parsed.error, raw) })
  const { case: id, externalRef, filing, procedure, number, notice, type, on } = parsed.data
  const event = {
    type,
    on,
    ...(filing ? { filing } : {}),
    ...(procedure ? { procedure } : {}),
    ...(number ? { number } : {}),
    ...(notice ? { notice } : {}),
  }
  return { ok: true as const, told: { ...(id ? { case: id } : {}), ...(externalRef ? { externalRef } : {}), event } }
}

/** A row on which our own code breaks is named like any other bad one. */
async function safely<T>({ log }: Pick<Deps, 'log'>, work: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await work()
  } catch (error) {
    log('error', 'bulk.row-failed', { error: error instanceof Error ? error.name : 'unknown' })
    return refuse('internal', { errors: [{ pointer: '', code: 'record.failed' }] })
  }
}

function errorsIn({ code, errors }: Refusal, record?: SourceRecord): readonly RecordError[] {
  const row = record?.row
  return (errors ?? [{ pointer: '', code }]).map(error => {
    const [, inFields, ofRow] = /^\/(?:fields\/([^/]+)|([^/]+))/.exec(error.pointer) ?? []
    const field = inFields ?? ofRow ?? ''
    const column = inFields ? record?.columns?.get(inFields) : undefined
    return { ...error, field, ...(row === undefined ? {} : { row }), ...(column ? { column } : {}) }
  })
}

const errorsOf = (view: View, errors: readonly RecordError[]) =>
  errors.map(error => {
    const shown = presentRecordError(view, error)
    // refusals of a whole row have their words among the problems
    return error.field || error.pointer || view.texts.errors[error.code]
      ? shown
      : { ...shown, message: view.texts.problems[error.code]?.({}) ?? shown.message }
  })
