import { describe, expect, test } from 'vitest'
import { caseOf, ctx } from '../../../test/fixtures/sample-case.ts'
import { judge } from './judge.ts'

type Values = Parameters<typeof caseOf>[1]
type Moment = { readonly today?: string; readonly now?: string }
const guide = (values: Values, { today = ctx.today, ...moment }: Moment = {}) =>
  judge(caseOf(['icpFiling', 'contingencyPlan'], values), { ...ctx, today, ...moment }).guide
const warning = (values: Values, colour: string, moment: Moment = {}) => guide(values, moment).warnings.find(each => each.colour === colour)
const ruleIn = (values: Values, ruleId: string, moment: Moment = {}) =>
  judge(caseOf(['icpFiling', 'contingencyPlan'], values), { ...ctx, ...moment }).findings.find(each => each.ruleId === ruleId)?.verdict

describe("the article's own view", () => {
  test('its tree asks for more than fifty million, strictly', () => {
    expect(guide({}).path).toEqual(['askRevenue'])
    expect(guide({ annualRevenueCny: 50_000_000 }).path).toEqual(['askRevenue', 'no', 'fileThroughCloudProvider'])
    expect(guide({ annualRevenueCny: 50_000_000.01 }).path).toEqual(['askRevenue', 'yes', 'startMlps', 'onsiteCheck'])
  })

  test('its whole tree is there, with the way of this case', () => {
    const taken = (values: Values) => Object.fromEntries(guide(values).tree.map(node => [node.id, node.taken]))
    expect(taken({})).toEqual({
      askRevenue: true,
      startMlps: null,
      withinSevenDays: null,
      fileThroughCloudProvider: null,
      withinThreeDays: null,
    })
    expect(taken({ annualRevenueCny: 50_000_000.01 })).toMatchObject({ startMlps: true, withinSevenDays: true, withinThreeDays: false })
    expect(taken({ annualRevenueCny: 50_000_000 })).toMatchObject({ startMlps: false, fileThroughCloudProvider: true })
    const { tree } = guide({})
    expect(tree.flatMap(node => node.next.map(next => next.to)).filter(to => !tree.some(node => node.id === to))).toEqual([])
  })

  test('its tiers', () => {
    expect(guide({ annualRevenueCny: 200_000_000.01, registeredUserCount: 100_001 }).tiers).toEqual([
      'revenueOver50Million',
      'revenueOver200Million',
      'usersOver100Thousand',
    ])
    expect(guide({ annualRevenueCny: 200_000_000, registeredUserCount: 100_000 }).tiers).toEqual(['revenueOver50Million'])
    expect(guide({ annualRevenueCny: 50_000_000, registeredUserCount: 100_000 }).tiers).toEqual([])
  })

  test('its timetable counts working days and stops where the calendar is not known', () => {
    expect(guide({}).timeline).toEqual([
      { stage: 'preparation', from: '2026-11-23', to: '2026-11-25' },
      { stage: 'declaration', from: '2026-11-26', to: '2026-11-27' },
      { stage: 'review', from: '2026-11-30', to: '2026-12-04' },
    ])
    expect(guide({}, { today: '2026-12-28' }).timeline.map(each => each.stage)).toEqual(['preparation'])
  })

  test('its stages in working days, shortest and longest', () => {
    expect(guide({}).stages.map(({ id, shortest, longest }) => [id, shortest, longest])).toEqual([
      ['preparation', 2, 3],
      ['declaration', 1, 2],
      ['review', 3, 5],
    ])
  })
})

describe('the on-site check of the article', () => {
  test('is for revenue above 50 million or users above 100,000, both strictly', () => {
    const wanted = (annualRevenueCny: number, registeredUserCount: number) => guide({ annualRevenueCny, registeredUserCount }).onsite
    expect(wanted(50_000_000, 100_000)).toMatchObject({ wanted: false, because: [] })
    expect(wanted(50_000_000.01, 100_000)).toMatchObject({ wanted: true, because: ['G046'] })
    expect(wanted(50_000_000, 100_001)).toMatchObject({ wanted: true, because: ['G047'] })
    expect(guide({ annualRevenueCny: 1 }).onsite.wanted).toBeNull()
    expect(guide({ registeredUserCount: 100_001 }).onsite.wanted).toBe(true)
  })

  test('looks at thirty days of logs, a drill of the quarter and the place of the backup', () => {
    const met = (values: Values) => guide(values).onsite.items.map(item => item.met)
    expect(met({})).toEqual([null, null, null])
    expect(met({ deviceLogDays: 30, lastDrillDate: '2026-08-23', backupSiteAddress: '杭州' })).toEqual([true, true, true])
    expect(met({ deviceLogDays: 29, lastDrillDate: '2026-08-22' })).toEqual([false, false, null])
  })
})

describe('the three colours of the article', () => {
  test('red 30 days before something expires, not 31', () => {
    expect(warning({ domainExpiryDate: '2026-12-23' }, 'red')).toMatchObject({ until: '2026-12-23', due: true })
    expect(warning({ domainExpiryDate: '2026-12-24' }, 'red')).toMatchObject({ due: false })
    expect(warning({ principalIdValidTo: 'longTerm' }, 'red')).toBeUndefined()
    expect(guide({ domainExpiryDate: '2026-12-01', mlpsCertExpiry: '2026-12-02', principalIdValidTo: '2026-12-03' }).warnings).toHaveLength(
      3,
    )
  })

  test('yellow after 72 hours, to the minute', () => {
    const open = { vulnFixRatePct: 90, openVulnFirstSeen: '2026-11-20T09:00' }
    // nine o'clock in Shanghai is one o'clock in UTC
    const exactly = { now: '2026-11-23T01:00:00.000Z' }
    const later = { now: '2026-11-23T01:01:00.000Z' }
    expect(warning(open, 'yellow', exactly)).toMatchObject({ until: '2026-11-23T09:00', due: false })
    expect(warning(open, 'yellow', later)).toMatchObject({ due: true })
    expect(ruleIn(open, 'G097-three-days', exactly)).toBe('pass')
    expect(ruleIn(open, 'G097-three-days', later)).toBe('fail')
    expect(warning({ ...open, vulnFixRatePct: 100 }, 'yellow', later)).toBeUndefined()
    // the hour of another day says nothing about a pinned one
    expect(warning(open, 'yellow', { now: '2026-12-24T01:01:00.000Z' })).toMatchObject({ due: false })
  })

  test('blue when the self-check of the quarter is missed', () => {
    expect(warning({ lastSelfCheckDate: '2026-08-23' }, 'blue')).toMatchObject({ until: '2026-11-23', due: false })
    expect(warning({ lastSelfCheckDate: '2026-08-22' }, 'blue')).toMatchObject({ due: true })
  })
})

describe('its thresholds at their boundaries', () => {
  test.each([
    ['G021-audit-report', { auditReportFile: { elsewhere: true }, auditLogPeriod: { start: '2025-08-31', end: '2026-02-28' } }, 'pass'],
    ['G021-audit-report', { auditReportFile: { elsewhere: true }, auditLogPeriod: { start: '2025-08-31', end: '2026-02-27' } }, 'fail'],
    ['G049-quarterly-drill', { drillFrequency: 'quarterly', lastDrillDate: '2026-08-23' }, 'pass'],
    ['G049-quarterly-drill', { drillFrequency: 'quarterly', lastDrillDate: '2026-08-22' }, 'fail'],
    ['G064-key-validity', { keyRotationEnabled: true, keyRotationDays: 90 }, 'pass'],
    ['G064-key-validity', { keyRotationEnabled: true, keyRotationDays: 91 }, 'fail'],
    ['G063-tls', { tlsVersion: 'tls13' }, 'pass'],
    ['G063-tls', { tlsVersion: 'tls12' }, 'fail'],
    ['G104-interface-carries-peak', { nicBandwidthGbps: 10, peakTrafficGbps: 999 }, 'fail'],
    ['G104-interface-carries-peak', { nicBandwidthGbps: 10, peakTrafficGbps: 1000 }, 'fail'],
    ['G012-fix-rate', { vulnFixRatePct: 79.9 }, 'fail'],
    ['G012-fix-rate', { vulnFixRatePct: 80 }, 'pass'],
    ['G016-deviation', { trafficDeviationPct: 15.01 }, 'fail'],
    ['G016-deviation', { trafficDeviationPct: -15 }, 'pass'],
    ['G026-interface', { nicBandwidthGbps: 9.99 }, 'fail'],
    ['G026-interface', { nicBandwidthGbps: 10 }, 'pass'],
    ['G032-ntp', { ntpEnabled: true, ntpOffsetMs: 5.01 }, 'fail'],
    ['G032-ntp', { ntpEnabled: true, ntpOffsetMs: -5 }, 'pass'],
  ] as const)('%s on %j: %s', (rule, values, verdict) => {
    expect(ruleIn({ serverRegion: 'mainland', ...values }, rule)).toBe(verdict)
  })
})

describe('what it foretells and counts', () => {
  test('priority above 200 million is information, strictly above', () => {
    const applies = (annualRevenueCny: number) => guide({ annualRevenueCny }).information.find(each => each.statement === 'G085')?.applies
    expect(applies(200_000_000)).toBe(false)
    expect(applies(200_000_000.01)).toBe(true)
    expect(guide({}).information.map(each => each.statement)).toEqual(['G085', 'G084'])
  })

  test('its four grounds of rejection with their shares', () => {
    expect(guide({}).rejections.map(each => [each.category, each.sharePct])).toEqual([
      ['materialMissing', 38.7],
      ['securityHole', 29.4],
      ['wrongJurisdiction', 22.1],
      ['dataCompliance', 10.8],
    ])
  })
})
