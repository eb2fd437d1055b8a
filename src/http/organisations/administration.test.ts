import { describe, expect, test } from 'vitest'
import { testApp } from '../../../test/fixtures/http/test-app.ts'

async function admin() {
  const server = await testApp()
  const { auth, user } = await server.signIn('chief', 'admin')
  const wang = await server.signIn('wang', 'agent')
  const as = (who: Record<string, string>, method: string, path: string, body?: unknown) => server.call(method, path, body, who)
  const log = async () =>
    (await as(auth, 'GET', '/v1/organisation/log')).body.items.map(({ action }: { action: string }) => action).toReversed()
  return { ...server, auth, user, wang, as, log }
}

describe('people of the staff', () => {
  test('an admin changes a role, and the last admin stays one', async () => {
    const { as, auth, user, wang, log } = await admin()
    expect((await as(wang.auth, 'PATCH', `/v1/staff/users/${user.id}`, { role: 'agent' })).status).toBe(403)
    expect(await as(auth, 'PATCH', `/v1/staff/users/${user.id}`, { role: 'agent' })).toMatchObject({
      status: 409,
      body: { code: 'last-admin' },
    })
    expect(await as(auth, 'DELETE', `/v1/staff/users/${user.id}`)).toMatchObject({ status: 409, body: { code: 'last-admin' } })
    expect((await as(auth, 'PATCH', `/v1/staff/users/${wang.user.id}`, { role: 'supervisor' })).body).toMatchObject({ role: 'supervisor' })
    expect((await as(wang.auth, 'GET', '/v1/staff/session')).body.user.role).toBe('supervisor')
    expect((await as(auth, 'PATCH', '/v1/staff/users/usr_nobody', { role: 'agent' })).status).toBe(404)
    expect(await log()).toEqual(['staff.changed'])
  })

  test('who is disabled is out at once, and the people they had wait for somebody else', async () => {
    const { as, auth, wang, siteKey, call, log } = await admin()
    const start = await call('POST', '/v1/conversations', { filings: ['icpFiling'] }, { 'x-site-key': siteKey })
    const path = `/v1/conversations/${start.body.conversation.id}`
    await as(wang.auth, 'POST', `${path}/takeover`)
    expect((await as(auth, 'PATCH', `/v1/staff/users/${wang.user.id}`, { disabled: true })).body.disabledAt).toMatch(/^2026-11-23/)
    expect((await as(wang.auth, 'GET', '/v1/inbox')).status).toBe(401)
    expect((await as(auth, 'GET', path)).body.conversation).toMatchObject({ controller: 'assistant', status: 'waiting' })
    expect((await as(auth, 'PATCH', `/v1/staff/users/${wang.user.id}`, { disabled: false })).body.disabledAt).toBeNull()
    expect((await as(auth, 'DELETE', `/v1/staff/users/${wang.user.id}`)).status).toBe(204)
    expect(await log()).toEqual(['staff.disabled', 'staff.enabled', 'staff.removed'])
  })

  test('a password that is made is told once and counts', async () => {
    const { as, auth, wang, call } = await admin()
    const { password } = (await as(auth, 'POST', `/v1/staff/users/${wang.user.id}/password`)).body
    expect((await as(wang.auth, 'GET', '/v1/inbox')).status).toBe(401)
    expect((await call('POST', '/v1/staff/session', { email: wang.user.email, password })).status).toBe(200)
    expect(JSON.stringify((await as(auth, 'GET', '/v1/organisation/log')).body)).not.toContain(password)
  })
})

describe('site keys', () => {
  test('count on their origins only, from the next call on after a change, and not at all once revoked', async () => {
    const { as, auth, wang, call, log } = await admin()
    const body = { name: '官网', origins: ['https://a.example'] }
    expect((await as(wang.auth, 'POST', '/v1/site-keys', body)).status).toBe(403)
    const { key, siteKey } = (await as(auth, 'POST', '/v1/site-keys', body)).body
    const open = (origin: string) => call('POST', '/v1/conversations', { filings: [] }, { 'x-site-key': siteKey, origin })
    const good = await open('https://a.example')
    expect([good.status, good.headers.get('access-control-allow-origin')]).toEqual([201, 'https://a.example'])
    const bad = await open('https://b.example')
    expect([bad.status, bad.headers.get('access-control-allow-origin')]).toEqual([403, null])
    const { conversation, token, resumeCode } = good.body
    const from = (origin: string, shown = token) =>
      call('GET', `/v1/conversations/${conversation.id}`, undefined, { authorization: `Bearer ${shown}`, origin })
    const seen = async (origin: string, shown = token) => {
      const { status, headers } = await from(origin, shown)
      return [status, headers.get('access-control-allow-origin')]
    }
    expect(await seen('https://a.example')).toEqual([200, 'https://a.example'])
    expect(await seen('https://b.example')).toEqual([403, null])
    expect((await call('GET', `/v1/conversations/${conversation.id}`, undefined, { authorization: `Bearer ${token}` })).status).toBe(200)
    const resume = (origin: string, more = {}) => call('POST', '/v1/conversations/resume', { resumeCode }, { origin, ...more })
    expect((await resume('https://a.example')).status).toBe(403)
    expect((await resume('https://b.example', { 'x-site-key': siteKey })).status).toBe(403)
    const onSite = (await resume('https://a.example', { 'x-site-key': siteKey })).body.token
    expect(await seen('https://a.example', onSite)).toEqual([200, 'https://a.example'])
    const onOurs = (await resume('http://localhost')).body.token
    expect([await seen('http://localhost', onOurs), await seen('https://a.example', onOurs)]).toEqual([
      [200, 'http://localhost'],
      [403, null],
    ])
    expect((await as(auth, 'PATCH', `/v1/site-keys/${key.id}`, { origins: ['https://b.example'] })).body.origins).toEqual([
      'https://b.example',
    ])
    expect([(await open('https://a.example')).status, (await open('https://b.example')).status]).toEqual([403, 201])
    expect([await seen('https://a.example'), await seen('https://b.example')]).toEqual([
      [403, null],
      [200, 'https://b.example'],
    ])
    for (const origin of ['https://a.example/path', 'a.example', 'ftp://a.example'])
      expect((await as(auth, 'PATCH', `/v1/site-keys/${key.id}`, { origins: [origin] })).status, origin).toBe(422)
    expect((await as(auth, 'DELETE', `/v1/site-keys/${key.id}`)).status).toBe(204)
    expect((await open('https://b.example')).status).toBe(401)
    expect((await as(auth, 'DELETE', `/v1/site-keys/${key.id}`)).status).toBe(404)
    const listed = (await as(auth, 'GET', '/v1/site-keys')).body
    expect(listed.items[0]).toMatchObject({ id: key.id, name: '官网', revokedAt: expect.any(String) })
    expect(JSON.stringify(listed)).not.toContain(siteKey)
    expect(await log()).toEqual(['siteKey.made', 'siteKey.changed', 'siteKey.revoked'])
  })
})

test('the look of the chat is that of the organisation, over it that of the site; a greeting of its own is said first', async () => {
  const { as, auth, wang, call, siteKey: other, log } = await admin()
  const own = { name: '云启备案', logo: '云', colour: '#112233', greeting: '您好，这里是云启。' }
  expect((await as(wang.auth, 'PATCH', '/v1/organisation', { branding: own })).status).toBe(403)
  expect((await as(auth, 'PATCH', '/v1/organisation', { branding: { colour: 'red' } })).status).toBe(422)
  expect((await as(auth, 'PATCH', '/v1/organisation', { branding: own })).body.branding).toEqual(own)
  const { key, siteKey } = (await as(auth, 'POST', '/v1/site-keys', { name: '官网', origins: ['https://a.example'] })).body
  await as(auth, 'PATCH', `/v1/site-keys/${key.id}`, { branding: { name: '官网助手' } })
  const look = (headers: Record<string, string>) => call('GET', '/v1/branding', undefined, headers)
  expect((await look({ 'x-site-key': siteKey, origin: 'https://a.example' })).body).toEqual({ ...own, name: '官网助手' })
  expect((await look({ 'x-site-key': other })).body).toEqual(own)
  expect((await look({ 'x-site-key': siteKey, origin: 'https://b.example' })).status).toBe(403)
  const start = await call('POST', '/v1/conversations', {}, { 'x-site-key': siteKey, origin: 'https://a.example' })
  expect(start.body.reply.text).toMatch(/^您好，这里是云启。/)
  expect((await as(auth, 'PATCH', '/v1/organisation', { branding: null })).body.branding).toBeNull()
  expect(await log()).toEqual(['branding.changed', 'siteKey.made', 'siteKey.changed', 'branding.changed'])
})

test('a parameter set otherwise counts on its days for its organisation, says so in the finding with its basis, and is taken back', async () => {
  const { as, auth, wang, call, apiKey, log } = await admin()
  const key = { authorization: `Bearer ${apiKey}` }
  const made = (await call('POST', '/v1/cases', { filings: ['contingencyPlan'], fields: { logRetentionMonths: 8 } }, key)).body
  const finding = async (query = '') =>
    (await call('GET', `/v1/cases/${made.id}?verdicts=pass,fail${query}`, undefined, key)).body.findings.find(
      ({ ruleId }: { ruleId: string }) => ruleId === 'R-S02-log-retention',
    )
  expect(await finding()).toMatchObject({ verdict: 'pass' })
  expect((await finding()).overridden).toBeUndefined()
  const wanted = { parameter: 'logRetentionMonths', value: 12, basis: '公司日志管理制度第六条', from: '2026-11-01', to: '2026-12-31' }
  expect((await as(wang.auth, 'POST', '/v1/rule-overrides', wanted)).status).toBe(403)
  for (const bad of [{ parameter: 'nothingLikeIt' }, { value: '十二' }, { to: '2026-10-01' }, { basis: '' }])
    expect((await as(auth, 'POST', '/v1/rule-overrides', { ...wanted, ...bad })).status, JSON.stringify(bad)).toBe(422)
  const { id } = (await as(auth, 'POST', '/v1/rule-overrides', wanted)).body
  expect(await finding()).toMatchObject({ verdict: 'fail', overridden: [{ ...wanted, instead: 6 }] })
  expect(await finding('&inForceOn=2027-01-01')).toMatchObject({ verdict: 'pass' })
  expect((await as(auth, 'DELETE', `/v1/rule-overrides/${id}`)).status).toBe(204)
  expect(await finding()).toMatchObject({ verdict: 'pass' })
  expect(await log()).toEqual(['override.set', 'override.removed'])
})
