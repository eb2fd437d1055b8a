import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestHarness } from 'wrangler'
import { builtConfig } from '../../fixtures/build/worker.ts'
import type { RunningServer } from '../hold-conversation.ts'
import { talkAboutServer, vague } from './talk.ts'

const root = join(import.meta.dirname, '../../..')
let harness: ReturnType<typeof createTestHarness>
let server: RunningServer

beforeAll(async () => {
  const vars = {
    ANBEI_API_KEY: 'test-api-key',
    ANBEI_TODAY: '2026-11-23',
    ANBEI_LOG: 'error',
    LLM_MODEL: '@cf/recorded',
    LLM_WORDING: 'on',
  }
  harness = createTestHarness({
    root,
    workers: [
      {
        configPath: builtConfig(
          'workers-ai',
          toml => `${toml}\n[[services]]\nbinding = "AI"\nservice = "workers-ai"\nentrypoint = "Models"\n`,
        ),
        vars,
      },
      { configPath: join(root, 'test/fixtures/llm/workers-ai/wrangler.toml') },
    ],
  })
  await harness.listen()
  server = {
    fetch: async (path, init) => fetch(new URL(path, (await harness.listen()).url), init),
    apiKey: vars.ANBEI_API_KEY,
    staff: { email: '', password: '' },
  }
})

afterAll(async () => {
  await harness.close()
})

test('a Worker asks the model that is bound to it, for proposals and for words', async () => {
  const { say } = await talkAboutServer(server)
  const { reply } = await say(vague)
  expect(reply.confirming).toEqual([expect.objectContaining({ field: 'serverRegion', value: 'mainland' })])
  await say('是的')
  expect((await say('晚点再说')).reply.text).toContain('麻烦您')
})
