import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { noteErasures, readErasures } from './erasure-list.ts'
import { needDatabase } from './need-database.ts'

let folder: string
let path: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'anbei-need-'))
  path = join(folder, 'a.db')
})
afterAll(() => rmSync(folder, { recursive: true }))
const asked = () =>
  needDatabase(`file:${path}`).then(
    () => 'good',
    (error: Error) => error.message,
  )

test('a database that was never there is begun, one that was there and is gone is asked for', async () => {
  expect(await asked()).toBe('good')
  noteErasures(`${path}.erasures`, [])
  expect(await asked()).toContain('npm run restore')
})

test.each(['no database at all', `SQLite format 3\u0000${'x'.repeat(9_000)}`])('a damaged file is named with what to do', async content => {
  writeFileSync(path, content, 'latin1')
  expect(await asked()).toMatch(/is damaged .*npm run restore/)
})

test('erasures are read line by line; one that a crash cut short is left out', () => {
  const list = join(folder, 'list')
  const erasures = [{ organisation: 'org_a', caseId: 'case_a', at: '2026-11-29T00:00:00.000Z' }]
  noteErasures(list, erasures)
  writeFileSync(list, '{"organisation":"org_a","ca', { flag: 'a' })
  expect(readErasures(list)).toEqual(erasures)
})
