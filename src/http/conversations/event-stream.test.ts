import { expect, test } from 'vitest'
import { readStream } from '../../../test/fixtures/http/read-stream.ts'
import { testApp } from '../../../test/fixtures/http/test-app.ts'

async function opened(change: Parameters<typeof testApp>[0] = {}) {
  const server = await testApp(change)
  const start = await server.call('POST', '/v1/conversations', { filings: ['icpFiling'] }, { 'x-site-key': server.siteKey })
  const auth = server.bearer(start.body.token)
  const path = `/v1/conversations/${start.body.conversation.id}`
  const say = (text: string) => server.call('POST', `${path}/turns`, { text }, auth)
  const watch = async (headers: Record<string, string> = {}) =>
    readStream(await server.app.request(`${path}/events`, { headers: { ...auth, ...headers } }))
  return { ...server, start, auth, path, caseId: start.body.case.id, say, watch }
}

test('a watcher hears each turn once, numbered like the case', async () => {
  const { say, watch } = await opened()
  const stream = await watch()
  await say('organizerName=甲公司')
  const heard = await stream.next(2)
  expect(heard.map(frame => [frame.id, frame.event, frame.data.who])).toEqual([
    ['3', 'turn', 'visitor'],
    ['4', 'turn', 'assistant'],
  ])
  expect(heard[0]?.data.fields).toMatchObject([{ field: 'organizerName', value: '甲公司' }])
  expect(heard[1]?.data).toMatchObject({ inReplyTo: 3 })
  await stream.leave()
})

test('Last-Event-ID resumes from the log without a gap, whatever was missed', async () => {
  const { say, watch } = await opened()
  const first = await watch()
  await say('one')
  await first.next(1)
  await first.leave()
  await say('two')
  const resumed = await watch({ 'last-event-id': '3' })
  await say('three')
  const heard = await resumed.next(5)
  expect(heard.map(frame => frame.id)).toEqual(['4', '5', '6', '7', '8'])
  await resumed.leave()
})

test('an event that the room lost is read from the log with the next one', async () => {
  const lossy = { publish: async () => {}, subscribe: async () => () => {} }
  const { deps, say, watch } = await opened()
  const stream = await watch()
  const { publish } = deps.rooms
  const rooms: { publish: typeof publish } = deps.rooms
  rooms.publish = lossy.publish
  await say('lost')
  rooms.publish = publish
  await say('heard')
  expect((await stream.next(4)).map(frame => frame.id)).toEqual(['3', '4', '5', '6'])
  await stream.leave()
})

test('an edit through the API reaches the conversation, with sensitive values masked', async () => {
  const { call, bearer, apiKey, caseId, watch } = await opened()
  const stream = await watch()
  await call('PATCH', `/v1/cases/${caseId}/fields`, { principalIdNumber: '11010519491231002X' }, bearer(apiKey))
  const [frame] = await stream.next(1)
  expect(frame).toMatchObject({ id: '3', event: 'field', data: { by: expect.stringMatching(/^api:/) } })
  expect(frame?.data.fields).toContainEqual(expect.objectContaining({ field: 'principalIdNumber', value: '110105********002X' }))
  await stream.leave()
})

test('a takeover is a controller event; internal notes are heard by staff only', async () => {
  const { call, path, signIn, watch, app } = await opened()
  const { auth: staff } = await signIn()
  const visitor = await watch()
  const colleague = readStream(await app.request(`${path}/events`, { headers: staff }))
  await call('POST', `${path}/takeover`, undefined, staff)
  await call('POST', `${path}/messages`, { text: 'note', internal: true }, staff)
  await call('POST', `${path}/messages`, { text: '您好' }, staff)
  expect((await visitor.next(2)).map(frame => [frame.event, frame.data.text ?? frame.data.controller])).toEqual([
    ['controller', 'staff'],
    ['turn', '您好'],
  ])
  expect((await colleague.next(3)).map(frame => frame.data.text ?? frame.data.controller)).toEqual(['staff', 'note', '您好'])
  await Promise.all([visitor.leave(), colleague.leave()])
})

test('when the process stops, streams end', async () => {
  const closing = new AbortController()
  const { watch } = await opened({ closing: closing.signal })
  const stream = await watch()
  closing.abort()
  expect(await stream.next(1)).toEqual([])
})
