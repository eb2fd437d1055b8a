import { describe, expect, test } from 'vitest'
import { testApp } from '../../../test/fixtures/http/test-app.ts'
import { deterministicListener } from '../../adapters/listener/deterministic.ts'
import { hashCredential } from '../../usecases/credentials.ts'

const idNumber = '11010519491231002X'

async function opened(body: object = { filings: ['icpFiling'] }) {
  const server = await testApp()
  const start = await server.call('POST', '/v1/conversations', body, { 'x-site-key': server.siteKey })
  const auth = server.bearer(start.body.token)
  const path = `/v1/conversations/${start.body.conversation.id}`
  const say = (text: string, more: object = {}, headers: Record<string, string> = {}) =>
    server.call('POST', `${path}/turns`, { text, ...more }, { ...auth, ...headers })
  return { ...server, start, auth, path, caseId: start.body.case.id, say }
}

async function withStaff() {
  const conversation = await opened()
  const { auth: staff, user: staffUser } = await conversation.signIn()
  return { ...conversation, staff, staffUser }
}

describe('opening a conversation', () => {
  test('a site key opens one, with a greeting, a token and a case', async () => {
    const { start } = await opened({})
    expect(start.status).toBe(201)
    expect(start.body.conversation).toMatchObject({ controller: 'assistant', status: 'open', locale: 'zh-CN', caseId: start.body.case.id })
    expect(start.body.reply.text).not.toBe('')
    expect(start.body.reply.asking.map((asked: { field: string }) => asked.field)).toEqual(['filingScenario'])
    expect(start.body.token).toMatch(/^org_\w+\.c_/)
    expect(start.body.resumeCode).toMatch(/^org_\w+\.r_/)
  })

  test('fields that are given are read, filled and not asked again', async () => {
    const { start } = await opened({
      filings: ['icpFiling'],
      fields: { organizerName: ' 杭州示例科技有限公司 ', annualRevenueCny: '5000万' },
    })
    expect(start.body.case.fields).toMatchObject({
      organizerName: { value: '杭州示例科技有限公司', state: 'filled', by: 'visitor' },
      annualRevenueCny: { value: 50_000_000 },
    })
  })

  test('one bad field opens nothing and is named', async () => {
    const { call, siteKey, deps, organisation } = await testApp()
    const refused = await call(
      'POST',
      '/v1/conversations',
      { fields: { organizerNam: 'x', serverIpRanges: '10.0.0.1' } },
      { 'x-site-key': siteKey },
    )
    expect(refused).toMatchObject({ status: 422, body: { code: 'invalid-fields' } })
    expect(refused.body.errors).toMatchObject([
      { pointer: '/fields/organizerNam', code: 'field.unknown', suggestion: 'organizerName' },
      { pointer: '/fields/serverIpRanges', code: 'ip.private' },
    ])
    expect((await deps.cases.list(organisation, { limit: 10 })).items).toEqual([])
  })

  test('a page that the site key does not name is refused and may not read the refusal', async () => {
    const { call, deps, organisation } = await testApp()
    await deps.organisations.addSiteKey({
      id: 'site_shop',
      organisation,
      origins: ['https://shop.example'],
      hash: await hashCredential('shop-key'),
    })
    const from = (origin: string) => call('POST', '/v1/conversations', {}, { 'x-site-key': 'shop-key', origin })
    const good = await from('https://shop.example')
    expect([good.status, good.headers.get('access-control-allow-origin')]).toEqual([201, 'https://shop.example'])
    const bad = await from('https://evil.example')
    expect([bad.status, bad.body.code, bad.headers.get('access-control-allow-origin')]).toEqual([403, 'origin-not-allowed', null])
    const own = await from('http://localhost')
    expect(own.status).toBe(201)
  })

  test('English is spoken where it is asked for', async () => {
    const { start } = await opened({ locale: 'en' })
    expect(start.body.conversation.locale).toBe('en')
    expect(start.body.reply.text).toMatch(/[A-Za-z]{4}/)
    expect(start.body.reply.text).not.toMatch(/\p{Script=Han}/u)
  })
})

describe('saying something', () => {
  test('what was understood is stored with the words it came from', async () => {
    const { say } = await opened()
    const turn = await say('organizerName=杭州示例科技有限公司')
    expect(turn.status).toBe(200)
    expect(turn.body.seq).toBe(3)
    expect(turn.body.reply.captured).toMatchObject([
      { field: 'organizerName', status: 'filled', evidence: { kind: 'turn', seq: 3, quote: '杭州示例科技有限公司' } },
    ])
    expect(turn.body.case.fields.organizerName).toMatchObject({ value: '杭州示例科技有限公司', evidence: { seq: 3 } })
    expect(turn.body.case.revision).toBe(4)
  })

  test('the case of an answer is the case that is read afterwards', async () => {
    const { say, call, path, auth } = await opened({ filings: ['icpFiling', 'publicSecurityFiling'] })
    for (const text of ['organizerName=甲公司', 'serverRegion=overseas', 'siteOpenDate=2026-11-01', 'serverRegion=mainland']) {
      const turn = await say(text)
      expect((await call('GET', path, undefined, auth)).body.case).toEqual(turn.body.case)
    }
  })

  test('a repeated clientMessageId is one turn with one answer', async () => {
    const { say, call, path, auth } = await opened()
    const first = await say('organizerName=甲公司', { clientMessageId: 'm1' })
    const again = await say('organizerName=乙公司', { clientMessageId: 'm1' })
    expect([again.body.seq, again.body.reply.text]).toEqual([first.body.seq, first.body.reply.text])
    const { body } = await call('GET', path, undefined, auth)
    expect(body.turns).toHaveLength(2)
    expect(body.case.fields.organizerName.value).toBe('甲公司')
  })

  test('an Idempotency-Key replays the same body, refuses another one, and is free again after a refusal', async () => {
    const { say } = await opened()
    const key = { 'idempotency-key': 'k-1' }
    const first = await say('organizerName=甲公司', {}, key)
    const again = await say('organizerName=甲公司', {}, key)
    expect(again.headers.get('idempotency-replayed')).toBe('true')
    expect([again.status, again.body.seq]).toEqual([200, first.body.seq])
    expect(await say('organizerName=乙公司', {}, key)).toMatchObject({ status: 409, body: { code: 'key-reused' } })
  })

  test('twenty messages at once lose nothing and double nothing', async () => {
    const { say, call, path, auth } = await opened()
    const texts = Array.from({ length: 20 }, (_, at) => `note ${at}`)
    const answers = await Promise.all(texts.map(text => say(text)))
    const done = answers.flatMap((answer, at) => (answer.status === 200 ? [texts[at]] : []))
    expect(new Set(answers.map(answer => answer.status)).isSubsetOf(new Set([200, 503]))).toBe(true)
    const { body } = await call('GET', `${path}?limit=100`, undefined, auth)
    const said = body.turns.filter((turn: { who: string }) => turn.who === 'visitor').map((turn: { text: string }) => turn.text)
    expect(said.toSorted()).toEqual(done.toSorted())
  })

  test('turns are read newest first, page by page', async () => {
    const { say, call, path, auth } = await opened()
    for (const text of ['one', 'two', 'three']) await say(text)
    const page = await call('GET', `${path}?limit=2`, undefined, auth)
    expect(page.body.turns.map((turn: { text: string }) => turn.text)).toEqual(['three', 'two'])
    expect(page.body.turns[0].reply.kind).toEqual(expect.any(String))
    const rest = await call('GET', `${path}?limit=2&cursor=${page.body.nextCursor}`, undefined, auth)
    expect(rest.body.turns.map((turn: { who: string; text: string }) => [turn.who, turn.text === 'one'])).toEqual([
      ['visitor', true],
      ['assistant', false],
    ])
    expect(rest.body.nextCursor).toBeNull()
  })
})

describe('answering an earlier question', () => {
  test('a message that names the turn answers its questions, whatever is open now', async () => {
    const plain = await testApp()
    const { call, bearer, siteKey } = await testApp({ listener: deterministicListener(plain.deps) })
    const start = await call('POST', '/v1/conversations', { filings: ['icpFiling'] }, { 'x-site-key': siteKey })
    const say = (body: object) => call('POST', `/v1/conversations/${start.body.conversation.id}/turns`, body, bearer(start.body.token))
    const fields = (reply: { asking: { field: string }[] }) => reply.asking.map(each => each.field)
    expect(fields(start.body.reply)).toContain('serverRegion')

    const later = await say({ text: '以后再说' })
    expect(fields(later.body.reply)).not.toContain('serverRegion')
    const named = await say({ text: '国外', inReplyTo: start.body.case.revision })
    expect(named.body.case.fields.serverRegion).toMatchObject({ state: 'filled', value: 'overseas' })
  })

  test('a turn that is not there is refused by name and nothing is said', async () => {
    const { say, start } = await opened({})
    const refused = await say('杭州', { inReplyTo: 4_000 })
    expect(refused).toMatchObject({ status: 422, body: { errors: [{ pointer: '/inReplyTo', code: 'noSuchTurn' }] } })
    expect((await say('你好')).body.seq).toBe(start.body.case.revision + 1)
  })
})

describe('another device', () => {
  test('a new resume code shuts out every device, code and link that was given before', async () => {
    const { call, start, path, auth, bearer } = await opened({})
    const device = await call('POST', '/v1/conversations/resume', { resumeCode: start.body.resumeCode })
    const renewed = await call('POST', `${path}/resume-code`, undefined, auth)
    expect(renewed.status).toBe(200)
    for (const old of [start.body.token, device.body.token]) expect((await call('GET', path, undefined, bearer(old))).status).toBe(401)
    expect((await call('POST', '/v1/conversations/resume', { resumeCode: start.body.resumeCode })).status).toBe(401)
    expect((await call('GET', path, undefined, bearer(renewed.body.token))).status).toBe(200)
    expect((await call('POST', '/v1/conversations/resume', { resumeCode: renewed.body.resumeCode })).status).toBe(200)
  })

  test('the resume code opens the conversation with a token of its own; the first one stays good', async () => {
    const { start, call, bearer, path, auth } = await opened()
    const resumed = await call('POST', '/v1/conversations/resume', { resumeCode: ` ${start.body.resumeCode} ` })
    expect(resumed.body.conversation.id).toBe(start.body.conversation.id)
    expect(resumed.body.token).not.toBe(start.body.token)
    expect((await call('GET', path, undefined, bearer(resumed.body.token))).status).toBe(200)
    expect((await call('GET', path, undefined, auth)).status).toBe(200)
  })

  test('a wrong code opens nothing, and guessing is slowed down with the exact wait', async () => {
    const { call, start, clock } = await opened()
    const guess = () => call('POST', '/v1/conversations/resume', { resumeCode: `${start.body.resumeCode.slice(0, -3)}xyz` })
    const guesses = []
    for (let at = 0; at < 11; at += 1) guesses.push(await guess())
    expect(guesses.slice(0, 10).map(answer => answer.status)).toEqual(Array(10).fill(401))
    const slowed = guesses[10]
    expect([slowed?.status, slowed?.headers.get('retry-after'), slowed?.headers.get('ratelimit-remaining')]).toEqual([429, '6', '0'])
    clock.advance(6_000)
    expect((await guess()).status).toBe(401)
  })
})

describe('sensitive words', () => {
  test('without consent nothing of them is stored in clear; after consent the value is there', async () => {
    const { say, call, path, auth, deps, start } = await opened({ filings: ['icpFiling'], fields: { principalName: '张三' } })
    const told = await say(`principalIdNumber=${idNumber}`)
    expect(JSON.stringify(told.body)).not.toContain(idNumber)
    expect(told.body.case.fields.principalIdNumber).toBeUndefined()
    const ref = { organisation: start.body.token.split('.')[0], caseId: start.body.case.id }
    expect(JSON.stringify(await deps.cases.events(ref, { limit: 100 }))).not.toContain(idNumber)
    await say('consentSensitive=是')
    const { body } = await call('GET', path, undefined, auth)
    expect(body.case.fields.principalIdNumber).toMatchObject({
      state: 'filled',
      value: '110105********002X',
      display: '110105********002X',
    })
  })

  test('only a key with the scope reads the value, and its display stays masked', async () => {
    const { call, bearer, apiKey, caseId, say } = await opened()
    await say('consentSensitive=是')
    await say(`principalIdNumber=${idNumber}`)
    const { body } = await call('GET', `/v1/cases/${caseId}`, undefined, bearer(apiKey))
    expect(body.fields.principalIdNumber).toMatchObject({ value: idNumber, display: '110105********002X' })
  })

  test('a transcript keeps a placeholder in the place of the number', async () => {
    const { call, path, auth, say } = await opened()
    await say('consentSensitive=是')
    await say(`principalIdNumber=${idNumber}`)
    const { body } = await call('GET', path, undefined, auth)
    expect(body.turns[0].text).toBe('principalIdNumber=••••••')
  })
})

describe('a person', () => {
  test('asked for, takes over, speaks alone, and hands back', async () => {
    const { call, path, auth, staff, say, staffUser } = await withStaff()
    expect((await call('POST', `${path}/handoff`, { reason: '想问人' }, auth)).body.conversation.status).toBe('waiting')
    const waiting = await call('GET', '/v1/inbox?state=waiting', undefined, staff)
    expect(waiting.body.items).toMatchObject([{ status: 'waiting', assignee: null }])
    expect((await call('POST', `${path}/takeover`, undefined, staff)).body.conversation).toMatchObject({
      controller: 'staff',
      status: 'taken',
    })
    const silent = await say('organizerName=甲公司')
    expect(silent.body.reply).toMatchObject({ kind: 'silent', text: '', asking: [] })
    expect((await call('POST', `${path}/messages`, { text: '您好' }, staff)).status).toBe(200)
    expect((await call('POST', `${path}/messages`, { text: '难缠', internal: true }, staff)).status).toBe(200)
    const seen = await call('GET', path, undefined, auth)
    expect(seen.body.turns.map((turn: { who: string; text: string }) => [turn.who, turn.text]).slice(0, 2)).toEqual([
      ['staff', '您好'],
      ['visitor', 'organizerName=甲公司'],
    ])
    expect((await call('GET', '/v1/inbox?state=taken', undefined, staff)).body.items).toMatchObject([{ assignee: { id: staffUser.id } }])
    const back = await call('POST', `${path}/handback`, { note: 'ok' }, staff)
    expect(back.body.conversation).toMatchObject({ controller: 'assistant', status: 'open' })
    expect(back.body.reply.text).not.toBe('')
    expect((await say('你好')).body.reply.kind).not.toBe('silent')
  })

  test('of two who take over at once one wins, and everybody later learns who', async () => {
    const { call, path, staff, staffUser } = await withStaff()
    const both = await Promise.all([call('POST', `${path}/takeover`, undefined, staff), call('POST', `${path}/takeover`, undefined, staff)])
    expect(both.map(answer => answer.status).toSorted()).toEqual([200, 409])
    const again = await call('POST', `${path}/takeover`, undefined, staff)
    expect(again).toMatchObject({ status: 409, body: { code: 'already-taken', by: { id: staffUser.id, name: staffUser.name } } })
  })

  test('a visitor may not take over, and staff may not speak before', async () => {
    const { call, path, auth, staff } = await withStaff()
    expect(await call('POST', `${path}/takeover`, undefined, auth)).toMatchObject({ status: 403, body: { code: 'not-allowed' } })
    expect(await call('POST', `${path}/messages`, { text: '您好' }, staff)).toMatchObject({ status: 409, body: { code: 'not-taken' } })
  })
})
