import { expect, test } from 'vitest'
import { fairStream } from './fair-stream.ts'

async function* pieces(count: number, length: number, ended: string[] = []): AsyncGenerator<Uint8Array> {
  try {
    for (let n = 0; n < count; n += 1) yield new Uint8Array(length).fill(n)
  } finally {
    ended.push('ended')
  }
}

test('every byte comes, in its order, and others have their turn meanwhile', async () => {
  let turns = 0
  let goesOn = true
  const other = (): void => {
    turns += 1
    if (goesOn) setTimeout(other)
  }
  setTimeout(other)
  const seen: number[] = []
  for await (const piece of fairStream(pieces(40, 100_000))) seen.push(piece[0] ?? -1)
  goesOn = false
  expect(seen).toEqual(Array.from({ length: 40 }, (_, n) => n))
  expect(turns).toBeGreaterThanOrEqual(10)
})

test('whoever goes away ends what makes the pieces', async () => {
  const ended: string[] = []
  const reader = fairStream(pieces(40, 100_000, ended)).getReader()
  await reader.read()
  await reader.cancel()
  expect(ended).toEqual(['ended'])
})
