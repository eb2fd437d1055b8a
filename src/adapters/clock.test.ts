import { expect, test } from 'vitest'
import { systemClock } from './clock.ts'

test('the date is the one in Shanghai, as the zone database has it', () => {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', dateStyle: 'short' })
  const before = parts.format()
  const today = systemClock().today()
  expect([before, parts.format()]).toContain(today)
})

test('a pinned date stays while instants go on', () => {
  const clock = systemClock({ today: '2024-02-29' })
  expect(clock.today()).toBe('2024-02-29')
  expect(clock.now()).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
  expect(clock.now().slice(0, 10)).not.toBe('2024-02-29')
})
