import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../../..')
let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'anbei-render-test-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** `npm run render -- …` without npm. */
async function render(name: string, text: string, ...options: readonly string[]) {
  const file = join(folder, name)
  writeFileSync(file, text)
  const child = spawn(process.execPath, ['src/cli/render.ts', '--in', file, ...options], {
    cwd: root,
    env: { ...process.env, ANBEI_TODAY: '2026-11-23' },
  })
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

const table = 'id,organizerName,logRetentionMonths\ngood,甲公司,6\nodd,乙公司,6 kg\nfine,丙公司,\n'

describe('the render command', () => {
  test('writes one archive of the good rows, prints the reason of each bad one and ends with 1', async () => {
    const archive = join(folder, 'plans.zip')
    const { code, out, told } = await render('rows.csv', table, '--template', 'contingency-plan', '--out', archive)
    expect([code, told]).toEqual([1, expect.stringContaining('100')])
    expect(out).toMatch(/^odd \(3\) {2}! {2}logRetentionMonths {2}.{5}/m)
    const { 'manifest.json': manifest, ...files } = unzipSync(readFileSync(archive))
    expect(Object.keys(files)).toEqual(['00001-good.pdf', '00003-fine.pdf'])
    expect(Object.values(files).map(bytes => Buffer.from(bytes.slice(0, 5)).toString())).toEqual(['%PDF-', '%PDF-'])
    const { rows } = JSON.parse(Buffer.from(manifest ?? []).toString())
    expect(rows[1]).toMatchObject({ id: 'odd', status: 'failed', errors: [{ field: 'logRetentionMonths', code: 'number.unit' }] })
    expect(readdirSync(folder).filter(name => name.endsWith('.part'))).toEqual([])
  })

  test('tries rows out without writing anything, and ends with 0 when all are good', async () => {
    const line = JSON.stringify({ id: 'a', fields: { organizerName: '甲公司' } })
    const { code, out } = await render(
      'rows.ndjson',
      line,
      '--template',
      'contingency-plan',
      '--format',
      'html',
      '--dry-run',
      '--locale',
      'en',
    )
    expect([code, out]).toEqual([0, expect.stringMatching(/^1 rows: 1 made, 0 failed/)])
  })

  test('ends with 2 and says why where the archive cannot be written', async () => {
    const { code, out, told } = await render('rows.csv', table, '--template', 'contingency-plan', '--out', '/no/such/folder/plans.zip')
    expect([code, out]).toEqual([2, ''])
    expect(told).toContain('/no/such/folder')
    expect(told).not.toContain('    at ')
    expect(existsSync('/no/such/folder')).toBe(false)
  })
})
