import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { FilingId } from '../../domain/case/events.ts'
import type { Json } from '../../domain/json.ts'
import type { Verdict } from '../../domain/rules/rule.ts'
import { serverRules } from '../../domain/rules/server-rules.ts'
import type { Deps } from '../../ports/deps.ts'
import { createCheck } from '../../usecases/checks/check-records.ts'
import { refuse } from '../../usecases/outcome.ts'
import { fieldErrorsOf } from '../../usecases/records/field-errors-of.ts'
import { openRecords, type RecordFormat, recordFormatOf } from '../../usecases/records/open-records.ts'
import { serverFields } from '../../usecases/records/server-fields.ts'
import type { RecordSource, SourceRecord } from '../../usecases/records/source-record.ts'
import { needOrganisation } from '../access.ts'
import { caseView } from '../cases/cases.ts'
import type { HttpEnv } from '../env.ts'
import { need, ProblemError } from '../problem.ts'
import { answersOr } from '../route.ts'
import { newRouter } from '../router.ts'
import { type CheckResultJson, checkLine, checksAnswer, checksBody, commonQuery, mostRecords } from '../rules/schemas-rules.ts'
import { date, filingSchema, localeQuery, optionalQuery } from '../schemas.ts'
import { type CheckPart, type JudgeJob, judgeRecords } from './judge-records.ts'
import { presentCheck } from './present-check.ts'
import { verdictsQuery } from './schemas-verdicts.ts'
import { checkWriter, joinLines, type WrittenCheck } from './write-check.ts'

const text = (description: string) => ({ schema: z.string().openapi({ description }) })

const check = createRoute({
  method: 'post',
  path: '/v1/checks',
  tags: ['Rules and checks'],
  summary: 'Judge records or an inventory of servers without storing them: JSON, NDJSON, CSV or XLSX',
  description:
    'JSON takes 5,000 records and answers with all of them. NDJSON and CSV are judged while they arrive, whatever their length: ask for ' +
    '`Accept: application/x-ndjson` to get a result a line and a last line `{"summary": …}`. The header of a table names fields by key or ' +
    'label, or columns of the table of servers (ip, country, nicGbps …); an `id` column names the records. A bad row, cell or line is an ' +
    'error with row and column, and never fails the others.',
  request: {
    query: localeQuery.extend({
      ...verdictsQuery.shape,
      filings: optionalQuery(z.string().max(100)),
      inForceOn: optionalQuery(date),
      common: commonQuery,
      about: optionalQuery(z.literal('servers')).openapi({ description: 'Only the rules that look at a server' }),
    }),
    // read by the handler, because rows are judged while they arrive
    body: {
      required: true,
      content: {
        'application/json': { schema: { $ref: '#/components/schemas/CheckRecords' } },
        'application/x-ndjson': { schema: checkLine },
        'text/csv': text('UTF-8 or GBK; lists are parted by semicolons'),
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': text('The first sheet of a workbook of at most 20 MB'),
      },
    },
  },
  responses: answersOr(
    200,
    checksAnswer,
    'application/x-ndjson',
    'One result a record, pass included; with Accept: application/x-ndjson one a line, and the summary as the last line',
  ),
})

const shownByDefault: readonly Verdict[] = ['fail', 'unknown', 'pass']

export function checkRoutes(deps: Deps) {
  const router = newRouter()
  router.openAPIRegistry.register('CheckRecords', checksBody)
  router.openapi(check, async c => {
    const job = await openJob(c, deps, c.req.valid('query'))
    if (c.req.header('accept')?.includes('application/x-ndjson')) return streamLines(judgeRecords(deps, job, checkWriter(job.view, job)))
    const results: CheckResultJson[] = []
    for await (const part of judgeRecords(deps, job, each => presentCheck(job.view, each, job))) {
      if ('summary' in part) return c.json({ results, summary: part.summary }, 200)
      results.push(...part.results)
      if (results.length > mostRecords) throw tooMany()
    }
    throw new Error('a check ended without its summary')
  })
  return router
}

interface Query {
  readonly verdicts?: readonly Verdict[] | undefined
  readonly filings?: string | undefined
  readonly inForceOn?: string | undefined
  readonly common?: Readonly<Record<string, Json>> | undefined
  readonly about?: 'servers' | undefined
}

async function openJob(c: Context<HttpEnv>, deps: Deps, query: Query): Promise<JudgeJob> {
  const { organisation } = needOrganisation(c, 'checks')
  const format = recordFormatOf(c.req.header('content-type'))
  const body = format ? null : await readBody(c)
  const inForceOn = body?.inForceOn ?? query.inForceOn
  const common = { ...query.common, ...body?.common }
  const { check } = need(
    createCheck(deps, { organisation, filings: body?.filings ?? filingsOf(query.filings), common, ...(inForceOn ? { inForceOn } : {}) }),
  )
  return {
    view: caseView(c, deps),
    check,
    verdicts: query.verdicts ?? shownByDefault,
    source: body ? { records: inBody(body.records), problems: [] } : await open(c, deps, format ?? 'ndjson'),
    rules: query.about ? serverRules(deps.catalogue) : null,
    inForceOn: inForceOn ?? deps.clock.today(),
  }
}

const open = async (c: Context<HttpEnv>, deps: Deps, format: RecordFormat): Promise<RecordSource> =>
  need(await openRecords(deps, format, c.req.raw.body)).source

const tooMany = () => new ProblemError(refuse('too-many-records', { extra: { maxRecords: mostRecords } }))

async function readBody(c: Context<HttpEnv>): Promise<z.infer<typeof checksBody>> {
  const raw: unknown = await c.req.json().catch(() => {
    throw new ProblemError(refuse('malformed-json'))
  })
  const parsed = checksBody.safeParse(raw)
  if (parsed.success) return parsed.data
  const errors = fieldErrorsOf(parsed.error, raw)
  if (errors.some(({ pointer, code }) => pointer === '/records' && code === 'tooMany')) throw tooMany()
  throw new ProblemError(refuse('invalid-body', { errors }))
}

function filingsOf(named: string | undefined): readonly FilingId[] {
  if (!named) return filingSchema.options
  const words = named.split(',').map(word => word.trim())
  const parsed = z.array(filingSchema).min(1).max(3).safeParse(words)
  if (!parsed.success) throw new ProblemError(refuse('invalid-body', { errors: fieldErrorsOf(parsed.error, words, 'query/filings') }))
  return parsed.data
}

async function* inBody(records: z.infer<typeof checksBody>['records']): AsyncGenerator<readonly SourceRecord[]> {
  yield records.map(({ id, fields, server }, index) => ({
    id: id ?? String(index + 1),
    fields: server ? { ...serverFields(server), ...fields } : (fields ?? {}),
    errors: [],
  }))
}

function streamLines(parts: AsyncGenerator<CheckPart<WrittenCheck>>): Response {
  const body = new ReadableStream<Uint8Array>({
    async pull(stream) {
      for (;;) {
        const { done, value } = await parts.next()
        if (done) return stream.close()
        if ('summary' in value) return stream.enqueue(new TextEncoder().encode(`${JSON.stringify(value)}\n`))
        if (value.results.length > 0) return stream.enqueue(joinLines(value.results))
      }
    },
    cancel: async () => {
      await parts.return(undefined)
    },
  })
  return new Response(body, { headers: { 'content-type': 'application/x-ndjson; charset=utf-8' } })
}
