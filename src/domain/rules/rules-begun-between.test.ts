import { describe, expect, test } from 'vitest'
import { ctx } from '../../../test/fixtures/sample-case.ts'
import { rulesBegunBetween } from './rules-begun-between.ts'

const begun = (from: string, to: string, filings: Parameters<typeof rulesBegunBetween>[3]) =>
  rulesBegunBetween(ctx.catalogue, from, to, filings).map(rule => rule.id)

describe('rules that begin between two days', () => {
  test('the last day counts and the first one does not: it was looked at then', () => {
    expect(begun('2025-10-31', '2025-11-01', ['contingencyPlan'])).toContain('R-S09-report-hours')
    expect(begun('2025-10-30', '2025-10-31', ['contingencyPlan'])).toEqual([])
    expect(begun('2025-11-01', '2025-11-02', ['contingencyPlan'])).toEqual([])
  })

  test('rules about other filings are left out', () => {
    const ids = begun('2025-10-31', '2025-11-01', ['icpFiling'])
    expect(ids).not.toContain('R-S09-report-hours')
  })

  test('the earliest comes first', () => {
    const days = rulesBegunBetween(ctx.catalogue, '1990-01-01', '2026-12-31', ['icpFiling', 'contingencyPlan']).map(
      rule => rule.effective.from,
    )
    expect(days.length).toBeGreaterThan(50)
    expect(days).toEqual(days.toSorted())
  })

  test('a day that lies before the first gives none', () => {
    expect(begun('2026-01-01', '2025-01-01', ['icpFiling', 'publicSecurityFiling', 'contingencyPlan'])).toEqual([])
  })
})
