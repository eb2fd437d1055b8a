import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { runInProcess } from '../../test/fixtures/cli/run-in-process.ts'
import { renderFile } from './render-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'anbei-render-test-'))
afterAll(() => rmSync(folder, { recursive: true }))

const table = 'id,organizerName,logRetentionMonths\ngood,甲公司,6\nodd,乙公司,6 kg\nfine,丙公司,\n'

test.each([
  ['rows.csv', table, ['--template', 'contingency-plan']],
  ['rows.csv', table, ['--template', 'no-such-template', '--dry-run']],
  ['rows.csv', table, ['--template', 'contingency-plan', '--format', 'odt', '--dry-run']],
  ['rows.doc', table, ['--template', 'contingency-plan', '--dry-run']],
  ['empty.csv', '', ['--template', 'contingency-plan', '--dry-run']],
])('the render command ends with 2 and says why for %s with %s', async (name, text, options) => {
  const file = join(folder, name)
  writeFileSync(file, text)
  const { code, out, told } = await runInProcess(renderFile, ['--in', file, ...options])
  expect([code, out]).toEqual([2, ''])
  expect(told.length).toBeGreaterThan(5)
  expect(told).not.toContain('    at ')
})
