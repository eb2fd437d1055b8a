import { describe, expect, it } from 'vitest'
import { caseWith, conversationWith, ctx } from '../../../test/scenarios/support/context.ts'
import type { Json } from '../json.ts'
import { judge } from '../readiness/judge.ts'
import { proposeFiling } from './propose-filing.ts'

const proposed = (values: Readonly<Record<string, Json>>, asked: Readonly<Record<string, number>> = {}) => {
  const state = caseWith(values, [])
  return proposeFiling(state, judge(state, ctx), conversationWith({ asked }).dialogue).map(each => each.value)
}

describe('what is put forward to somebody who has not said what is to be done', () => {
  it('nothing at first', () => expect(proposed({})).toEqual([]))
  it('the police filing for a server in Hong Kong', () => expect(proposed({ serverRegion: 'hkMoTw' })).toEqual(['publicSecurity']))
  it('the ICP filing for a site that moved', () => expect(proposed({ refilingReason: 'providerMoved' })).toEqual(['icpRefiling']))
  it('both where the question led nowhere twice', () => expect(proposed({}, { filingScenario: 2 })).toEqual(['both']))
  it('nothing a second time', () => expect(proposed({ serverRegion: 'hkMoTw' }, { 'confirm:filingScenario': 1 })).toEqual([]))
})
