import { expect, test } from 'vitest'
import { TooMuchPrint, toRead } from './most-print.ts'

const lines = (count: number, letters: number) => Array.from({ length: count }, () => ({ width: 20 * letters, height: 20 }))

test('a full page of a contract is read, its short lines first', () => {
  const page = [...lines(40, 40), ...lines(2, 5)]
  expect(toRead(page, false).map(({ width }) => width)).toEqual([100, 100, ...Array(40).fill(800)])
})

test('more print than any page has is refused before a letter of it is read', () => {
  expect(() => toRead(lines(66, 60), false)).toThrow(TooMuchPrint)
})

test('of a picture that must be taken again the short lines are read, which say what it is', () => {
  expect(toRead([...lines(60, 60), ...lines(10, 4)], true)).toHaveLength(12)
  expect(toRead(lines(12, 4), true)).toHaveLength(12)
})

test('a line without a height is none', () => {
  expect(toRead([{ width: 40, height: 0 }], false)).toEqual([])
})
