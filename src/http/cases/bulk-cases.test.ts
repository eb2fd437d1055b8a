import { beforeAll, describe, expect, test } from 'vitest'
import { testApp } from '../../../test/fixtures/http/test-app.ts'
import { firstFiling } from '../../../test/fixtures/sample-case.ts'

let server: Awaited<ReturnType<typeof testApp>>
let auth: Record<string, string>

beforeAll(async () => {
  server = await testApp()
  auth = server.bearer(server.apiKey)
})

interface Row {
  readonly id: string
  readonly status: string
  readonly case: string
  readonly revision: number
  readonly errors: readonly { readonly field: string; readonly code: string; readonly message: string; readonly column?: string }[]
  readonly [more: string]: unknown
}

const bulk = async (body: unknown, query = '') => {
  const { status, body: answer } = await server.call('POST', `/v1/cases/bulk${query}`, body, auth)
  return { status, rows: answer.results as Row[], summary: answer.summary, answer }
}
const raw = (path: string, body: string, headers: Record<string, string>) =>
  server.app.request(path, { method: 'POST', headers: { ...auth, ...headers }, body })
const filings = ['icpFiling']
const of = (rows: readonly Row[]) => rows.map(({ id, status }) => [id, status])

describe('cases in bulk', () => {
  test('are created by their reference, then changed where something differs, and left alone where nothing does', async () => {
    const records = [
      { id: 'a-1', fields: { organizerName: '甲公司', logRetentionMonths: 6 } },
      { id: 'a-2', fields: { organizerName: '乙公司' } },
    ]
    const first = await bulk({ filings, records })
    expect(of(first.rows)).toEqual([
      ['a-1', 'created'],
      ['a-2', 'created'],
    ])
    expect(first.summary).toEqual({ records: 2, created: 2, updated: 0, unchanged: 0, failed: 0, problems: [] })
    const again = await bulk({ filings, records })
    expect(of(again.rows)).toEqual([
      ['a-1', 'unchanged'],
      ['a-2', 'unchanged'],
    ])
    expect(again.rows.map(row => [row.case, row.revision])).toEqual(first.rows.map(row => [row.case, row.revision]))
    const more = await bulk({
      records: [{ id: 'a-1', fields: { organizerName: '甲公司', logRetentionMonths: 12 }, filings: ['contingencyPlan'] }],
    })
    expect(of(more.rows)).toEqual([['a-1', 'updated']])
    const { body } = await server.call('GET', `/v1/cases/${first.rows[0]?.case}`, undefined, auth)
    expect([body.externalRef, body.filings, body.fields.logRetentionMonths.value]).toEqual(['a-1', ['icpFiling', 'contingencyPlan'], 12])
  })

  test('of which some are bad: each bad row has its reasons, nothing of it is stored, the others are', async () => {
    const { status, rows, summary } = await bulk({
      filings,
      records: [
        { id: 'b-1', fields: { organizerName: '丙公司' } },
        { id: 'b-2', fields: { organizerName: '丁公司', serverIpRanges: '10.0.0.1', colour: 'red' } },
        { fields: { organizerName: '戊公司' } },
        'no record',
        { id: 'b-5', field: {} },
      ],
    })
    expect(status).toBe(200)
    expect(rows.map(({ status, errors }) => [status, errors.map(({ field, code }) => `${field} ${code}`.trim())])).toEqual([
      ['created', []],
      ['failed', ['serverIpRanges ip.private', 'colour field.unknown']],
      ['failed', ['id required']],
      ['failed', ['malformedLine']],
      ['failed', ['field unknownKey']],
    ])
    for (const { errors } of rows) for (const { message, code } of errors) expect(message).not.toBe(code)
    expect(summary).toMatchObject({ records: 5, created: 1, failed: 4 })
    expect((await bulk({ filings, records: [{ id: 'b-2', fields: { organizerName: '丁公司' } }] })).rows[0]?.status).toBe('created')
  })

  test('without a filing a new case is refused, a known one is changed', async () => {
    await bulk({ filings, records: [{ id: 'c-1', fields: {} }] })
    const { rows } = await bulk({
      records: [
        { id: 'c-1', fields: { organizerName: '己公司' } },
        { id: 'c-2', fields: {} },
      ],
    })
    expect(of(rows)).toEqual([
      ['c-1', 'updated'],
      ['c-2', 'failed'],
    ])
    expect(rows[1]?.errors[0]).toMatchObject({ field: 'filings', code: 'required' })
  })

  test('come as CSV too, and are answered a line each as they are done', async () => {
    const csv = 'id,主办单位名称,logRetentionMonths,备注\nd-1,庚公司,6,x\n,辛公司,6,x\nd-3,壬公司,many,x\n'
    const answer = await raw('/v1/cases/bulk?filings=icpFiling,contingencyPlan', csv, {
      'content-type': 'text/csv',
      accept: 'application/x-ndjson',
    })
    expect(answer.headers.get('content-type')).toContain('application/x-ndjson')
    const lines = (await answer.text())
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(lines.slice(0, 3).map(({ row, status }) => [row, status])).toEqual([
      [2, 'created'],
      [3, 'failed'],
      [4, 'failed'],
    ])
    expect(lines[2].errors[0]).toMatchObject({ field: 'logRetentionMonths', column: 'logRetentionMonths' })
    expect(lines[3].summary).toMatchObject({
      records: 3,
      created: 1,
      failed: 2,
      problems: [{ code: 'table.columnUnknown', column: '备注' }],
    })
  })

  test('with their checks, when these are asked for', async () => {
    const { rows } = await bulk({ filings, records: [{ id: 'e-1', fields: firstFiling }] }, '?verdicts=fail')
    expect(rows[0]?.readiness).toMatchObject({ official: { failing: expect.any(Number) } })
    expect(rows[0]?.findings).toEqual(expect.any(Array))
    expect((await bulk({ filings, records: [{ id: 'e-1', fields: {} }] })).rows[0]?.findings).toBeUndefined()
  })

  test('two calls at once make one case of each reference', async () => {
    const records = Array.from({ length: 20 }, (_, at) => ({ id: `f-${at}`, fields: { organizerName: '癸公司' } }))
    const answers = await Promise.all([bulk({ filings, records }), bulk({ filings, records }), bulk({ filings, records })])
    const ids = new Map<string, Set<string>>()
    for (const { rows } of answers) for (const row of rows) if (row.case) ids.set(row.id, (ids.get(row.id) ?? new Set()).add(row.case))
    expect([...ids.values()].map(found => found.size)).toEqual(records.map(() => 1))
    const { body } = await server.call('GET', '/v1/cases?limit=200', undefined, auth)
    expect(body.items.filter((each: { externalRef: string }) => each.externalRef?.startsWith('f-'))).toHaveLength(20)
  })

  test('a reference that is given to cases one by one and in bulk at once, under several keys, is one case: who comes later is told which', async () => {
    const { body } = await server.call('POST', '/v1/api-keys', { name: 'another', scopes: ['cases'] }, auth)
    const another = server.bearer(body.secret)
    const single = { filings, fields: {}, externalRef: 'z-1' }
    const rows = { filings, records: [{ id: 'z-1', fields: { organizerName: '子公司' } }] }
    const made = await Promise.all(
      [auth, another, auth, another].flatMap(as => [
        server.call('POST', '/v1/cases', single, as),
        server.call('POST', '/v1/cases/bulk', rows, as),
      ]),
    )
    const named = made.flatMap(({ status, body: answer }) => [
      status === 201 ? answer.id : status === 409 ? answer.caseId : answer.results?.[0]?.case,
    ])
    expect(new Set(named.filter(each => each)).size).toBe(1)
    for (const { status, body: answer } of made) if (status === 409) expect(answer.code).toBe('external-ref-taken')
    const { body: list } = await server.call('GET', '/v1/cases?limit=200', undefined, auth)
    expect(list.items.filter((each: { externalRef: string }) => each.externalRef === 'z-1')).toHaveLength(1)
  })

  test('a call with an Idempotency-Key that comes again does nothing and gives the same rows; another body under it is refused', async () => {
    const records = [
      { id: 'k-1', fields: { organizerName: '丑公司' } },
      { id: 'k-2', fields: { organizerName: '丑公司', serverIpRanges: '10.0.0.1' } },
    ]
    const send = (body: object, query = '', headers: Record<string, string> = {}) =>
      raw(`/v1/cases/bulk${query}`, JSON.stringify(body), { 'content-type': 'application/json', 'idempotency-key': 'once', ...headers })
    const first = await send({ filings, records })
    const answer = await first.json()
    expect(of(answer.results)).toEqual([
      ['k-1', 'created'],
      ['k-2', 'failed'],
    ])
    await bulk({ records: [{ id: 'k-1', fields: { organizerName: '寅公司' } }] })
    const again = await send({ filings, records })
    expect([first.headers.get('idempotency-replayed'), again.headers.get('idempotency-replayed')]).toEqual([null, 'true'])
    expect(await again.json()).toEqual(answer)
    const { body: now } = await server.call('GET', `/v1/cases/${answer.results[0].case}`, undefined, auth)
    expect(now.fields.organizerName.value).toBe('寅公司')
    const lines = await (await send({ filings, records }, '', { accept: 'application/x-ndjson' })).text()
    expect(
      lines
        .trim()
        .split('\n')
        .map(line => JSON.parse(line)),
    ).toEqual([...answer.results, { summary: answer.summary }])
    for (const other of [await send({ filings, records: records.slice(1) }), await send({ filings, records }, '?verdicts=fail')])
      expect([other.status, (await other.json()).code]).toEqual([409, 'key-reused'])
  })

  test('a call whose body was refused leaves its key free, and one that is still at work asks to wait', async () => {
    const send = (body: string, key: string) =>
      raw('/v1/cases/bulk?filings=icpFiling', body, {
        'content-type': 'application/x-ndjson',
        accept: 'application/x-ndjson',
        'idempotency-key': key,
      })
    const json = { 'content-type': 'application/json', 'idempotency-key': 'free' }
    expect((await raw('/v1/cases/bulk', '{', json)).status).toBe(400)
    expect((await raw('/v1/cases/bulk', JSON.stringify({ filings, records: [{ id: 'l-1' }] }), json)).status).toBe(200)
    const body = Array.from({ length: 50 }, (_, n) => JSON.stringify({ id: `l-${n + 2}`, fields: {} })).join('\n')
    const running = await send(body, 'long')
    const early = await send(body, 'long')
    expect([early.status, early.headers.get('retry-after')]).toEqual([409, expect.stringMatching(/^\d+$/)])
    const lines = (await running.text()).trim().split('\n')
    expect(await (await send(body, 'long')).text()).toBe(`${lines.join('\n')}\n`)
    const left = await send(body.replaceAll('l-', 'm-'), 'left')
    await left.body?.cancel()
    const whole = await send(body.replaceAll('l-', 'm-'), 'left')
    expect([whole.status, (await whole.text()).trim().split('\n').length]).toEqual([200, 51])
  })

  test('belong to their organisation, and need the scope', async () => {
    expect((await server.call('POST', '/v1/cases/bulk', { filings, records: [{ id: 'g' }] }, {})).status).toBe(401)
  })
})

describe('events in bulk', () => {
  test('are recorded by id or reference; the same again changes nothing, a bad one has its reason', async () => {
    const { rows } = await bulk({
      filings,
      records: [
        { id: 'h-1', fields: {} },
        { id: 'h-2', fields: {} },
      ],
    })
    const submitted = { type: 'submitted', on: '2026-11-20' }
    const events = [
      { externalRef: 'h-1', ...submitted },
      { case: rows[1]?.case, filing: 'icpFiling', ...submitted },
      { externalRef: 'h-1', ...submitted },
      { externalRef: 'nobody', ...submitted },
      { ...submitted },
      { externalRef: 'h-1', type: 'submited', on: '2026-11-20' },
      { externalRef: 'h-2', type: 'submitted', on: '2027-01-01' },
    ]
    const { status, body } = await server.call('POST', '/v1/cases/events', { events }, auth)
    expect(status).toBe(200)
    expect(body.results.map((each: Row) => [each.status, each.errors.map(({ field, code }) => `${field} ${code}`)])).toEqual([
      ['recorded', []],
      ['recorded', []],
      ['unchanged', []],
      ['failed', ['externalRef case.unknown']],
      ['failed', ['externalRef required']],
      ['failed', ['type notOneOf']],
      ['failed', ['on date.future']],
    ])
    expect(body.results[5].externalRef).toBe('h-1')
    expect(body.results[0].caseStatus).toBe('submitted')
    expect(body.summary).toEqual({ events: 7, recorded: 2, unchanged: 1, failed: 4 })
    const lines = await raw(
      '/v1/cases/events',
      `${JSON.stringify({ externalRef: 'h-1', type: 'smsPassed', on: '2026-11-21' })}\nnonsense\n`,
      {
        'content-type': 'application/x-ndjson',
        accept: 'application/x-ndjson',
      },
    )
    expect(
      (await lines.text())
        .trim()
        .split('\n')
        .map(line => JSON.parse(line).status),
    ).toEqual(['recorded', 'failed', undefined])
  })
})

test('packages in bulk are one archive, in which a case without one is named', async () => {
  await bulk({ filings, records: [{ id: 'k-1', fields: firstFiling }] })
  const answer = await server.app.request('/v1/cases/packages', {
    method: 'POST',
    headers: { ...auth, 'content-type': 'application/json' },
    body: JSON.stringify({ cases: [{ externalRef: 'k-1' }, { externalRef: 'nobody' }] }),
  })
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/zip'])
  const bytes = Buffer.from(await answer.arrayBuffer()).toString('latin1')
  expect(bytes).toContain('1-k-1.zip')
  const manifest = JSON.parse(
    Buffer.from(bytes.slice(bytes.indexOf('{\n  "schema": "anbei/packages/1"'), bytes.lastIndexOf('}\n') + 1), 'latin1').toString(),
  )
  expect(manifest.packages.map((each: { file: string | null; code: string | null }) => [each.file, each.code])).toEqual([
    ['1-k-1.zip', null],
    [null, 'not-found'],
  ])
})
