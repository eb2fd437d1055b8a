import { expect, test } from 'vitest'
import { delays, nextTry } from './next-try.ts'

const at = '2026-03-01T08:00:00.000Z'
const after = (attempts: number, more: Partial<Parameters<typeof nextTry>[0]> = {}): number =>
  Date.parse(nextTry({ attempts, at, chance: 0, ...more }) ?? '') - Date.parse(at)

test('delays grow, and a message is given up after a day', () => {
  const waited = delays.map((_, n) => after(n + 1))
  expect(waited).toEqual([...waited].sort((a, b) => a - b))
  expect(new Set(waited).size).toBe(waited.length)
  const hours = waited.reduce((sum, ms) => sum + ms, 0) / 3_600_000
  expect(hours).toBeGreaterThan(23)
  expect(hours).toBeLessThan(25)
  expect(nextTry({ attempts: delays.length + 1, at, chance: 0 })).toBeNull()
})

test('chance spreads those who failed together over a tenth of the delay', () => {
  expect(after(1)).toBe(5_000)
  expect(after(1, { chance: 0.5 })).toBe(5_250)
  expect(after(1, { chance: 1 })).toBe(5_500)
})

test('a receiver may ask for more patience, for a day at most', () => {
  expect(after(1, { retryAfterSeconds: 60 })).toBe(60_000)
  expect(after(5, { retryAfterSeconds: 60 })).toBe(delays[4])
  expect(after(1, { retryAfterSeconds: 10 ** 9 })).toBe(86_400_000)
})
