import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestHarness } from 'wrangler'
import { builtConfig } from '../../fixtures/build/worker.ts'
import { type ModelServer, startModelServer } from '../../fixtures/llm/model-server.ts'
import type { RunningServer } from '../hold-conversation.ts'
import { talkAboutServer, vague } from './talk.ts'

const root = join(import.meta.dirname, '../../..')
let model: ModelServer
let harness: ReturnType<typeof createTestHarness>
let server: RunningServer

beforeAll(async () => {
  model = await startModelServer()
  const vars = {
    ANBEI_API_KEY: 'test-api-key',
    ANBEI_TODAY: '2026-11-23',
    ANBEI_LOG: 'error',
    LLM_BASE_URL: model.baseUrl,
    LLM_MODEL: 'recorded',
    LLM_API_KEY: model.apiKey,
    LLM_TIMEOUT_MS: '3000',
  }
  harness = createTestHarness({ root, workers: [{ configPath: builtConfig('llm'), vars }] })
  await harness.listen()
  server = {
    fetch: async (path, init) => fetch(new URL(path, (await harness.listen()).url), init),
    apiKey: vars.ANBEI_API_KEY,
    staff: { email: '', password: '' },
  }
})

afterAll(async () => {
  await harness.close()
  await model.close()
})

test('a Worker asks the model, and goes on without it when it does not answer', async () => {
  const { say } = await talkAboutServer(server)
  model.meet('hang')
  const failed = await say(vague)
  expect(failed.reply.confirming).toEqual([])
  const { reply } = await say('我是说，就在我们这儿那栋电信大楼里头')
  expect(reply.confirming).toEqual([expect.objectContaining({ field: 'serverRegion', value: 'mainland' })])
})

test('many messages at once are all answered', async () => {
  const talks = await Promise.all(Array.from({ length: 4 }, () => talkAboutServer(server)))
  const turns = await Promise.all(talks.map(talk => talk.say(vague)))
  expect(turns.map(turn => turn.reply.confirming.length)).toEqual([1, 1, 1, 1])
})
