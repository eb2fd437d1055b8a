import { describe, expect, test } from 'vitest'
import { testApp } from '../../../test/fixtures/http/test-app.ts'

describe('operations', () => {
  test('every route is described in /openapi.json', async () => {
    const { app, call } = await testApp()
    const { body } = await call('GET', '/openapi.json')
    const described = Object.entries(body.paths).flatMap(([path, methods]) =>
      Object.keys(methods as object).map(method => `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`),
    )
    const mounted = app.routes.filter(route => route.method !== 'ALL').map(route => `${route.method} ${route.path}`)
    const internal = ['GET /ui/*', 'GET /favicon.ico', 'GET /openapi.json']
    expect([...new Set(mounted)].filter(route => !internal.includes(route)).toSorted()).toEqual(described.toSorted())
    expect(body.components.schemas.Case.properties.readiness).toBeDefined()
    expect(body.paths['/v1/cases'].post.parameters).toContainEqual(expect.objectContaining({ in: 'header', name: 'idempotency-key' }))
  })

  test('health, readiness and the site key are open', async () => {
    const { call, siteKey } = await testApp()
    const health = await call('GET', '/healthz')
    expect([health.body.ok, health.body.temporaryStore, health.headers.get('x-anbei-store')]).toEqual([true, true, 'temporary'])
    expect((await call('GET', '/readyz')).body).toMatchObject({ ok: true, database: { ok: true } })
    expect((await call('GET', '/v1/site')).body).toMatchObject({ siteKey, locales: ['zh-CN', 'en'] })
  })

  test('a database that does not answer is said by /readyz, without its address', async () => {
    const health = { database: async () => ({ ok: false, schemaVersion: null, needed: 3, detail: 'ECONNREFUSED 10.1.2.3' }) }
    const { call } = await testApp({ health })
    const { status, body } = await call('GET', '/readyz')
    expect([status, body.ok]).toEqual([503, false])
    expect(JSON.stringify(body)).not.toContain('10.1.2.3')
  })

  test('a server that is about to stop, or whose disk is full, is not ready', async () => {
    const closing = new AbortController()
    const disk = { ok: true, freeMegabytes: 900 }
    const health = { database: async () => ({ ok: true, schemaVersion: 3, needed: 3 }), machine: async () => disk }
    const { call } = await testApp({ health, closing: closing.signal })
    expect((await call('GET', '/readyz')).body).toMatchObject({ ok: true, disk: { ok: true, freeMegabytes: 900 }, stopping: false })
    disk.ok = false
    expect(await call('GET', '/readyz')).toMatchObject({ status: 503, body: { ok: false, disk: { ok: false } } })
    disk.ok = true
    closing.abort()
    expect(await call('GET', '/readyz')).toMatchObject({ status: 503, body: { ok: false, stopping: true } })
    expect((await call('GET', '/healthz')).status).toBe(200)
  })

  test('metrics say what waits and for how long; a database that is away leaves what was known', async () => {
    let away = false
    const backlog = async () => {
      if (away) throw new Error('away')
      return [{ queue: 'email' as const, waiting: 3, oldestSeconds: 40 }]
    }
    const health = { database: async () => ({ ok: true, schemaVersion: 3, needed: 3 }), backlog }
    const { call, clock } = await testApp({ health })
    const lines = ['anbei_queue_waiting{queue="email"} 3', 'anbei_queue_oldest_seconds{queue="email"} 40']
    for (const state of [false, true]) {
      away = state
      clock.advance(60_000)
      const { body } = await call('GET', '/metrics')
      for (const line of lines) expect(body).toContain(line)
    }
  })

  test('no more calls are worked on at once than there are places; whoever finds none is told to come again', async () => {
    const { deps, call, siteKey } = await testApp()
    const { app } = await testApp({ intake: { ...deps.intake, admit: async () => null } })
    expect((await call('POST', '/v1/conversations', {}, { 'x-site-key': siteKey })).status).toBe(201)
    const answer = await app.request('/v1/fields')
    expect([answer.status, Number(answer.headers.get('retry-after')) > 0]).toEqual([503, true])
    expect((await app.request('/healthz')).status).toBe(200)
  })

  test('metrics count routes, never what is in them', async () => {
    const { call, siteKey } = await testApp()
    const start = await call('POST', '/v1/conversations', {}, { 'x-site-key': siteKey })
    await call('GET', `/v1/conversations/${start.body.conversation.id}`)
    const { body } = await call('GET', '/metrics')
    expect(body).toContain('anbei_http_requests_total{method="POST",route="/v1/conversations",status="201"} 1')
    expect(body).toContain('route="/v1/conversations/:id",status="401"')
    expect(body).not.toContain(start.body.conversation.id)
  })

  test('the log holds no words, names or tokens of anybody', async () => {
    const { call, siteKey, bearer, entries } = await testApp()
    const start = await call('POST', '/v1/conversations', { fields: { organizerName: '秘密公司' } }, { 'x-site-key': siteKey })
    const path = `/v1/conversations/${start.body.conversation.id}/turns`
    await call('POST', `${path}?note=13800138000`, { text: '我叫欧阳明哲' }, bearer(start.body.token))
    const log = JSON.stringify(entries)
    for (const secret of ['秘密公司', '欧阳明哲', '13800138000', start.body.token, siteKey]) expect(log).not.toContain(secret)
    expect(entries.length).toBeGreaterThanOrEqual(2)
  })

  test('what breaks inside is a problem without its reasons; the log names the place', async () => {
    const broken = async () => {
      throw new Error('select * from secrets at /home/somebody/x.ts')
    }
    const { call, siteKey, entries } = await testApp({ listener: { listen: broken } })
    const start = await call('POST', '/v1/conversations', {}, { 'x-site-key': siteKey })
    const answer = await call(
      'POST',
      `/v1/conversations/${start.body.conversation.id}/turns`,
      { text: 'x' },
      { authorization: `Bearer ${start.body.token}` },
    )
    expect(answer).toMatchObject({ status: 500, body: { code: 'internal' } })
    expect(JSON.stringify([answer.body, entries])).not.toMatch(/secrets|somebody/)
    expect(entries.some(entry => entry.event === 'http.failed')).toBe(true)
  })
})

describe('headers', () => {
  test('pages run only our own scripts; the API runs nothing', async () => {
    const { call } = await testApp()
    const api = await call('GET', '/v1/fields')
    expect(api.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(api.headers.get('x-content-type-options')).toBe('nosniff')
    const page = await call('GET', '/docs')
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self'")
    expect(page.headers.get('content-security-policy')).not.toContain('unsafe')
  })

  test('a preflight of the widget passes without a credential', async () => {
    const { call } = await testApp()
    const answer = await call('OPTIONS', '/v1/conversations', undefined, {
      origin: 'https://shop.example',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'x-site-key',
    })
    expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([204, 'https://shop.example'])
    expect(answer.headers.get('access-control-allow-headers')).toContain('x-site-key')
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull()
  })

  test('a request id of the caller is kept when it is a sane one', async () => {
    const { call } = await testApp()
    expect((await call('GET', '/healthz', undefined, { 'x-request-id': 'abc-12345' })).headers.get('x-request-id')).toBe('abc-12345')
    expect((await call('GET', '/healthz', undefined, { 'x-request-id': 'a b<script>' })).headers.get('x-request-id')).toMatch(/^req_/)
  })

  test.each([
    ['en-US,en;q=0.9', 'en'],
    ['zh-TW,zh;q=0.9,en;q=0.8', 'zh-CN'],
    ['fr, *;q=0.5', 'zh-CN'],
    ['en;q=0.1, zh;q=0.9', 'zh-CN'],
  ])('Accept-Language %s gives %s', async (header, locale) => {
    const { call } = await testApp()
    const { body } = await call('GET', '/v1/nothing', undefined, { 'accept-language': header })
    expect(/\p{Script=Han}/u.test(body.title) ? 'zh-CN' : 'en').toBe(locale)
  })
})

describe('limits', () => {
  test('a case that is hammered waits exactly as long as it is told; another one does not notice', async () => {
    const { call, siteKey, bearer, clock } = await testApp()
    const open = async () => {
      const { body } = await call('POST', '/v1/conversations', {}, { 'x-site-key': siteKey })
      return () => call('GET', `/v1/conversations/${body.conversation.id}?limit=1`, undefined, bearer(body.token))
    }
    const [one, other] = [await open(), await open()]
    let answer = await one()
    for (let at = 0; at < 1_000 && answer.status === 200; at += 1) answer = await one()
    expect(answer).toMatchObject({ status: 429, body: { code: 'too-many-requests' } })
    const wait = Number(answer.headers.get('retry-after'))
    expect(answer.headers.get('ratelimit-limit')).toMatch(/^\d+$/)
    expect((await other()).status).toBe(200)
    clock.advance(wait * 1000 - 1)
    clock.advance(1)
    expect((await one()).status).toBe(200)
  })
})

describe('staff sessions', () => {
  test('a cookie signs in, works from our own pages only, and ends', async () => {
    const { call, signIn } = await testApp()
    const { login } = await signIn()
    const signed = await call('POST', '/v1/staff/session', login)
    const setCookie = signed.headers.get('set-cookie') ?? ''
    expect(setCookie).toMatch(/HttpOnly/)
    expect(setCookie).toMatch(/SameSite=Strict/)
    const cookie = setCookie.split(';')[0] ?? ''
    expect((await call('GET', '/v1/inbox', undefined, { cookie })).status).toBe(200)
    const forged = await call('POST', '/v1/cases', { filings: ['icpFiling'] }, { cookie, origin: 'https://evil.example' })
    expect(forged.status).toBe(401)
    expect((await call('POST', '/v1/cases', { filings: ['icpFiling'] }, { cookie, origin: 'http://localhost' })).status).toBe(201)
    expect((await call('DELETE', '/v1/staff/session', undefined, { cookie })).status).toBe(204)
    expect((await call('GET', '/v1/inbox', undefined, { cookie })).status).toBe(401)
  })

  test('staff see sensitive values masked', async () => {
    const { call, signIn, bearer, apiKey } = await testApp()
    const { auth } = await signIn()
    const made = await call(
      'POST',
      '/v1/cases',
      { filings: ['icpFiling'], fields: { principalIdNumber: '11010519491231002X' } },
      bearer(apiKey),
    )
    const { body } = await call('GET', `/v1/cases/${made.body.id}`, undefined, auth)
    expect(body.fields.principalIdNumber.value).toBe('110105********002X')
  })
})

test('every call of the API reference has a name of its own, its parameters and a problem; every schema that is named is there', async () => {
  const server = await testApp()
  const api = await (await server.app.request('/openapi.json')).json()
  expect([api.openapi, api.servers, api.info.license.identifier]).toEqual(['3.1.0', [{ url: '/' }], 'Apache-2.0'])
  const operations = Object.entries<Record<string, Operation>>({ ...api.paths, ...api.webhooks }).flatMap(([path, item]) =>
    Object.values(item).map(operation => ({ path, operation })),
  )
  expect(operations.length).toBeGreaterThan(100)
  expect(new Set(operations.map(({ operation }) => operation.operationId)).size).toBe(operations.length)
  for (const { path, operation } of operations) {
    if (!Object.hasOwn(api.webhooks, path)) expect(operation.responses['4XX'], path).toBeDefined()
    expect(operation.operationId, path).toBeTruthy()
    expect(operation.summary, path).toBeTruthy()
    const declared = operation.parameters?.filter(each => each.in === 'path').map(each => each.name) ?? []
    expect(declared.sort(), path).toEqual([...path.matchAll(/\{(\w+)\}/g)].map(match => match[1]).sort())
  }
  const named = new Set([...JSON.stringify(api).matchAll(/#\/components\/schemas\/([\w.]+)/g)].map(match => match[1] ?? ''))
  expect([...named].filter(name => !Object.hasOwn(api.components.schemas, name))).toEqual([])
})

interface Operation {
  readonly operationId: string
  readonly summary?: string
  readonly parameters?: readonly { readonly in: string; readonly name: string }[]
  readonly responses: Readonly<Record<string, unknown>>
}
