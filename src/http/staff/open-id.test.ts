import { base32 } from '@better-auth/utils/base32'
import { createOTP } from '@better-auth/utils/otp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp } from '../../../test/fixtures/http/test-app.ts'
import { client, startProvider, type Twist } from '../../../test/fixtures/open-id/start-provider.ts'
import { addTenant, signIn } from '../../../test/fixtures/tenants/furnish.ts'
import { callFromNode } from '../../adapters/identity/node-call.ts'
import { openId } from '../../adapters/identity/open-id.ts'

let provider: Awaited<ReturnType<typeof startProvider>>
beforeAll(async () => {
  provider = await startProvider()
})
afterAll(() => provider.close())

const cookiesOf = (headers: Headers): string =>
  headers
    .getSetCookie()
    .map(each => each.split(';')[0])
    .join('; ')
const pathOf = (url: string): string => new URL(url, 'http://localhost').href.replace('http://localhost', '')

/** A server that the provider is set for, an admin and an agent with passwords. */
async function withProvider() {
  const server = await testApp({ openId: openId({ call: callFromNode(), anywhere: true }) })
  const chief = await server.signIn('chief', 'admin')
  const wang = await server.signIn('wang', 'agent')
  const setting = { issuer: provider.issuer, label: '企业账号登录', ...client }
  const set = await server.call('PUT', '/v1/organisation/open-id', setting, chief.auth)
  expect(set.status).toBe(200)

  /** As a browser does it; where it ends, and what it holds then. */
  async function go(who: Readonly<Record<string, unknown>>, how: Twist = {}, { query = '', headers = {}, keep = {} } = {}) {
    provider.next(who, how)
    const begun = await server.call('GET', `/v1/staff/open-id/start${query}`, undefined, headers)
    const ticket = cookiesOf(begun.headers)
    const sent = await fetch(begun.headers.get('location') ?? '', { redirect: 'manual' })
    const back = pathOf(sent.headers.get('location') ?? '')
    const done = await server.call('GET', back, undefined, { cookie: ticket, ...keep })
    return {
      begun,
      ticket,
      back,
      ended: done.headers.get('location'),
      cookies: cookiesOf(done.headers),
      setCookies: done.headers.getSetCookie(),
    }
  }
  const whoIs = async (cookie: string) => (await server.call('GET', '/v1/staff/session', undefined, { cookie })).body.user
  return { ...server, chief, wang, set, go, whoIs }
}

const wangThere = { sub: 'p-wang', email: 'Wang@example.com', email_verified: true }

test('whoever was added before comes in with the role that was given, whatever the provider calls them', async () => {
  const { call, chief, wang, set, go, whoIs, organisation } = await withProvider()
  expect(set.body).toEqual({
    provider: { issuer: provider.issuer, clientId: client.clientId, hasSecret: true, label: '企业账号登录', from: 'organisation' },
    redirectUri: 'http://localhost/v1/staff/open-id/callback',
    signInAt: `http://localhost/console?organisation=${organisation}`,
  })
  expect((await call('GET', '/v1/staff/open-id')).body.provider).toEqual({ organisation, label: '企业账号登录' })
  const came = await go({ ...wangThere, role: 'admin', roles: ['admin'], groups: ['admin'], organisation: 'org_other' })
  expect([came.ended, came.setCookies.find(each => each.startsWith('anbei_session'))]).toEqual([
    '/console',
    expect.stringMatching(/HttpOnly.*SameSite=Strict/),
  ])
  expect(await whoIs(came.cookies)).toMatchObject({ id: wang.user.id, role: 'agent', organisation })
  expect((await call('GET', '/v1/staff/ties', undefined, wang.auth)).body.issuers).toEqual([provider.issuer])
  const { items } = (await call('GET', '/v1/organisation/log', undefined, chief.auth)).body
  expect(items.map(({ action }: { action: string }) => action)).toEqual(['staff.tied', 'openId.set'])
  // known by the subject from now on, also when the address is another
  expect(await whoIs((await go({ sub: 'p-wang', email: 'w2@example.com', email_verified: false })).cookies)).toMatchObject({
    id: wang.user.id,
  })
})

test('what the browser is sent to the provider with binds the answer to it: state, nonce, a hash of a verifier; nothing else', async () => {
  const { go } = await withProvider()
  const { begun, ticket } = await go(wangThere)
  const asked = new URL(begun.headers.get('location') ?? '').searchParams
  expect(Object.fromEntries(asked)).toEqual({
    client_id: client.clientId,
    response_type: 'code',
    scope: 'openid email',
    redirect_uri: 'http://localhost/v1/staff/open-id/callback',
    state: expect.stringMatching(/^[\w-]{43}$/),
    nonce: expect.stringMatching(/^[\w-]{43}$/),
    code_challenge: expect.stringMatching(/^[\w-]{43}$/),
    code_challenge_method: 'S256',
  })
  expect(begun.headers.getSetCookie()).toEqual([
    expect.stringMatching(/^anbei_open_id=.*Path=\/v1\/staff\/open-id; HttpOnly; SameSite=Lax/),
  ])
  expect(ticket).not.toContain(asked.get('nonce'))
})

const other = 'http://127.0.0.1:1'
const badTokens: Readonly<Record<string, Twist>> = {
  'of another issuer': { claims: { iss: other } },
  'for another client': { claims: { aud: 'somebody-else' } },
  'for several, without saying for whom': { claims: { aud: [client.clientId, 'somebody-else'] } },
  'that has expired': { claims: { exp: 1_700_000_000 } },
  'from the future': { claims: { nbf: 4_000_000_000 } },
  'with the nonce of another sign-in': { claims: { nonce: 'another' } },
  'without a nonce': { claims: { nonce: undefined } },
  'without a subject': { claims: { sub: undefined } },
  'signed by somebody else': { otherKey: true },
  'signed by nobody': { algorithm: 'none' },
}

test('a token of another issuer, for another client, expired, with another nonce, wrongly signed signs nobody in and ties nothing', async () => {
  const { go, call, wang } = await withProvider()
  for (const [what, how] of Object.entries(badTokens)) {
    const came = await go(wangThere, how)
    expect([what, came.ended, came.cookies]).toEqual([
      what,
      expect.stringMatching(/#open-id=not-proven$/),
      expect.not.stringContaining('anbei_session'),
    ])
  }
  expect((await call('GET', '/v1/staff/ties', undefined, wang.auth)).body.issuers).toEqual([])
  // it is no test where a good one is refused too
  expect((await go(wangThere)).ended).toBe('/console')
})

test('an answer of another issuer, one that says no, and one without the cookie of this browser sign nobody in', async () => {
  const { go, call } = await withProvider()
  expect((await go(wangThere, { answerIssuer: other })).ended).toMatch(/#open-id=not-proven$/)
  expect((await go(wangThere, { denies: true })).ended).toMatch(/#open-id=declined$/)
  // somebody else's answer, put before this person: it belongs to no sign-in of theirs
  const mine = await go(wangThere, {}, { keep: { cookie: '' } })
  expect([mine.ended, mine.cookies]).toEqual([expect.stringMatching(/#open-id=expired$/), expect.not.stringContaining('anbei_session')])
  const theirs = await go({ sub: 'p-evil', email: 'evil@example.com', email_verified: true }, {}, { keep: { cookie: mine.ticket } })
  expect(theirs.ended).toMatch(/#open-id=not-proven$/)
  const forged = mine.ticket.replace(/~(\d+)~/, '~9999999999~')
  expect((await call('GET', mine.back, undefined, { cookie: forged })).headers.get('location')).toMatch(/#open-id=expired$/)
})

test('a ticket counts once and for ten minutes', async () => {
  const { go, call, clock } = await withProvider()
  const came = await go(wangThere)
  const again = async () => (await call('GET', came.back, undefined, { cookie: came.ticket })).headers.get('location')
  expect(await again()).toMatch(/#open-id=expired$/)
  const late = await go(wangThere, {}, { keep: { cookie: 'anbei_open_id=' } })
  clock.advance(11 * 60_000)
  expect((await call('GET', late.back, undefined, { cookie: late.ticket })).headers.get('location')).toMatch(/#open-id=expired$/)
})

test('an address that the provider does not vouch for takes over no account, and a person nobody added gets none', async () => {
  const { go, call, chief, wang, deps, organisation } = await withProvider()
  for (const email_verified of [false, undefined, 'true', 1])
    expect((await go({ ...wangThere, sub: 'p-thief', email_verified })).ended).toMatch(/#open-id=not-verified$/)
  expect((await go({ ...wangThere, email: undefined })).ended).toMatch(/#open-id=unknown-person$/)
  expect((await go({ sub: 'p-new', email: 'new@example.com', email_verified: true })).ended).toMatch(/#open-id=unknown-person$/)
  expect((await deps.staff.list(organisation)).length).toBe(2)
  expect((await go(wangThere)).ended).toBe('/console')
  // the address was given to somebody else there
  expect((await go({ ...wangThere, sub: 'p-successor' })).ended).toMatch(/#open-id=other-person$/)
  await call('PATCH', `/v1/staff/users/${wang.user.id}`, { disabled: true }, chief.auth)
  expect((await go(wangThere)).ended).toMatch(/#open-id=unknown-person$/)
})

test('somebody of another organisation does not come in, though the provider vouches for them', async () => {
  const server = await withProvider()
  const tenant = await addTenant(server)
  const li = await signIn(server, tenant.organisation, 'li', 'admin')
  const liThere = { sub: 'p-li', email: 'li@example.com', email_verified: true }
  expect((await server.go(liThere)).ended).toMatch(/#open-id=unknown-person$/)
  expect((await server.call('GET', `/v1/staff/open-id?organisation=${tenant.organisation}`)).body.provider).toBeNull()
  expect((await server.call('GET', `/v1/staff/open-id/start?organisation=${tenant.organisation}`)).headers.get('location')).toMatch(
    /#open-id=off$/,
  )
  await server.call('PUT', '/v1/organisation/open-id', { issuer: provider.issuer, label: 'x', ...client }, li.auth)
  const query = `?organisation=${tenant.organisation}`
  expect(await server.whoIs((await server.go(liThere, {}, { query })).cookies)).toMatchObject({ id: li.user.id })
  expect((await server.go(wangThere, {}, { query })).ended).toMatch(/#open-id=unknown-person$/)
})

test('whoever is signed in ties the own account, also where the provider vouches for no address; an admin unties it', async () => {
  const { go, call, chief, wang, whoIs } = await withProvider()
  const there = { sub: 'p-9' }
  const tie = (headers: Record<string, string>) => go(there, {}, { query: '?tie=true', headers })
  expect((await call('GET', '/v1/staff/open-id/start?tie=true')).headers.get('location')).toBe('/console#open-id=expired')
  expect((await tie(wang.auth)).ended).toBe('/console#open-id=tied')
  expect(await whoIs((await go(there)).cookies)).toMatchObject({ id: wang.user.id })
  expect((await tie(chief.auth)).ended).toMatch(/#open-id=other-person$/)
  expect((await call('DELETE', `/v1/staff/users/${wang.user.id}/open-id`, undefined, wang.auth)).status).toBe(403)
  expect((await call('DELETE', `/v1/staff/users/${wang.user.id}/open-id`, undefined, chief.auth)).status).toBe(204)
  expect((await call('DELETE', `/v1/staff/users/${wang.user.id}/open-id`, undefined, chief.auth)).status).toBe(404)
  expect((await go(there)).ended).toMatch(/#open-id=unknown-person$/)
})

test('a second factor is asked for after the provider too', async () => {
  const { go, call, wang, clock } = await withProvider()
  const begun = (await call('POST', '/v1/staff/second-factor', { password: wang.login.password }, wang.auth)).body
  const otp = createOTP(new TextDecoder().decode(base32.decode(begun.secret)))
  const code = () => otp.hotp(Math.floor(Date.parse(clock.now()) / 30_000))
  await call('POST', '/v1/staff/second-factor/confirm', { code: await code() }, wang.auth)
  clock.advance(30_000)
  const came = await go(wangThere)
  const [, challenge = ''] = /^\/console#challenge=(.+)$/.exec(came.ended ?? '') ?? []
  expect(came.cookies).not.toContain('anbei_session')
  const answered = await call('POST', '/v1/staff/session/challenge', { challenge: decodeURIComponent(challenge), code: await code() })
  expect([answered.status, answered.body.user.id]).toEqual([200, wang.user.id])
})

test('an address that stands in no token is asked for, of the same subject', async () => {
  const { go, whoIs, wang } = await withProvider()
  const there = { sub: 'p-wang' }
  expect((await go(there, { userinfo: { sub: 'p-other', email: 'wang@example.com', email_verified: true } })).ended).toMatch(/#open-id=/)
  const came = await go(there, { userinfo: { email: 'wang@example.com', email_verified: true } })
  expect(await whoIs(came.cookies)).toMatchObject({ id: wang.user.id })
})

test('a person without a password comes in through the provider alone', async () => {
  const { call, chief, go, whoIs } = await withProvider()
  const added = await call('POST', '/v1/staff/users', { email: 'sun@example.com', name: '孙工', role: 'supervisor' }, chief.auth)
  expect(added.status).toBe(201)
  const came = await go({ sub: 'p-sun', email: 'sun@example.com', email_verified: true })
  expect(await whoIs(came.cookies)).toMatchObject({ id: added.body.id, role: 'supervisor' })
})

test('an admin sets the provider, nobody else; its secret is sealed and told to nobody; without one again nobody comes in through it', async () => {
  const { call, chief, wang, go, apiKey, bearer, tables } = await withProvider()
  const path = '/v1/organisation/open-id'
  for (const auth of [wang.auth, bearer(apiKey), {}])
    for (const [method, body] of [['GET'], ['DELETE'], ['PUT', { issuer: provider.issuer, label: 'x', ...client }]] as const)
      expect([401, 403]).toContain((await call(method, path, body, auth)).status)
  expect(JSON.stringify((await call('GET', path, undefined, chief.auth)).body)).not.toContain(client.clientSecret)
  const kept = JSON.stringify([...tables.openIds.values()].map(({ sealed }) => new TextDecoder().decode(sealed)))
  expect(kept).not.toContain(client.clientSecret)
  // another label leaves the secret as it is
  const { clientId } = client
  expect((await call('PUT', path, { issuer: provider.issuer, clientId, label: '单点登录' }, chief.auth)).body.provider).toMatchObject({
    hasSecret: true,
    label: '单点登录',
  })
  expect((await go(wangThere)).ended).toBe('/console')
  expect((await call('DELETE', path, undefined, chief.auth)).status).toBe(204)
  expect((await call('GET', '/v1/staff/open-id')).body.provider).toBeNull()
  expect((await call('GET', '/v1/staff/open-id/start')).headers.get('location')).toBe('/console#open-id=off')
})

test('an inner address is no provider of an organisation, nor is one that describes somebody else or leads inside', async () => {
  const server = await testApp()
  const { auth } = await server.signIn('chief', 'admin')
  const set = async (issuer: string, where = server) =>
    (await where.call('PUT', '/v1/organisation/open-id', { issuer, label: 'x', ...client }, auth)).body.errors?.[0]?.code
  for (const issuer of [
    provider.issuer,
    'https://127.0.0.1',
    'https://169.254.169.254/latest',
    'https://localhost',
    'https://idp.internal',
    'ftp://a.example',
  ])
    expect(await set(issuer)).toBe('openId.address')
  const away = await withProvider()
  const reset = (issuer: string) => away.call('PUT', '/v1/organisation/open-id', { issuer, label: 'x', ...client }, away.chief.auth)
  expect((await reset(`${provider.issuer}/other`)).body.errors[0].code).toBe('openId.away')
  expect((await reset('http://127.0.0.1:1')).body.errors[0].code).toBe('openId.away')
})

test('a name that leads inside is not called, and what a provider says of itself is bounded', async () => {
  const calls: string[] = []
  const resolve = async (host: string) => {
    calls.push(host)
    return [{ address: '127.0.0.1', family: 4 }]
  }
  const inside = openId({ call: callFromNode(resolve), anywhere: false })
  const round = { state: 's', nonce: 'n', verifier: 'v'.repeat(43), redirectUri: 'https://a.example/back' }
  const asked = { issuer: 'https://login.example.com', inner: false, ...client }
  expect(await inside.begin(asked, round)).toEqual({ failed: 'away' })
  expect(calls).toEqual(['login.example.com'])
  provider.describe({ padding: 'x'.repeat(300_000) })
  const long = openId({ call: callFromNode(), anywhere: true })
  expect(await long.begin({ ...asked, issuer: provider.issuer }, round)).toEqual({ failed: 'away' })
  provider.describe({})
})
