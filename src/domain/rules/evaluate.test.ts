import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { caseOf, ctx, without } from '../../../test/fixtures/sample-case.ts'
import type { Condition } from './condition.ts'
import { evaluate } from './evaluate.ts'
import { factsOf } from './facts.ts'

const judge = (condition: Condition, values: Parameters<typeof caseOf>[1] = {}, entries: Parameters<typeof caseOf>[3] = {}, more = {}) =>
  evaluate(condition, factsOf(caseOf(['icpFiling'], values, more, entries), ctx))

describe('a leaf', () => {
  const enough: Condition = { field: 'logRetentionMonths', atLeast: 6 }

  test('is true or false over a value, and names the field while there is none', () => {
    expect(judge(enough, { logRetentionMonths: 6 })).toEqual({ value: true, missing: [] })
    expect(judge(enough, { logRetentionMonths: 5.99 })).toEqual({ value: false, missing: [] })
    expect(judge(enough)).toEqual({ value: undefined, missing: ['logRetentionMonths'] })
  })

  test('不适用 and 不想说 refute it, 不知道 and 晚点给 keep it open', () => {
    const over = (state: Parameters<typeof without>[0]) => judge(enough, {}, { logRetentionMonths: without(state) }).value
    expect([over('notApplicable'), over('declined'), over('unknown'), over('later')]).toEqual([false, false, undefined, undefined])
  })

  test('known asks only whether there is a value', () => {
    const known: Condition = { known: 'siteName' }
    const over = (state: Parameters<typeof without>[0]) => judge(known, {}, { siteName: without(state) }).value
    expect(judge(known, { siteName: '示例科技官网' }).value).toBe(true)
    expect(judge(known)).toEqual({ value: undefined, missing: ['siteName'] })
    expect([over('notApplicable'), over('declined'), over('unknown'), over('later')]).toEqual([false, false, false, undefined])
  })

  test('compares to six places, so that arithmetic makes no fact', () => {
    expect(judge({ field: 'vulnFixRatePct', atLeast: 80 }, { vulnFixRatePct: (239.9999999 / 300) * 100 }).value).toBe(true)
    expect(judge({ field: 'vulnFixRatePct', atLeast: 80 }, { vulnFixRatePct: 79.99999 }).value).toBe(false)
    expect(judge({ field: 'ntpOffsetMs', atMost: 0.3 }, { ntpOffsetMs: 0.1 + 0.2 }).value).toBe(true)
  })

  test('over lists', () => {
    const kinds = { serviceKind: ['app', 'website'] }
    expect(judge({ field: 'serviceKind', includes: 'app' }, kinds).value).toBe(true)
    expect(judge({ field: 'serviceKind', includesAny: ['quickApp', 'miniProgram'] }, kinds).value).toBe(false)
    expect(judge({ field: 'filings', includes: 'icpFiling' }).value).toBe(true)
    expect(judge({ field: 'policy', is: 'guided' }).value).toBe(true)
  })

  test('over two fields waits for both', () => {
    expect(judge({ field: 'principalMobile', differsFrom: 'principalEmergencyPhone' }, { principalMobile: '13800138000' })).toEqual({
      value: undefined,
      missing: ['principalEmergencyPhone'],
    })
  })
})

describe('dates', () => {
  const expiry: Condition = { field: 'domainExpiryDate', after: { field: 'applicationDate', plusMonths: 3 } }

  test('months end with a shorter month', () => {
    expect(judge(expiry, { applicationDate: '2025-11-30', domainExpiryDate: '2026-02-28' }).value).toBe(false)
    expect(judge(expiry, { applicationDate: '2025-11-30', domainExpiryDate: '2026-03-01' }).value).toBe(true)
  })

  test('both sides are named while both are missing', () => {
    expect(judge(expiry)).toEqual({ value: undefined, missing: ['domainExpiryDate', 'applicationDate'] })
  })

  test('a paper without an end outlasts them', () => {
    expect(judge({ field: 'organizerCertValidTo', after: { date: '2999-01-01' } }, { organizerCertValidTo: 'longTerm' }).value).toBe(true)
  })

  test('today is the day of the case when it pins one', () => {
    const fresh: Condition = { field: 'lastDrillDate', notBefore: { today: true, minusDays: 92 } }
    expect(judge(fresh, { lastDrillDate: '2026-08-22' }).value).toBe(false)
    expect(judge(fresh, { lastDrillDate: '2026-08-22' }, {}, { inForceOn: '2026-11-22' }).value).toBe(true)
  })
})

describe('parameters', () => {
  const reported: Condition = { field: 'reportDeadlineHours', atMost: { parameter: 'incidentReportHours' } }

  test('are unknown before their first day, and nothing that could be asked would tell', () => {
    expect(judge(reported, { reportDeadlineHours: 4 }, {}, { inForceOn: '2025-10-31' })).toEqual({ value: undefined, missing: [] })
    expect(judge(reported, { reportDeadlineHours: 4 }, {}, { inForceOn: '2025-11-01' }).value).toBe(true)
  })

  test('follow the province of the domicile', () => {
    const age = (domicileProvince: string) => factsOf(caseOf(['icpFiling'], { domicileProvince }), ctx).parameter('minimumAge')
    expect([age('330000'), age('440000'), age('320000')]).toEqual([18, 16, 16])
  })
})

describe('three values', () => {
  const leaf = fc.constantFrom<Condition>(
    { always: true },
    { not: { always: true } },
    { known: 'siteName' },
    { known: 'appName' },
    { field: 'serverCount', atLeast: 1 },
  )
  const condition = fc.letrec<{ tree: Condition }>(tie => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      leaf,
      fc.record({ not: tie('tree') }),
      fc.record({ all: fc.array(tie('tree'), { maxLength: 3 }) }),
      fc.record({ any: fc.array(tie('tree'), { maxLength: 3 }) }),
    ),
  })).tree

  test('obey De Morgan', () => {
    fc.assert(
      fc.property(condition, condition, (a, b) => {
        expect(judge({ not: { all: [a, b] } }).value).toBe(judge({ any: [{ not: a }, { not: b }] }).value)
      }),
    )
  })

  test('name missing fields exactly when they are unknown', () => {
    fc.assert(
      fc.property(condition, each => {
        const { value, missing } = judge(each)
        expect(missing.length > 0).toBe(value === undefined)
      }),
    )
  })

  test('once decided, more answers never change them', () => {
    fc.assert(
      fc.property(condition, each => {
        const { value } = judge(each)
        if (value === undefined) return
        expect(judge(each, { siteName: '示例科技官网', appName: '示例', serverCount: 1 }).value).toBe(value)
        expect(judge(each, { serverCount: 0 }, { siteName: without('notApplicable'), appName: without('notApplicable') }).value).toBe(value)
      }),
    )
  })
})
