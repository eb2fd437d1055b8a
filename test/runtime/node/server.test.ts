import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { oneMinute } from '../../fixtures/listening/one-minute.ts'
import { client, startProvider } from '../../fixtures/open-id/start-provider.ts'
import { callerOf, type HeldConversation, holdConversation, type RunningServer } from '../hold-conversation.ts'
import { signInAtProvider } from '../sign-in-at-provider.ts'
import { type NodeServer, startNodeServer } from './start-node-server.ts'

const folder = mkdtempSync(join(tmpdir(), 'server-'))
const settings = {
  DATABASE_URL: `file:${join(folder, 'data/anbei.db')}`,
  ANBEI_API_KEY: 'test-api-key',
  ANBEI_STAFF_EMAIL: 'agent@example.com',
  ANBEI_STAFF_PASSWORD: 'correct horse',
  ANBEI_TODAY: '2026-11-23',
  ANBEI_LOG: 'warn',
}

let process: NodeServer
let held: HeldConversation

const seen = (): RunningServer => ({
  fetch: (path, init) => fetch(new URL(path, process.base), init),
  apiKey: settings.ANBEI_API_KEY,
  staff: { email: settings.ANBEI_STAFF_EMAIL, password: settings.ANBEI_STAFF_PASSWORD },
})

let provider: Awaited<ReturnType<typeof startProvider>>

beforeAll(async () => {
  provider = await startProvider()
  process = await startNodeServer({
    ...settings,
    OIDC_ISSUER: provider.issuer,
    OIDC_CLIENT_ID: client.clientId,
    OIDC_CLIENT_SECRET: client.clientSecret,
  })
})

afterAll(async () => {
  await process.stop('SIGTERM')
  await provider.close()
  rmSync(folder, { recursive: true, force: true })
})

test('a whole small conversation over HTTP', async () => {
  held = await holdConversation(seen())
})

test('staff sign in through the provider of OpenID Connect that the environment names', () => signInAtProvider(seen(), provider))

test('the key of a machine without configuration is readable by its owner only', () => {
  expect(statSync(join(folder, 'data/master.key')).mode & 0o777).toBe(0o600)
})

test('a photo of a licence that the server reads and one pasted message make a package in three turns', async () => {
  const call = callerOf(seen())
  const said = oneMinute.find(({ licence }) => licence === 'L1_photo.jpg')
  const { body: site } = await call('GET', '/v1/site')
  const opened = await call('POST', '/v1/conversations', {}, { 'x-site-key': site.siteKey })
  const auth = { authorization: `Bearer ${opened.body.token}` }
  const path = `/v1/conversations/${opened.body.conversation.id}`
  const form = new FormData()
  form.set('file', new Blob([readFileSync(join(import.meta.dirname, '../../fixtures/reading/licence-photo.jpg'))]), 'IMG_0042.jpg')
  let { body } = await call('POST', `${path}/uploads?read=server`, form, auth)
  expect(body.upload).toMatchObject({ kind: 'businessLicence', reading: 'done' })
  for (const text of [said?.pasted, ...(said?.rest ?? [])]) ({ body } = await call('POST', `${path}/turns`, { text }, auth))
  expect(body.reply.kind).toBe('complete')
  expect(body.case.readiness.byFiling.icpFiling).toMatchObject({ lacking: [], ready: true })
  const archive = await fetch(new URL(`/v1/cases/${body.case.id}/package.zip`, process.base), { headers: auth })
  const names = Object.keys(unzipSync(new Uint8Array(await archive.arrayBuffer())))
  expect(names).toEqual(expect.arrayContaining(['01-ICP备案信息表.pdf', 'manifest.json']))
})

test('after kill -9 and a new start every acknowledged turn is there, once', async () => {
  await process.stop('SIGKILL')
  process = await startNodeServer(settings)
  const call = callerOf(seen())
  const { status, body } = await call('GET', `${held.path}?limit=200`, undefined, { authorization: `Bearer ${held.token}` })
  expect(status).toBe(200)
  const numbers: number[] = body.turns.map((turn: { seq: number }) => turn.seq)
  expect(held.turns.map(seq => numbers.filter(number => number === seq).length)).toEqual(held.turns.map(() => 1))
  const history = await call('GET', `/v1/cases/${held.caseId}/history`, undefined, { authorization: `Bearer ${settings.ANBEI_API_KEY}` })
  expect(history.body.chain.verified).toBe(true)
})

test('secrets are shown once: a second start tells none', () => {
  expect(process.output()).not.toContain('password')
  expect(process.output()).not.toContain(settings.ANBEI_API_KEY)
})

test('a stop ends live streams and the process, without an error', async () => {
  const stream = await fetch(new URL(`${held.path}/events`, process.base), { headers: { authorization: `Bearer ${held.token}` } })
  const rest = stream.text()
  expect(await process.stop('SIGTERM')).toBe(0)
  expect(await rest).toContain('retry:')
  process = await startNodeServer(settings)
})

test('a first start without any setting makes and prints everything that is needed', async () => {
  const own = mkdtempSync(join(tmpdir(), 'server-'))
  const first = await startNodeServer({ DATABASE_URL: `file:${join(own, 'anbei.db')}`, ANBEI_LOG: 'error' })
  try {
    const printed = first.output()
    const [, apiKey] = /API key +(\S+)/.exec(printed) ?? []
    const [, siteKey] = /site key +(\S+)/.exec(printed) ?? []
    const [, email] = /e-mail +(\S+)/.exec(printed) ?? []
    const [, password] = /password +(\S+)/.exec(printed) ?? []
    const call = callerOf({ fetch: (path, init) => fetch(new URL(path, first.base), init), apiKey: '', staff: { email: '', password: '' } })
    expect((await call('GET', '/v1/cases', undefined, { authorization: `Bearer ${apiKey}` })).status).toBe(200)
    expect((await call('POST', '/v1/conversations', {}, { 'x-site-key': siteKey ?? '' })).status).toBe(201)
    expect((await call('POST', '/v1/staff/session', { email, password })).status).toBe(200)
  } finally {
    await first.stop('SIGTERM')
    rmSync(own, { recursive: true, force: true })
  }
})

test('a setting that cannot be used stops the start and is named', async () => {
  await expect(startNodeServer({ ...settings, NODE_ENV: 'production' })).rejects.toThrow('ANBEI_TODAY')
})

test('a client that reads no answers is sent no more of them, nor read any further; reading on, it gets them all', async () => {
  // far more than the sockets between us hold
  const record = JSON.stringify({ fields: { siteContentDescription: '茶'.repeat(6_000) } })
  const chunk = new TextEncoder().encode(`${record}\n`.repeat(10))
  const all = 200
  let sent = 0
  const body = new ReadableStream<Uint8Array>({
    async pull(stream) {
      if (sent === all) return stream.close()
      sent += 1
      stream.enqueue(chunk)
      // the network gets its turn: what is handed over here only piles up in this process
      await new Promise(resolve => setTimeout(resolve, 1))
    },
  })
  const headers = {
    authorization: `Bearer ${settings.ANBEI_API_KEY}`,
    'content-type': 'application/x-ndjson',
    accept: 'application/x-ndjson',
  }
  const init = { method: 'POST', body, headers, duplex: 'half' }
  const answer = await fetch(new URL('/v1/checks?verdicts=unknown', process.base), init)
  let standing = -1
  while (standing !== sent) {
    standing = sent
    await new Promise(resolve => setTimeout(resolve, 1_000))
  }
  expect(sent).toBeLessThan(all)
  let lines = 0
  for await (const part of answer.body ?? []) lines += part.filter(byte => byte === 0x0a).length
  // a result a record, and the summary
  expect(lines).toBe(all * 10 + 1)
})
