import { expect, test } from 'vitest'
import { upcast } from './upcast.ts'

const stored = { type: 'staffSaid', seq: 4, v: 1, actor: 'staff:usr_1', at: '2026-03-01T08:00:00.000Z', payload: { words: 'a' } } as const
const table = { staffSaid: { 1: () => ({ text: 'a' }), 2: () => ({ text: 'a', internal: false }) } }

test('an old event climbs version by version, and keeps everything but its payload', () => {
  expect(upcast(stored, table, () => 3)).toEqual({ ...stored, v: 3, payload: { text: 'a', internal: false } })
  expect(upcast(stored, table, () => 2)).toEqual({ ...stored, v: 2, payload: { text: 'a' } })
})

test('an event of the newest version, or of a newer one than this build knows, stays as it is', () => {
  expect(upcast(stored, table, () => 1)).toEqual(stored)
  expect(upcast({ ...stored, v: 9 }, table, () => 3)).toEqual({ ...stored, v: 9 })
})

test('a version without a way up is an error', () => {
  expect(() => upcast(stored, { staffSaid: { 2: () => null } }, () => 3)).toThrow('v1')
})
