import { describe, expect, test } from 'vitest'
import { caseOf, ctx } from '../../../test/fixtures/sample-case.ts'
import type { CaseState } from '../case/state.ts'
import { factsOf } from '../rules/facts.ts'
import { undatedDecision } from './deadlines.ts'
import { judge } from './judge.ts'

const colour = (siteOpenDate: string) =>
  judge(caseOf(['publicSecurityFiling'], { siteOpenDate }), ctx).deadlines.map(each => [each.id, each.on, each.colour])

describe('deadlines', () => {
  test('the thirty days of the police run from the first day online, and stay when they are past', () => {
    expect(colour('2026-11-01')).toEqual([['policeFiling', '2026-12-01', 'red']])
    expect(colour('2026-09-01')).toEqual([['policeFiling', '2026-10-01', 'red']])
  })

  test('a domain is renewed three months before it runs out', () => {
    const of = (domainExpiryDate: string) =>
      judge(caseOf(['icpFiling'], { domainExpiryDate }), ctx).deadlines.map(each => [each.on, each.colour])
    expect(of('2027-03-23')).toEqual([['2026-12-23', 'red']])
    expect(of('2027-03-24')).toEqual([['2026-12-24', 'yellow']])
    expect(of('2027-05-21')).toEqual([['2027-02-21', 'yellow']])
    expect(of('2027-05-22')).toEqual([['2027-02-22', 'blue']])
  })

  test('a system of level 2 is filed, one of level 3 assessed', () => {
    const of = (values: Parameters<typeof caseOf>[1]) => judge(caseOf(['contingencyPlan'], values), ctx).deadlines.map(each => each.id)
    expect(of({ mlpsLevel: 'level2', siteOpenDate: '2026-11-01' })).toEqual(['mlpsFiling'])
    expect(of({ mlpsLevel: 'level2', siteOpenDate: '2026-11-01', mlpsFilingNumber: '33010000000-00001' })).toEqual([])
    expect(of({ mlpsLevel: 'level3', mlpsFilingNumber: '33010000000-00001', mlpsCertExpiry: '2027-06-30' })).toEqual(['mlpsAssessment'])
  })

  test('the certificate of the site is red in its last thirty days, as the article has it', () => {
    const of = (tlsCertExpiry: string) =>
      judge(caseOf(['icpFiling'], { tlsCertExpiry }), ctx).deadlines.map(each => [each.id, each.colour, each.basis.kind])
    expect(of('2026-12-23')).toEqual([['expiry.tlsCertExpiry', 'red', 'guide']])
    expect(of('2026-12-24')).toEqual([['expiry.tlsCertExpiry', 'yellow', 'guide']])
  })

  const progressed = (filing: 'icpFiling' | 'publicSecurityFiling', type: 'underReview' | 'approved', on: string) => {
    const progress = { [filing]: { status: type, number: null, inForceOn: null, history: [{ type, on, number: null }] } }
    return judge({ ...caseOf([filing], {}), progress } as CaseState, ctx).deadlines.map(each => [each.id, each.on, each.basis.article])
  }

  test('the administration decides in twenty working days, holidays and worked weekends counted; unknown in a year not announced', () => {
    expect(progressed('icpFiling', 'underReview', '2026-11-02')).toEqual([['icpDecision', '2026-11-30', '第十二条']])
    // eight days off from 1 October 2025, Sunday 28 September and Saturday 11 October worked
    expect(progressed('icpFiling', 'underReview', '2025-09-26')).toEqual([['icpDecision', '2025-10-30', '第十二条']])
    expect(progressed('icpFiling', 'underReview', '2026-12-03')).toEqual([['icpDecision', '2026-12-31', '第十二条']])
    expect(progressed('icpFiling', 'underReview', '2026-12-04')).toEqual([])
  })

  test('where the days lead into a year whose holidays are unknown, about which day it would be is told instead', () => {
    const of = (on: string) => {
      const progress = {
        icpFiling: { status: 'underReview', number: null, inForceOn: null, history: [{ type: 'underReview', on, number: null }] },
      }
      const state = { ...caseOf(['icpFiling'], {}), progress } as unknown as CaseState
      return undatedDecision(state, factsOf(state, ctx))
    }
    expect(of('2026-12-03')).toBeNull()
    // 31 December is the nineteenth; 1 January 2027 is a Friday
    expect(of('2026-12-04')).toEqual({ year: '2027', days: 20, about: '2027-01-01' })
    expect(of('2026-12-07')).toEqual({ year: '2027', days: 20, about: '2027-01-04' })
  })

  test('the police number is put on the page within thirty calendar days from approval', () => {
    expect(progressed('publicSecurityFiling', 'approved', '2026-11-01').map(each => each.slice(0, 2))).toEqual([
      ['policeFooter', '2026-12-01'],
    ])
  })

  test('papers, the yearly drill of the law and the terms of the article run beside each other, told apart by their basis', () => {
    const values = {
      organizerCertValidTo: '2027-01-10',
      principalIdValidTo: 'longTerm',
      lastDrillDate: '2026-02-28',
      lastSelfCheckDate: '2026-09-01',
      vulnFixRatePct: 90,
      openVulnFirstSeen: '2026-11-22T09:00',
    }
    const all = judge(caseOf(['icpFiling', 'contingencyPlan'], { serverRegion: 'mainland', ...values }), ctx).deadlines
    expect(all.map(({ id, on, colour, basis }) => [id, on, colour, basis.kind])).toEqual([
      ['vulnResponse', '2026-11-25', 'yellow', 'guide'],
      ['selfCheck', '2026-12-02', 'blue', 'guide'],
      ['expiry.organizerCertValidTo', '2027-01-10', 'yellow', 'provider'],
      ['yearlyDrill', '2027-02-28', 'blue', 'official'],
    ])
  })

  test('each names where it comes from', () => {
    const [police] = judge(caseOf(['publicSecurityFiling'], { siteOpenDate: '2026-11-01' }), ctx).deadlines
    expect(police?.basis).toMatchObject({ kind: 'official', instrument: 'MPS33', article: '第十二条' })
  })
})
