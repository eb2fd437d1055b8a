import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { caseOf, ctx, firstFiling, policeAbroad } from '../../../test/fixtures/sample-case.ts'
import type { Policy } from '../case/events.ts'
import type { Json } from '../json.ts'
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

const musts = rules.filter(rule => isGuideRule(rule) && !rule.neverBlocks && (rule.statedSeverity ?? rule.severity) === 'must')

/** An answer without a value is left out: nothing is known either way. */
const valuesIn = (given: Readonly<Record<string, Json | undefined>>): Readonly<Record<string, Json>> =>
  Object.fromEntries(
    Object.entries(given).filter(
      (entry): entry is [string, Json] =>
        entry[1] !== undefined && !(typeof entry[1] === 'object' && entry[1] !== null && 'state' in entry[1]),
    ),
  )

/** Every threshold of the articles at its very edge. */
const asTheArticlesWant: Readonly<Record<string, Json>> = {
  mlpsLevel: 'level3',
  mlpsCertExpiry: ctx.today,
  vulnFixRatePct: 80,
  keyRotationEnabled: true,
  keyRotationDays: 90,
  tlsVersion: 'tls13',
  tlsCertValidityDays: 90,
  encryptionAlgorithms: ['sm2', 'sm3'],
  ddosProtection: 'basic',
  ddosRunbookSteps: ['切换高防'],
  planVersion: 'V1.0',
  trafficScrubbing: true,
  trafficDeviationPct: 15,
  cpuModel: 'Xeon 6338',
  memoryCapacityGb: 32,
  storageMedia: ['ssd'],
  nicBandwidthGbps: 10,
  bgpEnabled: true,
  ntpEnabled: true,
  ntpOffsetMs: -5,
  serverMacAddresses: ['00:16:3E:12:34:56'],
  materialFiles: [{ name: 'a.pdf', mime: 'application/pdf', bytes: 1000, profile: 'PDF/A-3' }],
  auditLogPeriod: { start: '2026-05-23', end: ctx.today },
  auditReportFile: { name: 'a.pdf', mime: 'application/pdf', bytes: 1000 },
  annualRevenueCny: 50_000_000,
  registeredUserCount: 100_000,
  hasInternationalBusiness: false,
  collectsPersonalInfo: false,
  exportsPersonalInfo: false,
  drillFrequency: 'quarterly',
  lastDrillDate: '2026-08-23',
}

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

  test('an executable must of the articles that fails or is open holds the strict policy back, each of them, and the official one never', () => {
    const seen = new Set<string>()
    for (const rule of musts)
      for (const { given, filings: about = rule.filings, on, gives } of rule.examples) {
        if ((gives !== 'fail' && gives !== 'unknown') || on !== undefined) continue
        const of = filings.filter(id => about.includes(id))
        const judged = judge(caseOf(of, valuesIn(given), { policy: 'guideStrict' }), ctx)
        const finding = judged.findings.find(each => each.ruleId === rule.id)
        if (finding?.verdict !== gives) continue
        expect([rule.id, finding.blocks, finding.blocksPolicy]).toEqual([rule.id, false, true])
        const { official, policy } = judged.readiness
        const word = gives === 'fail' ? 'failing' : 'unknown'
        expect([rule.id, policy.ready, policy[word] > official[word]]).toEqual([rule.id, false, true])
        seen.add(rule.id)
      }
    expect(musts.map(rule => rule.id).filter(id => !seen.has(id))).toEqual([])
  })

  test('what is no must, the claims and the impossible hold nothing back', () => {
    for (const rule of rules.filter(isGuideRule)) {
      const free = neverBlocking.includes(rule.id.split('-')[0] ?? '')
      expect([rule.id, rule.neverBlocks ?? false]).toEqual([rule.id, free])
      if (musts.includes(rule)) continue
      for (const { given } of rule.examples) {
        const of = filings.filter(id => rule.filings.includes(id))
        const finding = judge(caseOf(of, valuesIn(given), { policy: 'guideStrict' }), ctx).findings.find(each => each.ruleId === rule.id)
        expect([rule.id, finding?.blocks, finding?.blocksPolicy]).toEqual([rule.id, false, false])
      }
    }
    const guided = under('guided', firstFiling).findings.filter(each => each.blocksPolicy && !each.blocks)
    expect(guided).toEqual([])
  })

  test('a case that meets law and articles is ready under every profile; one point below, only the strict one is not', () => {
    const strict = (values: Parameters<typeof caseOf>[1]) => judge(caseOf(['icpFiling'], values, { policy: 'guideStrict' }), ctx).readiness
    const all = { ...firstFiling, ...asTheArticlesWant }
    expect(strict(all)).toMatchObject({
      official: { ready: true },
      policy: { profile: 'guideStrict', ready: true, failing: 0, unknown: 0 },
      byFiling: { icpFiling: { status: 'ready' } },
    })
    const below = { vulnFixRatePct: 79.9, nicBandwidthGbps: 9.99, ntpOffsetMs: 5.01, trafficDeviationPct: -15.01 }
    for (const [field, value] of Object.entries(below))
      expect(strict({ ...all, [field]: value })).toMatchObject({
        official: { ready: true },
        policy: { ready: false, failing: 1, unknown: 0 },
      })
  })
})
