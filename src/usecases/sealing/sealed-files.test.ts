import { describe, expect, test } from 'vitest'
import { memoryFiles } from '../../adapters/files/memory-files.ts'
import { envelopeVault } from '../../adapters/sealing/vault.ts'
import type { CaseRef } from '../../ports/cases.ts'
import type { Files } from '../../ports/files.ts'
import type { Vault } from '../../ports/vault.ts'
import { getSealed, openSealed, putSealed } from './sealed-files.ts'

const ref: CaseRef = { organisation: 'org_1', caseId: 'case_1' }
const place = 'org_1/case_1/upl_1'
const first = { id: 'a', key: new Uint8Array(32).fill(1) }
const second = { id: 'b', key: new Uint8Array(32).fill(2) }
/** small pieces, so that a small file has many */
const chunk = 1000

async function kept(profile: 'international' | 'sm' = 'international') {
  const blobs = new Map<string, Uint8Array>()
  const opened: string[] = []
  const memory = memoryFiles(blobs)
  const files: Files = {
    ...memory,
    get: key => {
      opened.push(key)
      return memory.get(key)
    },
  }
  const vault: Vault = envelopeVault({ keys: [first], profile })
  let key = await vault.newDataKey()
  const deps = { files, vault, cases: { dataKey: async () => key } } as unknown as Parameters<typeof putSealed>[0]
  const bytes = Uint8Array.from({ length: 5_500 }, (_, n) => (n * 7) % 251)
  await putSealed(deps, ref, 'upl_1', bytes, chunk)
  const pieces = () => [...blobs.keys()].filter(each => each !== place).toSorted()
  const rotate = async () => {
    const both = envelopeVault({ keys: [second, first], profile })
    key = await both.rewrap(key)
    return { ...deps, vault: envelopeVault({ keys: [second], profile }) }
  }
  return { deps, blobs, bytes, pieces, opened, rotate, key }
}

async function stretch(deps: Parameters<typeof openSealed>[0], from: number, to: number): Promise<number[]> {
  const file = await openSealed(deps, ref, 'upl_1')
  const read: number[] = []
  for await (const piece of file?.read(from, to) ?? []) read.push(...piece)
  return read
}

describe.each(['international', 'sm'] as const)('a large file, sealed as %s', profile => {
  test('lies in pieces of bounded length, none of which shows anything, and comes back whole', async () => {
    const { deps, blobs, bytes, pieces } = await kept(profile)
    expect(pieces().length).toBe(6)
    for (const each of blobs.values()) expect(each.length).toBeLessThan(chunk + 60)
    for (const each of blobs.values()) expect(Buffer.from(each).includes(Buffer.from(bytes.subarray(0, 16)))).toBe(false)
    expect(await getSealed(deps, ref, 'upl_1')).toEqual(bytes)
  })

  test('gives any stretch, and opens only the pieces that it touches', async () => {
    const { deps, bytes, opened } = await kept(profile)
    for (const [from, to, touched] of [
      [0, 0, 1],
      [999, 1000, 2],
      [1000, 1999, 1],
      [2_500, 4_100, 3],
      [5_499, 5_499, 1],
      [0, 5_499, 6],
    ] as const) {
      opened.length = 0
      expect(await stretch(deps, from, to)).toEqual([...bytes.subarray(from, to + 1)])
      expect(opened.filter(each => each !== place).length).toBe(touched)
    }
  })

  test('is readable after its key was wrapped anew', async () => {
    const { rotate, bytes } = await kept(profile)
    expect(await getSealed(await rotate(), ref, 'upl_1')).toEqual(bytes)
  })
})

describe('what is found where somebody writes to the store', () => {
  const swap = (blobs: Map<string, Uint8Array>, a = '', b = '') => {
    const [one, two] = [blobs.get(a) ?? new Uint8Array(), blobs.get(b) ?? new Uint8Array()]
    blobs.set(a, two)
    blobs.set(b, one)
  }

  test('pieces in another order', async () => {
    const { deps, blobs, pieces } = await kept()
    swap(blobs, pieces()[1], pieces()[2])
    await expect(getSealed(deps, ref, 'upl_1')).rejects.toThrow()
    expect((await stretch(deps, 0, 999)).length).toBe(1000)
  })

  test('a piece that is gone, at the end too, and one that is cut or changed', async () => {
    for (const at of [0, 5]) {
      const { deps, blobs, pieces } = await kept()
      blobs.delete(pieces()[at] ?? '')
      await expect(getSealed(deps, ref, 'upl_1')).rejects.toThrow()
    }
    for (const spoil of [
      (bytes: Uint8Array) => bytes.subarray(0, -1),
      (bytes: Uint8Array) => bytes.map((byte, n) => (n === 40 ? byte ^ 1 : byte)),
    ]) {
      const { deps, blobs, pieces } = await kept()
      const name = pieces()[3] ?? ''
      blobs.set(name, spoil(blobs.get(name) ?? new Uint8Array()))
      await expect(getSealed(deps, ref, 'upl_1')).rejects.toThrow()
    }
  })

  test('a piece of another file of the case, and of the file that was here before', async () => {
    const { deps, blobs, bytes, pieces } = await kept()
    const before = pieces().map(name => [name, blobs.get(name) ?? new Uint8Array()] as const)
    await putSealed(deps, ref, 'upl_2', bytes, chunk)
    const other = [...blobs.keys()].find(name => name.includes('upl_2.') && name.endsWith('.1')) ?? ''
    const mine = pieces().find(name => name.includes('upl_1.') && name.endsWith('.1')) ?? ''
    swap(blobs, mine, other)
    await expect(getSealed(deps, ref, 'upl_1')).rejects.toThrow()
    await putSealed(deps, ref, 'upl_1', bytes, chunk)
    // the pieces of the one before are gone
    expect([...blobs.keys()].filter(name => before.some(([old]) => old === name))).toEqual([])
    const now = [...blobs.keys()].filter(name => name.startsWith(`${place}.`)).toSorted()
    blobs.set(now[2] ?? '', before[2]?.[1] ?? new Uint8Array())
    await expect(getSealed(deps, ref, 'upl_1')).rejects.toThrow()
  })

  test('another head, one without its beginning, and a piece in the place of the whole', async () => {
    for (const spoil of [
      (head: Uint8Array) => head.map((byte, n) => (n === 30 ? byte ^ 1 : byte)),
      (head: Uint8Array) => head.subarray(12),
    ]) {
      const { deps, blobs } = await kept()
      blobs.set(place, spoil(blobs.get(place) ?? new Uint8Array()))
      await expect(openSealed(deps, ref, 'upl_1')).rejects.toThrow()
    }
    const { deps, blobs, pieces } = await kept()
    blobs.set(place, blobs.get(pieces()[0] ?? '') ?? new Uint8Array())
    await expect(openSealed(deps, ref, 'upl_1')).rejects.toThrow()
  })
})

test('a file that was sealed in one piece before is read, any stretch of it', async () => {
  const { deps, bytes, blobs } = await kept()
  await putSealed(deps, ref, 'upl_1', bytes)
  expect([blobs.get(place)?.length, await getSealed(deps, ref, 'upl_1')]).toEqual([bytes.length + 28, bytes])
  expect(await stretch(deps, 10, 12)).toEqual([...bytes.subarray(10, 13)])
})

test('a crash in the middle leaves the file that was there', async () => {
  const { deps, bytes } = await kept()
  let writes = 0
  const files: Files = {
    ...deps.files,
    put: (key, sealed) => {
      writes += 1
      return writes === 3 ? Promise.reject(new Error('killed')) : deps.files.put(key, sealed)
    },
  }
  await expect(putSealed({ ...deps, files }, ref, 'upl_1', new Uint8Array(5_000).fill(9), chunk)).rejects.toThrow('killed')
  expect(await getSealed(deps, ref, 'upl_1')).toEqual(bytes)
})

test('an empty file is a file', async () => {
  const { deps } = await kept()
  await putSealed(deps, ref, 'upl_1', new Uint8Array())
  expect(await getSealed(deps, ref, 'upl_1')).toEqual(new Uint8Array())
})

test.each([
  ['while its folder was taken away', true],
  ['just before the end', false],
])('of a case that is erased in the middle, %s, nothing is kept', async (_, breaks) => {
  const { deps, bytes, blobs, key } = await kept()
  let erased = false
  const cases = { dataKey: async () => (erased ? null : key) } as unknown as typeof deps.cases
  const files: Files = {
    ...deps.files,
    put: async (name, sealed) => {
      erased = true
      if (breaks) throw new Error('no such folder')
      await deps.files.put(name, sealed)
    },
  }
  expect(await putSealed({ ...deps, cases, files }, ref, 'upl_3', bytes)).toBe(false)
  expect([...blobs.keys()].filter(name => name.includes('upl_3'))).toEqual([])
})
