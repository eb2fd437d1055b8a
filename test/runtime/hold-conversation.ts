import { expect } from 'vitest'
import { readStream } from '../fixtures/http/read-stream.ts'

/** A server as a stranger sees it. */
export interface RunningServer {
  fetch(path: string, init?: RequestInit): Promise<Response>
  readonly apiKey: string
  readonly staff: { readonly email: string; readonly password: string }
}

// biome-ignore lint/suspicious/noExplicitAny: an answer is looked at member by member, as a caller without types would
type Body = any

export interface HeldConversation {
  readonly path: string
  readonly caseId: string
  readonly token: string
  readonly turns: readonly number[]
}

export function callerOf(server: RunningServer) {
  return async (
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<{ status: number; body: Body; headers: Headers }> => {
    const isForm = body instanceof FormData
    const response = await server.fetch(path, {
      method,
      headers: { ...(body === undefined || isForm ? {} : { 'content-type': 'application/json' }), ...headers },
      ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
    })
    const text = await response.text()
    const isJson = (response.headers.get('content-type') ?? '').includes('json')
    return { status: response.status, headers: response.headers, body: isJson && text !== '' ? JSON.parse(text) : text }
  }
}

const bearer = (token: string) => ({ authorization: `Bearer ${token}` })

/** A whole small conversation in Chinese, from the greeting to a PDF, with everything that another runtime could do differently. */
export async function holdConversation(server: RunningServer): Promise<HeldConversation> {
  const call = callerOf(server)
  const { body: site } = await call('GET', '/v1/site')
  const opened = await call(
    'POST',
    '/v1/conversations',
    { locale: 'zh-CN' },
    { 'x-site-key': site.siteKey, 'idempotency-key': crypto.randomUUID() },
  )
  expect(opened.status).toBe(201)
  const { token, resumeCode } = opened.body
  const auth = bearer(token)
  const path = `/v1/conversations/${opened.body.conversation.id}`
  const caseId: string = opened.body.case.id
  const live = readStream(await server.fetch(`${path}/events`, { headers: auth }))

  const turns: number[] = []
  const say = async (text: string): Promise<Body> => {
    const answer = await call('POST', `${path}/turns`, { text, clientMessageId: crypto.randomUUID() }, auth)
    expect([text, answer.status]).toEqual([text, 200])
    turns.push(answer.body.seq)
    return answer.body
  }

  await say('网站和应急预案都要办,网站从腾讯云搬到阿里云了')
  const named = await say('单位是杭州云启智算信息技术有限公司,统一社会信用代码91330110MA2KQ7T398,网站域名yunqi-demo.com')
  expect(named.case.fields.organizerCertNumber).toMatchObject({ value: '91330110MA2KQ7T398' })
  expect(named.case.fields.siteDomains).toMatchObject({ value: ['yunqi-demo.com'] })

  const refused = await say('服务器IP是10.0.0.8')
  expect(refused.case.fields.serverIpRanges).toBeUndefined()
  const corrected = await say('服务器公网IP是121.40.1.10')
  expect(corrected.case.fields.serverIpRanges.value).toEqual(['121.40.1.10'])

  await hearsLive(server, live, path, auth, turns)
  await repeatsNothing(call, path, auth)
  const resumed = await call('POST', '/v1/conversations/resume', { resumeCode })
  expect((await call('GET', path, undefined, bearer(resumed.body.token))).status).toBe(200)
  await givesFile(call, path, auth)
  const plan = await printsDocument(server, call, caseId)
  await readsFile(call, path, auth, plan)
  await isTakenOver(server, call, path, auth)
  return { path, caseId, token, turns }
}

type Call = ReturnType<typeof callerOf>

/** Live, and again from the log after the last number. */
async function hearsLive(
  server: RunningServer,
  live: ReturnType<typeof readStream>,
  path: string,
  auth: Record<string, string>,
  turns: readonly number[],
) {
  const heard = await live.next(turns.length * 2)
  await live.leave()
  expect(heard.filter(frame => frame.data.who === 'visitor').map(frame => Number(frame.id))).toEqual(turns)
  const after = heard[2]?.id ?? ''
  const replay = readStream(await server.fetch(`${path}/events`, { headers: { ...auth, 'last-event-id': after } }))
  expect((await replay.next(heard.length - 3)).map(frame => frame.id)).toEqual(heard.slice(3).map(frame => frame.id))
  await replay.leave()
}

async function repeatsNothing(call: Call, path: string, auth: Record<string, string>) {
  const body = { text: '法定代表人是欧阳明哲', clientMessageId: 'the-same' }
  const [one, two] = await Promise.all([call('POST', `${path}/turns`, body, auth), call('POST', `${path}/turns`, body, auth)])
  expect(two.body.seq).toBe(one.body.seq)
  const { body: read } = await call('GET', `${path}?limit=100`, undefined, auth)
  expect(read.turns.filter((turn: Body) => turn.clientMessageId === 'the-same')).toHaveLength(1)
}

async function givesFile(call: Call, path: string, auth: Record<string, string>) {
  const form = new FormData()
  form.append('file', new Blob([new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31])], { type: 'application/pdf' }), '托管合同.pdf')
  const { status, body } = await call('POST', `${path}/uploads`, form, auth)
  expect([status, body.upload?.kind, body.upload?.mime]).toEqual([201, 'contract', 'application/pdf'])
}

async function printsDocument(server: RunningServer, call: Call, caseId: string) {
  const auth = bearer(server.apiKey)
  const made = await call('POST', `/v1/cases/${caseId}/documents`, { template: 'contingency-plan', format: 'pdf' }, auth)
  expect([made.status, made.body.errors]).toEqual([201, undefined])
  const { body: link } = await call('POST', `/v1/documents/${made.body.id}/link`, undefined, auth)
  const { pathname, search } = new URL(link.url)
  const file = await server.fetch(pathname + search)
  const bytes = new Uint8Array(await file.arrayBuffer())
  expect([file.status, new TextDecoder().decode(bytes.slice(0, 5)), bytes.length]).toEqual([200, '%PDF-', made.body.bytes])
  const archive = await server.fetch(`/v1/cases/${caseId}/package.zip`, { headers: auth })
  expect([archive.status, new Uint8Array(await archive.arrayBuffer()).slice(0, 2)]).toEqual([200, new TextEncoder().encode('PK')])
  return bytes
}

/** Our own plan, read back on the same machine. */
async function readsFile(call: Call, path: string, auth: Record<string, string>, plan: Uint8Array<ArrayBuffer>) {
  const form = new FormData()
  form.append('file', new Blob([plan], { type: 'application/pdf' }), 'a.pdf')
  const { status, body } = await call('POST', `${path}/uploads?read=server`, form, auth)
  expect([status, body.upload?.kind, body.upload?.reading, body.upload?.missing]).toEqual([201, 'contingencyPlan', 'done', []])
}

async function isTakenOver(server: RunningServer, call: Call, path: string, auth: Record<string, string>) {
  const signed = await call('POST', '/v1/staff/session', server.staff)
  expect(signed.status).toBe(200)
  const staff = bearer(signed.body.token)
  const both = await Promise.all([call('POST', `${path}/takeover`, undefined, staff), call('POST', `${path}/takeover`, undefined, staff)])
  expect(both.map(answer => answer.status).toSorted()).toEqual([200, 409])
  const silent = await call('POST', `${path}/turns`, { text: '有人吗' }, auth)
  expect(silent.body.reply.kind).toBe('silent')
  expect((await call('POST', `${path}/handback`, {}, staff)).body.conversation.controller).toBe('assistant')
}
