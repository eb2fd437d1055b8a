import { expect, test } from 'vitest'
import { readSettings, SettingsError } from './read-settings.ts'

const key = 'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8='

test('nothing set is a working development server', () => {
  expect(readSettings({})).toMatchObject({
    production: false,
    port: 8787,
    databaseUrl: null,
    today: null,
    masterKeys: [],
    logLevel: 'info',
  })
})

test('an empty variable counts as absent', () => {
  expect(readSettings({ ANBEI_SITE_KEY: '', PORT: ' ' })).toMatchObject({ siteKey: null, port: 8787 })
})

test('the pinned date is refused in production', () => {
  expect(readSettings({ ANBEI_TODAY: '2026-11-23' }).today).toBe('2026-11-23')
  expect(() => readSettings({ ANBEI_TODAY: '2026-11-23', NODE_ENV: 'production' })).toThrow(SettingsError)
})

test.each([
  { ANBEI_TODAY: '2026-02-30' },
  { ANBEI_TODAY: '2026-13-01' },
  { ANBEI_TODAY: 'tomorrow' },
  { PORT: 'http' },
  { PORT: '70000' },
  { ANBEI_LOG: 'loud' },
  { ANBEI_POLICY: 'strict' },
  { ANBEI_STAFF_PASSWORD: 'short' },
])('%o is refused by name', environment => {
  expect(() => readSettings(environment)).toThrow(Object.keys(environment)[0])
})

test('master keys are base64 of 32 bytes, the current one first, and a bad one is not repeated in the error', () => {
  expect(readSettings({ ANBEI_MASTER_KEY: `${key},${key}` }).masterKeys.map(bytes => bytes.length)).toEqual([32, 32])
  expect(() => readSettings({ ANBEI_MASTER_KEY: 'secret-but-short' })).toThrow(/32 bytes/)
  expect(() => readSettings({ ANBEI_MASTER_KEY: 'secret-but-short' })).not.toThrow(/secret-but/)
})
