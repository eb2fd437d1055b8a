import { expect, test } from 'vitest'
import { testClock } from '../../../test/fixtures/store/test-clock.ts'
import { testVault } from '../../../test/fixtures/store/test-vault.ts'
import { firstDeskSettings } from '../../domain/desk/desk-settings.ts'
import { memoryStore } from '../memory/index.ts'
import { type KnownSettings, rememberSettings } from './remember-settings.ts'

test('settings are known for five seconds, one own change at once, that of another isolate after them', async () => {
  const { desk } = memoryStore({ vault: testVault, clock: testClock() })
  let time = 0
  const known: KnownSettings = new Map()
  const remembering = rememberSettings(desk, known, () => time)
  const minutes = async () => (await remembering.settings('org_1'))?.firstMinutes
  await remembering.setSettings('org_1', { ...firstDeskSettings, firstMinutes: 5 })
  expect(await minutes()).toBe(5)
  await desk.setSettings('org_1', { ...firstDeskSettings, firstMinutes: 7 })
  time = 4_999
  expect(await minutes()).toBe(5)
  time = 5_000
  expect(await minutes()).toBe(7)
  await remembering.setSettings('org_1', { ...firstDeskSettings, firstMinutes: 9 })
  expect(await minutes()).toBe(9)
})
