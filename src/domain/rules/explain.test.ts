import { describe, expect, test } from 'vitest'
import { caseOf, ctx } from '../../../test/fixtures/sample-case.ts'
import type { Condition } from './condition.ts'
import { explain } from './explain.ts'
import { factsOf } from './facts.ts'

const ids = (condition: Condition, values: Parameters<typeof caseOf>[1]) =>
  explain(condition, factsOf(caseOf(['icpFiling'], values), ctx)).map(each => each.id)

describe('an explanation', () => {
  test('is empty while nothing is wrong', () => {
    expect(ids({ field: 'serverCount', atLeast: 1 }, { serverCount: 1 })).toEqual([])
  })

  test('names the field, what was seen and what is required', () => {
    const facts = factsOf(caseOf(['icpFiling'], { applicationDate: '2026-11-25', domainExpiryDate: '2027-02-25' }), ctx)
    expect(explain({ field: 'domainExpiryDate', after: { field: 'applicationDate', plusMonths: 3 } }, facts)).toEqual([
      {
        id: 'explain.after',
        args: {
          label: { $label: 'domainExpiryDate' },
          seen: { $value: '2027-02-25', of: 'domainExpiryDate' },
          required: { $value: '2027-02-25', of: 'domainExpiryDate' },
        },
      },
    ])
  })

  test('keeps to the parts of an all that do not hold', () => {
    const both: Condition = {
      all: [
        { field: 'ntpOffsetMs', atLeast: -5 },
        { field: 'ntpOffsetMs', atMost: 5 },
      ],
    }
    expect(ids(both, { ntpOffsetMs: 6 })).toEqual(['explain.atMost'])
  })

  test('offers the parts of an any as a choice', () => {
    expect(ids({ any: [{ filing: 'contingencyPlan' }, { field: 'serverCount', is: 2 }] }, { serverCount: 1 })).toEqual(['explain.anyOf'])
  })

  test('turns round under a not', () => {
    expect(ids({ not: { field: 'serverRegion', is: 'overseas' } }, { serverRegion: 'overseas' })).toEqual(['explain.not.is'])
  })
})
