import { beforeAll, describe, expect, test } from 'vitest'
import { type Answer, testApp } from '../../test/fixtures/http/test-app.ts'

type Server = Awaited<ReturnType<typeof testApp>>

let server: Server
let conversation: string
let caseId: string
let known: readonly string[]
let visitor: Record<string, string>
let integrator: Record<string, string>

beforeAll(async () => {
  server = await testApp()
  const start = await server.call('POST', '/v1/conversations', { filings: ['icpFiling'] }, { 'x-site-key': server.siteKey })
  conversation = start.body.conversation.id
  known = Object.keys(start.body.case.fields)
  caseId = start.body.case.id
  visitor = server.bearer(start.body.token)
  integrator = server.bearer(server.apiKey)
})

/** Every problem says what it is, in words, without telling anything of the machine. */
function isProblem(answer: Answer, status: number, code: string) {
  expect(answer.headers.get('content-type')).toContain('application/problem+json')
  expect(answer).toMatchObject({
    status,
    body: { status, code, type: expect.stringContaining(code), requestId: answer.headers.get('x-request-id') },
  })
  expect(answer.body.title).toMatch(/\p{Script=Han}/u)
  expect(answer.body.detail).toMatch(/\p{Script=Han}/u)
  expect(JSON.stringify(answer.body)).not.toMatch(/\.ts\b|node_modules|select |insert /i)
}

const patch = (fields: unknown) => server.call('PATCH', `/v1/cases/${caseId}/fields`, fields, integrator)
const say = (body: unknown) => server.call('POST', `/v1/conversations/${conversation}/turns`, body, visitor)

describe('a field that cannot be stored is named with what to do', () => {
  const values: readonly [string, string, unknown, string][] = [
    ['a credit code whose check digit is wrong', 'organizerCertNumber', '91330110MA2KQ7T399', 'creditCode.checkDigit'],
    ['an ID number whose check digit is wrong', 'principalIdNumber', '110105194912310021', 'idNumber.checkDigit'],
    ['a private address', 'serverIpRanges', ['10.0.0.1'], 'ip.private'],
    ['a date in the future', 'siteOpenDate', '2999-01-01', 'date.future'],
    ['a word where a number belongs', 'annualRevenueCny', '🙂', 'number.'],
    ['an unknown key', 'organiserName', 'x', 'field.unknown'],
    ['an unknown state', 'organizerName', { state: 'perhaps' } as unknown as string, 'state.unknown'],
    ['a text in the place of a file', 'businessLicenseFile', 'licence.png', 'upload.'],
  ]
  test.each(values)('%s', async (_what, field, value, code) => {
    const answer = await patch({ organizerName: '好公司', [field]: value })
    isProblem(answer, 422, 'invalid-fields')
    expect(answer.body.errors).toHaveLength(1)
    expect(answer.body.errors[0]).toMatchObject({ pointer: `/${field}`, message: expect.stringMatching(/\p{Script=Han}/u) })
    expect(answer.body.errors[0].code).toContain(code)
  })

  test('and nothing was stored, the good field neither', async () => {
    const { body } = await server.call('GET', `/v1/cases/${caseId}`, undefined, integrator)
    expect(body.fields.organizerName).toBeUndefined()
    expect(body.revision).toBe(2)
  })

  test('a mistyped key is answered with its neighbour', async () => {
    expect((await patch({ organiserName: 'x' })).body.errors[0]).toMatchObject({ suggestion: 'organizerName' })
  })

  test('in English for those who ask for it', async () => {
    const answer = await server.call(
      'PATCH',
      `/v1/cases/${caseId}/fields`,
      { serverIpRanges: '10.0.0.1' },
      { ...integrator, 'accept-language': 'en' },
    )
    expect(answer.body.errors[0].message).not.toMatch(/\p{Script=Han}/u)
  })
})

describe('messages', () => {
  test.each([
    ['an empty one', ''],
    ['blanks', ' \n '],
    ['emoji', '🙂👍🏽👨‍👩‍👧'],
    ['unpaired surrogates and controls', '\ud800 \u0000 \u202e'],
    ['markup', '<script>alert(1)</script>{{f.organizerName}}'],
  ])('%s is answered and stores no value', async (_what, text) => {
    const answer = await say({ text })
    expect(answer.status).toBe(200)
    expect(answer.body.reply.text.length + answer.body.reply.asking.length).toBeGreaterThan(0)
    expect(Object.keys(answer.body.case.fields)).toEqual(known)
  })

  test('100 KB is refused by name, and the conversation goes on', async () => {
    const answer = await say({ text: 'x'.repeat(100 * 1024) })
    isProblem(answer, 422, 'invalid-body')
    expect(answer.body.errors).toMatchObject([{ pointer: '/text', code: 'tooLong', message: expect.stringContaining('20000') }])
    expect((await say({ text: '你好' })).status).toBe(200)
  })

  test.each([
    ['no text', {}, '/text', 'required'],
    ['a number', { text: 7 }, '/text', 'wrongType'],
    ['a stranger key', { text: 'x', clientMesageId: '1' }, '/clientMesageId', 'unknownKey'],
    ['an endless client id', { text: 'x', clientMessageId: 'i'.repeat(300) }, '/clientMessageId', 'tooLong'],
  ])('%s is named', async (_what, body, pointer, code) => {
    const answer = await say(body)
    isProblem(answer, 422, 'invalid-body')
    expect(answer.body.errors).toMatchObject([{ pointer, code }])
  })

  test('a mistyped key is answered with its neighbour', async () => {
    expect((await say({ text: 'x', clientMesageId: '1' })).body.errors[0].suggestion).toBe('clientMessageId')
  })
})

describe('bodies', () => {
  test('broken JSON', async () => isProblem(await say('{"text": "x"'), 400, 'malformed-json'))
  test('no JSON at all', async () =>
    isProblem(
      await server.call('POST', `/v1/conversations/${conversation}/turns`, 'text=x', { ...visitor, 'content-type': 'text/plain' }),
      415,
      'unsupported-media-type',
    ))
  test('none, as curl -X POST sends it: where nothing is needed the call is done, where something is it is named', async () => {
    // Node makes an empty stream of a body that nobody announces
    const nothing = () => new ReadableStream({ start: controller => controller.close() })
    const send = (path: string) =>
      server.app.request(path, { method: 'POST', headers: integrator, body: nothing(), duplex: 'half' } as RequestInit)
    expect((await send(`/v1/cases/${caseId}/package/link`)).status).toBe(200)
    const answer = await send('/v1/cases')
    expect([answer.status, (await answer.json()).errors[0].pointer]).toEqual([422, '/filings'])
  })
  test('more than a megabyte', async () => {
    const answer = await patch({ organizerName: 'x'.repeat(1_100_000) })
    isProblem(answer, 413, 'too-large')
  })
  test('a deep one does not hurt', async () => {
    const answer = await patch(`{"organizerName": ${'['.repeat(50_000)}${']'.repeat(50_000)}}`)
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(answer.status).toBeLessThan(500)
  })
  test('a prototype is not a field', async () => {
    const answer = await patch('{"__proto__": "x", "constructor": "y", "toString": 1}')
    isProblem(answer, 422, 'invalid-fields')
    expect(answer.body.errors.map((error: { code: string }) => error.code)).toContain('field.unknown')
  })
  test('a filing that does not exist is answered with the ones that do', async () => {
    const answer = await server.call('POST', '/v1/cases', { filings: ['icpFilling'] }, integrator)
    isProblem(answer, 422, 'invalid-body')
    expect(answer.body.errors).toMatchObject([{ pointer: '/filings/0', code: 'notOneOf', suggestion: 'icpFiling' }])
  })
})

describe('credentials', () => {
  test('none', async () => isProblem(await server.call('GET', `/v1/cases/${caseId}`), 401, 'no-credential'))
  test('made up', async () =>
    isProblem(await server.call('GET', `/v1/cases/${caseId}`, undefined, server.bearer('nonsense')), 401, 'bad-credential'))
  test('a site key that nobody made', async () =>
    isProblem(await server.call('POST', '/v1/conversations', {}, { 'x-site-key': 'nobody' }), 401, 'bad-credential'))
  test('the token of another conversation opens neither this one nor its case', async () => {
    const other = await server.call('POST', '/v1/conversations', {}, { 'x-site-key': server.siteKey })
    const foreign = server.bearer(other.body.token)
    isProblem(await server.call('GET', `/v1/conversations/${conversation}`, undefined, foreign), 403, 'other-conversation')
    isProblem(await server.call('POST', `/v1/conversations/${conversation}/turns`, { text: 'x' }, foreign), 403, 'other-conversation')
    isProblem(await server.call('GET', `/v1/cases/${caseId}`, undefined, foreign), 403, 'other-conversation')
    isProblem(await server.call('GET', `/v1/conversations/${conversation}/events`, undefined, foreign), 403, 'other-conversation')
  })
  test('a visitor lists no cases and checks no records', async () => {
    isProblem(await server.call('GET', '/v1/cases', undefined, visitor), 403, 'not-allowed')
    isProblem(await server.call('POST', '/v1/checks', { filings: ['icpFiling'], records: [] }, visitor), 403, 'not-allowed')
  })
  test('the type of a problem leads to words about it in the reference', async () => {
    const { type, code, title } = (await server.call('GET', '/v1/nothing')).body
    const { body: api } = await server.call('GET', '/openapi.json')
    expect(type).toBe(`/docs#problem-${code}`)
    const listed: readonly { code: string; says: Record<string, string> }[] = api['x-problems']
    expect(listed.find(problem => problem.code === code)?.says['zh-CN']).toContain(title)
    for (const { says } of listed)
      expect([says['zh-CN'], says.en]).toEqual([expect.stringMatching(/\p{Script=Han}/u), expect.stringMatching(/^[A-Z]/)])
  })
  test('an address that does not exist', async () => isProblem(await server.call('GET', '/v1/nothing'), 404, 'not-found'))
  test('a method that an address does not take, with those that it takes', async () => {
    const answer = await server.call('PUT', `/v1/cases/${caseId}`, {}, integrator)
    isProblem(answer, 405, 'method-not-allowed')
    expect(answer.headers.get('allow')).toBe('GET, PATCH, DELETE')
    isProblem(await server.call('POST', '/healthz', {}), 405, 'method-not-allowed')
  })
  test.each(['/v1/cases', '/v1/inbox'])('a cursor that %s never gave', async path => {
    const { auth } = await server.signIn()
    const answer = await server.call('GET', `${path}?cursor=zzz`, undefined, auth)
    isProblem(answer, 422, 'invalid-body')
    expect(answer.body.errors).toMatchObject([{ pointer: '/query/cursor', code: 'cursor' }])
  })
  test('a cursor that the runs of a schedule never gave', async () => {
    const { body } = await server.call('POST', '/v1/schedules', { name: '巡检', every: 'day' }, integrator)
    const answer = await server.call('GET', `/v1/schedules/${body.id}/runs?cursor=zzz`, undefined, integrator)
    isProblem(answer, 422, 'invalid-body')
    expect(answer.body.errors).toMatchObject([{ pointer: '/query/cursor', code: 'cursor' }])
  })
  test('a value of another form says which is wanted', async () => {
    const [error] = (await server.call('GET', '/v1/incident-grade?persons=viele', undefined, integrator)).body.errors
    expect(error).toMatchObject({ pointer: '/query/persons', code: 'format.regex', message: expect.stringContaining('\\d') })
  })
  test('an Idempotency-Key that is too long', async () => {
    const answer = await server.call('POST', '/v1/cases', { filings: ['icpFiling'] }, { ...integrator, 'idempotency-key': 'x'.repeat(256) })
    isProblem(answer, 422, 'invalid-body')
    expect(answer.body.errors).toMatchObject([{ pointer: '/header/idempotency-key', code: 'tooLong' }])
  })
  test('a wrong password', async () =>
    isProblem(await server.call('POST', '/v1/staff/session', { email: 'nobody@example.com', password: 'wrong' }), 401, 'wrong-password'))
})
