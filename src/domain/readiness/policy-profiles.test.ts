import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { caseOf, ctx, firstFiling, policeAbroad } from '../../../test/fixtures/sample-case.ts'
import type { Policy } from '../case/events.ts'
import { isGuideRule } from '../rules/prepare-rule.ts'
import { judge } from './judge.ts'

const filings = ['icpFiling', 'publicSecurityFiling', 'contingencyPlan'] as const
const { rules, fields } = ctx.catalogue
const under = (policy: Policy, values: Parameters<typeof caseOf>[1]) => judge(caseOf([...filings], values, { policy }), ctx)

const asked = [
  ...new Set(
    rules
      .filter(isGuideRule)
      .flatMap(rule => [...JSON.stringify(rule.require).matchAll(/"(?:field|known)":"(\w+)"/g)].map(match => match[1] ?? '')),
  ),
]
const records = fc
  .tuple(fc.constantFrom(firstFiling, policeAbroad, {}), fc.subarray(asked))
  .map(([known, more]) => ({ ...Object.fromEntries(more.map(field => [field, fields[field]?.example ?? true])), ...known }))

/** The five claims, and what cannot hold together with the law. */
const neverBlocking = ['G006', 'G007', 'G008', 'G035', 'G044', 'G051', 'G104']

describe('policy profiles', () => {
  test('official readiness is the same in every profile', () => {
    fc.assert(
      fc.property(records, values => {
        const [official, guided, strict] = (['official', 'guided', 'guideStrict'] as const).map(policy => under(policy, values).readiness)
        expect(guided?.official).toEqual(official?.official)
        expect(strict?.official).toEqual(official?.official)
        expect(strict?.byFiling).toEqual(official?.byFiling)
      }),
      { numRuns: 25 },
    )
  })

  test('guideStrict lets every executable must of the articles hold the policy back, but for the claims and the impossible', () => {
    const blocking = new Set(
      under('guideStrict', firstFiling)
        .findings.filter(each => each.blocksPolicy && !each.blocks)
        .map(each => each.ruleId),
    )
    for (const rule of rules.filter(isGuideRule)) {
      const must = (rule.statedSeverity ?? rule.severity) === 'must'
      const free = neverBlocking.includes(rule.id.split('-')[0] ?? '')
      expect([rule.id, rule.neverBlocks ?? false]).toEqual([rule.id, free])
      if (!must || free) expect(blocking.has(rule.id)).toBe(false)
    }
    expect(blocking).toContain('G012-fix-rate')
    const guided = under('guided', firstFiling).findings.filter(each => each.blocksPolicy && !each.blocks)
    expect(guided).toEqual([])
  })
})
