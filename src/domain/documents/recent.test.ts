import { expect, test } from 'vitest'
import { Recent } from './recent.ts'

test('what is asked again stays, what is not goes', () => {
  const recent = new Recent<number, string>(3)
  recent.set(0, 'kept')
  recent.set(1, 'left')
  for (let key = 2; key < 20; key += 1) {
    expect(recent.get(0)).toBe('kept')
    recent.set(key, 'passing')
  }
  expect(recent.get(1)).toBeUndefined()
  expect(recent.get(19)).toBe('passing')
})
