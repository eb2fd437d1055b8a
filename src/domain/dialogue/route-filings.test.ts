import { expect, it } from 'vitest'
import { caseWith } from '../../../test/scenarios/support/context.ts'
import type { FieldChange } from '../case/events.ts'
import { routeFilings } from './route-filings.ts'

const wants = (value: string): FieldChange => ({
  field: 'filingScenario',
  to: 'filled',
  value,
  evidence: { kind: 'turn', seq: 1, quote: 'x', confidence: 1 },
})

it('opens the filings that were asked for', () => {
  expect(routeFilings(caseWith({}, []), [wants('both')], false).filings).toEqual(['icpFiling', 'publicSecurityFiling'])
})

it('follows a change of mind', () => {
  expect(routeFilings(caseWith({}, ['icpFiling']), [wants('planOnly')], false).filings).toEqual(['contingencyPlan'])
})

it('adds a plan to a filing that is done, without forgetting the filing', () => {
  const { filings, changes } = routeFilings(caseWith({}, ['icpFiling']), [wants('planOnly')], true)
  expect(filings).toEqual(['icpFiling', 'contingencyPlan'])
  expect(changes).toEqual([])
})

it('keeps a plan that was there from the beginning', () => {
  expect(routeFilings(caseWith({}, ['icpFiling', 'contingencyPlan']), [wants('publicSecurity')], false).filings).toEqual([
    'publicSecurityFiling',
    'contingencyPlan',
  ])
})

it('a plan named together with the filings comes with them', () => {
  const named = ['icpFiling', 'publicSecurityFiling', 'contingencyPlan'] as const
  expect(routeFilings(caseWith({}, []), [wants('both')], false, named).filings).toEqual(named)
})
