import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { caseOf, ctx } from '../../../test/fixtures/sample-case.ts'
import { checkRule } from '../rules/check-rule.ts'
import { factsOf } from '../rules/facts.ts'
import { exportRouteOf } from './export-route-of.ts'

const small = {
  exportsPersonalInfo: true,
  containsImportantData: false,
  exportExemption: ['none'],
  isCiio: false,
  exportedPersons: 0,
  exportedSensitivePersons: 0,
}
const found = (values: Parameters<typeof caseOf>[1], today = ctx.today) => {
  const route = exportRouteOf(factsOf(caseOf(['contingencyPlan'], values), { ...ctx, today }))
  return 'row' in route ? route.row.id : route.missing
}

describe('the way of an export: the first line that holds', () => {
  test.each([
    [{ exportsPersonalInfo: false }, 'R-D0'],
    [{ containsImportantData: true, exportExemption: ['contract'] }, 'R-D1'],
    [{ exportExemption: ['contract'], isCiio: true, exportedPersons: 2_000_000 }, 'R-D2'],
    [{ exportExemption: ['freeTradeZone'], isCiio: true }, 'R-D3'],
    [{ isCiio: true }, 'R-D4'],
    [{ exportedPersons: 99_999 }, 'R-D7'],
    [{ exportedPersons: 100_000 }, 'R-D6'],
    [{ exportedPersons: 999_999 }, 'R-D6'],
    [{ exportedPersons: 1_000_000 }, 'R-D5'],
    [{ exportedSensitivePersons: 1 }, 'R-D6'],
    [{ exportedSensitivePersons: 9_999 }, 'R-D6'],
    [{ exportedSensitivePersons: 10_000 }, 'R-D5'],
  ])('%j takes %s', (change, row) => {
    expect(found({ ...small, ...change })).toBe(row)
  })

  test('an open line is not passed over: it names what would decide it', () => {
    expect(found({})).toEqual(['exportsPersonalInfo'])
    const { exportedSensitivePersons: _, ...open } = small
    expect(found(open)).toEqual(['exportedSensitivePersons'])
  })

  test('before its first day the table says nothing', () => {
    expect(found(small, '2024-03-21')).toEqual([])
    expect(found(small, '2024-03-22')).toBe('R-D7')
  })
})

/** Around every threshold, and anywhere. */
const persons = fc.oneof(fc.constantFrom(0, 1, 9_999, 10_000, 99_999, 100_000, 999_999, 1_000_000), fc.nat(2_000_000))

test('the rules agree with the table: the rule of the line that decides is in scope, and no way is open when all is known', () => {
  fc.assert(
    fc.property(
      fc.record({
        exportsPersonalInfo: fc.constant(true),
        containsImportantData: fc.boolean(),
        isCiio: fc.boolean(),
        exportExemption: fc.constantFrom(['none'], ['contract'], ['transit'], ['freeTradeZone'], ['contract', 'freeTradeZone']),
        exportedPersons: persons,
        exportedSensitivePersons: persons,
      }),
      values => {
        const facts = factsOf(caseOf(['contingencyPlan'], values), ctx)
        const found = exportRouteOf(facts)
        if (!('row' in found)) return false
        const rule = ctx.catalogue.rules.find(each => each.id.startsWith(`${found.row.id}-`))
        return rule !== undefined && checkRule(rule, facts).verdict !== 'notApplicable'
      },
    ),
  )
})
