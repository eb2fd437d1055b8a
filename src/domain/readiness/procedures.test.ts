import { describe, expect, test } from 'vitest'
import { caseOf, ctx } from '../../../test/fixtures/sample-case.ts'
import { factsOf } from '../rules/facts.ts'
import { applicableFilings } from './applicable-filings.ts'
import { proceduresOf } from './procedures.ts'

const codes = (values: Parameters<typeof caseOf>[1], filings: Parameters<typeof caseOf>[0] = ['icpFiling']) => {
  const state = caseOf(filings, { serverRegion: 'mainland', ...values })
  const facts = factsOf(state, ctx)
  return proceduresOf(facts, applicableFilings(state, facts)).map(each => each.code)
}

describe('what changed leads to the procedure', () => {
  test('the server moved to another provider', () => {
    expect(codes({ refilingReason: 'providerMoved' })).toEqual(['addAccess'])
    expect(codes({ refilingReason: 'providerMoved', icpFilingType: 'addAccess' })).toEqual(['addAccess'])
  })

  test('and the old access is to be dropped: after the new one is there', () => {
    expect(codes({ refilingReason: 'providerMoved', icpFilingType: 'cancelAccess' })).toEqual(['addAccess', 'cancelAccess'])
  })

  test('the IP or the name changed', () => {
    expect(codes({ refilingReason: 'ipChanged' })).toEqual(['change'])
    expect(codes({ refilingReason: 'renamed' })).toEqual(['change'])
  })

  test('a new owner: cancelled first, then filed; or transferred where the province allows', () => {
    expect(codes({ refilingReason: 'ownerChanged', icpFilingType: 'firstFiling' })).toEqual(['cancelSubject', 'firstFiling'])
    expect(codes({ refilingReason: 'ownerChanged', icpFilingType: 'siteTransfer' })).toEqual(['siteTransfer'])
  })

  test('the number was lost', () => {
    expect(codes({ refilingReason: 'numberLost' })).toEqual(['firstFiling'])
  })

  test('no reason told: the chosen procedure', () => {
    expect(codes({ icpFilingType: 'addService' })).toEqual(['addService'])
    expect(codes({ refilingReason: 'other', icpFilingType: 'change' })).toEqual(['change'])
    expect(codes({})).toEqual([])
  })

  test('police and plan come after, in that order', () => {
    expect(codes({ icpFilingType: 'firstFiling' }, ['contingencyPlan', 'publicSecurityFiling', 'icpFiling'])).toEqual([
      'firstFiling',
      'policeFiling',
      'plan',
    ])
  })

  test('a known police number is changed, not filed again', () => {
    expect(codes({ existingPsNumber: '浙公网安备33010602000001号' }, ['publicSecurityFiling'])).toEqual(['policeChange'])
  })
})
