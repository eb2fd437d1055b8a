import { expect, test } from 'vitest'
import { capMemory } from './wasm-memory.ts'

/** a module with nothing but an exported memory of 1 to `most` pages of 64 KB, the number in three bytes */
const moduleOf = (most: number): Uint8Array =>
  Uint8Array.of(
    0,
    0x61,
    0x73,
    0x6d,
    1,
    0,
    0,
    0,
    5,
    6,
    1,
    1,
    1,
    (most & 0x7f) | 0x80,
    ((most >> 7) & 0x7f) | 0x80,
    most >> 14,
    7,
    5,
    1,
    1,
    0x6d,
    2,
    0,
  )

const growsTo = async (bytes: Uint8Array<ArrayBuffer>, pages: number): Promise<boolean> => {
  const { instance } = await WebAssembly.instantiate(bytes)
  const { m } = instance.exports
  if (!(m instanceof WebAssembly.Memory)) throw new Error('no memory')
  try {
    m.grow(pages - 1)
    return true
  } catch {
    return false
  }
}

test('a module gets no more memory than it is given', async () => {
  const capped = capMemory(moduleOf(20_000), 2)
  expect([await growsTo(capped, 32), await growsTo(capped, 33)]).toEqual([true, false])
})

test('one that asks for less keeps its own end', async () => {
  expect([...capMemory(moduleOf(40), 512)]).toEqual([...moduleOf(40)])
})
