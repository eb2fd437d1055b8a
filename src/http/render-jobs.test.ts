import { Unzip, UnzipPassThrough } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import writeExcelFile from 'write-excel-file/node'
import sample from '../../templates/contingency-plan/sample.json' with { type: 'json' }
import { type Answer, testApp } from '../../test/fixtures/http/test-app.ts'

let server: Awaited<ReturnType<typeof testApp>>
let auth: Record<string, string>

beforeAll(async () => {
  server = await testApp()
  auth = server.bearer(server.apiKey)
})

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const plan = { template: 'contingency-plan', format: 'html' }
const { fields } = sample
const good = (id: string, change: object = {}) => ({ id, fields: { ...fields, ...change } })

/** A job that has ended, as its maker reads it. */
async function made(body: object, headers: Record<string, string> = {}): Promise<Answer['body']> {
  const begun = await server.call('POST', '/v1/render-jobs', body, { ...auth, ...headers })
  expect([begun.status, begun.body.status]).toEqual([202, 'queued'])
  return ended(begun.body.id)
}

async function ended(id: string): Promise<Answer['body']> {
  await server.runJobs()
  return (await server.call('GET', `/v1/render-jobs/${id}`, undefined, auth)).body
}

async function sent(body: BodyInit, type: string, query: string): Promise<Answer['body']> {
  const response = await server.app.request(`/v1/render-jobs${query}`, { method: 'POST', body, headers: { ...auth, 'content-type': type } })
  const answer = await response.json()
  expect([response.status, answer.errors]).toEqual([202, undefined])
  return ended(answer.id)
}

async function itemsOf(id: string, query = ''): Promise<Answer['body'][]> {
  return (await server.call('GET', `/v1/render-jobs/${id}/items${query}`, undefined, auth)).body.items
}

const reasonsOf = (items: readonly Answer['body'][]) =>
  items
    .filter(each => each.status === 'failed')
    .map(({ id, row, errors }) => [id, row, errors.map((each: Answer['body']) => [each.field, each.code])])

const archive = (id: string, headers: Record<string, string> = {}) =>
  server.app.request(`/v1/render-jobs/${id}/result.zip`, { headers: { ...auth, ...headers } })

/** Names in their order, and what stands in the files. */
function unpacked(bytes: Uint8Array): ReadonlyMap<string, string> {
  const files = new Map<string, string>()
  const unzip = new Unzip(file => {
    files.set(file.name, '')
    file.ondata = (_error, data) => files.set(file.name, files.get(file.name) + new TextDecoder().decode(data))
    file.start()
  })
  unzip.register(UnzipPassThrough)
  unzip.push(bytes, true)
  return files
}

describe('a job of many records', () => {
  test('makes the good rows and says of each bad one which field is wrong and why', async () => {
    const records = [good('a'), good('b', { principalMobile: '123' }), good('c', { nosuch: 1 }), good('d')]
    const job = await made({ ...plan, records })
    expect([job.status, job.counts, job.percent, job.etaSeconds]).toEqual(['done', { total: 4, done: 2, failed: 2 }, 100, null])
    const items = await itemsOf(job.id)
    expect(items.map(({ index, id, status }) => [index, id, status])).toEqual([
      [0, 'a', 'done'],
      [1, 'b', 'failed'],
      [2, 'c', 'failed'],
      [3, 'd', 'done'],
    ])
    expect(reasonsOf(items)).toEqual([
      ['b', undefined, [['principalMobile', 'phone.length']]],
      ['c', undefined, [['nosuch', 'field.unknown']]],
    ])
  })

  test('names row and column of a table, whichever format it has', async () => {
    const text = 'id,主办单位名称,principalMobile\n1,甲公司,13800138000\n2,乙公司,123\n'
    const csv = await sent(text, 'text/csv', '?template=contingency-plan&format=html')
    expect([csv.counts.failed, reasonsOf(await itemsOf(csv.id, '?status=failed'))[0]?.slice(0, 2)]).toEqual([1, ['2', 3]])
    const rows = text
      .trim()
      .split('\n')
      .map(line => line.split(',').map(value => ({ value })))
    const book = await writeExcelFile(rows).toBuffer()
    const sheet = await sent(new Uint8Array(book), xlsx, '?template=contingency-plan&format=html')
    expect(reasonsOf(await itemsOf(sheet.id))).toEqual(reasonsOf(await itemsOf(csv.id)))
    const lines = [good('x'), good('y', { principalMobile: '123' })].map(each => JSON.stringify(each)).join('\n')
    const json = await sent(lines, 'application/x-ndjson', '?template=contingency-plan&format=html')
    expect([json.counts, reasonsOf(await itemsOf(json.id))[0]?.[0]]).toEqual([{ total: 2, done: 1, failed: 1 }, 'y'])
  })

  test('made twice with one key is one job, with another body a conflict', async () => {
    const key = { 'idempotency-key': 'render-1' }
    const body = { ...plan, records: [good('a')] }
    const first = await server.call('POST', '/v1/render-jobs', body, { ...auth, ...key })
    const again = await server.call('POST', '/v1/render-jobs', body, { ...auth, ...key })
    expect([again.status, again.body.id]).toEqual([202, first.body.id])
    const other = await server.call('POST', '/v1/render-jobs', { ...body, format: 'docx' }, { ...auth, ...key })
    expect(other.status).toBe(409)
    await server.runJobs()
  })

  test('a dry run keeps no file, findings are kept with the row that they are about', async () => {
    const job = await made({ ...plan, dryRun: true, findings: ['fail'], records: [good('a', { logRetentionMonths: 1 })] })
    const [item] = await itemsOf(job.id)
    expect([item.status, item.files]).toEqual(['done', []])
    expect(item.findings.every((each: Answer['body']) => each.verdict === 'fail')).toBe(true)
    expect(item.findings.length).toBeGreaterThan(0)
  })

  test('asked for complete documents fails the rows that would be drafts, with what they lack', async () => {
    const { principalMobile: _, ...rest } = fields
    const job = await made({ ...plan, complete: true, records: [{ id: 'short', fields: rest }] })
    const [item] = await itemsOf(job.id)
    expect(item.errors.map((each: Answer['body']) => each.field)).toContain('principalMobile')
  })

  test('tries failed rows alone again, with corrections', async () => {
    const job = await made({ ...plan, records: [good('a'), good('b', { principalMobile: '123' }), good('c', { principalMobile: '12' })] })
    const records = [{ index: 1, fields: { principalMobile: '13800138000' } }]
    const begun = await server.call('POST', `/v1/render-jobs/${job.id}/retry`, { records }, auth)
    const again = await ended(begun.body.id)
    expect([begun.status, again.retryOf, again.counts]).toEqual([202, job.id, { total: 2, done: 1, failed: 1 }])
    expect((await itemsOf(again.id)).map(({ index, id, status }) => [index, id, status])).toEqual([
      [1, 'b', 'done'],
      [2, 'c', 'failed'],
    ])
  })

  test('pages its rows', async () => {
    const job = await made({ ...plan, dryRun: true, records: Array.from({ length: 7 }, (_, at) => good(`r${at}`)) })
    const seen: string[] = []
    let cursor = ''
    do {
      const { body } = await server.call('GET', `/v1/render-jobs/${job.id}/items?limit=3${cursor}`, undefined, auth)
      seen.push(...body.items.map(({ id }: Answer['body']) => id))
      cursor = body.nextCursor ? `&cursor=${body.nextCursor}` : ''
    } while (cursor)
    expect(seen).toEqual(['r0', 'r1', 'r2', 'r3', 'r4', 'r5', 'r6'])
  })

  test('is cancelled before it runs, and removed when it has ended', async () => {
    const begun = await server.call('POST', '/v1/render-jobs', { ...plan, records: [good('a')] }, auth)
    const path = `/v1/render-jobs/${begun.body.id}`
    expect((await server.call('DELETE', path, undefined, auth)).body.status).toBe('cancelled')
    await server.runJobs()
    expect((await server.call('GET', path, undefined, auth)).body.counts).toEqual({ total: 1, done: 0, failed: 0 })
    await server.call('DELETE', path, undefined, auth)
    expect((await server.call('GET', path, undefined, auth)).status).toBe(404)
  })

  test('tells its progress as events until it has ended', async () => {
    const job = await made({ ...plan, dryRun: true, records: [good('a')] })
    const stream = await (await server.app.request(`/v1/render-jobs/${job.id}/events`, { headers: auth })).text()
    expect(stream).toMatch(/event: done/)
  })

  test('is nobody else’s', async () => {
    const job = await made({ ...plan, dryRun: true, records: [good('a')] })
    const stranger = await server.call('GET', `/v1/render-jobs/${job.id}`)
    expect(stranger.status).toBe(401)
    const visitor = await server.call('POST', '/v1/conversations', {}, { 'x-site-key': server.siteKey })
    expect((await server.call('GET', `/v1/render-jobs/${job.id}`, undefined, server.bearer(visitor.body.token))).status).toBe(403)
  })
})

describe('the archive', () => {
  test('begins with the manifest and holds every file as its item tells', async () => {
    const job = await made({ ...plan, records: [good('a'), good('b', { principalMobile: '1' }), good('c')] })
    const response = await archive(job.id)
    const bytes = new Uint8Array(await response.arrayBuffer())
    expect([response.status, bytes.length, response.headers.get('etag')]).toEqual([200, job.result.bytes, `"${job.result.etag}"`])
    const files = unpacked(bytes)
    const [first, ...names] = [...files.keys()]
    expect(first).toBe('manifest.json')
    expect(names).toEqual((await itemsOf(job.id)).flatMap(({ files: kept }) => kept.map(({ name }: Answer['body']) => name)))
    const manifest = JSON.parse(files.get('manifest.json') ?? '')
    expect(manifest.rows.map(({ id, status }: Answer['body']) => [id, status])).toEqual([
      ['a', 'done'],
      ['b', 'failed'],
      ['c', 'done'],
    ])
    expect(files.get(names[0] ?? '')).toContain(fields.organizerName)
  })

  test('goes on from any byte, while it is the same archive', async () => {
    const job = await made({ ...plan, records: [good('a'), good('b')] })
    const whole = new Uint8Array(await (await archive(job.id)).arrayBuffer())
    for (const from of [0, 17, 5000, whole.length - 30]) {
      const rest = await archive(job.id, { range: `bytes=${from}-`, 'if-range': `"${job.result.etag}"` })
      expect([rest.status, rest.headers.get('content-range')]).toEqual([206, `bytes ${from}-${whole.length - 1}/${whole.length}`])
      expect(Buffer.compare(new Uint8Array(await rest.arrayBuffer()), whole.subarray(from))).toBe(0)
    }
    expect((await archive(job.id, { range: 'bytes=10-', 'if-range': '"another"' })).status).toBe(200)
    expect((await archive(job.id, { range: `bytes=${whole.length}-` })).status).toBe(416)
    expect((await archive(job.id, { 'if-none-match': `"${job.result.etag}"` })).status).toBe(304)
  })

  test('of the same rows is the same, byte for byte', async () => {
    const body = { ...plan, records: [good('a'), good('b')] }
    const [one, two] = [await made(body), await made(body)]
    expect(one.id).not.toBe(two.id)
    expect(one.result).toEqual(two.result)
  })

  test('is read by a signed link, without a credential', async () => {
    const job = await made({ ...plan, records: [good('a')] })
    const { body } = await server.call('POST', `/v1/render-jobs/${job.id}/result/link`, undefined, auth)
    const url = new URL(body.url, 'http://localhost')
    expect((await server.app.request(url.pathname + url.search)).status).toBe(200)
    url.searchParams.set('signature', 'x'.repeat(43))
    expect((await server.app.request(url.pathname + url.search)).status).not.toBe(200)
  })
})

describe('what cannot be a job', () => {
  test.each([
    ['an unknown template', { template: 'contingency-plann', records: [good('a')] }, '/template', 'job.templateUnknown'],
    ['no template', { records: [good('a')] }, '/template', 'required'],
    ['a template twice', { templates: ['cover-sheet', 'cover-sheet'], records: [good('a')] }, '/templates', 'job.templateOnce'],
    ['no record', { template: 'contingency-plan', records: [] }, '/records', undefined],
  ])('%s is refused with its place', async (_what, body, pointer, code) => {
    const { status, body: problem } = await server.call('POST', '/v1/render-jobs', body, auth)
    expect([status, problem.errors[0].pointer]).toEqual([422, pointer])
    if (code) expect(problem.errors[0].code).toBe(code)
  })
})

describe('a thousand rows with faults of twenty kinds', () => {
  const faults: readonly (readonly [string, unknown])[] = [
    ['principalMobile', '123'],
    ['principalMobile', 'abc'],
    ['principalEmergencyPhone', '12'],
    ['domainExpiryDate', '2027-13-01'],
    ['domainExpiryDate', 'soon'],
    ['serverIpRanges', ['300.1.1.1']],
    ['serverIpRanges', ['127.0.0.1']],
    ['siteDomains', ['nodomain']],
    ['serverRegion', 'moon'],
    ['domicileProvince', '999999'],
    ['logRetentionMonths', 'many'],
    ['logRetentionMonths', -1],
    ['serverCount', 1.5],
    ['serverCount', 'x'],
    ['isInteractive', 'perhaps'],
    ['mlpsLevel', 'level9'],
    ['nosuch', 1],
    ['organizerNature', 'empire'],
    ['securityOfficerMobile', '1'],
    ['vulnScanDate', '2026-02-30'],
  ]

  test('fail exactly there, each at its field', async () => {
    const bad = new Map(Array.from({ length: 137 }, (_, at) => [at * 7 + 3, faults[at % faults.length] as readonly [string, unknown]]))
    const records = Array.from({ length: 1000 }, (_, at) => {
      const fault = bad.get(at)
      return good(`r${at}`, fault ? { [fault[0]]: fault[1] } : {})
    })
    const job = await made({ template: 'cover-sheet', format: 'html', dryRun: true, records })
    expect(job.counts).toEqual({ total: 1000, done: 863, failed: 137 })
    const failed: [number, string][] = []
    let cursor = ''
    do {
      const { body } = await server.call('GET', `/v1/render-jobs/${job.id}/items?status=failed&limit=100${cursor}`, undefined, auth)
      failed.push(...body.items.map(({ index, errors }: Answer['body']) => [index, errors[0].field] as [number, string]))
      cursor = body.nextCursor ? `&cursor=${body.nextCursor}` : ''
    } while (cursor)
    expect(failed).toEqual([...bad].map(([index, [field]]) => [index, field]))
  })
})
