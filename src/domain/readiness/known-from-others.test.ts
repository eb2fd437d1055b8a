import { expect, test } from 'vitest'
import { chance } from '../../../test/eval/chance.ts'
import { ctx, filled, firstFiling, without } from '../../../test/fixtures/sample-case.ts'
import type { FilingId } from '../case/events.ts'
import { emptyCase } from '../case/fold.ts'
import type { CaseState, FieldEntry } from '../case/state.ts'
import type { FieldDefinition } from '../fields/definition.ts'
import { assess } from './assess.ts'
import { viewOf } from './guide-view.ts'
import { judge } from './judge.ts'
import type { JudgeContext } from './judgement.ts'
import { neededFields } from './needed-fields.ts'

const filings: readonly (readonly FilingId[])[] = [
  ['icpFiling'],
  ['publicSecurityFiling', 'icpFiling'],
  ['contingencyPlan', 'icpFiling'],
  [],
]
const days = ['2026-11-23', '2027-10-20']

function entryOf(field: FieldDefinition, pick: ReturnType<typeof chance>): FieldEntry | undefined {
  const kind = pick(['none', 'value', 'value', 'value', 'state'] as const)
  if (kind === 'none') return undefined
  if (kind === 'state') return without(pick(['unknown', 'notApplicable', 'declined', 'later'] as const))
  if (field.type === 'boolean') return filled(pick([true, false]))
  if (field.type === 'enum' && field.codes) return filled(pick(field.codes))
  if (field.type === 'multiEnum' && field.codes) return filled([pick(field.codes)])
  return filled(firstFiling[field.key] ?? field.example)
}

function caseOf(seed: number): CaseState {
  const pick = chance(`case ${seed}`)
  const fields = Object.values(ctx.catalogue.fields).flatMap(field => {
    const entry = field.type === 'derived' ? undefined : entryOf(field, pick)
    return entry ? [[field.key, entry] as const] : []
  })
  return {
    ...emptyCase('org', `c${seed}`),
    filings: pick(filings),
    policy: pick(['official', 'guided', 'guideStrict']),
    fields: Object.fromEntries(fields),
  }
}

/** What follows from the case itself, all of its answers looked at. */
function byItself(state: CaseState, on: JudgeContext) {
  const { facts, needs, found, readiness, status } = assess(state, on)
  const { needed, missing } = neededFields(facts, needs, found)
  return { needed, missing, guide: viewOf(state, facts, readiness.byFiling.icpFiling?.status ?? status) }
}

test('what is known from cases that answered alike is what the case asks and the articles say of it by itself', () => {
  for (let seed = 0; seed < 60; seed += 1) {
    const state = caseOf(seed)
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
