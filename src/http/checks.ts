import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { FilingId } from '../domain/case/events.ts'
import { authorityOf } from '../domain/readiness/authority.ts'
import { findingOf } from '../domain/readiness/find.ts'
import { proceduresOf } from '../domain/readiness/procedures.ts'
import type { Verdict } from '../domain/rules/rule.ts'
import type { Deps } from '../ports/deps.ts'
import { type CheckedRecord, checkRecord } from '../usecases/check-records.ts'
import { type FieldError, refuse } from '../usecases/outcome.ts'
import { needOrganisation } from './access.ts'
import { caseView } from './cases.ts'
import type { HttpEnv } from './env.ts'
import { presentAuthority, presentProcedures, presentReadiness } from './present.ts'
import { valuesOf } from './present-field.ts'
import { presentFinding } from './present-finding.ts'
import { ProblemError, sayError } from './problem.ts'
import { readLines } from './read-lines.ts'
import { answersOr } from './route.ts'
import { fieldErrorsOf, newRouter } from './router.ts'
import { date, filingSchema, localeQuery, optionalQuery, verdictsQuery } from './schemas.ts'
import { type CheckResultJson, checkLine, checksAnswer, checksBody } from './schemas-rules.ts'
import type { View } from './view.ts'

const check = createRoute({
  method: 'post',
  path: '/v1/checks',
  tags: ['Rules and checks'],
  summary: 'Judge records without storing them; JSON, or one record a line (application/x-ndjson) with ?filings=',
  request: {
    query: localeQuery.extend({ ...verdictsQuery.shape, filings: optionalQuery(z.string().max(100)), inForceOn: optionalQuery(date) }),
    // read by the handler, because lines are judged while they arrive
    body: { required: true, content: { 'application/x-ndjson': { schema: checkLine } } },
  },
  responses: answersOr(
    200,
    checksAnswer,
    'application/x-ndjson',
    'One result a record, pass included; one line a record with Accept: application/x-ndjson',
  ),
})

interface Job {
  readonly view: View
  readonly organisation: string
  readonly filings: readonly FilingId[]
  readonly inForceOn: string | undefined
  readonly verdicts: readonly Verdict[]
}

const shownByDefault: readonly Verdict[] = ['fail', 'unknown', 'pass']
/** the event loop breathes after so many records */
const breath = 20

export function checkRoutes(deps: Deps) {
  const router = newRouter()
  router.openapi(check, async c => {
    const principal = needOrganisation(c, 'checks')
    const query = c.req.valid('query')
    const lines = c.req.header('content-type')?.startsWith('application/x-ndjson') ?? false
    const body = lines ? null : await readBody(c)
    const inForceOn = body?.inForceOn ?? query.inForceOn
    const job: Job = {
      view: caseView(c, deps),
      organisation: principal.organisation,
      filings: body?.filings ?? filingsOf(query.filings),
      inForceOn,
      verdicts: query.verdicts ?? shownByDefault,
    }
    const results = judgeAll(deps, job, body ? body.records : recordLines(c))
    if (c.req.header('accept')?.includes('application/x-ndjson')) return streamLines(results)
    const all: CheckResultJson[] = []
    for await (const result of results) all.push(result)
    return c.json({ results: all, summary: summaryOf(deps, all, inForceOn ?? deps.clock.today()) }, 200)
  })
  return router
}

async function readBody(c: Context<HttpEnv>): Promise<z.infer<typeof checksBody>> {
  const raw: unknown = await c.req.json().catch(() => {
    throw new ProblemError(refuse('malformed-json'))
  })
  const parsed = checksBody.safeParse(raw)
  if (!parsed.success) throw new ProblemError(refuse('invalid-body', { errors: fieldErrorsOf(parsed.error, raw) }))
  return parsed.data
}

function filingsOf(text: string | undefined): readonly FilingId[] {
  if (!text) return filingSchema.options
  const named = text.split(',').map(word => word.trim())
  const parsed = z.array(filingSchema).min(1).max(3).safeParse(named)
  if (!parsed.success) throw new ProblemError(refuse('invalid-body', { errors: fieldErrorsOf(parsed.error, named, 'query/filings') }))
  return parsed.data
}

type Line = z.infer<typeof checkLine> | { readonly id: string; readonly broken: FieldError }

/** A line that cannot be read is a result with an error: it never fails the others. */
async function* recordLines(c: Context<HttpEnv>): AsyncGenerator<Line> {
  let at = 0
  for await (const line of readLines(c.req.raw.body)) {
    at += 1
    const raw = parseJson(line)
    const parsed = checkLine.safeParse(raw)
    yield parsed.success
      ? parsed.data
      : { id: String(at), broken: fieldErrorsOf(parsed.error, raw)[0] ?? { pointer: '', code: 'malformedLine' } }
  }
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

async function* judgeAll(deps: Deps, job: Job, records: Iterable<Line> | AsyncIterable<Line>): AsyncGenerator<CheckResultJson> {
  let at = 0
  for await (const record of records) {
    at += 1
    if (at % breath === 0) await new Promise(resolve => setTimeout(resolve, 0))
    const broken = 'broken' in record ? record.broken : null
    const fields = 'fields' in record ? record.fields : {}
    const filings = 'filings' in record && record.filings ? record.filings : job.filings
    const checked = checkRecord(deps, {
      organisation: job.organisation,
      filings,
      fields,
      ...(job.inForceOn ? { inForceOn: job.inForceOn } : {}),
    })
    yield presentResult(job, record.id ?? String(at), checked, broken)
  }
}

function presentResult(job: Job, id: string, { state, assessment, errors }: CheckedRecord, broken: FieldError | null): CheckResultJson {
  const { view, verdicts } = job
  const { facts, applicable, found } = assessment
  const values = valuesOf(state.fields)
  const refused = [...(broken ? [{ ...broken, field: '' }] : []), ...errors]
  return {
    id,
    findings: found
      .filter(({ verdict }) => verdicts.includes(verdict))
      .map(each => presentFinding({ ...view, sensitive: true }, findingOf(each), values)),
    errors: refused.map(error => ({
      field: error.field,
      code: error.code,
      message: sayError(view.texts, error),
      ...(error.suggestion === undefined ? {} : { suggestion: error.suggestion }),
    })),
    readiness: presentReadiness(assessment),
    procedures: presentProcedures(view, proceduresOf(facts, applicable)),
    authority: presentAuthority(authorityOf(facts)),
  }
}

function streamLines(results: AsyncGenerator<CheckResultJson>): Response {
  const encoder = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({
    async pull(stream) {
      const { done, value } = await results.next()
      if (done) stream.close()
      else stream.enqueue(encoder.encode(`${JSON.stringify(value)}\n`))
    },
    cancel: async () => {
      await results.return(undefined)
    },
  })
  return new Response(body, { headers: { 'content-type': 'application/x-ndjson; charset=utf-8' } })
}

const summaryOf = (deps: Deps, results: readonly CheckResultJson[], inForceOn: string) => ({
  records: results.length,
  ready: results.filter(result => result.readiness.official.ready).length,
  failing: results.filter(result => result.readiness.official.failing > 0).length,
  unknown: results.filter(result => result.readiness.official.failing === 0 && result.readiness.official.unknown > 0).length,
  errors: results.filter(result => result.errors.length > 0).length,
  inForceOn,
  catalogueRevision: deps.catalogue.revision,
})
