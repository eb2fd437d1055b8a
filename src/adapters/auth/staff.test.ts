import { describe, expect, onTestFinished, test } from 'vitest'
import { here } from '../../../test/fixtures/store/here.ts'
import type { Staff } from '../../ports/staff.ts'
import { systemClock } from '../clock.ts'
import { createIds } from '../ids.ts'
import { libsqlStaff } from './libsql-staff.ts'
import { memoryStaff } from './memory-staff.ts'

const secret = 'a secret of at least thirty-two characters'
const wang = { organisation: 'org_1', email: 'wang@example.com', name: '王工', role: 'admin', password: 'correct horse' } as const

const signIn = async (staff: Staff, email: string, password: string) => {
  const user = await staff.checkPassword(email, password)
  return user && { user, token: await staff.openSession(user, 'a browser') }
}

async function libsql() {
  const database = await here.databases[0].make(systemClock())
  onTestFinished(() => database.close())
  const store = await database.open()
  return { staff: libsqlStaff(store.database, secret, createIds()), sessions: () => store.database.query.session.findMany() }
}

describe.each([
  ['memory', async () => ({ staff: memoryStaff(secret, createIds()) })],
  ['libSQL', libsql],
] as const)('staff in %s', (_name, open) => {
  test('a right password opens a session that names its organisation; signing out ends it', async () => {
    const { staff } = await open()
    const created = await staff.create(wang)
    const signed = await signIn(staff, 'wang@example.com', 'correct horse')
    expect(signed?.user).toEqual(created)
    expect(signed?.token).toMatch(/^org_1\.u_\w{20,}$/)
    const token = signed?.token ?? ''
    expect(await staff.session(token)).toEqual(created)
    await staff.signOut(token)
    expect(await staff.session(token)).toBeNull()
  })

  test('a wrong password and an unknown address look the same', async () => {
    const { staff } = await open()
    await staff.create(wang)
    expect(await signIn(staff, 'wang@example.com', 'wrong horse')).toBeNull()
    expect(await signIn(staff, 'li@example.com', 'correct horse')).toBeNull()
  })

  test('a new password ends the old one and its sessions', async () => {
    const { staff } = await open()
    await staff.create(wang)
    const signed = await signIn(staff, wang.email, wang.password)
    expect(await staff.setPassword(wang.email, 'battery staple')).toBe(true)
    expect(await staff.setPassword('li@example.com', 'battery staple')).toBe(false)
    expect(await staff.session(signed?.token ?? '')).toBeNull()
    expect(await signIn(staff, wang.email, wang.password)).toBeNull()
    expect(await signIn(staff, wang.email, 'battery staple')).not.toBeNull()
  })

  test('one admin who may sign in is always left; who is disabled is signed out and stays out until enabled', async () => {
    const { staff } = await open()
    const { id } = await staff.create(wang)
    const li = await staff.create({ ...wang, email: 'li@example.com', name: '李工', role: 'agent' })
    expect(await staff.change('org_1', id, { role: 'agent' })).toBe('last-admin')
    expect(await staff.change('org_1', id, { disabledAt: '2026-11-23' })).toBe('last-admin')
    expect(await staff.remove('org_1', id)).toBe('last-admin')
    expect(await staff.change('org_2', id, { name: '别人' })).toBe('unknown')
    expect(await staff.change('org_1', li.id, { role: 'admin', name: '李' })).toBe('changed')
    const signed = await signIn(staff, 'li@example.com', wang.password)
    expect(signed?.user).toMatchObject({ role: 'admin', name: '李' })
    expect(await staff.change('org_1', li.id, { disabledAt: '2026-11-23' })).toBe('changed')
    expect(await staff.session(signed?.token ?? '')).toBeNull()
    expect(await signIn(staff, 'li@example.com', wang.password)).toBeNull()
    expect(await staff.change('org_1', id, { role: 'agent' })).toBe('last-admin')
    expect(await staff.change('org_1', li.id, { disabledAt: null })).toBe('changed')
    const both = await Promise.all([staff.change('org_1', id, { role: 'agent' }), staff.change('org_1', li.id, { role: 'agent' })])
    expect(both.toSorted()).toEqual(['changed', 'last-admin'])
  })

  test('who is removed is nobody, and their address is free', async () => {
    const { staff } = await open()
    await staff.create(wang)
    const li = await staff.create({ ...wang, email: 'li@example.com', name: '李工', role: 'agent' })
    const signed = await signIn(staff, 'li@example.com', wang.password)
    expect(await staff.remove('org_1', li.id)).toBe('changed')
    expect(await staff.session(signed?.token ?? '')).toBeNull()
    expect(await staff.knows('li@example.com')).toBe(false)
    expect((await staff.list('org_1')).map(({ name }) => name)).toEqual(['王工'])
  })

  test('sessions are listed with the one that asks, and end one by one', async () => {
    const { staff } = await open()
    const { id } = await staff.create(wang)
    const [one, two] = [await signIn(staff, wang.email, wang.password), await signIn(staff, wang.email, wang.password)]
    const listed = await staff.sessions(id, two?.token ?? '')
    expect(listed.map(({ current, userAgent }) => [current, userAgent]).toSorted()).toEqual([
      [false, 'a browser'],
      [true, 'a browser'],
    ])
    const other = listed.find(({ current }) => !current)?.id ?? ''
    expect([await staff.endSession('usr_somebody', other), await staff.endSession(id, other), await staff.endSession(id, other)]).toEqual([
      false,
      true,
      false,
    ])
    expect([await staff.session(one?.token ?? ''), (await staff.session(two?.token ?? ''))?.id]).toEqual([null, id])
  })

  test('a step of time and a recovery code count once, each only forward', async () => {
    const { staff } = await open()
    const { id } = await staff.create(wang)
    const key = { keyId: 'k', wrapped: new Uint8Array([1]) }
    const factor = { key, sealed: new Uint8Array([2]), since: null, lastStep: 5, recovery: ['a', 'b'] }
    expect([await staff.secondFactor(id), await staff.useSecondFactor(id, { step: 9 })]).toEqual([null, false])
    await staff.setSecondFactor(id, factor)
    expect(await staff.secondFactor(id)).toEqual(factor)
    const used = []
    for (const by of [{ step: 5 }, { step: 6 }, { step: 6 }, { recovery: 'a' }, { recovery: 'a' }, { recovery: 'c' }])
      used.push(await staff.useSecondFactor(id, by))
    expect(used).toEqual([false, true, false, true, false, false])
    expect(await staff.secondFactor(id)).toMatchObject({ lastStep: 6, recovery: ['b'] })
    await staff.setSecondFactor(id, null)
    expect(await staff.secondFactor(id)).toBeNull()
  })

  test('an account is tied to one subject of an issuer and a subject to one account, also by two at once; who is removed is tied no more', async () => {
    const { staff } = await open()
    const { id } = await staff.create(wang)
    const li = await staff.create({ ...wang, email: 'li@example.com', name: '李工', role: 'agent' })
    const [there, elsewhere] = ['https://login.example.com', 'https://other.example.com']
    expect(await staff.tiedTo(there, 's-1')).toBeNull()
    expect((await Promise.all([staff.tie(id, there, 's-1'), staff.tie(id, there, 's-2')])).toSorted()).toEqual([false, true])
    expect(await staff.untie(id)).toBe(true)
    const done = []
    for (const [user, issuer, subject] of [
      [id, there, 's-1'],
      [id, there, 's-1'],
      [id, there, 's-2'],
      [li.id, there, 's-1'],
      [li.id, elsewhere, 's-1'],
    ] as const)
      done.push(await staff.tie(user, issuer, subject))
    expect(done).toEqual([true, true, false, false, true])
    expect([(await staff.tiedTo(there, 's-1'))?.id, (await staff.tiedTo(elsewhere, 's-1'))?.id]).toEqual([id, li.id])
    expect([await staff.ties(id), await staff.ties(li.id)]).toEqual([[there], [elsewhere]])
    // the password counts as before, and stays when the tie goes
    expect(await staff.untie(id)).toBe(true)
    expect([await staff.untie(id), await staff.tiedTo(there, 's-1'), (await signIn(staff, wang.email, wang.password))?.user.id]).toEqual([
      false,
      null,
      id,
    ])
    await staff.remove('org_1', li.id)
    expect(await staff.tiedTo(elsewhere, 's-1')).toBeNull()
  })

  test('ten failures within a quarter of an hour lock for as long; others and later ones do not', async () => {
    const { staff } = await open()
    const at = (minutes: number): string => new Date(Date.parse('2026-11-23T08:00:00.000Z') + minutes * 60_000).toISOString()
    for (let n = 0; n < 9; n += 1) await staff.countFailure('guess', at(0))
    expect(await staff.lockedUntil('guess', at(1))).toBeNull()
    await staff.countFailure('guess', at(16))
    expect(await staff.lockedUntil('guess', at(16))).toBeNull()
    for (let n = 0; n < 9; n += 1) await staff.countFailure('guess', at(17))
    expect([
      await staff.lockedUntil('guess', at(18)),
      await staff.lockedUntil('guess', at(32)),
      await staff.lockedUntil('other', at(18)),
    ]).toEqual([at(32), null, null])
    await staff.forgetFailures('guess')
    expect(await staff.lockedUntil('guess', at(18))).toBeNull()
  })

  test('a made-up token and the token of another organisation open nothing', async () => {
    const { staff } = await open()
    await staff.create(wang)
    const signed = await signIn(staff, wang.email, wang.password)
    expect(await staff.session('org_1.u_made-up')).toBeNull()
    expect(await staff.session((signed?.token ?? '').replace('org_1', 'org_2'))).toBeNull()
  })
})

test('the database holds the hash of a session token and never the token', async () => {
  const { staff, sessions } = await libsql()
  await staff.create(wang)
  const signed = await signIn(staff, wang.email, wang.password)
  const secretPart = signed?.token.split('u_')[1] ?? 'nothing'
  expect(JSON.stringify(await sessions())).not.toContain(secretPart)
})
