import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp } from '../../test/fixtures/http/test-app.ts'
import { type ModelServer, startModelServer } from '../../test/fixtures/llm/model-server.ts'
import { cards } from '../../test/fixtures/reading/id-cards.ts'
import { pictureOf, recordedReader } from '../../test/fixtures/reading/recorded-reader.ts'
import { memoryLimits } from '../adapters/limits/memory-limits.ts'
import { deterministicListener } from '../adapters/listener/deterministic.ts'
import { chatModel } from '../adapters/llm/chat-model.ts'
import { listenerWith } from '../adapters/llm/model-listener.ts'
import { wordingWith } from '../adapters/llm/model-wording.ts'
import { readModelSettings } from '../adapters/llm/read-model-settings.ts'
import { labelsOf } from '../catalogue/fields/labels.ts'
import { textsOf } from '../catalogue/locales/index.ts'

let model: ModelServer
beforeAll(async () => {
  model = await startModelServer()
})
afterAll(() => model.close())

const promptOf = (name: string): string => readFileSync(new URL(`../../prompts/${name}`, import.meta.url), 'utf8')

/** The server with its real client of a model, for listening and for wording. */
async function talk() {
  const settings = readModelSettings({ LLM_BASE_URL: model.baseUrl, LLM_MODEL: 'recorded', LLM_API_KEY: model.apiKey, LLM_WORDING: 'on' })
  const { catalogue, reference } = (await testApp()).deps
  const tools = { limits: memoryLimits(), log: () => {} }
  const listener = listenerWith(settings, {
    ...tools,
    plain: deterministicListener({ catalogue, reference }),
    catalogue,
    reference,
    texts: textsOf,
    labels: labelsOf,
    prompt: promptOf('listen.md'),
  })
  const wording = wordingWith(settings, asked => ({ ...tools, model: chatModel(asked), prompt: promptOf('word.md') }))
  const server = await testApp({ listener, pictures: recordedReader(), ...(wording ? { wording } : {}) })
  const opened = await server.call('POST', '/v1/conversations', { filings: ['icpFiling'] }, { 'x-site-key': server.siteKey })
  const auth = server.bearer(opened.body.token)
  const path = `/v1/conversations/${opened.body.conversation.id}`
  await server.call('PATCH', `/v1/cases/${opened.body.case.id}/fields`, { consentSensitive: true, principalIsLegalRep: true }, auth)
  const give = (sample: string) => {
    const form = new FormData()
    form.set('file', pictureOf(sample), `${cards[1]?.name}身份证.png`)
    return server.call('POST', `${path}/uploads?read=server`, form, auth)
  }
  return { give, say: (text: string) => server.call('POST', `${path}/turns`, { text }, auth) }
}

test('with a model configured nothing of an identity card ever reaches it, before or after the yes', async () => {
  const { give, say } = await talk()
  const { body } = await give('1-sheet')
  expect([body.upload.kind, body.upload.reading]).toEqual(['idCard', 'done'])
  await say('就在我们这儿那栋电信大楼里头')
  await say('是的')
  await say('机器嘛放在隔壁老李那间屋子里')
  expect(model.requests.length).toBeGreaterThan(0)
  const sent = JSON.stringify(model.requests)
  const [, card] = cards
  const secrets = [
    card?.number,
    card?.number.slice(6, 14),
    card?.name,
    ...(card?.address ?? []),
    card?.authority,
    '2019-08-15',
    '2019.08.15',
  ]
  for (const secret of secrets) expect(sent).not.toContain(secret)
  // no picture, whole or in part
  expect(sent).not.toMatch(/image_url|base64|[A-Za-z0-9+/]{300}/)
})
