import { expect, test } from 'vitest'
import { caseOf, rendering, sampleOf } from '../../../../test/golden/sample-case.ts'
import { recordSource } from '../../../usecases/documents/record-source.ts'
import type { FilingId } from '../../case/events.ts'
import { coverSheetRecord } from './cover-sheet.ts'

const sample = sampleOf('contingency-plan')

test.each([
  ['zh-CN', '凭记忆'],
  ['en', 'from memory'],
] as const)('what rests on memory says so on the printed sheet (%s)', (locale, mark) => {
  const fields = { ...sample.fields, drillFrequency: 'yearly', lastDrillDate: '2020-01-01' }
  const source = recordSource(rendering, caseOf({ ...sample, fields }), locale)
  const failing = source.judgement.findings.filter(
    ({ verdict, basis }) => verdict === 'fail' && basis.every(each => each.confidence === 'memory'),
  )
  expect(failing.map(each => each.ruleId)).toContain('R-S18-yearly-drill')
  const printed = JSON.stringify(coverSheetRecord(source, []).parts)
  for (const finding of failing) {
    const { message } = source.say.finding(finding)
    expect(message).toContain(mark)
    expect(printed).toContain(JSON.stringify(message).slice(1, -1))
  }
})

test('a policy that nobody uploaded is ours to sign, not a paper that is missing', () => {
  const filings = ['publicSecurityFiling'] as const
  const { securityPolicyFile: _uploaded, ...fields } = sampleOf('public-security-application').fields
  const labelsIn = (parts: unknown, list: string) =>
    (parts as Record<string, readonly { readonly label: string }[]>)[list]?.map(({ label }) => label)
  const source = recordSource(rendering, caseOf({ ...sampleOf('public-security-application'), filings, fields }), 'zh-CN')
  const { parts } = coverSheetRecord(source, [])
  const label = source.say.label('securityPolicyFile')
  expect(labelsIn(parts, 'made')).toEqual([label])
  expect(labelsIn(parts, 'absent')).not.toContain(label)
  const ready = { ...fields, securityPolicyFile: { elsewhere: true } }
  const later = recordSource(rendering, caseOf({ ...sampleOf('public-security-application'), filings, fields: ready }), 'zh-CN')
  expect(labelsIn(coverSheetRecord(later, []).parts, 'made')).toEqual([])
})

test('a person is told where the pictures of the own paper go, a unit and a plan are not', () => {
  const told = (filings: readonly FilingId[], organizerNature: string) => {
    const fields = { ...sampleOf('icp-application').fields, organizerNature }
    return coverSheetRecord(recordSource(rendering, caseOf({ ...sample, filings, fields }), 'zh-CN'), []).parts.ownPaper
  }
  expect([told(['icpFiling'], 'individual'), told(['icpFiling'], 'enterprise'), told(['contingencyPlan'], 'individual')]).toEqual([
    true,
    false,
    false,
  ])
})
