import { beforeAll, describe, expect, test } from 'vitest'
import { type LabelledAnswer, readAnswers } from '../../../test/eval/answers.ts'
import { testApp } from '../../../test/fixtures/http/test-app.ts'
import { deterministicListener } from '../../adapters/listener/deterministic.ts'
import { newDialogue } from '../../domain/dialogue/open-conversation.ts'
import { silentReply } from '../../domain/dialogue/silent.ts'
import { openCase } from '../../usecases/cases/open-case.ts'
import { hashCredential, newCredential } from '../../usecases/credentials.ts'
import { presentInterpretation } from './present-interpretation.ts'

const filings = ['icpFiling', 'publicSecurityFiling', 'contingencyPlan'] as const

let server: Awaited<ReturnType<typeof testApp>>

beforeAll(async () => {
  const plain = await testApp()
  server = await testApp({ listener: deterministicListener(plain.deps) })
})

/** A conversation of a case that gave its consent, in which the field was asked just now. */
async function askedFor({ field, fields = {} }: LabelledAnswer) {
  const { deps, organisation } = server
  const principal = { kind: 'integrator', keyId: 'key_test', organisation, scopes: ['cases'] } as const
  const opened = await openCase(deps, { principal, filings, fields: { consentSensitive: true, ...fields }, inForceOn: deps.clock.today() })
  if (!opened.ok) throw new Error(`no case for ${field}`)
  const ref = { organisation, caseId: opened.state.id }
  const conversationId = deps.ids.next('conv')
  const token = newCredential(deps, organisation, 'c')
  const dialogue = { ...newDialogue, step: 'asking', asking: [field], asked: { [field]: 1 } } as const
  await deps.cases.append(ref, {
    revision: opened.state.revision,
    events: [
      {
        type: 'conversationOpened',
        actor: 'assistant',
        at: deps.clock.now(),
        conversationId,
        payload: { locale: 'zh-CN', reply: silentReply(null), dialogue },
      },
    ],
    credentials: [{ conversationId, tokenHash: await hashCredential(token), resumeHash: await hashCredential(`${token}r`) }],
  })
  return { ref, path: `/v1/conversations/${conversationId}/turns`, auth: server.bearer(token) }
}

/** one answer in so many: all of them take a minute */
const share = 40
const sample = readAnswers().filter(({ today }, index) => index % share === 0 && today === undefined)

describe('what POST /v1/interpretations says of an answer is what a conversation makes of it', () => {
  test.each(sample.map(answer => [answer.id, answer] as const))('%s', async (_id, answer) => {
    const { field, text, fields } = answer
    const body = { asking: [field], text, filings, ...(fields ? { fields } : {}) }
    const said = await server.call('POST', '/v1/interpretations', body, server.bearer(server.apiKey))
    expect(said.status).toBe(200)

    const { ref, path, auth } = await askedFor(answer)
    const turned = await server.call('POST', path, { text }, auth)
    expect(turned.status).toBe(200)
    const events = await server.deps.cases.events(ref, { limit: 10 })
    const [understanding] = events.flatMap(event => (event.type === 'userSaid' ? [event.payload.understanding] : []))
    const [reply] = events.flatMap(event => (event.type === 'assistantReplied' ? [event.payload.reply] : []))
    if (!understanding || !reply) throw new Error('the turn was not stored')
    const { intent, captured } = presentInterpretation({ understanding, reply })
    expect({ intent: said.body.intent, captured: said.body.captured }).toEqual(JSON.parse(JSON.stringify({ intent, captured })))

    const state = await server.deps.cases.load(ref)
    for (const each of captured)
      if (each.status === 'filled') expect(state?.fields[each.field]).toMatchObject({ state: 'filled', value: each.value })
      else if (each.status === 'rejected' && !fields?.[each.field]) expect(state?.fields[each.field]?.state).not.toBe('filled')
  })
})
