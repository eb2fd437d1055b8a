import { describe, expect, onTestFinished, test } from 'vitest'
import { here } from '../../../test/fixtures/store/here.ts'
import { systemClock } from '../clock.ts'
import { createIds } from '../ids.ts'
import { libsqlStaff } from './libsql-staff.ts'
import { memoryStaff } from './memory-staff.ts'

const secret = 'a secret of at least thirty-two characters'
const wang = { organisation: 'org_1', email: 'wang@example.com', name: '王工', role: 'admin', password: 'correct horse' } as const

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
    const signed = await staff.signIn('wang@example.com', 'correct horse')
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
    expect(await staff.signIn('wang@example.com', 'wrong horse')).toBeNull()
    expect(await staff.signIn('li@example.com', 'correct horse')).toBeNull()
  })

  test('a new password ends the old one and its sessions', async () => {
    const { staff } = await open()
    await staff.create(wang)
    const signed = await staff.signIn(wang.email, wang.password)
    expect(await staff.setPassword(wang.email, 'battery staple')).toBe(true)
    expect(await staff.setPassword('li@example.com', 'battery staple')).toBe(false)
    expect(await staff.session(signed?.token ?? '')).toBeNull()
    expect(await staff.signIn(wang.email, wang.password)).toBeNull()
    expect(await staff.signIn(wang.email, 'battery staple')).not.toBeNull()
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
    const signed = await staff.signIn('li@example.com', wang.password)
    expect(signed?.user).toMatchObject({ role: 'admin', name: '李' })
    expect(await staff.change('org_1', li.id, { disabledAt: '2026-11-23' })).toBe('changed')
    expect(await staff.session(signed?.token ?? '')).toBeNull()
    expect(await staff.signIn('li@example.com', wang.password)).toBeNull()
    expect(await staff.change('org_1', id, { role: 'agent' })).toBe('last-admin')
    expect(await staff.change('org_1', li.id, { disabledAt: null })).toBe('changed')
    const both = await Promise.all([staff.change('org_1', id, { role: 'agent' }), staff.change('org_1', li.id, { role: 'agent' })])
    expect(both.toSorted()).toEqual(['changed', 'last-admin'])
  })

  test('who is removed is nobody, and their address is free', async () => {
    const { staff } = await open()
    await staff.create(wang)
    const li = await staff.create({ ...wang, email: 'li@example.com', name: '李工', role: 'agent' })
    const signed = await staff.signIn('li@example.com', wang.password)
    expect(await staff.remove('org_1', li.id)).toBe('changed')
    expect(await staff.session(signed?.token ?? '')).toBeNull()
    expect(await staff.knows('li@example.com')).toBe(false)
    expect((await staff.list('org_1')).map(({ name }) => name)).toEqual(['王工'])
  })

  test('a made-up token and the token of another organisation open nothing', async () => {
    const { staff } = await open()
    await staff.create(wang)
    const signed = await staff.signIn(wang.email, wang.password)
    expect(await staff.session('org_1.u_made-up')).toBeNull()
    expect(await staff.session((signed?.token ?? '').replace('org_1', 'org_2'))).toBeNull()
  })
})

test('the database holds the hash of a session token and never the token', async () => {
  const { staff, sessions } = await libsql()
  await staff.create(wang)
  const signed = await staff.signIn(wang.email, wang.password)
  const secretPart = signed?.token.split('u_')[1] ?? 'nothing'
  expect(JSON.stringify(await sessions())).not.toContain(secretPart)
})
