import { describe, expect, test } from 'vitest'
import { createIds } from './ids.ts'

describe('ids', () => {
  test('are prefixed UUIDs of version 7 and sort by the time they were made', () => {
    let time = Date.UTC(2026, 0, 1)
    const ids = createIds(() => time)
    const first = ids.next('case')
    expect(first).toMatch(/^case_[0-9a-f]{12}7[0-9a-f]{3}[89ab][0-9a-f]{15}$/)
    expect(Number.parseInt(first.slice(5, 17), 16)).toBe(time)
    time += 1
    expect(ids.next('case') > first).toBe(true)
  })

  test('never repeat or go back, not even in a burst or when the clock is set back', () => {
    let time = Date.UTC(2026, 0, 1)
    const ids = createIds(() => time)
    const made = Array.from({ length: 10_000 }, (_, n) => {
      if (n === 5_000) time -= 60_000
      return ids.next('conv')
    })
    expect(new Set(made).size).toBe(made.length)
    expect(made.toSorted()).toEqual(made)
  })

  test('secrets are base64url of the asked length', () => {
    expect(createIds().secret(32)).toMatch(/^[A-Za-z0-9_-]{43}$/)
    expect(createIds().secret(32)).not.toBe(createIds().secret(32))
  })
})
