import { expect, test } from 'vitest'
import { testApp } from '../../../test/fixtures/http/test-app.ts'
import { boundInWords } from './bound-in-words.ts'
import type { SeedStatementJson } from './seed-types.ts'

const { call } = await testApp()
const bounds = async (locale: 'zh-CN' | 'en') => {
  const { body } = await call('GET', `/v1/rules/seeds/statements?limit=200&locale=${locale}`)
  const statements: readonly SeedStatementJson[] = body.items
  return new Map(statements.map(({ id, bounds }) => [id, bounds.map(bound => boundInWords(bound, locale))]))
}

test('thresholds are said in words and units of the reader, none by the names of the contract', async () => {
  const chinese = await bounds('zh-CN')
  expect(chinese.get('G046')).toEqual(['现场核查：必须', '年营业收入 超过 5000 万元'])
  expect(chinese.get('G049')).toEqual(['演练频率 是其中之一：每月、每季度', '最近演练日期 不早于 92 天之前'])
  expect(chinese.get('G052')).toEqual(['等保测评到期 不早于今天'])
  const lines = [...chinese.values()].flat()
  expect(lines.length).toBeGreaterThan(70)
  for (const line of lines) expect(line).not.toMatch(/[a-z][A-Z]|\b[a-z]{4}/)
  for (const line of [...(await bounds('en')).values()].flat()) expect(line).not.toMatch(/[a-z][A-Z]|（|是/)
})
