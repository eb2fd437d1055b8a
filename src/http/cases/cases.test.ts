import { describe, expect, test } from 'vitest'
import { testApp } from '../../../test/fixtures/http/test-app.ts'
import { hashCredential } from '../../usecases/credentials.ts'

async function withCase(body: object = {}) {
  const server = await testApp()
  const auth = server.bearer(server.apiKey)
  const made = await server.call('POST', '/v1/cases', { filings: ['icpFiling'], fields: {}, ...body }, auth)
  const path = `/v1/cases/${made.body.id}`
  const patch = (fields: object, headers: Record<string, string> = {}) =>
    server.call('PATCH', `${path}/fields`, fields, { ...auth, ...headers })
  const read = () => server.call('GET', path, undefined, auth)
  return { ...server, auth, made, path, patch, read }
}

describe('a case without a conversation', () => {
  test('opens with values normalised, and what follows from them', async () => {
    const { made } = await withCase({
      fields: {
        organizerName: '杭州示例科技有限公司',
        organizerCertNumber: '91330110ma2kq7t398',
        organizerCertAddress: '浙江省杭州市余杭区文一西路1500号',
      },
    })
    expect(made.status).toBe(201)
    expect(made.body.fields.organizerCertNumber).toMatchObject({
      value: '91330110MA2KQ7T398',
      by: 'api',
      evidence: { kind: 'api' },
    })
    expect(made.body.fields.domicileProvince).toMatchObject({ value: '330000', evidence: { kind: 'derived' } })
    expect(made.body.authority.official).toEqual({ code: '330000', name: '浙江省通信管理局' })
    expect(made.body.conversations).toEqual([])
  })

  test('an externalRef names one case', async () => {
    const { call, auth, made } = await withCase({ externalRef: 'crm-7' })
    const again = await call('POST', '/v1/cases', { filings: ['icpFiling'], externalRef: 'crm-7' }, auth)
    expect(again).toMatchObject({ status: 409, body: { code: 'external-ref-taken', caseId: made.body.id } })
  })

  test('an Idempotency-Key opens one', async () => {
    const { call, auth } = await withCase()
    const open = () => call('POST', '/v1/cases', { filings: ['contingencyPlan'] }, { ...auth, 'idempotency-key': 'once' })
    const [first, again] = [await open(), await open()]
    expect([again.status, again.body.id, again.headers.get('idempotency-replayed')]).toEqual([201, first.body.id, 'true'])
    expect((await call('GET', '/v1/cases', undefined, auth)).body.items).toHaveLength(2)
  })

  test('cases are listed page by page and belong to their organisation', async () => {
    const { call, auth, made, deps, bearer } = await withCase()
    await call('POST', '/v1/cases', { filings: ['icpFiling'] }, auth)
    const page = await call('GET', '/v1/cases?limit=1', undefined, auth)
    expect(page.body.items).toHaveLength(1)
    const rest = await call('GET', `/v1/cases?limit=1&cursor=${page.body.nextCursor}`, undefined, auth)
    expect(rest.body).toMatchObject({ items: [{ id: made.body.id }], nextCursor: null })
    await deps.organisations.create({ id: 'org_other', name: 'Other', policy: 'official' })
    await deps.organisations.addApiKey({
      id: 'key_other',
      organisation: 'org_other',
      scopes: ['cases'],
      expiresAt: null,
      hash: await hashCredential('other'),
    })
    expect((await call('GET', `/v1/cases/${made.body.id}`, undefined, bearer('other'))).status).toBe(404)
    expect((await call('GET', '/v1/cases', undefined, bearer('other'))).body.items).toEqual([])
  })
})

describe('editing fields', () => {
  test('null clears, a state answers without a value, a set may keep a failing check digit with its reason', async () => {
    const { patch } = await withCase()
    await patch({ organizerName: '甲公司', siteName: '甲的网站' })
    const { body } = await patch({
      siteName: null,
      existingIcpNumber: { state: 'notApplicable' },
      organizerName: { set: '乙公司' },
      organizerCertNumber: { set: '9133 0110 MA2KQ7T399', override: '证照原件如此' },
    })
    expect(body.fields).toMatchObject({
      existingIcpNumber: { state: 'notApplicable', display: '不适用' },
      organizerName: { value: '乙公司' },
      organizerCertNumber: { value: '91330110MA2KQ7T399', override: '证照原件如此' },
    })
    expect(body.fields.siteName).toBeUndefined()
  })

  test('no other check is overruled by a reason', async () => {
    const { patch } = await withCase()
    const refused = await patch({
      serverIpRanges: { set: '10.0.0.1', override: 'because' },
      principalIdNumber: { set: '110105194912310021', override: 'because' },
    })
    expect(refused.body.errors.map((error: { pointer: string }) => error.pointer)).toEqual(['/serverIpRanges', '/principalIdNumber'])
  })

  test('If-Match guards against overwriting', async () => {
    const { patch, read } = await withCase()
    const { headers } = await read()
    const etag = headers.get('etag') ?? ''
    expect(etag).toBe('"1"')
    expect((await patch({ organizerName: '甲公司' }, { 'if-match': etag })).status).toBe(200)
    expect(await patch({ organizerName: '乙公司' }, { 'if-match': etag })).toMatchObject({
      status: 412,
      body: { code: 'revision-conflict', revision: 2 },
    })
    expect((await patch({ organizerName: '乙公司' }, { 'if-match': 'W/"2"' })).status).toBe(200)
  })

  test('edits at once all count', async () => {
    const { patch, read } = await withCase()
    await Promise.all(['organizerName', 'siteName', 'principalName'].map(field => patch({ [field]: '张三丰' })))
    expect(Object.keys((await read()).body.fields)).toEqual(expect.arrayContaining(['organizerName', 'siteName', 'principalName']))
  })

  test('a visitor agrees before a sensitive value is stored', async () => {
    const { call, bearer, siteKey } = await withCase()
    const start = await call('POST', '/v1/conversations', { filings: ['icpFiling'] }, { 'x-site-key': siteKey })
    const edit = (fields: object) => call('PATCH', `/v1/cases/${start.body.case.id}/fields`, fields, bearer(start.body.token))
    expect(await edit({ principalIdNumber: '11010519491231002X' })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/principalIdNumber', code: 'consent.missing' }] },
    })
    const { body } = await edit({ principalIdNumber: '11010519491231002X', consentSensitive: true })
    expect(body.fields.principalIdNumber).toMatchObject({ value: '110105********002X', by: 'visitor' })
  })
})

describe('the rest of a case', () => {
  test('history says who changed what, from what, and verifies', async () => {
    const { patch, call, path, auth } = await withCase()
    await patch({ organizerName: '甲公司' })
    await patch({ organizerName: '乙公司' })
    const { body } = await call('GET', `${path}/history`, undefined, auth)
    const names = body.items.filter((item: { field: string }) => item.field === 'organizerName')
    expect(names).toMatchObject([
      { seq: 2, from: null, to: { value: '甲公司' }, by: expect.stringMatching(/^api:/) },
      { seq: 3, from: { value: '甲公司' }, to: { value: '乙公司' }, evidence: { kind: 'api' } },
    ])
    expect(names[1].prevHash).toBe(names[0].hash)
    expect(body.chain).toEqual({ verified: true, firstBroken: null })
    const page = await call('GET', `${path}/history?limit=1`, undefined, auth)
    const rest = await call('GET', `${path}/history?limit=1&cursor=${page.body.nextCursor}`, undefined, auth)
    expect(rest.body.items[0].seq).toBeGreaterThan(page.body.items.at(-1).seq)
  })

  test('a filing can be added and the policy changed at any time', async () => {
    const { call, path, auth } = await withCase()
    const { body } = await call('PATCH', path, { filings: ['icpFiling', 'contingencyPlan'], policy: 'guideStrict' }, auth)
    expect(body).toMatchObject({
      filings: ['icpFiling', 'contingencyPlan'],
      policy: 'guideStrict',
      readiness: { policy: { profile: 'guideStrict' } },
    })
  })

  test('a filing moves with what happens outside; the only filing need not be named', async () => {
    const { call, path, auth } = await withCase()
    const { body } = await call('POST', `${path}/events`, { type: 'submitted', on: '2026-11-20' }, auth)
    expect(body).toMatchObject({ case: { status: 'submitted', progress: { icpFiling: { inForceOn: '2026-11-20' } } }, reopened: [] })
    const approved = await call('POST', `${path}/events`, { type: 'approved', on: '2026-11-23', number: '浙ICP备2026000001号' }, auth)
    expect(approved.body.case.progress.icpFiling).toMatchObject({ status: 'approved', number: '浙ICP备2026000001号' })
  })

  test('nothing has happened yet on a day to come', async () => {
    const { call, path, auth } = await withCase()
    const refused = await call('POST', `${path}/events`, { type: 'submitted', on: '2999-01-01' }, auth)
    expect(refused).toMatchObject({ status: 422, body: { errors: [{ pointer: '/on', code: 'date.future' }] } })
  })

  test('a notice must reject something; an unknown reason reopens nothing and says so', async () => {
    const { call, path, auth } = await withCase()
    const reject = (notice: string) => call('POST', `${path}/events`, { type: 'rejected', on: '2026-11-20', notice }, auth)
    expect(await reject('祝您生活愉快')).toMatchObject({ status: 422, body: { code: 'not-a-rejection' } })
    expect(await reject('您的备案被驳回,原因:星象不合')).toMatchObject({
      status: 200,
      body: {
        reopened: [],
        rejection: { filing: 'icpFiling', recognised: false, reasons: [{ category: 'other', fields: [] }] },
        case: { status: 'rejected' },
      },
    })
  })

  test('which of several filings is meant must be said', async () => {
    const { call, path, auth } = await withCase({ filings: ['icpFiling', 'contingencyPlan'] })
    const refused = await call('POST', `${path}/events`, { type: 'submitted', on: '2026-11-20' }, auth)
    expect(refused).toMatchObject({ status: 422, body: { code: 'filing-unclear', errors: [{ pointer: '/filing' }] } })
  })

  test('a review lists what fails before what is open, with the evidence', async () => {
    const { call, path, auth, patch } = await withCase()
    await patch({ domainRealNameDate: '2026-11-22', applicationDate: '2026-11-23' })
    const { body } = await call('POST', `${path}/review`, undefined, auth)
    expect(body.ready).toBe(false)
    const verdicts = body.items.filter((item: { blocks: boolean }) => item.blocks).map((item: { verdict: string }) => item.verdict)
    expect(verdicts).toEqual(verdicts.toSorted((a: string, b: string) => (a === b ? 0 : a === 'fail' ? -1 : 1)))
    expect(body.items[0].message).not.toBe('')
    expect(body.items[0].basis.length).toBeGreaterThan(0)
  })

  test('every finding comes on request', async () => {
    const { call, path, auth } = await withCase()
    const all = await call('GET', `${path}?verdicts=fail,unknown,pass,notApplicable`, undefined, auth)
    const usual = await call('GET', path, undefined, auth)
    expect(all.body.findings.length).toBeGreaterThan(usual.body.findings.length)
    expect(await call('GET', `${path}?verdicts=fail,wrong`, undefined, auth)).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/query/verdicts' }] },
    })
  })

  test('erasing leaves nothing to read; agents may not', async () => {
    const { call, path, auth, deps, signIn, made, organisation } = await withCase({ fields: { organizerName: '甲公司' } })
    const agent = await signIn('agent', 'agent')
    expect((await call('DELETE', path, undefined, agent.auth)).status).toBe(403)
    expect((await call('DELETE', path, undefined, auth)).status).toBe(204)
    expect((await call('GET', path, undefined, auth)).status).toBe(404)
    expect((await call('DELETE', path, undefined, auth)).status).toBe(404)
    expect(await deps.cases.verify({ organisation, caseId: made.body.id })).toBeNull()
  })
})
