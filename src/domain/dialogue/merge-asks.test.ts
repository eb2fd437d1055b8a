import { expect, it } from 'vitest'
import { ctx } from '../../../test/scenarios/support/context.ts'
import { mergeAsks } from './merge-asks.ts'

it('asks a group that two filings share once, in the order of both', () => {
  const merged = mergeAsks(['contingencyPlan', 'icpFiling'], ctx.catalogue).map(group => group.id)
  expect(new Set(merged).size).toBe(merged.length)
  for (const filing of ['contingencyPlan', 'icpFiling'] as const) {
    const own = ctx.catalogue.filings[filing].asks.map(group => group.id)
    expect(merged.filter(id => own.includes(id))).toEqual(own)
  }
})
