import { beforeAll, describe, expect, test } from 'vitest'
import { testApp } from '../../../test/fixtures/http/test-app.ts'

let server: Awaited<ReturnType<typeof testApp>>
let auth: Record<string, string>
let path: string

beforeAll(async () => {
  server = await testApp()
  auth = server.bearer(server.apiKey)
  const { body } = await server.call('POST', '/v1/cases', { filings: ['contingencyPlan'], fields: { organizerName: '甲公司' } }, auth)
  path = `/v1/cases/${body.id}`
})

const make = (body: object, headers: Record<string, string> = {}) => server.call('POST', `${path}/documents`, body, { ...auth, ...headers })

async function download(url: string, headers: Record<string, string> = {}) {
  const response = await server.app.request(url, { headers })
  return { status: response.status, headers: response.headers, bytes: new Uint8Array(await response.arrayBuffer()) }
}

const textOf = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes)

describe('documents', () => {
  test('are made of the case, kept, and downloaded by whoever may', async () => {
    const { status, body } = await make({ template: 'contingency-plan', format: 'pdf' })
    expect(status).toBe(201)
    expect(body).toMatchObject({
      template: 'contingency-plan',
      format: 'pdf',
      stale: false,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
    const file = await download(`/v1/documents/${body.id}`, auth)
    expect([file.status, file.headers.get('content-type'), file.bytes.length]).toEqual([200, 'application/pdf', body.bytes])
    expect(textOf(file.bytes.slice(0, 5))).toBe('%PDF-')
    expect((await download(`/v1/documents/${body.id}`)).status).toBe(401)
  })

  test('a signed link opens one for five minutes, for anybody, and nothing else', async () => {
    const { body } = await make({ template: 'contingency-plan', format: 'html' })
    const link = await server.call('POST', `/v1/documents/${body.id}/link`, undefined, auth)
    const { pathname, search } = new URL(link.body.url)
    const file = await download(pathname + search)
    expect([file.status, file.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
    expect(file.headers.get('content-security-policy')).toContain('sandbox')
    expect((await download(pathname + search.replace('organisation=org_', 'organisation=org_1'))).status).toBe(403)
    expect((await download(`${path}/package.zip${search}`)).status).toBe(403)
    server.clock.advance(5 * 60_000 + 1_000)
    expect((await download(pathname + search)).status).toBe(403)
  })

  test('come as Word too', async () => {
    const { status, body } = await make({ template: 'contingency-plan', format: 'docx' })
    expect(status).toBe(201)
    const file = await download(`/v1/documents/${body.id}`, auth)
    expect(file.headers.get('content-type')).toBe('application/vnd.openxmlformats-officedocument.wordprocessingml.document')
    expect(file.headers.get('content-disposition')).toContain('.docx')
    expect(textOf(file.bytes.slice(0, 2))).toBe('PK')
  })

  test('a change of what it prints makes it stale', async () => {
    const { body } = await make({ template: 'contingency-plan', format: 'html' })
    const edited = await server.call('PATCH', `${path}/fields`, { organizerName: '乙公司' }, auth)
    const document = edited.body.documents.find((candidate: { id: string }) => candidate.id === body.id)
    expect(document).toMatchObject({ stale: true, because: expect.arrayContaining(['organizerName']) })
  })

  test('as a page, what is new since an earlier one is marked; another template marks nothing', async () => {
    const wanted = { template: 'contingency-plan', format: 'html' }
    const { body: before } = await make(wanted)
    await server.call('PATCH', `${path}/fields`, { organizerName: '丙公司' }, auth)
    const { body: after } = await make(wanted)
    const read = async (against: string) =>
      new TextDecoder().decode((await download(`/v1/documents/${after.id}?against=${against}`, auth)).bytes)
    const marked = [...(await read(before.id)).matchAll(/ data-changed>([^<]*)/g)].map(match => match[1] ?? '')
    expect(marked.length).toBeGreaterThan(0)
    expect(marked.filter(words => !words.includes('丙公司'))).toEqual([])
    const { body: other } = await make({ template: 'security-policy', format: 'html' })
    expect(await read(other.id)).not.toContain('data-changed')
  })

  test('an Idempotency-Key makes one', async () => {
    const key = { 'idempotency-key': 'd1' }
    const [first, again] = [
      await make({ template: 'contingency-plan', format: 'html' }, key),
      await make({ template: 'contingency-plan', format: 'html' }, key),
    ]
    expect([again.body.id, again.headers.get('idempotency-replayed')]).toEqual([first.body.id, 'true'])
  })

  test('takes facts that are no fields of the case, and keeps them with it', async () => {
    const opened = await server.call('POST', '/v1/cases', { filings: ['icpFiling'], fields: { organizerName: '甲公司' } }, auth)
    const documents = `/v1/cases/${opened.body.id}/documents`
    const details = { changes: [{ item: '网站名称', before: '旧名', after: '新名' }] }
    const made = await server.call('POST', documents, { template: 'icp-change', format: 'html', details }, auth)
    expect([made.status, made.body.details]).toEqual([201, details])
    const file = await download(`/v1/documents/${made.body.id}`, auth)
    expect(new TextDecoder().decode(file.bytes)).toContain('旧名')
    const wrong = await server.call(
      'POST',
      documents,
      { template: 'icp-change', format: 'html', details: { changes: [{ item: '', now: 'x' }] } },
      auth,
    )
    expect(wrong.body.errors.map((error: { pointer: string }) => error.pointer)).toEqual([
      '/details/changes/0/item',
      '/details/changes/0/now',
    ])
    const none = await server.call('POST', documents, { template: 'icp-application', format: 'html', details }, auth)
    expect(none).toMatchObject({ status: 422, body: { errors: [{ pointer: '/details', code: 'document.noDetails' }] } })
  })

  test.each([
    ['a template that does not exist', { template: 'poem', format: 'pdf' }, 404, 'not-found'],
    ['a template of another filing', { template: 'icp-application', format: 'pdf' }, 422, 'document-failed'],
    ['a format that does not exist', { template: 'contingency-plan', format: 'rtf' }, 422, 'invalid-body'],
  ])('%s is refused', async (_what, body, status, code) => {
    expect(await make(body)).toMatchObject({ status, body: { code } })
  })
})

describe('templates', () => {
  test('are listed with what they print for, page by page', async () => {
    const { body } = await server.call('GET', '/v1/templates?limit=2', undefined, auth)
    expect(body.items).toHaveLength(2)
    const rest = await server.call('GET', `/v1/templates?cursor=${body.nextCursor}`, undefined, auth)
    const all = [...body.items, ...rest.body.items]
    expect(rest.body.nextCursor).toBeNull()
    expect(all.find((item: { id: string }) => item.id === 'icp-change')).toMatchObject({
      title: 'ICP备案变更申请表',
      filings: ['icpFiling'],
      version: expect.stringMatching(/^[0-9a-f]{64}$/),
      takesDetails: true,
    })
    expect((await server.call('GET', '/v1/templates')).status).toBe(401)
  })

  test('say what one record is made of', async () => {
    const { body } = await server.call('GET', '/v1/templates/icp-change/schema?locale=en', undefined, auth)
    expect(body).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'object', required: ['fields'] })
    expect(body.properties.fields.properties.siteDomains).toMatchObject({ type: 'array', items: { type: 'string' } })
    expect(body.properties.details.properties.changes.items.required).toEqual(['item'])
    expect((await server.call('GET', '/v1/templates/poem/schema', undefined, auth)).status).toBe(404)
  })

  test('suit a case by what is to be done', async () => {
    const offers = async (fields: object) => {
      const { body } = await server.call('POST', '/v1/cases', { filings: ['icpFiling'], fields }, auth)
      return body.offers.flatMap((offer: { template: string; onRequest: boolean }) => (offer.onRequest ? [] : [offer.template]))
    }
    expect(await offers({ icpFilingType: 'firstFiling' })).toContain('icp-application')
    expect(await offers({ icpFilingType: 'change' })).toEqual(expect.arrayContaining(['icp-change']))
    expect(await offers({ icpFilingType: 'change' })).not.toContain('icp-application')
    expect(await offers({ refilingReason: 'ownerChanged' })).toEqual(expect.arrayContaining(['icp-application', 'cancellation']))
    expect(await offers({ refilingReason: 'movedOverseas', serverRegion: 'overseas' })).toContain('cancellation')
  })
})

test('the package holds the documents, a cover sheet and a manifest', async () => {
  const file = await download(`${path}/package.zip`, auth)
  expect([file.status, file.headers.get('content-type')]).toEqual([200, 'application/zip'])
  expect(textOf(file.bytes.slice(0, 2))).toBe('PK')
  expect(textOf(file.bytes)).toContain('manifest.json')
  const link = await server.call('POST', `${path}/package/link`, undefined, auth)
  const { pathname, search } = new URL(link.body.url)
  expect((await download(pathname + search)).status).toBe(200)
})
