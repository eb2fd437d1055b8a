import { expect, test } from 'vitest'
import { createLru } from './lru.ts'

test('what was not used for longest is forgotten first', () => {
  const lru = createLru<number>(3)
  for (const [key, value] of Object.entries({ a: 1, b: 2, c: 3 })) lru.set(key, value)
  expect(lru.get('a')).toBe(1)
  lru.set('d', 4)
  expect(['a', 'b', 'c', 'd'].map(key => lru.get(key))).toEqual([1, undefined, 3, 4])
  lru.set('c', 30)
  lru.set('e', 5)
  expect(['a', 'c', 'd', 'e'].map(key => lru.get(key))).toEqual([undefined, 30, 4, 5])
})

test('an entry that is taken out leaves the order of the others as it was', () => {
  const lru = createLru<string>(2)
  lru.set('first', '1')
  lru.set('second', '2')
  lru.delete('second')
  lru.set('third', '3')
  lru.delete('nobody')
  lru.set('fourth', '4')
  expect(['first', 'second', 'third', 'fourth'].map(key => lru.get(key))).toEqual([undefined, undefined, '3', '4'])
  for (const key of ['third', 'fourth']) lru.delete(key)
  lru.set('fifth', '5')
  expect(lru.get('fifth')).toBe('5')
})
