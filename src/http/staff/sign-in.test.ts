import { base32 } from '@better-auth/utils/base32'
import { createOTP } from '@better-auth/utils/otp'
import { expect, test } from 'vitest'
import { testApp } from '../../../test/fixtures/http/test-app.ts'
import { guessOf } from '../../usecases/staff/sign-in-staff.ts'

const step = 30_000

async function withFactor() {
  const server = await testApp()
  const { auth, login, user } = await server.signIn('chief', 'admin')
  const as = (method: string, path: string, body?: unknown, headers = auth) => server.call(method, path, body, headers)
  const begun = await as('POST', '/v1/staff/second-factor', { password: login.password })
  const secret = new TextDecoder().decode(base32.decode(begun.body.secret))
  const code = (late = 0) => createOTP(secret).hotp(Math.floor(Date.parse(server.clock.now()) / step) + late)
  return { ...server, as, auth, login, user, begun, code }
}

const on = async (server: Awaited<ReturnType<typeof withFactor>>) => {
  const confirmed = await server.as('POST', '/v1/staff/second-factor/confirm', { code: await server.code() })
  server.clock.advance(step)
  return confirmed
}

test('a second factor counts once a code has confirmed it; then the password gives a challenge, and a code the session', async () => {
  const server = await withFactor()
  const { as, call, login, begun, code, bearer, clock } = server
  expect([begun.status, begun.body.uri.startsWith('otpauth://totp/Anbei:chief'), begun.body.recoveryCodes.length]).toEqual([201, true, 8])
  expect((await call('POST', '/v1/staff/session', login)).status).toBe(200)
  expect((await as('POST', '/v1/staff/second-factor/confirm', { code: '000000' })).body.code).toBe('wrong-code')
  expect((await on(server)).body).toEqual({ since: expect.any(String), recoveryLeft: 8 })
  const challenged = await call('POST', '/v1/staff/session', login)
  expect([challenged.status, challenged.body.methods, challenged.headers.get('set-cookie')]).toEqual([202, ['totp', 'recovery'], null])
  const { challenge } = challenged.body
  const answer = (given: string, to = challenge) => call('POST', '/v1/staff/session/challenge', { challenge: to, code: given })
  expect((await answer('000000')).body.code).toBe('wrong-code')
  const right = await code()
  const signed = await answer(right)
  expect([signed.status, signed.headers.get('set-cookie')]).toEqual([200, expect.stringContaining('SameSite=Strict')])
  expect((await call('GET', '/v1/staff/session', undefined, bearer(signed.body.token))).status).toBe(200)
  expect((await answer(right)).body.code).toBe('wrong-code')
  const [recovery] = begun.body.recoveryCodes
  expect([(await answer(recovery.toUpperCase())).status, (await answer(recovery)).status]).toEqual([200, 401])
  expect((await answer(await code(1), challenge.replace(/~\d+~/, '~9999999999~'))).body.code).toBe('bad-credential')
  clock.advance(6 * 60_000)
  expect((await answer(await code())).body.code).toBe('bad-credential')
})

test('taking it away wants the password; an admin takes it from somebody who has lost it', async () => {
  const server = await withFactor()
  await on(server)
  const { as, call, login, user } = server
  expect((await as('POST', '/v1/staff/second-factor/remove', { password: 'another one' })).status).toBe(401)
  expect((await as('DELETE', '/v1/staff/users/usr_nobody/second-factor')).status).toBe(404)
  expect((await as('DELETE', `/v1/staff/users/${user.id}/second-factor`)).status).toBe(204)
  expect((await call('POST', '/v1/staff/session', login)).status).toBe(200)
  const agent = await server.signIn('wang', 'agent')
  expect((await as('DELETE', `/v1/staff/users/${user.id}/second-factor`, undefined, agent.auth)).status).toBe(403)
})

test('ten wrong passwords lock an address, whether somebody has it or not, until a quarter of an hour later or a new password', async () => {
  const server = await testApp()
  const { call, clock, signIn } = server
  const { auth } = await signIn('chief', 'admin')
  const wang = await signIn('wang', 'agent')
  const guess = (email: string, password = 'wrong horse') => call('POST', '/v1/staff/session', { email, password })
  for (const email of [wang.login.email, 'nobody@example.com']) {
    // as nine wrong passwords before, each of which takes its time
    for (let n = 0; n < 9; n += 1) await server.deps.staff.countFailure(await guessOf(email), clock.now())
    expect((await guess(email)).status).toBe(401)
    const locked = await guess(email, wang.login.password)
    expect([locked.status, locked.body.code, locked.headers.get('retry-after')]).toEqual([429, 'locked', '900'])
  }
  const { password } = (await call('POST', `/v1/staff/users/${wang.user.id}/password`, undefined, auth)).body
  expect((await guess(wang.login.email, password)).status).toBe(200)
  clock.advance(15 * 60_000)
  expect((await guess('nobody@example.com')).status).toBe(401)
})

test('a password of the lists is refused for a new person, a reset and the own change', async () => {
  const { call, signIn } = await testApp()
  const { auth, user, login } = await signIn('chief', 'admin')
  const person = { email: 'li@example.com', name: '李', role: 'agent', password: 'Password1' }
  const refused = [
    await call('POST', '/v1/staff/users', person, auth),
    await call('POST', `/v1/staff/users/${user.id}/password`, { password: 'password1' }, auth),
    await call('POST', '/v1/staff/password', { current: login.password, password: 'password1' }, auth),
  ]
  for (const { status, body } of refused) expect([status, body.errors[0].code]).toEqual([422, 'staff.knownPassword'])
  const changed = await call('POST', '/v1/staff/password', { current: login.password, password: 'battery staple' }, auth)
  expect([changed.status, (await call('GET', '/v1/staff/session', undefined, auth)).status]).toEqual([204, 401])
  const cookie = changed.headers.get('set-cookie')?.split(';')[0] ?? ''
  expect((await call('GET', '/v1/staff/session', undefined, { cookie })).body.user.id).toBe(user.id)
})

test('sessions of the caller are listed and ended, never those of somebody else', async () => {
  const { call, signIn, bearer } = await testApp()
  const { auth, login } = await signIn('chief', 'admin')
  const wang = await signIn('wang', 'agent')
  const second = (await call('POST', '/v1/staff/session', login, { 'user-agent': 'phone' })).body.token
  const { items } = (await call('GET', '/v1/staff/sessions', undefined, auth)).body
  const phone = items.find((each: { userAgent: string }) => each.userAgent === 'phone')
  expect([items.length, phone.current]).toEqual([2, false])
  expect((await call('DELETE', `/v1/staff/sessions/${phone.id}`, undefined, wang.auth)).status).toBe(404)
  expect((await call('DELETE', `/v1/staff/sessions/${phone.id}`, undefined, auth)).status).toBe(204)
  expect((await call('GET', '/v1/staff/session', undefined, bearer(second))).status).toBe(401)
  await call('POST', '/v1/staff/session', login)
  expect((await call('DELETE', '/v1/staff/sessions', undefined, auth)).status).toBe(204)
  expect((await call('GET', '/v1/staff/sessions', undefined, auth)).body.items).toMatchObject([{ current: true }])
})
