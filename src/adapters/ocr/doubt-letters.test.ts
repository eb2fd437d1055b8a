import { expect, test } from 'vitest'
import { doubtLetters } from './doubt-letters.ts'

/** letters one step of three from each other, but where a number says otherwise */
const line = (text: string, unsure: Readonly<Record<string, number>> = {}, gaps: Readonly<Record<number, number>> = {}) => {
  let step = 0
  return [...text].map((letter, at) => {
    step += gaps[at] ?? 3
    return { letter, step, chance: unsure[letter] ?? 0.99 }
  })
}

test('a letter that the reader is unsure of is doubted with the one behind it, the last one with the one before it', () => {
  expect(doubtLetters(line('婺源县算岭晒秋', { 算: 0.21, 秋: 0.4 }))).toEqual(['算岭', '晒秋'])
})

test('and so are neighbours between which a letter was left out', () => {
  expect(doubtLetters(line('濉溪县腾机械', {}, { 3: 6 }))).toEqual(['县腾'])
})

test.each([
  ['of which it is sure', line('杭州云启智算信息')],
  ['that are figures and marks', line('MA5(2),8号', { M: 0.3, 5: 0.3, '(': 0.2 }, { 3: 9 })],
  ['set apart, as those of a label', line('名称', {}, { 1: 12 })],
])('but not letters %s', (_, read) => {
  expect(doubtLetters(read)).toEqual([])
})
