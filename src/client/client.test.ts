import { expect, test } from 'vitest'
import { testApp } from '../../test/fixtures/http/test-app.ts'
import {
  AnbeiProblem,
  type Connection,
  caseClient,
  conversationClient,
  documentLink,
  downloadDocument,
  openConversation,
  resumeConversation,
  setupClient,
} from './index.ts'

async function opened() {
  const server = await testApp()
  const connection: Connection = {
    base: 'http://localhost',
    siteKey: server.siteKey,
    fetch: async (input, init) => server.app.request(String(input), init),
  }
  const start = await openConversation(connection, { filings: ['contingencyPlan'] })
  const own = { ...connection, token: start.token }
  return {
    ...server,
    connection,
    own,
    start,
    chat: conversationClient(own, start.conversation.id),
    business: caseClient(own, start.case.id),
  }
}

test('a conversation from opening to a document', async () => {
  const { chat, business, own, start, connection } = await opened()
  const turn = await chat.postTurn('organizerName=甲公司')
  expect(turn.reply.captured[0]?.value).toBe('甲公司')
  expect((await chat.read()).turns.map(({ who }) => who)).toEqual(['visitor', 'assistant'])
  const edited = await business.patchFields({ organizerName: '乙公司' }, turn.case.revision)
  expect(edited.fields.organizerName?.value).toBe('乙公司')
  const made = await business.makeDocument('contingency-plan', 'html')
  expect(await (await downloadDocument(own, made.id)).text()).toContain('乙公司')
  expect((await documentLink(own, made.id)).url).toContain(made.id)
  expect((await resumeConversation(connection, start.resumeCode)).conversation.id).toBe(start.conversation.id)
})

test('a problem is thrown with its code and its places', async () => {
  const { business } = await opened()
  const refused = await business.patchFields({ serverIpRanges: '10.0.0.1' }).catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(AnbeiProblem)
  expect(refused).toMatchObject({ problem: { status: 422, code: 'invalid-fields', errors: [{ pointer: '/serverIpRanges' }] } })
})

test('watching takes a broken stream up where it ended', async () => {
  const { chat, own, start, app } = await opened()
  let streams = 0
  // the first stream breaks after one event, in the middle of the second
  const flaky: typeof fetch = async (input, init) => {
    const response = await app.request(String(input), init)
    streams += 1
    return streams === 1 && response.body ? new Response(cutAfter(response.body, 'id: 4'), response) : response
  }
  const stop = new AbortController()
  const events = conversationClient({ ...own, fetch: flaky }, start.conversation.id).watch({ after: 2, signal: stop.signal })
  await chat.postTurn('one')
  await chat.postTurn('two')
  const heard: (number | null)[] = []
  for await (const { seq } of events) {
    heard.push(seq)
    if (heard.length === 4) stop.abort()
  }
  expect(heard).toEqual([3, 4, 5, 6])
  expect(streams).toBe(2)
})

const cutAfter = (body: ReadableStream<Uint8Array>, mark: string): ReadableStream<Uint8Array> => {
  const reader = body.getReader()
  return new ReadableStream({
    async pull(stream) {
      const { value } = await reader.read()
      const text = new TextDecoder().decode(value)
      const at = text.indexOf(mark)
      stream.enqueue(new TextEncoder().encode(at < 0 ? text : text.slice(0, at + mark.length)))
      if (at < 0) return
      stream.close()
      await reader.cancel()
    },
  })
}

test('watching a conversation that is not ours ends with the problem', async () => {
  const { own } = await opened()
  const events = conversationClient(own, 'conv_other').watch()
  await expect(events.next()).rejects.toMatchObject({ problem: { code: 'other-conversation' } })
})

test('an organisation sets up a template, an endpoint and a scheduled check', async () => {
  const { connection, apiKey } = await opened()
  const { templates, webhooks, schedules } = setupClient({ ...connection, token: apiKey })
  const draft = { title: '说明', sources: { 'zh-CN': '% 说明\n\n{{f.organizerName}}的网站。' } }
  expect((await templates.check('our-note', draft)).fields.map(({ key }) => key)).toEqual(['organizerName'])
  expect((await templates.add('our-note', draft)).number).toBe(1)
  expect((await templates.put('our-note', { ...draft, title: '新说明' })).number).toBe(2)
  expect(await (await templates.preview('our-note', { fields: { organizerName: '甲公司' } })).text()).toContain('甲公司的网站')
  expect(await idsOf(templates.all())).toContain('our-note')
  await templates.remove('our-note')
  expect(await idsOf(templates.all())).not.toContain('our-note')

  const endpoint = await webhooks.add({ url: 'https://example.com/anbei' })
  expect(endpoint.secret).toMatch(/^whsec_/)
  expect((await webhooks.rotateSecret(endpoint.id)).secret).not.toBe(endpoint.secret)
  expect((await webhooks.change(endpoint.id, { enabled: false })).enabled).toBe(false)
  expect(await idsOf(webhooks.all())).toEqual([endpoint.id])
  expect(await webhooks.resendDead(endpoint.id)).toEqual({ resent: 0, left: false })
  await webhooks.remove(endpoint.id)

  const schedule = await schedules.add({ name: '生产服务器', every: 'day' })
  await schedules.putInventory(schedule.id, [{ id: 'n1', fields: { logRetentionMonths: 1 } }])
  expect((await schedules.run(schedule.id)).run).toBe(1)
  expect((await schedules.change(schedule.id, { nextOn: null })).id).toBe(schedule.id)
  expect(await idsOf(schedules.all())).toEqual([schedule.id])
})

async function idsOf(items: AsyncIterable<{ readonly id: string }>): Promise<string[]> {
  const ids: string[] = []
  for await (const { id } of items) ids.push(id)
  return ids
}
