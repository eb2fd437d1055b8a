import { expect, test } from 'vitest'
import { foldChanges } from '../../../test/fixtures/fold-changes.ts'
import { createReference } from '../../adapters/reference/index.ts'
import { createCatalogue } from '../../catalogue/index.ts'
import type { Json } from '../json.ts'
import type { Verdict } from '../rules/rule.ts'
import { judge } from './judge.ts'

const ctx = { catalogue: createCatalogue(text => text), reference: createReference(), today: '2026-11-23' }

function verdictOn(rule: string, servers: readonly Json[]): Verdict | undefined {
  const { state } = foldChanges([{ accessMethod: 'colocation', servers }])
  return judge({ ...state, filings: ['icpFiling'] }, ctx).findings.find(finding => finding.ruleId === rule)?.verdict
}

const server = (nicGbps: number | undefined, ip: string): Json => ({ country: 'CN', ip, ...(nicGbps === undefined ? {} : { nicGbps }) })

test('a rule about servers judges every server: one that fails is enough', () => {
  expect(verdictOn('G026-interface', [server(10, '121.40.1.10'), server(1, '121.40.1.11')])).toBe('fail')
})

test('every server passes', () => {
  expect(verdictOn('G026-interface', [server(10, '121.40.1.10'), server(25, '121.40.1.11')])).toBe('pass')
})

test('a server that says nothing leaves the rule open', () => {
  expect(verdictOn('G026-interface', [server(10, '121.40.1.10'), server(undefined, '121.40.1.11')])).toBe('unknown')
})
