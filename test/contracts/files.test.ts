import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderFiles } from '../../src/adapters/files/folder-files.ts'
import { memoryFiles } from '../../src/adapters/files/memory-files.ts'
import { withOlderFiles } from '../../src/adapters/files/r2-files.ts'
import { benches } from '../fixtures/store/test-stores.ts'
import { type FilesBench, filesContract } from './files-contract.ts'

const folder = join(mkdtempSync(join(tmpdir(), 'files-')), 'files')
const filesBenches: readonly FilesBench[] = [
  { name: 'a folder', make: async () => ({ files: folderFiles(folder), close: () => rmSync(folder, { recursive: true, force: true }) }) },
  { name: 'two places', make: async () => ({ files: withOlderFiles(memoryFiles(), memoryFiles()), close: () => undefined }) },
  ...benches.map(({ name, make }) => ({
    name,
    make: async () => {
      const bench = await make()
      return { files: (await bench.open()).files, close: bench.close }
    },
  })),
]

filesContract(filesBenches)

test('a folder holds whole files only, nothing half written', async () => {
  const files = folderFiles(folder)
  await Promise.all(Array.from({ length: 20 }, (_, n) => files.put('org_1/case_1/same', new Uint8Array(10_000).fill(n))))
  const bytes = await files.get('org_1/case_1/same')
  expect(new Set(bytes).size).toBe(1)
  expect(readdirSync(join(folder, 'org_1/case_1'))).toEqual(['same'])
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
