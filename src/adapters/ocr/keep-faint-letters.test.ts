import { expect, test } from 'vitest'
import { keepFaintLetters } from './keep-faint-letters.ts'

/** the blank, 江, 涪, a dash */
const letters = 4
const line = (...steps: readonly (readonly number[])[]) => ({ chances: Float32Array.from(steps.flat()), steps: steps.length, letters })
const empty = [1, 0, 0, 0]
const likeliest = ({ chances, steps }: ReturnType<typeof line>) =>
  Array.from({ length: steps }, (_, step) => {
    const at = chances.subarray(step * letters, (step + 1) * letters)
    return at.indexOf(Math.max(...at))
  })
const kept = (read: ReturnType<typeof line>) => {
  keepFaintLetters(read, letter => letter === 3)
  return likeliest(read)
}

test('a letter that the model knows badly stands where it doubts that nothing does', () => {
  expect(kept(line(empty, [0.44, 0.07, 0.23, 0], empty, [0, 1, 0, 0], empty))).toEqual([0, 2, 0, 1, 0])
})

test.each([
  ['the foot of a letter beside it', line([0, 1, 0, 0], [0.55, 0.4, 0, 0], empty), [1, 0, 0]],
  ['a mark', line(empty, [0.5, 0, 0, 0.4], empty), [0, 0, 0]],
  ['what is spread over many', line(empty, [0.5, 0.07, 0.05, 0.02], empty), [0, 0, 0]],
  ['a gap of which it is sure', line(empty, [0.9, 0, 0.1, 0], empty), [0, 0, 0]],
])('but not for %s', (_, read, expected) => {
  expect(kept(read)).toEqual(expected)
})
