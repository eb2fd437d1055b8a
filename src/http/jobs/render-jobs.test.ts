import { createHash } from 'node:crypto'
import { unzipSync } from 'fflate'
import { beforeEach, describe, expect, test } from 'vitest'
import writeExcelFile from 'write-excel-file/node'
import { testApp } from '../../../test/fixtures/http/test-app.ts'
import { firstFiling } from '../../../test/fixtures/sample-case.ts'
import { sweepRenderJobs } from '../../usecases/jobs/end-render-job.ts'

let server: Awaited<ReturnType<typeof testApp>>
let auth: Record<string, string>

beforeEach(async () => {
  server = await testApp()
  auth = server.bearer(server.apiKey)
})

// biome-ignore lint/suspicious/noExplicitAny: an answer is looked at member by member, as a caller without types would
type Body = any

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const planAsHtml = { template: 'contingency-plan', format: 'html' }
const named = (name: string, more: object = {}) => ({ fields: { organizerName: name, ...more } })
const post = (body: object, headers: Record<string, string> = {}) => server.call('POST', '/v1/render-jobs', body, { ...auth, ...headers })
const get = (path: string): Promise<Body> => server.call('GET', path, undefined, auth).then(({ body }) => body)

async function send(body: BodyInit, type: string, query = '?template=contingency-plan&format=html') {
  const response = await server.app.request(`/v1/render-jobs${query}`, { method: 'POST', body, headers: { ...auth, 'content-type': type } })
  return { status: response.status, body: (await response.json()) as Body }
}

async function download(id: string, headers: Record<string, string> = {}, method = 'GET') {
  const response = await server.app.request(`/v1/render-jobs/${id}/result.zip`, { method, headers: { ...auth, ...headers } })
  return { status: response.status, headers: response.headers, bytes: new Uint8Array(await response.arrayBuffer()) }
}

/** What the archive of a job holds, by name, and its manifest. */
async function opened(id: string): Promise<{ files: Record<string, Uint8Array>; manifest: Body }> {
  const { bytes } = await download(id)
  const { 'manifest.json': manifest, ...files } = unzipSync(bytes)
  return { files, manifest: JSON.parse(new TextDecoder().decode(manifest)) }
}

const textOf = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes)
const reasonsOf = ({ items }: Body) =>
  items.flatMap(({ index, row, errors }: Body) => errors.map(({ field, code }: Body) => [row ?? index, field, code]))

describe('a render job', () => {
  test('waits, runs and is done; good rows are files, a bad one has its reason', async () => {
    const records = [named('甲公司'), named('乙公司', { logRetentionMonths: '6 kg' }), { id: '客户/3', ...named('丙公司') }]
    const { status, headers, body } = await post({ ...planAsHtml, records })
    expect(status).toBe(202)
    expect(body).toMatchObject({ status: 'queued', counts: { total: 3, done: 0, failed: 0 }, percent: 0, result: null })
    expect(headers.get('location')).toBe(`/v1/render-jobs/${body.id}`)
    expect(server.announced.map(({ jobId }) => jobId)).toEqual([body.id])
    await server.runJobs()
    const job = await get(`/v1/render-jobs/${body.id}`)
    expect(job).toMatchObject({ status: 'done', counts: { total: 3, done: 2, failed: 1 }, percent: 100, etaSeconds: null })
    const items = await get(`/v1/render-jobs/${body.id}/items`)
    expect(items.items.map(({ status }: Body) => status)).toEqual(['done', 'failed', 'done'])
    expect(reasonsOf(items)).toEqual([[1, 'logRetentionMonths', 'number.unit']])
    expect(await get(`/v1/render-jobs/${body.id}/items?status=failed`)).toMatchObject({ items: [{ index: 1 }], nextCursor: null })
  })

  test('gives an archive whose first entry is the manifest, with the digest of every file', async () => {
    const records = [named('甲公司'), named('乙公司', { colour: 'red' }), { id: '客户/3', ...named('丙公司') }]
    const { body } = await post({ ...planAsHtml, records })
    await server.runJobs()
    const { files, manifest } = await opened(body.id)
    const rows = manifest.rows.filter(({ status }: Body) => status === 'done')
    expect(Object.keys(files)).toEqual(rows.map(({ files }: Body) => files[0].file))
    expect(rows.map(({ files }: Body) => files[0].sha256)).toEqual(
      Object.values(files).map(bytes => createHash('sha256').update(bytes).digest('hex')),
    )
    expect(Object.values(files).map(bytes => ['甲公司', '丙公司'].find(name => textOf(bytes).includes(name)))).toEqual(['甲公司', '丙公司'])
    expect(manifest).toMatchObject({ catalogueRevision: server.deps.catalogue.revision, counts: { total: 3, done: 2, failed: 1 } })
    expect(manifest.rows[1]).toMatchObject({ index: 1, errors: [{ field: 'colour', code: 'field.unknown' }] })
    const { bytes } = await download(body.id)
    expect(textOf(bytes.slice(30, 43))).toBe('manifest.json')
  })

  test.each(['pdf', 'docx'])('makes %s, the same bytes in another job of the day', async format => {
    const records = [named('甲公司'), named('乙公司')]
    const [one, two] = [await post({ ...planAsHtml, format, records }), await post({ ...planAsHtml, format, records })]
    await server.runJobs()
    const [first, second] = [await download(one.body.id), await download(two.body.id)]
    expect(first.bytes).toEqual(second.bytes)
    const files = Object.entries(unzipSync(first.bytes)).slice(1)
    expect(files.map(([name, bytes]) => [name.split('.').at(-1), textOf(bytes.slice(0, 2))])).toEqual(
      Array(2).fill([format, format === 'pdf' ? '%P' : 'PK']),
    )
  })

  test('makes several documents a row', async () => {
    const templates = ['contingency-plan', 'security-policy']
    const { body } = await post({ templates, format: 'html', filings: ['contingencyPlan', 'icpFiling'], records: [named('甲公司')] })
    await server.runJobs()
    const { files, manifest } = await opened(body.id)
    expect(Object.keys(files)).toEqual(templates.map(template => `00001-${template}.html`))
    expect(manifest.rows[0].files.map(({ template }: Body) => template)).toEqual(templates)
  })

  test('tries rows out without keeping anything, and tells what the rules say when asked', async () => {
    const records = [named('甲公司', { logRetentionMonths: 1 }), named('乙公司', { siteDomains: 'not a domain' })]
    const { body } = await post({ ...planAsHtml, dryRun: true, findings: ['fail'], records })
    await server.runJobs()
    const { items } = await get(`/v1/render-jobs/${body.id}/items`)
    expect(items.map(({ status, files }: Body) => [status, files.length])).toEqual([
      ['done', 0],
      ['failed', 0],
    ])
    expect(items[0].findings.map(({ verdict, fields }: Body) => [verdict, fields])).toContainEqual(['fail', ['logRetentionMonths']])
    expect(await get(`/v1/render-jobs/${body.id}`)).toMatchObject({ dryRun: true, status: 'done', result: null })
    expect(await get(`/v1/render-jobs/${body.id}/result.zip`)).toMatchObject({ code: 'no-result', status: 409 })
  })

  test('fails rows that would be drafts when complete ones are wanted, with what they lack and break', async () => {
    const { organizerName: _, ...nameless } = firstFiling
    const records = [firstFiling, nameless, { ...firstFiling, domainHolderName: '别人有限公司' }].map(fields => ({ fields }))
    const { body } = await post({ template: 'icp-application', format: 'html', complete: true, records })
    await server.runJobs()
    const { items } = await get(`/v1/render-jobs/${body.id}/items`)
    expect(items.map(({ status }: Body) => status)).toEqual(['done', 'failed', 'failed'])
    expect(reasonsOf({ items })).toEqual([
      [1, 'organizerName', 'row.missing'],
      [2, 'domainHolderName', 'row.rule'],
    ])
    expect(items[0].files[0].draft).toBe(false)
  })

  test.each([
    ['a template that does not exist', { template: 'contingency-plans', format: 'html' }, '/template', 'job.templateUnknown'],
    ['no template', { format: 'html' }, '/template', 'required'],
    ['a template twice', { templates: ['cover-sheet', 'cover-sheet'], format: 'html' }, '/templates', 'job.templateOnce'],
    ['a format that does not exist', { template: 'contingency-plan', format: 'odt' }, '/format', 'notOneOf'],
    ['common facts that cannot be read', { ...planAsHtml, common: { colour: 'red' } }, '/common/colour', 'field.unknown'],
    ['details that the template does not take', { ...planAsHtml, details: { a: 1 } }, '/details', 'document.noDetails'],
    ['no records', { ...planAsHtml, records: [] }, '/records', 'tooFew'],
  ])('is refused for %s, before anything is kept', async (_what, wanted, pointer, code) => {
    const { status, body } = await post({ records: [named('甲公司')], ...wanted })
    expect([status, body.errors[0].pointer, body.errors[0].code]).toEqual([422, pointer, code])
    expect((await get('/v1/render-jobs')).items).toEqual([])
  })

  test('belongs to its organisation, and to keys that may render', async () => {
    const { body } = await post({ ...planAsHtml, records: [named('甲公司')] })
    const other = await testApp()
    expect((await other.call('GET', `/v1/render-jobs/${body.id}`, undefined, other.bearer(other.apiKey))).status).toBe(404)
    expect((await server.call('GET', `/v1/render-jobs/${body.id}`)).status).toBe(401)
    expect((await server.app.request(`/v1/render-jobs/${body.id}/result.zip`)).status).toBe(401)
    const visitor = await server.call('POST', '/v1/conversations', {}, { 'x-site-key': server.siteKey })
    expect((await server.call('GET', `/v1/render-jobs/${body.id}`, undefined, server.bearer(visitor.body.token))).status).toBe(403)
  })
})

describe('rows come', () => {
  const table = 'id,主办单位名称,logRetentionMonths\na,甲公司,6\nb,乙公司,6 kg\nc,丙公司,三个月\n'
  /** 甲, 乙 and 丙公司 in GBK */
  const gbk = Buffer.from(
    table
      .split('')
      .map(
        letter =>
          ({ 主: 'd6f7', 办: 'b0ec', 单: 'b5a5', 位: 'cebb', 名: 'c3fb', 称: 'b3c6', 甲: 'bcd7', 乙: 'd2d2', 丙: 'b1fb' })[letter] ??
          { 公: 'b9ab', 司: 'cbbe', 三: 'c8fd', 个: 'b8f6', 月: 'd4c2' }[letter] ??
          letter.charCodeAt(0).toString(16).padStart(2, '0'),
      )
      .join(''),
    'hex',
  )

  test.each([
    ['as CSV', Buffer.from(table), 'text/csv'],
    ['as CSV with a byte order mark', Buffer.from(`\ufeff${table}`), 'text/csv'],
    ['as CSV in GBK', gbk, 'text/csv'],
    ['as a workbook', null, xlsx],
    [
      'as NDJSON',
      Buffer.from(
        [
          { id: 'a', ...named('甲公司') },
          { id: 'b', ...named('乙公司', { logRetentionMonths: '6 kg' }) },
          { id: 'c', ...named('丙公司') },
        ]
          .map(line => JSON.stringify(line))
          .join('\n'),
      ),
      'application/x-ndjson',
    ],
  ])('%s, with the same reason for the same fault', async (_what, bytes, type) => {
    const cells = table
      .trim()
      .split('\n')
      .map(line => line.split(',').map(value => ({ value })))
    const body = bytes ?? (await writeExcelFile(cells).toBuffer())
    const { status, body: job } = await send(new Uint8Array(body), type)
    expect([status, job.counts]).toEqual([202, { total: 3, done: 0, failed: 0 }])
    await server.runJobs()
    const { items } = await get(`/v1/render-jobs/${job.id}/items`)
    const row = type.includes('ndjson') ? 2 : 3
    expect(reasonsOf({ items })).toEqual([[row, 'logRetentionMonths', 'number.unit']])
    const { files } = await opened(job.id)
    expect(Object.keys(files)).toEqual(['00001-a.html', '00003-c.html'])
    expect(textOf(files['00003-c.html'])).toContain('丙公司')
  })

  test('in a file with a column that is no field: the job names it, the rows are made', async () => {
    const { body } = await send('id,organizerName,organizerNane\na,甲公司,x\n', 'text/csv')
    expect(body.problems).toMatchObject([{ column: 'organizerNane', code: 'table.columnUnknown', suggestion: 'organizerName' }])
    await server.runJobs()
    expect((await get(`/v1/render-jobs/${body.id}`)).counts).toEqual({ total: 1, done: 1, failed: 0 })
  })

  test('that break off leave nothing behind', async () => {
    const body = new ReadableStream<Uint8Array>({
      pull(stream) {
        stream.enqueue(new TextEncoder().encode(`${JSON.stringify(named('甲公司'))}\n`.repeat(40)))
        stream.error(new Error('the line is cut'))
      },
    })
    const init = { method: 'POST', body, headers: { ...auth, 'content-type': 'application/x-ndjson' }, duplex: 'half' }
    expect((await server.app.request('/v1/render-jobs?template=contingency-plan', init)).status).toBeGreaterThanOrEqual(400)
    expect((await get('/v1/render-jobs')).items).toEqual([])
    expect((await send('', 'application/x-ndjson')).body.errors).toMatchObject([{ code: 'table.empty' }])
    expect((await send('{"fields":{}}', 'text/html')).status).toBe(415)
  })
})

describe('an Idempotency-Key', () => {
  test('begins one job for the same body, as JSON or as a file, and refuses another body', async () => {
    const key = { 'idempotency-key': 'j1' }
    const body = { ...planAsHtml, records: [named('甲公司')] }
    const [first, again, other] = [await post(body, key), await post(body, key), await post({ ...body, format: 'pdf' }, key)]
    expect([again.status, again.body.id, again.headers.get('idempotency-replayed')]).toEqual([202, first.body.id, 'true'])
    expect([other.status, other.body.code]).toEqual([409, 'key-reused'])
    const file = async (text: string) => {
      const headers = { ...auth, 'content-type': 'text/csv', 'idempotency-key': 'j2' }
      const response = await server.app.request('/v1/render-jobs?template=contingency-plan&format=html', {
        method: 'POST',
        body: text,
        headers,
      })
      return (await response.json()) as Body
    }
    const table = 'id,organizerName\na,甲公司\n'
    const [one, two, three] = [await file(table), await file(table), await file(`${table}b,乙公司\n`)]
    expect([two.id, three.code]).toEqual([one.id, 'key-reused'])
    expect((await get('/v1/render-jobs')).items).toHaveLength(2)
  })
})

describe('lists', () => {
  test('of jobs and of rows are given a page at a time', async () => {
    const records = Array.from({ length: 60 }, (_, n) => named(`公司${n}`, n % 7 === 3 ? { colour: 'red' } : {}))
    const { body } = await post({ ...planAsHtml, dryRun: true, records })
    await post({ ...planAsHtml, dryRun: true, records: [named('乙公司')] })
    const waiting = await get(`/v1/render-jobs/${body.id}/items?limit=2`)
    expect(waiting.items).toMatchObject([
      { index: 0, status: 'queued' },
      { index: 1, status: 'queued' },
    ])
    await server.runJobs()
    const pages = async (path: string): Promise<readonly Body[]> => {
      const { items, nextCursor } = await get(path)
      return nextCursor ? [...items, ...(await pages(`${path.replace(/&cursor=.*/, '')}&cursor=${nextCursor}`))] : items
    }
    const all = await pages(`/v1/render-jobs/${body.id}/items?limit=7`)
    expect(all.map(({ index }) => index)).toEqual(records.map((_, n) => n))
    const failed = await pages(`/v1/render-jobs/${body.id}/items?status=failed&limit=2`)
    expect(failed.map(({ index }) => index)).toEqual([3, 10, 17, 24, 31, 38, 45, 52, 59])
    expect((await pages('/v1/render-jobs?limit=1')).map(({ counts }) => counts.total)).toEqual([1, 60])
    expect(await get(`/v1/render-jobs/${body.id}/items?cursor=x`)).toMatchObject({ status: 422, errors: [{ pointer: '/query/cursor' }] })
  })
})

describe('a retry', () => {
  test('makes the failed rows alone, with the corrections that were sent, under their own numbers', async () => {
    const records = [named('甲公司'), named('乙公司', { logRetentionMonths: '6 kg' }), named('丙公司', { colour: 'red' })]
    const { body } = await post({ ...planAsHtml, records })
    await server.runJobs()
    const corrections = { records: [{ index: 1, fields: { logRetentionMonths: 6 } }] }
    const again = await server.call('POST', `/v1/render-jobs/${body.id}/retry`, corrections, auth)
    expect([again.status, again.body.retryOf, again.body.counts.total]).toEqual([202, body.id, 2])
    await server.runJobs()
    const { files, manifest } = await opened(again.body.id)
    expect(Object.keys(files)).toEqual(['00002.html'])
    expect(textOf(files['00002.html'])).toContain('乙公司')
    expect(manifest.rows.map(({ index, status }: Body) => [index, status])).toEqual([
      [1, 'done'],
      [2, 'failed'],
    ])
    const last = await server.call(
      'POST',
      `/v1/render-jobs/${again.body.id}/retry`,
      { records: [{ index: 2, fields: { colour: null } }] },
      auth,
    )
    await server.runJobs()
    expect(reasonsOf(await get(`/v1/render-jobs/${last.body.id}/items`))).toEqual([])
  })

  test('is refused while rows are made, where none failed, and for rows that did not', async () => {
    const { body } = await post({ ...planAsHtml, records: [named('甲公司'), named('乙公司', { colour: 'red' })] })
    const retry = (id: string, more: object = {}) => server.call('POST', `/v1/render-jobs/${id}/retry`, more, auth)
    const early = await retry(body.id)
    expect([early.status, early.body.code, early.headers.get('retry-after')]).toEqual([409, 'job-running', '5'])
    await server.runJobs()
    const stranger = await retry(body.id, { records: [{ index: 0, fields: {} }, { index: 1 }, { index: 1 }] })
    expect(stranger.body.errors.map(({ pointer, code }: Body) => [pointer, code])).toEqual([
      ['/records/2/index', 'job.rowTwice'],
      ['/records/0/index', 'job.rowNotFailed'],
    ])
    const good = await post({ ...planAsHtml, records: [named('甲公司')] })
    await server.runJobs()
    expect((await retry(good.body.id)).body.code).toBe('nothing-failed')
  })
})

describe('an end', () => {
  test('cancels a job that waits; another one that ended goes with everything it made', async () => {
    const { body } = await post({ ...planAsHtml, records: [named('甲公司')] })
    const cancelled = await server.call('DELETE', `/v1/render-jobs/${body.id}`, undefined, auth)
    expect([cancelled.status, cancelled.body.status]).toEqual([200, 'cancelled'])
    await server.runJobs()
    expect((await get(`/v1/render-jobs/${body.id}/items`)).items).toMatchObject([{ index: 0, status: 'cancelled' }])
    expect((await get(`/v1/render-jobs/${body.id}/result.zip`)).code).toBe('no-result')
    expect((await server.call('DELETE', `/v1/render-jobs/${body.id}`, undefined, auth)).status).toBe(200)
    expect((await get(`/v1/render-jobs/${body.id}`)).status).toBe(404)
  })

  test('stops a job in its middle: rows that are under way are not written', async () => {
    const records = Array.from({ length: 30 }, (_, n) => named(`公司${n}`))
    const { body } = await post({ ...planAsHtml, records })
    const running = server.runJobs()
    await server.call('DELETE', `/v1/render-jobs/${body.id}`, undefined, auth)
    await running
    const job = await get(`/v1/render-jobs/${body.id}`)
    expect(job.status).toBe('cancelled')
    expect(job.counts.done).toBeLessThan(30)
  })

  test('comes by itself when its time is over', async () => {
    const { body } = await post({ ...planAsHtml, keepHours: 1, records: [named('甲公司')] })
    await server.runJobs()
    expect(await sweepRenderJobs(server.deps)).toBe(0)
    server.clock.advance(3_600_000)
    expect(await sweepRenderJobs(server.deps)).toBe(1)
    expect((await get(`/v1/render-jobs/${body.id}`)).status).toBe(404)
  })
})

describe('the archive', () => {
  async function done() {
    const records = Array.from({ length: 27 }, (_, n) => named(`公司${n}`, n === 4 ? { colour: 'red' } : {}))
    const { body } = await post({ ...planAsHtml, records })
    expect(await get(`/v1/render-jobs/${body.id}/result.zip`)).toMatchObject({ status: 409, code: 'job-running' })
    await server.runJobs()
    return body.id as string
  }

  test('can be fetched from any byte on, and the stretches make the whole', async () => {
    const id = await done()
    const whole = await download(id)
    const etag = whole.headers.get('etag') ?? ''
    const length = whole.bytes.length
    expect([whole.status, whole.headers.get('content-length'), whole.headers.get('accept-ranges')]).toEqual([200, String(length), 'bytes'])
    expect((await get(`/v1/render-jobs/${id}`)).result).toEqual({ bytes: length, etag: JSON.parse(etag) })
    const cuts = [0, 1, 29, 44, 700, Math.floor(length / 3), Math.floor(length / 2), length - 500, length - 1, length]
    const stretches = await Promise.all(
      cuts.slice(1).map((to, at) => download(id, { range: `bytes=${cuts[at]}-${to - 1}`, 'if-range': etag })),
    )
    expect(stretches.map(({ status }) => status)).toEqual(stretches.map(() => 206))
    expect(stretches[1]?.headers.get('content-range')).toBe(`bytes 1-28/${length}`)
    expect(Buffer.concat(stretches.map(({ bytes }) => bytes)).equals(whole.bytes)).toBe(true)
    expect((await download(id, { range: 'bytes=-10' })).bytes).toEqual(whole.bytes.slice(-10))
    expect((await download(id, { range: `bytes=${length - 3}-` })).bytes).toEqual(whole.bytes.slice(-3))
  })

  test('is sent whole when it is another one, not at all when it is known, and never beyond its end', async () => {
    const id = await done()
    const { headers, bytes } = await download(id)
    const etag = headers.get('etag') ?? ''
    const other = await download(id, { range: 'bytes=0-9', 'if-range': '"other"' })
    expect([other.status, other.bytes.length]).toEqual([200, bytes.length])
    expect([(await download(id, { 'if-none-match': etag })).status, (await download(id, {}, 'HEAD')).headers.get('etag')]).toEqual([
      304,
      etag,
    ])
    const beyond = await download(id, { range: `bytes=${bytes.length}-` })
    expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, `bytes */${bytes.length}`])
  })

  test('is opened by a signed link for five minutes', async () => {
    const id = await done()
    const { body } = await server.call('POST', `/v1/render-jobs/${id}/result/link`, undefined, auth)
    const { pathname, search } = new URL(body.url)
    expect((await server.app.request(pathname + search)).status).toBe(200)
    expect((await server.app.request(`${pathname}${search.slice(0, -3)}xxx`)).status).toBe(403)
    server.clock.advance(5 * 60_000 + 1_000)
    expect((await server.app.request(pathname + search)).status).toBe(403)
  })
})

describe('progress', () => {
  test('is told as it happens, until the job has ended', async () => {
    const { body } = await post({ ...planAsHtml, dryRun: true, records: [named('甲公司'), named('乙公司', { colour: 'red' })] })
    const response = await server.app.request(`/v1/render-jobs/${body.id}/events`, { headers: auth })
    expect(response.headers.get('content-type')).toContain('text/event-stream')
    const reading = response.text()
    await server.runJobs()
    const frames = (await reading).split('\n\n').filter(frame => frame.includes('event:'))
    expect(frames.at(-1)).toMatch(/^id: 2\nevent: done\n/)
    expect(JSON.parse(frames.at(-1)?.split('data: ')[1] ?? '')).toMatchObject({ percent: 100, counts: { total: 2, done: 1, failed: 1 } })
  })
})
