import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { runInProcess } from '../../test/fixtures/cli/run-in-process.ts'
import { checkFile } from './check-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'anbei-check-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function check(name: string, text: string, ...options: readonly string[]) {
  const file = join(folder, name)
  writeFileSync(file, text)
  return runInProcess(checkFile, [file, ...options])
}

const table = 'id,logRetentionMonths\ngood,6\nbad,1\nodd,6 kg\n'

describe('the check command', () => {
  test('writes every result and the summary to a file, and the same as JSON', async () => {
    const out = join(folder, 'report.ndjson')
    const options = ['--filings', 'icpFiling', '--verdicts', 'fail,unknown', '--in-force-on', '2026-01-01']
    await check('records.csv', table, ...options, '--out', out)
    const lines = readFileSync(out, 'utf8')
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(lines.map(line => line.id ?? line.summary.inForceOn)).toEqual(['good', 'bad', 'odd', '2026-01-01'])
    const asJson = JSON.parse((await check('records.csv', table, ...options, '--json')).out)
    expect([...asJson.results, { summary: asJson.summary }]).toEqual(lines)
  })

  test.each([
    ['records.ndjson', '{"id":"bad","fields":{"logRetentionMonths":1}}\n'],
    ['records.json', '[{"id":"bad","fields":{"logRetentionMonths":1}}]'],
    ['body.json', '{"filings":["icpFiling"],"records":[{"id":"bad","fields":{"logRetentionMonths":1}}]}'],
  ])('reads %s the same way', async (name, text) => {
    const { code, out } = await check(name, text)
    expect([code, /^bad .*R-S02/m.test(out)]).toEqual([1, true])
  })

  test('ends with 0 when nothing fails', async () => {
    expect((await check('none.csv', 'id,organizerName\na,甲公司\n', '--filings', 'contingencyPlan', '--about', 'servers')).code).toBe(0)
  })

  test.each([
    ['empty.csv', '', []],
    ['taste.csv', 'colour,taste\nred,sweet\n', []],
    ['letter.doc', 'x', []],
    ['broken.json', '{', []],
    ['records.csv', table, ['--in-force-on', 'today']],
  ])('ends with 2 and says why for %s', async (name, text, options) => {
    const { code, out, told } = await check(name, text, ...options)
    expect([code, out]).toEqual([2, ''])
    expect(told.length).toBeGreaterThan(10)
    expect(told).not.toContain('    at ')
  })
})
