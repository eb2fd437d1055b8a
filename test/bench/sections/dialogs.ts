import { deterministicListener } from '../../../src/adapters/listener/deterministic.ts'
import { testApp } from '../../fixtures/http/test-app.ts'
import { questions } from '../dialogs/questions.ts'
import type { Figure, Section } from '../section.ts'
import { median, round, spread } from '../statistics.ts'
import { catalogue, reference } from '../turns/record-turns.ts'
import { versionOf } from '../version-of.ts'

const peers = { 'botbuilder-dialogs': 'botbuilder', 'survey-core': 'survey' } as const
/** Gives the number of its turns. */
type Talk = () => Promise<number>

/** Ours through its whole HTTP application, in memory: it works out for itself what each answer belongs to. */
async function ourTalk(): Promise<Talk> {
  const { app, siteKey } = await testApp({
    listener: deterministicListener({ catalogue, reference }),
    limits: {
      take: async (_key, limit) => ({ ok: true, limit: limit.burst, remaining: limit.burst, retryAfterSeconds: 0, resetSeconds: 0 }),
    },
  })
  const post = async (path: string, body: object, headers: Record<string, string>) => {
    const response = await app.request(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    })
    if (!response.ok) throw new Error(`${path}: ${response.status}`)
    return response.json()
  }
  return async () => {
    const { conversation, token } = await post('/v1/conversations', {}, { 'x-site-key': siteKey })
    const said = ['我要给公司网站备案', ...questions.map(({ answer }) => answer)]
    for (const text of said) await post(`/v1/conversations/${conversation.id}/turns`, { text }, { authorization: `Bearer ${token}` })
    return said.length
  }
}

async function costOf(talk: Talk, talks: number): Promise<number> {
  const began = process.cpuUsage()
  let turns = 0
  for (let each = 0; each < talks; each += 1) turns += await talk()
  const { user, system } = process.cpuUsage(began)
  return (user + system) / 1000 / turns
}

/** They store what is typed, whatever it says; ours understands, judges, seals and answers. */
export const dialogs: Section = {
  id: 'dialogs',
  title: 'Twenty questions in process, processor time of a turn; the peers store each answer as it is typed',
  async *run({ quick }): AsyncGenerator<Figure> {
    const { botbuilderTalk } = await import('../dialogs/botbuilder-peer.ts')
    const { surveyTalk } = await import('../dialogs/survey-peer.ts')
    const talks = { ours: await ourTalk(), botbuilder: botbuilderTalk(), survey: surveyTalk() }
    const names = ['ours', 'botbuilder', 'survey'] as const
    for (const name of names) await costOf(talks[name], quick ? 10 : 30)
    const measured: Record<(typeof names)[number], number[]> = { ours: [], botbuilder: [], survey: [] }
    for (let turn = 0; turn < (quick ? 3 : 15); turn += 1)
      for (const name of names) measured[name].push(await costOf(talks[name], quick ? 6 : 15))
    const figureOf = (what: string, costs: readonly number[]): Figure => ({
      what,
      figure: `${round(median(costs))} ms`,
      note: spread(costs),
      value: median(costs),
    })
    yield figureOf('ours, over its HTTP application and a store in memory', measured.ours)
    for (const [module, name] of Object.entries(peers)) {
      yield figureOf(`${module} ${versionOf(module)}`, measured[name])
      const ratios = measured.ours.map((cost, at) => cost / (measured[name][at] ?? Number.NaN))
      yield {
        what: `ours costs as many times ${module}`,
        figure: `${round(median(ratios))} ×`,
        note: spread(ratios),
        value: median(ratios),
      }
    }
  },
}
