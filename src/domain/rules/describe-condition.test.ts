import { expect, test } from 'vitest'
import { caseOf, ctx } from '../../../test/fixtures/sample-case.ts'
import { describeCondition } from './describe-condition.ts'
import { factsOf } from './facts.ts'

const facts = factsOf(caseOf([], {}), ctx)

test('a leaf keeps the field and the number of the day, and says nothing about a case', () => {
  expect(describeCondition({ field: 'logRetentionMonths', atLeast: { parameter: 'logRetentionMonths' } }, facts)).toEqual({
    text: {
      id: 'explain.atLeast',
      args: { label: { $label: 'logRetentionMonths' }, required: { $value: 6, of: 'logRetentionMonths' } },
    },
  })
})

test('groups stay groups, and a not turns them and their parts around', () => {
  const both = { all: [{ known: 'siteName' }, { any: [{ filing: 'icpFiling' }, { known: 'siteOpenDate' }] }] } as const
  expect(describeCondition({ not: both }, facts)).toMatchObject({
    any: [{ text: { id: 'explain.not.known' } }, { all: [{ text: { id: 'explain.not.filing' } }, { text: { id: 'explain.not.known' } }] }],
  })
})

test('a group of one is its part, and a date is said as it is counted', () => {
  const term = { field: 'domainExpiryDate', after: { field: 'applicationDate', plusMonths: { parameter: 'domainExpiryMonths' } } } as const
  expect(describeCondition({ all: [term] }, facts)).toEqual({
    text: {
      id: 'explain.after',
      args: {
        label: { $label: 'domainExpiryDate' },
        required: { $say: 'explain.countedDate', args: { label: { $label: 'applicationDate' }, months: 3, days: 0 } },
      },
    },
  })
})
