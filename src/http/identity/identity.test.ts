import { SignJWT } from 'jose'
import { describe, expect, test } from 'vitest'
import { testApp } from '../../../test/fixtures/http/test-app.ts'
import { hashCredential } from '../../usecases/credentials.ts'

type App = Awaited<ReturnType<typeof testApp>>

const secretPath = '/v1/organisation/identity-secret'

/** A site that has its secret and signs with it. */
async function site(app: App) {
  const { body } = await app.call('POST', secretPath, undefined, app.bearer(app.apiKey))
  const sign = (claims: Readonly<Record<string, unknown>>, secret: string = body.secret) => {
    const now = Date.parse(app.clock.now()) / 1000
    return new SignJWT({ iat: now, exp: now + 3600, ...claims }).setProtectedHeader({ alg: 'HS256' }).sign(new TextEncoder().encode(secret))
  }
  const begin = async (fields = {}) => {
    const { body: opened } = await app.call('POST', '/v1/conversations', { fields }, { 'x-site-key': app.siteKey })
    const { conversation, token, case: view } = opened
    const auth = app.bearer(token)
    return {
      id: conversation.id as string,
      caseId: view.id as string,
      auth,
      identify: (identityToken: string) => app.call('POST', `/v1/conversations/${conversation.id}/identity`, { identityToken }, auth),
      say: (text: string) => app.call('POST', `/v1/conversations/${conversation.id}/turns`, { text }, auth),
      read: () => app.call('GET', `/v1/conversations/${conversation.id}`, undefined, auth),
    }
  }
  const own = (identityToken: string, query = '') =>
    app.call('POST', `/v1/identity/conversations${query}`, { identityToken }, { 'x-site-key': app.siteKey })
  const open = (identityToken: string, conversation: string) =>
    app.call('POST', '/v1/identity/resume', { identityToken, conversation }, { 'x-site-key': app.siteKey })
  return { secret: body.secret as string, sign, begin, own, open }
}

describe('a person whom the site vouches for', () => {
  test('is put forward with what the token says, which becomes theirs with a yes', async () => {
    const app = await testApp()
    const { sign, begin } = await site(app)
    const chat = await begin()
    const { status, body } = await chat.identify(
      await sign({ sub: 'u-17', name: '张三', company: '杭州云启智联科技有限公司', phone: '13800138000', email: 'not an address' }),
    )
    expect([status, body.identity.subject, body.identity.name]).toEqual([200, 'u-17', '张三'])
    expect(body.case.fields).toMatchObject({
      organizerName: { state: 'needsConfirmation', value: '杭州云启智联科技有限公司', evidence: { kind: 'api' }, by: 'api' },
      principalName: { state: 'needsConfirmation', value: '张三' },
      principalMobile: { state: 'needsConfirmation', value: '13800138000' },
    })
    expect(body.case.fields.principalEmail).toBeUndefined()

    const asked = await chat.say('filingScenario=首次备案')
    const put = asked.body.reply.confirming.map((each: { field: string }) => each.field)
    expect(put).toEqual(expect.arrayContaining(['organizerName', 'principalName', 'principalMobile']))
    const agreed = await chat.say('是的')
    expect(agreed.body.case.fields.organizerName).toMatchObject({ state: 'filled', value: '杭州云启智联科技有限公司' })
  })

  test('never has what stands there overwritten, and is not asked again by every page that loads', async () => {
    const app = await testApp()
    const { sign, begin } = await site(app)
    const chat = await begin({ organizerName: '武汉示例商贸有限公司' })
    const token = await sign({ sub: 'u-17', name: '张三', company: '杭州云启智联科技有限公司' })
    const first = await chat.identify(token)
    expect(first.body.case.fields.organizerName).toMatchObject({ state: 'filled', value: '武汉示例商贸有限公司' })

    const { revision } = first.body.case
    await app.call('PATCH', `/v1/cases/${chat.caseId}/fields`, { principalName: null }, chat.auth)
    const again = await chat.identify(token)
    expect(again.body.case.revision).toBe(revision + 1)
    expect(again.body.case.fields.principalName).toBeUndefined()

    const moved = await chat.identify(await sign({ sub: 'u-17', name: '张三丰', company: '杭州云启智联科技有限公司' }))
    expect(moved.body.case.fields.principalName).toMatchObject({ state: 'needsConfirmation', value: '张三丰' })
    expect(moved.body.case.fields.organizerName.value).toBe('武汉示例商贸有限公司')
  })

  test('finds every conversation of theirs on another device, and nobody else does', async () => {
    const app = await testApp()
    const { sign, begin, own, open } = await site(app)
    const [first, second, stranger, anonymous] = [
      await begin({ organizerName: '杭州云启智联科技有限公司' }),
      await begin(),
      await begin(),
      await begin(),
    ]
    await second.say('我的第二个网站')
    const token = await sign({ sub: 'u-17' })
    for (const chat of [first, second]) expect((await chat.identify(token)).status).toBe(200)
    expect((await stranger.identify(await sign({ sub: 'u-18' }))).status).toBe(200)

    const listed = await own(token)
    expect(listed.body.items.map(({ conversation, title }: { conversation: string; title: string }) => [conversation, title])).toEqual([
      [second.id, '我的第二个网站'],
      [first.id, '杭州云启智联科技有限公司'],
    ])
    const page = await own(token, '?limit=1')
    expect((await own(token, `?limit=1&cursor=${page.body.nextCursor}`)).body).toMatchObject({
      items: [{ conversation: first.id }],
      nextCursor: null,
    })

    const opened = await open(token, first.id)
    const read = await app.call('GET', `/v1/conversations/${first.id}`, undefined, app.bearer(opened.body.token))
    expect(read.body.case.fields.organizerName.value).toBe('杭州云启智联科技有限公司')
    for (const { id } of [stranger, anonymous, { id: 'conv_unknown' }])
      expect((await open(token, id)).body).toMatchObject({ status: 404, code: 'not-found' })
  })

  test('leaves no trace in the list when the case is erased', async () => {
    const app = await testApp()
    const { sign, begin, own, open } = await site(app)
    const chat = await begin()
    const token = await sign({ sub: 'u-17' })
    await chat.identify(token)
    await app.call('DELETE', `/v1/cases/${chat.caseId}`, undefined, chat.auth)
    expect((await own(token)).body.items).toEqual([])
    expect((await open(token, chat.id)).status).toBe(404)
  })

  test('keeps a conversation for good: another person is refused, and nothing changes', async () => {
    const app = await testApp()
    const { sign, begin, own } = await site(app)
    const chat = await begin()
    await chat.identify(await sign({ sub: 'u-17', name: '张三' }))
    const other = await sign({ sub: 'u-18', name: '李四', company: '武汉示例商贸有限公司' })
    expect(await chat.identify(other)).toMatchObject({ status: 409, body: { code: 'other-identity' } })
    const { body } = await chat.read()
    expect(body.case.fields.principalName.value).toBe('张三')
    expect(body.case.fields.organizerName).toBeUndefined()
    expect((await own(other)).body.items).toEqual([])
  })
})

describe('a token that is not good', () => {
  test('is refused by its place and reason, ties nothing, and the visitor goes on', async () => {
    const app = await testApp()
    const { sign, begin, own } = await site(app)
    const chat = await begin()
    const now = Date.parse(app.clock.now()) / 1000
    const header = Buffer.from('{"alg":"none"}').toString('base64url')
    const unsigned = `${header}.${Buffer.from(JSON.stringify({ sub: 'u-17', name: '假的', exp: now + 60 })).toString('base64url')}.`
    const bad: readonly [string, string][] = [
      [await sign({ sub: 'u-17', iat: now - 7200, exp: now - 120 }), 'identity.expired'],
      [await sign({ sub: 'u-17' }, 'is_signed-with-the-secret-of-somebody-else'), 'identity.signature'],
      ['no token at all', 'identity.malformed'],
    ]
    for (const [token, code] of bad) {
      const { status, body } = await chat.identify(token)
      expect([status, body.code, body.errors[0].pointer, body.errors[0].code]).toEqual([422, 'identity-refused', '/identityToken', code])
      expect(body.errors[0].message.length).toBeGreaterThan(8)
      expect((await own(token)).body.code).toBe('identity-refused')
    }
    expect((await chat.identify(unsigned)).body.code).toBe('identity-refused')
    const { body } = await chat.read()
    expect(body.case.fields).toEqual({})
    expect((await chat.say('filingScenario=首次备案')).status).toBe(200)
  })

  test('of another organisation opens nothing here', async () => {
    const app = await testApp()
    const { sign, begin } = await site(app)
    const foreign = app.deps.ids.next('org')
    await app.deps.organisations.create({ id: foreign, name: '别家', policy: 'guided' })
    const key = `${foreign}.k_foreign`
    const hash = await hashCredential(key)
    await app.deps.organisations.addApiKey({
      id: app.deps.ids.next('key'),
      organisation: foreign,
      scopes: ['cases'],
      expiresAt: null,
      hash,
    })
    const { body } = await app.call('POST', secretPath, undefined, app.bearer(key))
    const chat = await begin()
    expect((await chat.identify(await sign({ sub: 'u-17' }, body.secret))).body.errors[0].code).toBe('identity.signature')
  })

  test('is not so much as read while the organisation has no secret', async () => {
    const app = await testApp()
    const { body: opened } = await app.call('POST', '/v1/conversations', {}, { 'x-site-key': app.siteKey })
    const path = `/v1/conversations/${opened.conversation.id}/identity`
    expect(await app.call('POST', path, { identityToken: 'x' }, app.bearer(opened.token))).toMatchObject({
      status: 409,
      body: { code: 'identity-off' },
    })
  })
})

describe('the identity secret', () => {
  test('is made by an admin or a key of the organisation, shown once, and sealed where it is kept', async () => {
    const app = await testApp()
    const [admin, agent] = [await app.signIn(), await app.signIn('agent', 'agent')]
    const made = await app.call('POST', secretPath, undefined, admin.auth)
    expect(made.status).toBe(201)
    expect(made.body.secret).toMatch(/^is_[\w-]{43}$/)
    const listed = await app.call('GET', secretPath, undefined, admin.auth)
    expect(listed.body.items).toEqual([{ createdAt: made.body.createdAt, endsAt: null }])
    const [kept] = await app.deps.organisations.identitySecrets(app.organisation)
    expect(Buffer.from(kept?.sealed ?? []).includes(made.body.secret)).toBe(false)
    for (const method of ['GET', 'POST', 'DELETE'])
      expect((await app.call(method, secretPath, undefined, agent.auth)).body).toMatchObject({ status: 403, needs: 'admin' })
    expect((await app.call('POST', secretPath)).status).toBe(401)
  })

  test('that was there before counts for a day after a new one, and not at all when it leaked', async () => {
    const app = await testApp()
    const old = await site(app)
    const chat = await old.begin()
    const auth = app.bearer(app.apiKey)
    await app.call('POST', secretPath, undefined, auth)
    expect((await chat.identify(await old.sign({ sub: 'u-17' }))).status).toBe(200)
    app.clock.advance(24 * 3_600_000 + 1)
    expect((await chat.identify(await old.sign({ sub: 'u-17' }))).body.errors[0].code).toBe('identity.signature')

    const next = await site(app)
    await app.call('POST', secretPath, { leaked: true }, auth)
    expect((await chat.identify(await next.sign({ sub: 'u-17' }))).body.errors[0].code).toBe('identity.signature')
    expect((await app.call('DELETE', secretPath, undefined, auth)).status).toBe(204)
    expect((await chat.identify(await next.sign({ sub: 'u-17' }))).body.code).toBe('identity-off')
  })
})
