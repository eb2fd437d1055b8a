import { describe, expect, it } from 'vitest'
import { caseOf, ctx } from '../../../test/fixtures/sample-case.ts'
import { checkRule } from './check-rule.ts'
import { factsOf } from './facts.ts'

const faceCheck = ctx.catalogue.rules.find(({ require }) => 'field' in require && require.field === 'faceVerification')

const check = (faceVerification: string) => {
  if (!faceCheck) throw new Error('no rule asks for the check of the face')
  return checkRule(faceCheck, factsOf(caseOf(['icpFiling'], { icpFilingType: 'firstFiling', faceVerification }), ctx))
}

describe('a failing rule', () => {
  it('tells what has to change from what only says that it applies', () => {
    const finding = check('pending')
    expect(finding.verdict).toBe('fail')
    expect(finding.fields).toEqual(['faceVerification', 'icpFilingType'])
    expect(finding.demanded).toEqual(['faceVerification'])
  })

  it('has nothing to change when it passes', () => {
    expect(check('done')).toMatchObject({ verdict: 'pass' })
    expect(check('done').demanded).toBeUndefined()
  })
})
