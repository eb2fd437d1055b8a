import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { opening } from '../../demo/owner.ts'
import { readStream } from '../../fixtures/http/read-stream.ts'
import { type ModelServer, startModelServer } from '../../fixtures/llm/model-server.ts'
import { callerOf } from '../hold-conversation.ts'
import { type NodeServer, startNodeServer } from '../node/start-node-server.ts'

const folder = mkdtempSync(join(tmpdir(), 'wording-'))
let model: ModelServer
let plain: NodeServer
let wording: NodeServer

beforeAll(async () => {
  model = await startModelServer()
  const settings = (name: string) => ({
    DATABASE_URL: `file:${join(folder, name, 'anbei.db')}`,
    ANBEI_API_KEY: 'test-api-key',
    ANBEI_STAFF_EMAIL: 'agent@example.com',
    ANBEI_STAFF_PASSWORD: 'correct horse',
    ANBEI_TODAY: '2026-11-23',
    ANBEI_LOG: 'error',
  })
  plain = await startNodeServer(settings('plain'))
  wording = await startNodeServer({
    ...settings('wording'),
    LLM_BASE_URL: model.baseUrl,
    LLM_MODEL: 'recorded',
    LLM_API_KEY: model.apiKey,
    LLM_WORDING: 'on',
    LLM_TIMEOUT_MS: '16000',
  })
})

afterAll(async () => {
  await plain.stop('SIGTERM')
  await wording.stop('SIGTERM')
  await model.close()
  rmSync(folder, { recursive: true, force: true })
})

async function talk({ base }: NodeServer) {
  const call = callerOf({ fetch: (path, init) => fetch(new URL(path, base), init), apiKey: '', staff: { email: '', password: '' } })
  const { body: site } = await call('GET', '/v1/site')
  const { body: opened } = await call('POST', '/v1/conversations', { locale: 'zh-CN' }, { 'x-site-key': site.siteKey })
  const auth = { authorization: `Bearer ${opened.token}` }
  const path = `/v1/conversations/${opened.conversation.id}`
  return {
    call,
    path,
    say: async (text: string) => (await call('POST', `${path}/turns`, { text }, auth)).body,
    read: async () => (await call('GET', path, undefined, auth)).body,
    watch: async () => readStream(await fetch(new URL(`${path}/events`, base), { headers: auth })),
  }
}

test('questions come in warmer words, line by line, and ask for the same', async () => {
  const own = await talk(plain)
  const worded = await talk(wording)
  const live = await worded.watch()
  const expected = (await own.say(opening)).reply
  const { reply } = await worded.say(opening)
  expect(reply.text).toContain('麻烦您')
  expect(reply.asking).toEqual(expected.asking)
  expect(reply.captured.map((each: { field: string }) => each.field)).toEqual(
    expected.captured.map((each: { field: string }) => each.field),
  )
  const heard: { at: number; text: string }[] = []
  for (let done = false; !done; ) {
    const [frame] = await live.next(1)
    if (frame?.event === 'delta') heard.push(frame.data)
    done = frame === undefined || (frame.event === 'turn' && frame.data.reply !== undefined)
  }
  await live.leave()
  expect(heard.length).toBeGreaterThan(1)
  expect(heard.reduce((text, delta) => text.slice(0, delta.at) + delta.text, '')).toBe(reply.text)
  // kept as it was said
  const { turns } = await worded.read()
  expect(JSON.stringify(turns)).toContain(JSON.stringify(reply.text))
})

// before the faults: after three in a row nobody asks the model for a minute
test('a reply that is still being worded when a person takes over is never said', async () => {
  const { call, path, say, read } = await talk(wording)
  const staff = await call('POST', '/v1/staff/session', { email: 'agent@example.com', password: 'correct horse' })
  const auth = { authorization: `Bearer ${staff.body.token}` }
  model.meet('hang')
  const asked = model.requests.length
  const saying = say(opening)
  while (model.requests.length === asked) await new Promise(resolve => setTimeout(resolve, 10))
  expect((await call('POST', `${path}/takeover`, {}, auth)).status).toBe(200)
  expect((await saying).reply).toMatchObject({ kind: 'silent', text: '' })
  const { turns } = await read()
  expect(turns.filter((turn: { reply?: { text: string } }) => turn.reply?.text.includes('麻烦您'))).toEqual([])
})

test.each(['drift', 'hang', 500] as const)('%s: the person reads our own words', async fault => {
  const own = await talk(plain)
  const worded = await talk(wording)
  model.meet(fault)
  expect((await worded.say(opening)).reply.text).toBe((await own.say(opening)).reply.text)
})
