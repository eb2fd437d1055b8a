import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { memoryFiles } from '../../src/adapters/files/memory-files.ts'
import { withOlderFiles } from '../../src/adapters/files/with-older-files.ts'
import type { Files } from '../../src/ports/files.ts'
import { here } from '../fixtures/store/here.ts'
import type { FilesPlace } from '../fixtures/store/places.ts'
import { benches, ids } from '../fixtures/store/test-stores.ts'

const places: readonly FilesPlace[] = [
  ...here.files,
  { name: 'two places', make: async () => ({ files: withOlderFiles(memoryFiles(), memoryFiles()), close: () => undefined }) },
  ...benches.map(({ name, make }) => ({
    name,
    make: async () => {
      const bench = await make()
      return { files: (await bench.open()).files, close: bench.close }
    },
  })),
]

describe.each(places)('files in $name', ({ make }) => {
  let files: Files
  let close: () => unknown
  beforeAll(async () => {
    ;({ files, close } = await make())
  })
  afterAll(() => close())
  const newKey = (folderOfCase = `${ids.next('org')}/${ids.next('case')}`) => `${folderOfCase}/${ids.next('upl')}`
  const every = Uint8Array.from({ length: 256 }, (_, n) => n)

  test('come back byte for byte, small, empty and large', async () => {
    const large = new Uint8Array(3_000_000).map((_, n) => n % 251)
    for (const bytes of [every, new Uint8Array(), large]) {
      const key = newKey()
      await files.put(key, bytes)
      expect(Buffer.compare((await files.get(key)) ?? Buffer.from('missing'), bytes)).toBe(0)
    }
  })

  test('are null when they are not there', async () => {
    expect(await files.get(newKey())).toBeNull()
  })

  test('are replaced by a second put, and keep nothing of the buffer they came from', async () => {
    const key = newKey()
    await files.put(key, every)
    const mutable = new Uint8Array([1, 2, 3])
    await files.put(key, mutable.subarray(1))
    mutable.fill(9)
    expect(await files.get(key)).toEqual(new Uint8Array([2, 3]))
    ;(await files.get(key))?.fill(9)
    expect(await files.get(key)).toEqual(new Uint8Array([2, 3]))
  })

  test('of a case are removed together, those of its neighbours stay', async () => {
    const organisation = ids.next('org')
    const [mine, longer, others] = [`${organisation}/case_1`, `${organisation}/case_12`, `${ids.next('org')}/case_1`]
    const keys = [mine, mine, longer, others].map(newKey)
    for (const key of keys) await files.put(key, every)
    expect([...(await files.list(mine))].sort()).toEqual(keys.slice(0, 2).sort())
    await files.removeAll(mine)
    expect(await files.list(mine)).toEqual([])
    expect(await Promise.all(keys.map(async key => (await files.get(key)) !== null))).toEqual([false, false, true, true])
    await files.removeAll(`${longer}/`)
    expect(await files.get(keys[2] ?? '')).toBeNull()
    expect(await files.list(keys[3] ?? '')).toEqual([keys[3]])
    await files.removeAll(mine)
  })

  test('of a case are listed and removed whole, however many they are', async () => {
    const mine = `${ids.next('org')}/case_1`
    const keys = Array.from({ length: 50 }, () => newKey(mine))
    await Promise.all(keys.map(key => files.put(key, new Uint8Array([1]))))
    expect([...(await files.list(mine))].sort()).toEqual(keys.toSorted())
    await files.removeAll(mine)
    expect(await files.list(mine)).toEqual([])
  })

  test.each(['../secret', 'org/../../secret', 'org//x', '/etc/passwd', 'org/case/a b', ''])('refuse the key %j', async key => {
    await expect(files.put(key, every)).rejects.toThrow()
  })
})

test('what was kept before a bucket was bound is found, and removed with its case', async () => {
  const older = memoryFiles()
  await older.put('org_1/case_1/upl_1', new Uint8Array([1]))
  const files = withOlderFiles(memoryFiles(), older)
  expect(await files.get('org_1/case_1/upl_1')).toEqual(new Uint8Array([1]))
  await files.put('org_1/case_1/upl_2', new Uint8Array([2]))
  expect(await older.get('org_1/case_1/upl_2')).toBeNull()
  await files.removeAll('org_1/case_1')
  expect([await files.list('org_1/case_1'), await older.list('org_1/case_1')]).toEqual([[], []])
})
