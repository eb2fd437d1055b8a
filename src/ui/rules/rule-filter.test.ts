import { expect, test } from 'vitest'
import type { RuleJson } from '../../http/rules/present-rule.ts'
import { emptyFilter, matches } from './rule-filter.ts'

const rule: RuleJson = {
  id: 'R-S02-log-retention',
  filings: ['icpFiling'],
  effective: { from: '2017-06-01' },
  stage: 'operation',
  severity: 'must',
  fields: ['logRetentionMonths'],
  require: {},
  thresholds: {},
  basis: [{ kind: 'official', title: '《网络安全法》', article: '第二十一条（三）', from: '2017-06-01', confidence: 'memory' }],
  conflictsWith: [],
  neverBlocks: false,
  checkable: true,
  says: '网络日志要留存不少于 6 个月',
  message: '',
}

test('a rule is found by each word of id, words, authority and fields, together', () => {
  for (const text of ['', 'r-s02', '日志', '安全法 第二十一条', 'LOGRETENTION 6'])
    expect(matches(rule, { ...emptyFilter, text }), text).toBe(true)
  expect(matches(rule, { ...emptyFilter, text: '日志 域名' })).toBe(false)
})

test('each filter keeps what it names and drops the rest', () => {
  const kept = { filing: 'icpFiling', basis: 'official', severity: 'must', stage: 'operation', checkable: 'yes', memory: true }
  expect(matches(rule, { ...emptyFilter, ...kept })).toBe(true)
  const others = { filing: 'contingencyPlan', basis: 'guide', severity: 'info', stage: 'incident', checkable: 'no' }
  for (const [key, value] of Object.entries(others)) expect(matches(rule, { ...emptyFilter, [key]: value }), key).toBe(false)
  const read = { ...rule, basis: rule.basis.map(basis => ({ ...basis, confidence: 'read' as const })) }
  expect(matches(read, { ...emptyFilter, memory: true })).toBe(false)
})
