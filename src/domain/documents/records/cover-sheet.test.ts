import { expect, test } from 'vitest'
import { caseOf, rendering, sampleOf } from '../../../../test/golden/sample-case.ts'
import { recordSource } from '../../../usecases/record-source.ts'
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
