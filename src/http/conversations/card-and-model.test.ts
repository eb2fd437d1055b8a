import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp } from '../../../test/fixtures/http/test-app.ts'
import { type ModelServer, startModelServer } from '../../../test/fixtures/llm/model-server.ts'
import type { IdCard } from '../../../test/fixtures/reading/draw-id-card.ts'
import samples from '../../../test/fixtures/reading/id-card-lines.json' with { type: 'json' }
import { cards } from '../../../test/fixtures/reading/id-cards.ts'
import { pictureOf, recordedReader } from '../../../test/fixtures/reading/recorded-reader.ts'
import { memoryLimits } from '../../adapters/limits/memory-limits.ts'
import { deterministicListener } from '../../adapters/listener/deterministic.ts'
import { chatModel } from '../../adapters/llm/chat-model.ts'
import { listenerWith } from '../../adapters/llm/model-listener.ts'
import { wordingWith } from '../../adapters/llm/model-wording.ts'
import { readModelSettings } from '../../adapters/llm/read-model-settings.ts'
import { labelsOf } from '../../catalogue/fields/labels.ts'
import { textsOf } from '../../catalogue/locales/index.ts'

let model: ModelServer
beforeAll(async () => {
  model = await startModelServer()
})
afterAll(() => model.close())

const promptOf = (name: string): string => readFileSync(new URL(`../../../prompts/${name}`, import.meta.url), 'utf8')

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
  const opened = await server.call(
    'POST',
    '/v1/conversations',
    { filings: ['icpFiling', 'publicSecurityFiling'] },
    { 'x-site-key': server.siteKey },
  )
  const auth = server.bearer(opened.body.token)
  const path = `/v1/conversations/${opened.body.conversation.id}`
  const casePath = `/v1/cases/${opened.body.case.id}`
  const give = async (sample: string) => {
    const form = new FormData()
    form.set('file', pictureOf(sample), '照片.png')
    return (await server.call('POST', `${path}/uploads?read=server`, form, auth)).status
  }
  /** read on the own device: lines alone are sent */
  const giveLines = async (sample: string) => {
    const drawn = samples.find(({ picture }) => picture === sample)?.lines ?? []
    const lines = drawn.map(([text, x, y, width, height, confidence]) => ({ text, box: [x, y, width, height], confidence }))
    const facts = { width: 1988, height: 1477, sharpness: 60, brightness: 200, glare: 0, colour: 12 }
    return (await server.call('POST', `${path}/readings`, { fileName: '照片.png', ...facts, lines, crops: [] }, auth)).status
  }
  const say = async (text: string) => (await server.call('POST', `${path}/turns`, { text }, auth)).status
  const consent = async (given: boolean) => (await server.call('PATCH', `${casePath}/fields`, { consentSensitive: given }, auth)).status
  return { ...server, auth, path, casePath, caseId: opened.body.case.id as string, give, giveLines, say, consent }
}
type Talk = Awaited<ReturnType<typeof talk>>

const [first, second] = cards
/** the number, the day of birth within it, where somebody lives, the office and the days of the card */
const secretsOf = ({ number, born, address, authority, validity }: IdCard): readonly string[] => [
  number,
  number.slice(6, 14),
  number.slice(6),
  born,
  ...address,
  authority,
  ...validity.split('-').filter(day => day !== '长期'),
  ...validity
    .split('-')
    .filter(day => day !== '长期')
    .map(day => day.replaceAll('.', '-')),
]
const secrets = [first, second].flatMap(card => (card ? secretsOf(card) : []))
/** what the deterministic listener leaves to the model */
const odd = ['就在我们这儿那栋电信大楼里头', '机器嘛放在隔壁老李那间屋子里']

/** statuses of the files: 201 taken, 422 refused for want of consent */
const ways: readonly (readonly [string, (talk: Talk) => Promise<unknown>])[] = [
  ['both sides after the consent', async ({ consent, give }) => [await consent(true), await give('0-tilt3'), await give('0-tilt3-back')]],
  [
    'both sides on one sheet, and a yes',
    async ({ consent, give, say }) => [await consent(true), await give('1-sheet'), await say('是的，都对')],
  ],
  [
    'both sides read on the own device',
    async ({ consent, giveLines }) => [await consent(true), await giveLines('0-tilt3'), await giveLines('0-tilt3-back')],
  ],
  [
    'a card whose consent was refused',
    async ({ consent, give, giveLines }) => [await consent(false), await give('0-tilt3'), await giveLines('0-tilt3-back')],
  ],
  [
    'a card before the consent, that is given later',
    async ({ consent, give, say }) => [await give('0-tilt3'), await say('同意'), await consent(true), await give('0-tilt3')],
  ],
  [
    'a card before the licence',
    async ({ consent, give, say }) => [await consent(true), await give('0-tilt3'), await give('L0_clean.png'), await say('是的，都对')],
  ],
  [
    'the number typed before the consent and after it',
    async ({ consent, say }) => [await say(`法人身份证${first?.number}`), await consent(true), await say(`经办人的是${second?.number}`)],
  ],
]
const statuses: readonly (readonly number[])[] = [
  [200, 201, 201],
  [200, 201, 200],
  [200, 201, 201],
  [200, 422, 422],
  [422, 200, 200, 201],
  [200, 201, 201, 200],
  [200, 200, 200],
]

test.each(ways.map(([way, walk], at) => ({ way, walk, at })))(
  '$way: nothing of a card reaches the model, nor anybody who may not see it',
  async ({ walk, at }) => {
    const asked = model.requests.length
    const server = await talk()
    expect(await walk(server)).toEqual(statuses[at])
    for (const text of odd) await server.say(text)
    const sent = JSON.stringify(model.requests.slice(asked))
    expect(model.requests.length).toBeGreaterThan(asked)
    // no picture, whole or in part
    expect(sent).not.toMatch(/image_url|base64|[A-Za-z0-9+/]{300}/)
    const [agent, admin] = [await server.signIn('wang', 'agent'), await server.signIn('admin', 'admin')]
    const seen = async (route: string, by: Record<string, string>) => {
      const { status, body } = await server.call('GET', route, undefined, by)
      expect(status, route).toBe(200)
      return JSON.stringify(body)
    }
    const shown = {
      model: sent,
      conversation: await seen(server.path, server.auth),
      'conversation, at the desk': await seen(server.path, agent.auth),
      case: await seen(server.casePath, server.auth),
      'case, at the desk': await seen(server.casePath, agent.auth),
      history: await seen(`${server.casePath}/history`, agent.auth),
      inbox: await seen('/v1/inbox', agent.auth),
      'log of the organisation': await seen('/v1/organisation/log', admin.auth),
      'log of the server': JSON.stringify(server.entries),
      metrics: await (await server.app.request('/metrics')).text(),
      audit: await seen(`${server.casePath}/audit`, admin.auth),
      heads: await seen('/v1/audit/heads', admin.auth),
    }
    for (const [where, text] of Object.entries(shown)) {
      expect(text.length, where).toBeGreaterThan(10)
      expect(
        secrets.filter(secret => text.includes(secret)),
        where,
      ).toEqual([])
    }
  },
)
