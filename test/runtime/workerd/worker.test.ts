import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@libsql/client'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { createTestHarness } from 'wrangler'
import { z } from 'zod'
import { systemClock } from '../../../src/adapters/clock.ts'
import { openLibsql } from '../../../src/adapters/libsql/open-libsql.ts'
import { envelopeVault } from '../../../src/adapters/sealing/vault.ts'
import { hashCredential, organisationOf } from '../../../src/usecases/credentials.ts'
import { builtConfig } from '../../fixtures/build/worker.ts'
import { type HranaTestServer, startHranaTestServer } from '../../fixtures/hrana/server.ts'
import { readStream } from '../../fixtures/http/read-stream.ts'
import { client, startProvider } from '../../fixtures/open-id/start-provider.ts'
import { startReceiver, verifiedBy } from '../../fixtures/webhooks/start-receiver.ts'
import { textsOfPages } from '../../golden/pdf-reader.ts'
import { rendering } from '../../golden/sample-case.ts'
import { plainFile } from '../documents/materials-of.ts'
import { callerOf, type HeldConversation, holdConversation, type RunningServer } from '../hold-conversation.ts'
import { signInAtProvider } from '../sign-in-at-provider.ts'

const root = join(import.meta.dirname, '../../..')
const masterKey = Buffer.alloc(32, 7).toString('base64')
const settings = {
  ANBEI_API_KEY: 'test-api-key',
  ANBEI_STAFF_EMAIL: 'agent@example.com',
  ANBEI_STAFF_PASSWORD: 'correct horse',
  ANBEI_TODAY: '2026-11-23',
  ANBEI_LOG: 'warn',
}

function startWorker(more: Record<string, string> = {}, configPath = builtConfig('worker')) {
  const harness = createTestHarness({ root, workers: [{ configPath, vars: { ...settings, ...more } }] })
  const server: RunningServer = {
    fetch: async (path, init) => {
      const { url } = await harness.listen()
      return fetch(new URL(path, url), init)
    },
    apiKey: settings.ANBEI_API_KEY,
    staff: { email: settings.ANBEI_STAFF_EMAIL, password: settings.ANBEI_STAFF_PASSWORD },
  }
  return { harness, server }
}

describe('a Worker without a database', () => {
  const { harness, server } = startWorker({ ANBEI_LOCAL_WEBHOOKS: 'on' })
  beforeAll(async () => {
    await harness.listen()
  })
  afterAll(() => harness.close())

  test('holds a whole conversation and says that it forgets', async () => {
    await holdConversation(server)
    const health = await server.fetch('/healthz')
    expect(await health.json()).toMatchObject({ ok: true, temporaryStore: true })
  })

  test('staff sign in through the provider of OpenID Connect that an admin set', async () => {
    const provider = await startProvider()
    const call = callerOf(server)
    const signed = await call('POST', '/v1/staff/session', server.staff)
    const auth = { authorization: `Bearer ${signed.body.token}` }
    const setting = { issuer: provider.issuer, label: '企业账号', ...client }
    expect((await call('PUT', '/v1/organisation/open-id', setting, auth)).status).toBe(200)
    await signInAtProvider(server, provider)
    await provider.close()
  })

  test('delivers a webhook right after the answer, signed', async () => {
    const receiver = await startReceiver()
    const post = async (path: string, body: object) => {
      const headers = { authorization: `Bearer ${settings.ANBEI_API_KEY}`, 'content-type': 'application/json' }
      return (await server.fetch(path, { method: 'POST', headers, body: JSON.stringify(body) })).json()
    }
    const { secret } = z.object({ secret: z.string() }).parse(await post('/v1/webhooks', { url: receiver.url, events: ['case.opened'] }))
    await post('/v1/cases', { filings: ['icpFiling'], fields: {} })
    await vi.waitUntil(() => receiver.delivered.length > 0, { timeout: 30_000 })
    expect(receiver.delivered.map(each => verifiedBy(each, [secret]))).toEqual([[secret]])
    await receiver.close()
  })

  test('reads a PDF and binds what was uploaded as PDF/A, also what it cannot draw', async () => {
    const call = callerOf(server)
    const { body: site } = await call('GET', '/v1/site')
    const { body: opened } = await call('POST', '/v1/conversations', { filings: ['icpFiling'] }, { 'x-site-key': site.siteKey })
    const give = (bytes: Uint8Array, name: string) => {
      const form = new FormData()
      form.set('file', new Blob([Uint8Array.from(bytes)]), name)
      const auth = { authorization: `Bearer ${opened.token}` }
      return call('POST', `/v1/conversations/${opened.conversation.id}/uploads?read=server`, form, auth)
    }
    const lines = ['云服务器租用合同', '服务提供商：星港云计算有限公司', '机房所在地：新加坡', '公网IP：8.219.10.20']
    const written = await rendering.typesetter.pdf(
      lines.map(text => ({ type: 'paragraph', spans: [{ text }] })),
      { title: 't', author: 'a', subject: 's', language: 'zh-CN', createdAt: '2026-11-23T00:00:00Z', footer: '', record: null },
    )
    const read = await give(written, '合同.pdf')
    expect(read.body.upload.reading).toBe('done')
    expect(read.body.case.fields.accessProviderName).toMatchObject({ value: '星港云计算有限公司' })
    await give(await plainFile(), '别的.pdf')
    const key = { authorization: `Bearer ${settings.ANBEI_API_KEY}` }
    const made = await call('POST', `/v1/cases/${opened.case.id}/documents`, { template: 'materials', format: 'pdf' }, key)
    const bytes = await (await server.fetch(`/v1/documents/${made.body.id}`, { headers: key })).bytes()
    expect(Buffer.from(bytes).toString('latin1')).toContain('<pdfaid:part>3')
    const pages = await textsOfPages(bytes)
    expect([pages.filter(text => text.includes('SHA-256')).length, pages.at(-1)?.includes('别的.pdf')]).toEqual([1, true])
  })

  test('has the lists that lie beside the pages: divisions, Traditional characters', async () => {
    const call = callerOf(server)
    const { body: site } = await call('GET', '/v1/site')
    const { body: opened } = await call('POST', '/v1/conversations', { filings: ['icpFiling'] }, { 'x-site-key': site.siteKey })
    const auth = { authorization: `Bearer ${opened.token}` }
    const { body } = await call(
      'POST',
      `/v1/conversations/${opened.conversation.id}/turns`,
      { text: '我們公司註冊在廣東省深圳市南山區' },
      auth,
    )
    expect(body.case.fields.domicileProvince).toMatchObject({ value: '440000' })
  })

  test('serves the pages', async () => {
    const page = await server.fetch('/')
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
    expect((await server.fetch('/widget.js')).status).toBe(200)
    expect((await server.fetch('/openapi.json')).status).toBe(200)
  })
})

describe('a Worker with libSQL over HTTP', () => {
  const folder = mkdtempSync(join(tmpdir(), 'worker-'))
  const file = join(folder, 'anbei.db')
  let hrana: HranaTestServer
  let worker: ReturnType<typeof startWorker>
  let held: HeldConversation

  beforeAll(async () => {
    const vault = envelopeVault({ keys: [{ id: 'unused', key: new Uint8Array(32) }] })
    // whoever deploys brings the schema up to date before the Worker
    const store = await openLibsql({ url: `file:${file}`, vault, clock: systemClock() })
    await store.migrate()
    store.close()
    hrana = await startHranaTestServer({ file, token: 'db-token' })
    worker = startWorker(bound())
    await worker.harness.listen()
  })
  /** as the platform does it with an object that is idle or moved: its sockets stay */
  /** On a slow machine the runtime may have put an idle object away by itself. */
  const evict = (binding: 'OFFICES' | 'ROOMS', name: string): Promise<void> =>
    worker.harness
      .getWorker()
      .evictDurableObject(binding, { name, webSockets: 'hibernate' })
      .catch((error: Error) => {
        if (!error.message.includes('not currently running')) throw error
      })
  const bound = () => ({
    DATABASE_URL: hrana.url,
    DATABASE_AUTH_TOKEN: 'db-token',
    ANBEI_MASTER_KEY: masterKey,
    ANBEI_LOCAL_WEBHOOKS: 'on',
  })
  afterAll(async () => {
    await worker.harness.close()
    await hrana.close()
    rmSync(folder, { recursive: true, force: true })
  })

  test('holds a whole conversation', async () => {
    held = await holdConversation(worker.server)
    expect(await (await worker.server.fetch('/readyz')).json()).toMatchObject({ ok: true, database: { ok: true }, temporaryStore: false })
  })

  test('a render job begins by the queue, its files lie in the bucket', async () => {
    const call = callerOf(worker.server)
    const auth = { authorization: `Bearer ${settings.ANBEI_API_KEY}` }
    const records = [{ fields: { organizerName: '甲公司' } }, { fields: { organizerName: '乙公司', logRetentionMonths: '6 kg' } }]
    const { status, body: job } = await call('POST', '/v1/render-jobs', { template: 'contingency-plan', format: 'html', records }, auth)
    expect(status).toBe(202)
    const ended = await vi.waitUntil(
      async () => {
        const { body } = await call('GET', `/v1/render-jobs/${job.id}`, undefined, auth)
        return ['done', 'failed'].includes(body.status) ? body : null
      },
      // before the schedule would find it, and in time when the machine is busy
      { timeout: 50_000, interval: 300 },
    )
    expect(ended).toMatchObject({ counts: { done: 1, failed: 1 } })
    const result = await worker.server.fetch(`/v1/render-jobs/${job.id}/result.zip`, { headers: auth })
    expect(new Uint8Array(await result.arrayBuffer()).slice(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]))
    const client = createClient({ url: `file:${file}` })
    const { rows } = await client.execute('SELECT count(*) AS kept FROM blobs')
    client.close()
    expect(rows[0]?.kept).toBe(0)
  })

  test('what was uploaded lies in the bucket, and is gone from it with its case', async () => {
    const call = callerOf(worker.server)
    const { body: site } = await call('GET', '/v1/site')
    const { body: opened } = await call('POST', '/v1/conversations', {}, { 'x-site-key': site.siteKey })
    const form = new FormData()
    form.set('file', new Blob(['服务器托管合同']), '合同.txt')
    const path = `/v1/conversations/${opened.conversation.id}/uploads?read=server`
    expect((await call('POST', path, form, { authorization: `Bearer ${opened.token}` })).status).toBe(201)
    const { FILES } = await worker.harness
      .getWorker<{ FILES: { list(options: object): Promise<{ objects: readonly object[] }> } }>()
      .getEnv()
    const kept = async () => (await FILES.list({})).objects.filter(object => JSON.stringify(object).includes(opened.case.id)).length
    expect(await kept()).toBe(1)
    const auth = { authorization: `Bearer ${settings.ANBEI_API_KEY}` }
    expect((await call('DELETE', `/v1/cases/${opened.case.id}`, undefined, auth)).status).toBe(204)
    expect(await kept()).toBe(0)
  })

  test('a webhook goes out by the queue, once, also where the queue delivers again', async () => {
    const receiver = await startReceiver()
    const call = callerOf(worker.server)
    const auth = { authorization: `Bearer ${settings.ANBEI_API_KEY}` }
    const { body } = await call('POST', '/v1/webhooks', { url: receiver.url, events: ['case.opened'] }, auth)
    const openCase = () => call('POST', '/v1/cases', { filings: ['icpFiling'], fields: {} }, auth)
    await openCase()
    await vi.waitUntil(() => receiver.delivered.length > 0, { timeout: 30_000 })
    expect(receiver.delivered.map(each => verifiedBy(each, [body.secret]))).toEqual([[body.secret]])
    const { WORK } = await worker.harness.getWorker<{ WORK: { send(work: object): Promise<unknown> } }>().getEnv()
    for (const kind of ['webhooks', 'jobs', 'webhooks']) await WORK.send({ kind })
    await openCase()
    await vi.waitUntil(() => receiver.delivered.length > 1, { timeout: 30_000 })
    expect(new Set(receiver.delivered.map(({ headers }) => headers['webhook-id'])).size).toBe(2)
    expect(receiver.delivered).toHaveLength(2)
    await receiver.close()
  })

  test('the object of an organisation tells its staff of a conversation and counts guesses, also after it was evicted', async () => {
    const call = callerOf(worker.server)
    const { email, password } = worker.server.staff
    const { body: staff } = await call('POST', '/v1/staff/session', { email, password })
    const live = readStream(await worker.server.fetch('/v1/inbox/events', { headers: { authorization: `Bearer ${staff.token}` } }))
    const { body: site } = await call('GET', '/v1/site')
    const { body: opened } = await call('POST', '/v1/conversations', {}, { 'x-site-key': site.siteKey })
    let seen = ''
    while (!seen.includes(opened.conversation.id)) seen = JSON.stringify(await live.next(1))
    const guess = () => call('POST', '/v1/staff/session', { email: 'nobody@example.com', password: 'wrong horse' })
    const guesses = (count: number) => Promise.all(Array.from({ length: count }, guess))
    const answers = await guesses(12)
    const refused = answers.filter(({ status }) => status === 429)
    expect(answers.filter(({ status }) => status === 401).length + refused.length).toBe(12)
    expect(refused.map(({ headers }) => Number(headers.get('retry-after')) > 0)).toContain(true)

    // evicted, an object forgets what it had in memory: it goes on counting, and whoever watched hears on
    const path = `/v1/conversations/${opened.conversation.id}`
    const auth = { authorization: `Bearer ${opened.token}` }
    const heard = readStream(await worker.server.fetch(`${path}/events`, { headers: auth }))
    await evict('ROOMS', opened.conversation.id)
    await evict('OFFICES', organisationOf(opened.token, 'c') ?? '')
    await evict('OFFICES', `sign-in:${await hashCredential('nobody@example.com')}`)
    expect((await guesses(5)).map(({ status }) => status)).toContain(429)
    const { body: turn } = await call('POST', `${path}/turns`, { text: '应急预案' }, auth)
    let last = ''
    while (!last.includes(String(turn.seq))) last = (await heard.next(1))[0]?.id ?? ''
    const { body: another } = await call('POST', '/v1/conversations', {}, { 'x-site-key': site.siteKey })
    while (!seen.includes(another.conversation.id)) seen = JSON.stringify(await live.next(1))
    await Promise.all([live.leave(), heard.leave()])
  })

  test('while the database is away or deaf a turn is 503 with Retry-After, and comes again once', async () => {
    const call = callerOf(worker.server)
    const { body: site } = await call('GET', '/v1/site')
    const { body: opened } = await call('POST', '/v1/conversations', {}, { 'x-site-key': site.siteKey })
    const path = `/v1/conversations/${opened.conversation.id}`
    const auth = { authorization: `Bearer ${opened.token}` }
    const say = (text: string, clientMessageId: string) => call('POST', `${path}/turns`, { text, clientMessageId }, auth)
    await say('应急预案', 'first-message')
    for (const how of ['away', 'busy', 'deaf'] as const) {
      hrana.behave(how)
      const refused = await say('先等一下', `message-${how}`)
      hrana.behave('well')
      expect([how, refused.status, Number(refused.headers.get('retry-after')) > 0]).toEqual([how, 503, true])
      expect((await say('先等一下', `message-${how}`)).status).toBe(200)
    }
    // newest first
    const { body } = await call('GET', `${path}?limit=200`, undefined, auth)
    const said = body.turns.flatMap((turn: { clientMessageId?: string }) => turn.clientMessageId ?? [])
    expect(said.toReversed().filter((id: string) => !id.startsWith('counted'))).toEqual([
      'first-message',
      'message-away',
      'message-busy',
      'message-deaf',
    ])
  })

  test('a turn whose isolate is killed comes again once; another isolate has every turn, each turn there is four round trips to the database at most, the first one too', async () => {
    const call = callerOf({ ...worker.server, fetch: (path, init) => worker.server.fetch(path, init) })
    const auth = { authorization: `Bearer ${held.token}` }
    const say = (clientMessageId: string) => call('POST', `${held.path}/turns`, { text: '还要多久', clientMessageId }, auth)
    const begun = hrana.roundTrips()
    const cut = say('cut-message').catch(() => null)
    await vi.waitUntil(() => hrana.roundTrips() > begun, { interval: 1 })
    await worker.harness.close()
    await cut
    worker = startWorker(bound())
    // an isolate looks for its first organisation once
    await worker.server.fetch('/healthz')
    const trips = []
    for (const n of [1, 2, 3]) {
      const before = hrana.roundTrips()
      expect((await say(`counted-message-${n}`)).status).toBe(200)
      trips.push(hrana.roundTrips() - before)
    }
    expect([trips, trips.every(count => count > 1 && count <= 4)]).toEqual([trips, true])
    expect((await say('cut-message')).status).toBe(200)
    const { body } = await call('GET', `${held.path}?limit=200`, undefined, auth)
    const numbers: number[] = body.turns.map((turn: { seq: number }) => turn.seq)
    expect(held.turns.filter(seq => !numbers.includes(seq))).toEqual([])
    const once = body.turns.filter((turn: { clientMessageId?: string }) => turn.clientMessageId === 'cut-message')
    expect(once).toHaveLength(1)
  })

  test('fifty conversations at once', async () => {
    const call = callerOf(worker.server)
    const { body: site } = await call('GET', '/v1/site')
    const talk = async (number: number) => {
      const opened = await call('POST', '/v1/conversations', {}, { 'x-site-key': site.siteKey })
      const auth = { authorization: `Bearer ${opened.body.token}` }
      const turn = await call(
        'POST',
        `/v1/conversations/${opened.body.conversation.id}/turns`,
        { text: `应急预案,单位叫第${number}号示例公司` },
        auth,
      )
      return [opened.status, turn.status]
    }
    const answers = await Promise.all(Array.from({ length: 50 }, (_, number) => talk(number)))
    expect(answers).toEqual(answers.map(() => [201, 200]))
  })
})

test('more calls of one address than the shield lets through are 429 with Retry-After; a database without a master key is said plainly', async () => {
  const configPath = builtConfig('shield', toml => toml.replace('simple = { limit = 5000,', 'simple = { limit = 3,'))
  const { harness, server } = startWorker({ DATABASE_URL: 'http://127.0.0.1:1' }, configPath)
  const callFrom = (address: string, path = '/v1/site') => server.fetch(path, { headers: { 'cf-connecting-ip': address } })
  try {
    const answer = await server.fetch('/healthz')
    expect([answer.status, await answer.json()]).toMatchObject([503, { detail: expect.stringContaining('ANBEI_MASTER_KEY') }])
    const calls = []
    for (let n = 0; n < 8; n += 1) calls.push(await callFrom('203.0.113.7'))
    // a period may end among them, not more than once
    const refused = calls.filter(({ status }) => status === 429)
    expect([calls[0]?.status, refused.length >= 2]).toEqual([503, true])
    expect(refused.map(({ headers }) => headers.get('retry-after'))).toEqual(refused.map(() => '10'))
    expect(await refused[0]?.json()).toMatchObject({ status: 429, code: 'too-many-requests' })
    // others are served, and so is what no limit stands before
    expect((await callFrom('203.0.113.8')).status).toBe(503)
    expect((await callFrom('203.0.113.7', '/healthz')).status).toBe(503)
  } finally {
    await harness.close()
  }
})
