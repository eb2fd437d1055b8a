import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { folderFiles } from './folder-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'files-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a folder holds whole files only, nothing half written', async () => {
  const files = folderFiles(folder)
  await Promise.all(Array.from({ length: 20 }, (_, n) => files.put('org_1/case_1/same', new Uint8Array(10_000).fill(n))))
  const bytes = await files.get('org_1/case_1/same')
  expect(new Set(bytes).size).toBe(1)
  expect(readdirSync(join(folder, 'org_1/case_1'))).toEqual(['same'])
})
