import { describe, expect, test } from 'vitest'
import { caseOf, ctx } from '../../../test/fixtures/sample-case.ts'
import { judge } from './judge.ts'

const guide = (values: Parameters<typeof caseOf>[1], today = ctx.today) => judge(caseOf(['icpFiling'], values), { ...ctx, today }).guide

describe("the article's own view", () => {
  test('its tree asks for more than fifty million, strictly', () => {
    expect(guide({}).path).toEqual(['askRevenue'])
    expect(guide({ annualRevenueCny: 50_000_000 }).path).toEqual(['askRevenue', 'no', 'fileThroughCloudProvider'])
    expect(guide({ annualRevenueCny: 50_000_000.01 }).path).toEqual(['askRevenue', 'yes', 'startMlps', 'onsiteCheck'])
  })

  test('its tiers', () => {
    expect(guide({ annualRevenueCny: 200_000_000.01, registeredUserCount: 100_001 }).tiers).toEqual([
      'revenueOver50Million',
      'revenueOver200Million',
      'usersOver100Thousand',
    ])
    expect(guide({ annualRevenueCny: 50_000_000, registeredUserCount: 100_000 }).tiers).toEqual([])
  })

  test('its timetable counts working days and stops where the calendar is not known', () => {
    expect(guide({}).timeline).toEqual([
      { stage: 'preparation', from: '2026-11-23', to: '2026-11-25' },
      { stage: 'declaration', from: '2026-11-26', to: '2026-11-27' },
      { stage: 'review', from: '2026-11-30', to: '2026-12-04' },
    ])
    expect(guide({}, '2026-12-28').timeline.map(each => each.stage)).toEqual(['preparation'])
  })
})
