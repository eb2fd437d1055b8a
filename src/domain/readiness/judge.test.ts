import { describe, expect, test } from 'vitest'
import { caseOf, ctx, filled, firstFiling, policeAbroad, without } from '../../../test/fixtures/sample-case.ts'
import { judge } from './judge.ts'

const icp = ['icpFiling'] as const
const police = ['publicSecurityFiling'] as const
const verdictOf = (judgement: ReturnType<typeof judge>, rule: string) => judgement.findings.find(each => each.ruleId === rule)?.verdict

describe('a first filing with everything there', () => {
  const judgement = judge(caseOf(icp, firstFiling), ctx)

  test('is ready, with nothing missing but files', () => {
    expect(judgement.readiness.official).toEqual({ ready: true, failing: 0, unknown: 0 })
    expect(judgement.status).toBe('ready')
    expect(judgement.missing.filter(field => ctx.catalogue.fields[field]?.type !== 'upload')).toEqual([])
  })

  test('goes to the administration of the domicile; the guide would go to the one of the server', () => {
    expect(judgement.authority).toEqual({
      official: { code: '330000', name: '浙江省通信管理局' },
      guide: { code: '310000', name: '上海市通信管理局' },
      conflict: true,
    })
  })

  test('is one procedure', () => {
    expect(judgement.procedures.map(each => each.code)).toEqual(['firstFiling'])
  })
})

describe('what holds a first filing back', () => {
  const cases = [
    ['a domain verified yesterday', { domainRealNameDate: '2026-11-22', applicationDate: '2026-11-24' }, 'R-I13-real-name-wait'],
    ['a domain that runs out in three months', { domainExpiryDate: '2027-02-25' }, 'R-I13-domain-expiry'],
    ['a domain of somebody else', { domainHolderName: '某建站公司' }, 'R-I13-domain-holder'],
    ['one phone twice', { principalEmergencyPhone: '13800138000' }, 'R-I26-emergency-phone'],
    ['a name of two characters', { siteName: '云启' }, 'R-I27-name-length'],
    ['a server for two months', { resourceTermMonths: 2 }, 'R-I20-resource-term'],
    ['paid information', { isCommercialService: true, existingIcpNumber: '浙ICP备2021012345号' }, 'R-I02-licence-for-paid-information'],
    ['a face that was not shown', { faceVerification: 'pending' }, 'R-I18-face-verification'],
    ['a paper that was not signed', { authenticityCommitment: false }, 'R-I18-authenticity-commitment'],
    ['a company of Hong Kong', { domicileProvince: '810000' }, 'R-I03-domicile'],
  ] as const
  for (const [name, change, rule] of cases)
    test(`${name} (${rule})`, () => {
      const judgement = judge(caseOf(icp, { ...firstFiling, ...change }), ctx)
      expect(verdictOf(judgement, rule)).toBe('fail')
      expect(judgement.readiness.official.ready).toBe(false)
      expect(judgement.readiness.official.failing).toBeGreaterThan(0)
      expect(judgement.status).toBe('collecting')
    })

  test('what a should rule says does not', () => {
    const judgement = judge(caseOf(icp, { ...firstFiling, currentlyResolving: true }), ctx)
    expect(verdictOf(judgement, 'R-I20-not-resolving')).toBe('fail')
    expect(judgement.readiness.official.ready).toBe(true)
  })

  test('a form field without a value does, a refused one too, one that does not apply does not', () => {
    const ready = (entry: ReturnType<typeof without> | undefined): boolean =>
      judge(caseOf(icp, firstFiling, {}, { principalEmail: entry }), ctx).readiness.official.ready
    expect([ready(undefined), ready(without('unknown')), ready(without('later')), ready(without('declined'))]).toEqual([
      false,
      false,
      false,
      false,
    ])
    expect(ready(without('notApplicable'))).toBe(true)
    expect(judge(caseOf(icp, firstFiling, {}, { principalEmail: without('declined') }), ctx).readiness.byFiling.icpFiling?.lacking).toEqual(
      ['principalEmail'],
    )
  })

  test('a value that waits for a yes is no value', () => {
    const proposed = { ...filled('zs@example.com'), state: 'needsConfirmation' as const, value: 'zs@example.com' }
    const judgement = judge(caseOf(icp, firstFiling, {}, { principalEmail: proposed }), ctx)
    expect(judgement.missing).toContain('principalEmail')
    expect(judgement.readiness.official.ready).toBe(false)
  })
})

describe('files', () => {
  test('never hold a filing back, and are not missing once somebody said what becomes of them', () => {
    const missing = (entry: ReturnType<typeof without> | undefined) =>
      judge(caseOf(icp, firstFiling, {}, { businessLicenseFile: entry }), ctx).missing
    expect(missing(undefined)).toContain('businessLicenseFile')
    for (const entry of [without('later'), without('declined'), without('notApplicable'), filled({ elsewhere: true })])
      expect(missing(entry)).not.toContain('businessLicenseFile')
  })
})

describe('consent', () => {
  test('is asked before the first sensitive field', () => {
    const { needed } = judge(caseOf(icp, {}, {}, { organizerNature: filled('enterprise') }), ctx)
    const consent = needed.indexOf('consentSensitive')
    const sensitive = needed.filter(field => ctx.catalogue.fields[field]?.sensitivity === 'sensitive').map(field => needed.indexOf(field))
    expect(consent).toBeGreaterThan(-1)
    expect(Math.min(...sensitive)).toBe(consent + 1)
  })

  test('refused, the sensitive fields stay missing', () => {
    const judgement = judge(
      caseOf(icp, { ...firstFiling, consentSensitive: false }, {}, { legalRepIdNumber: undefined, principalIdNumber: undefined }),
      ctx,
    )
    expect(judgement.missing).toEqual(expect.arrayContaining(['legalRepIdNumber', 'principalIdNumber']))
    expect(judgement.readiness.official.ready).toBe(false)
  })

  test('is not needed where nothing sensitive is', () => {
    expect(judge(caseOf(['contingencyPlan'], {}), ctx).needed).not.toContain('consentSensitive')
  })
})

describe('a server abroad', () => {
  const both = judge(caseOf(['icpFiling', 'publicSecurityFiling'], policeAbroad), ctx)

  test('makes the ICP filing not applicable, which holds nothing back', () => {
    expect(both.readiness.byFiling.icpFiling).toMatchObject({ applicable: false, ready: false })
    expect(verdictOf(both, 'R-I23-mainland-server')).toBe('fail')
    expect(both.findings.find(each => each.ruleId === 'R-I23-mainland-server')?.blocks).toBe(false)
    expect(both.readiness.byFiling.publicSecurityFiling).toMatchObject({ applicable: true, ready: true, lacking: [] })
    expect(both.readiness.official).toEqual({ ready: true, failing: 0, unknown: 0 })
    expect(both.authority).toEqual({ official: null, guide: null, conflict: false })
    expect(both.procedures.map(each => each.code)).toEqual(['policeFiling'])
  })

  test('alone it is never ready', () => {
    expect(judge(caseOf(icp, { ...firstFiling, serverRegion: 'overseas' }), ctx).readiness.official.ready).toBe(false)
  })

  test('missed its thirty days: said with the date, and filing now is fine', () => {
    expect(both.deadlines.find(each => each.id === 'policeFiling')).toMatchObject({
      on: '2026-10-01',
      colour: 'red',
      filing: 'publicSecurityFiling',
    })
    expect(verdictOf(both, 'R-P01-thirty-days')).toBe('fail')
  })

  test('with data of mainland users goes on to the table of exports', () => {
    const judgement = judge(
      caseOf(police, {
        ...policeAbroad,
        collectsPersonalInfo: true,
        personalInfoCategories: ['mobile', 'name'],
        exportsPersonalInfo: true,
      }),
      ctx,
    )
    expect(judgement.missing).toEqual(
      expect.arrayContaining(['exportedPersons', 'exportedSensitivePersons', 'exportExemption', 'separateConsent']),
    )
  })

  test('that came from the mainland has its old filing cancelled', () => {
    const moved = judge(
      caseOf(icp, { ...firstFiling, serverRegion: 'overseas', refilingReason: 'movedOverseas', icpFilingType: 'cancelService' }),
      ctx,
    )
    expect(moved.procedures.map(each => each.code)).toEqual(['cancelService'])
    expect(verdictOf(moved, 'R-I23-mainland-server')).not.toBe('fail')
  })
})

describe('ICP and police together', () => {
  const values = { ...policeAbroad, ...firstFiling }

  test('the police wait for the number and hold nothing back', () => {
    const { readiness } = judge(caseOf(['icpFiling', 'publicSecurityFiling'], values), ctx)
    expect(readiness.byFiling.publicSecurityFiling).toMatchObject({ waitsFor: 'icpFiling', ready: false })
    expect(readiness.official.ready).toBe(true)
  })

  test('with a number already there they do not wait', () => {
    const moved = {
      ...values,
      icpFilingType: 'addAccess',
      existingIcpNumber: '浙ICP备2021012345号-1',
      previousAccessProvider: '腾讯云',
      refilingReason: 'providerMoved',
    }
    const { readiness } = judge(caseOf(['icpFiling', 'publicSecurityFiling'], moved), ctx)
    expect(readiness.byFiling.publicSecurityFiling).toMatchObject({ waitsFor: null, ready: true })
  })

  test('once ICP is approved the police filing is next', () => {
    const approved = {
      status: 'approved',
      number: '浙ICP备2026000001号',
      inForceOn: '2026-11-25',
      history: [],
      rejection: null,
      sent: null,
      sentBefore: null,
    } as const
    const { readiness, status } = judge(caseOf(['icpFiling', 'publicSecurityFiling'], values, { progress: { icpFiling: approved } }), ctx)
    expect(readiness.byFiling.publicSecurityFiling).toMatchObject({ waitsFor: null, ready: true })
    expect(status).toBe('ready')
  })

  test('alone in the mainland the police ask for the number', () => {
    const judgement = judge(caseOf(police, { ...values, serverRegion: 'mainland' }, {}, { icpFilingType: undefined }), ctx)
    expect(judgement.missing).toContain('existingIcpNumber')
    expect(judgement.readiness.official.ready).toBe(false)
  })
})

describe('policy profiles', () => {
  const of = (policy: 'official' | 'guided' | 'guideStrict', guideAccepted: boolean | null = null) =>
    judge(caseOf(icp, firstFiling, { policy, guideAccepted }), ctx)

  test('official readiness is the same in each', () => {
    for (const judgement of [of('official'), of('guided'), of('guided', true), of('guideStrict')])
      expect(judgement.readiness.official).toEqual({ ready: true, failing: 0, unknown: 0 })
  })

  test('only the strict one is held back by the guide', () => {
    expect([of('official'), of('guided'), of('guided', true)].map(each => each.readiness.policy.ready)).toEqual([true, true, true])
    const strict = of('guideStrict').readiness.policy
    expect(strict).toMatchObject({ profile: 'guideStrict', ready: false })
    expect(strict.unknown).toBeGreaterThan(20)
  })

  test('what the guide asks is needed only where it is followed', () => {
    expect(of('guided').missing).not.toContain('annualRevenueCny')
    expect(of('guided', true).missing).toEqual(expect.arrayContaining(['annualRevenueCny', 'vulnFixRatePct']))
    expect(of('guideStrict').missing).toContain('annualRevenueCny')
  })

  test('what cannot hold together with the law never blocks', () => {
    const blocking = of('guideStrict')
      .findings.filter(each => each.blocksPolicy)
      .map(each => each.ruleId.slice(0, 4))
    expect(blocking.filter(id => ['G006', 'G007', 'G008', 'G035', 'G044'].includes(id))).toEqual([])
  })
})

describe('the law of the day', () => {
  test('a pinned date moves the articles', () => {
    const articles = (inForceOn: string) =>
      judge(caseOf(icp, firstFiling, { inForceOn }), ctx)
        .findings.find(each => each.ruleId === 'R-S02-log-retention')
        ?.basis.map(each => each.article)
    expect(articles('2025-12-31')).toEqual(['第二十一条（三）'])
    expect(articles('2026-01-01')).toEqual(['第二十三条（三）'])
  })

  test('a submitted filing keeps the day of its submission', () => {
    const submitted = {
      status: 'submitted',
      number: null,
      inForceOn: '2025-12-31',
      history: [{ type: 'submitted', on: '2025-12-31', seq: 2, at: '', by: 'visitor' }],
      rejection: null,
      sent: null,
      sentBefore: null,
    } as const
    const judgement = judge(caseOf(icp, firstFiling, { progress: { icpFiling: submitted } }), ctx)
    expect(judgement.findings.find(each => each.ruleId === 'R-S02-log-retention')?.basis.map(each => each.article)).toEqual([
      '第二十一条（三）',
    ])
    expect(judgement.deadlines.find(each => each.id === 'smsCheck')?.on).toBe('2026-01-01')
    expect(judgement.status).toBe('submitted')
  })

  test('before the rules of providers were collected they say nothing', () => {
    expect(verdictOf(judge(caseOf(icp, firstFiling, { inForceOn: '2025-08-31' }), ctx), 'R-I13-domain-expiry')).toBe('notApplicable')
  })
})

describe('an empty case', () => {
  test('of a filing waits for its first answers and never throws', () => {
    const judgement = judge(caseOf(['icpFiling', 'publicSecurityFiling', 'contingencyPlan'], {}), ctx)
    expect(judgement.status).toBe('collecting')
    expect(judgement.needed.slice(0, 3)).toEqual(['icpFilingType', 'serviceKind', 'serverRegion'])
    expect(judgement.readiness.official.ready).toBe(false)
  })

  test('without a filing needs nothing and is not ready', () => {
    expect(judge(caseOf([], {}), ctx)).toMatchObject({ needed: [], status: 'collecting', procedures: [] })
  })
})
