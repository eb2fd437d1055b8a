import { expect, test } from 'vitest'
import { createRelief } from './relieve-memory.ts'

const megabyte = 1024 * 1024

/** What was collected while so many megabytes were held, a second between two looks; a look through the heap gives `frees` back. */
function collected(held: readonly number[], frees: number, buffered = 40): readonly string[] {
  const done: string[] = []
  let [at, free] = [0, 0]
  const relieve = createRelief({
    collect({ type }) {
      done.push(`${at}:${type}`)
      if (type === 'major') free = frees
    },
    held: () => ((held[at] ?? 0) - free) * megabyte,
    buffered: () => buffered * megabyte,
    now: () => at * 1_000,
  })
  for (; at < held.length; at += 1) {
    free = 0
    relieve()
  }
  return done
}

const majors = (done: readonly string[]): readonly string[] => done.filter(each => each.endsWith('major'))

test('little is left alone, much is swept, too much is looked through', () => {
  expect(collected([200, 310, 340], 40)).toEqual(['1:minor', '2:major'])
})

test('where hardly anything lies in buffers nothing is swept', () => {
  expect(collected([200, 310, 310], 40, 3)).toEqual([])
})

test('looking through goes on as long as it frees something, and ever more seldom where it does not', () => {
  const long = Array.from({ length: 40 }, () => 400)
  expect(majors(collected(long, 40))).toHaveLength(20)
  expect(majors(collected(long, 0))).toEqual(['0:major', '4:major', '12:major', '28:major'])
})
