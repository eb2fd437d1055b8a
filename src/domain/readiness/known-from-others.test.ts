import { expect, test } from 'vitest'
import { anyCase } from '../../../test/fixtures/any-case.ts'
import { ctx, filled } from '../../../test/fixtures/sample-case.ts'
import { emptyCase } from '../case/fold.ts'
import type { CaseState } from '../case/state.ts'
import { assess } from './assess.ts'
import { viewOf } from './guide-view.ts'
import { judge } from './judge.ts'
import type { JudgeContext } from './judgement.ts'
import { neededFields } from './needed-fields.ts'

const days = ['2026-11-23', '2027-10-20']

/** What follows from the case itself, all of its answers looked at. */
function byItself(state: CaseState, on: JudgeContext) {
  const { facts, needs, found, readiness, status } = assess(state, on)
  const { needed, missing } = neededFields(facts, needs, found)
  return { needed, missing, guide: viewOf(state, facts, readiness.byFiling.icpFiling?.status ?? status) }
}

test('what is known from cases that answered alike is what the case asks and the articles say of it by itself', () => {
  for (let seed = 0; seed < 60; seed += 1) {
    const state = anyCase(seed)
    const today = days[seed % 2] ?? ''
    const on = { ...ctx, today, now: `${today}T08:00:00.000Z` }
    const { needed, missing, guide } = judge(state, on)
    expect({ seed, needed, missing, guide }).toEqual({ seed, ...byItself(state, on) })
  }
})

test('cases that differ in what nobody goes by share their view of the articles, and an hour counts for an open vulnerability', () => {
  const at = (hour: string) => ({ ...ctx, now: `2026-11-23T${hour}:00:00.000Z` })
  const of = (fields: CaseState['fields'], hour: string) =>
    judge({ ...emptyCase('org', 'c'), filings: ['icpFiling'], fields }, at(hour)).guide
  const plain = of({ organizerName: filled('杭州示例科技有限公司') }, '01')
  expect(of({ organizerName: filled('上海示例贸易有限公司') }, '09')).toBe(plain)
  expect(of({ annualRevenueCny: filled(60_000_000) }, '01').path).not.toEqual(plain.path)
  const seen = { openVulnFirstSeen: filled('2026-11-20T12:00') }
  expect(['01', '09'].map(hour => of(seen, hour).warnings.find(({ colour }) => colour === 'yellow')?.due)).toEqual([false, true])
})
