import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../../..')
let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'anbei-check-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** `npm run check -- …` without npm. */
async function check(name: string, text: string, ...options: readonly string[]) {
  const file = join(folder, name)
  writeFileSync(file, text)
  const child = spawn(process.execPath, ['src/cli/check.ts', file, ...options], { cwd: root })
  // a chunk may end inside a character
  child.stdout.setEncoding('utf8')
  child.stderr.setEncoding('utf8')
  let [out, told] = ['', '']
  child.stdout.on('data', chunk => {
    out += chunk
  })
  child.stderr.on('data', chunk => {
    told += chunk
  })
  const [code] = await once(child, 'close')
  return { code, out, told }
}

const table = 'id,logRetentionMonths\ngood,6\nbad,1\nodd,6 kg\n'

describe('the check command', () => {
  test('prints what fails and what was refused, tells its progress on stderr and ends with 1', async () => {
    const { code, out, told } = await check('records.csv', table, '--filings', 'icpFiling')
    expect(code).toBe(1)
    expect(out).toMatch(/^bad \(3\) .*✗ .*R-S02/m)
    expect(out).toMatch(/^odd \(4\) .*! .*logRetentionMonths/m)
    expect(out).not.toMatch(/^good .*✗/m)
    expect(told).toContain('3')
  })

  test('ends with 2 and says why where an option cannot be used', async () => {
    const { code, out, told } = await check('records.csv', table, '--verdicts', 'bad')
    expect([code, out]).toEqual([2, ''])
    expect(told).toContain('--verdicts')
    expect(told).not.toContain('    at ')
  })
})
