import { expect, test } from 'vitest'
import { chance } from '../../../test/eval/chance.ts'
import { anyCase, anyEntry } from '../../../test/fixtures/any-case.ts'
import { ctx, filled } from '../../../test/fixtures/sample-case.ts'
import { emptyCase } from '../case/fold.ts'
import type { CaseState } from '../case/state.ts'
import { judge } from './judge.ts'
import type { JudgeContext, Judgement } from './judgement.ts'

const fields = Object.values(ctx.catalogue.fields).filter(({ type }) => type !== 'derived')
const at = (moment: string): JudgeContext => ({ ...ctx, today: moment.slice(0, 10), now: `${moment}:00.000Z` })
const verdicts = (judgement: Judgement) => judgement.foundAll().map(({ rule, verdict, missing }) => [rule.id, verdict, missing])

/** A turn later: a few answers, sometimes another policy, a second server or a filing that went in. */
function after(state: CaseState, seed: number): CaseState {
  const pick = chance(`turn ${seed}`)
  const answered = [1, 2, 3].map(() => {
    const field = pick(fields)
    return [field.key, anyEntry(field, pick)] as const
  })
  const next = {
    ...state,
    fields: Object.fromEntries([...Object.entries(state.fields), ...answered].flatMap(([key, entry]) => (entry ? [[key, entry]] : []))),
  }
  if (seed % 7 === 0) return { ...next, policy: 'guideStrict' }
  if (seed % 5 === 0)
    return { ...next, fields: { ...next.fields, servers: filled([{ region: 'mainland' }, { region: 'overseas', country: 'SG' }]) } }
  return next
}

test('verdicts that stand from the turn before are those of the case judged by itself', () => {
  let stood = 0
  for (let seed = 0; seed < 50; seed += 1) {
    const first = judge(anyCase(seed), at('2026-11-23T02:00'))
    verdicts(first)
    const stored = anyCase(seed)
    first.keepFor(stored)
    const next = after(stored, seed)
    const moment = at(['2026-11-23T02:00', '2026-11-23T02:01', '2026-11-24T02:00'][seed % 3] ?? '')
    const later = judge(next, moment, stored)
    stood += later.foundAll().filter(({ judged }) => judged).length
    expect({ seed, verdicts: verdicts(later) }).toEqual({ seed, verdicts: verdicts(judge(next, moment)) })
  }
  expect(stood).toBeGreaterThan(50 * 40)
})

/** The verdicts of what a case became, once standing on the turn before and once by itself. */
function bothWays(before: CaseState, next: CaseState, from: string, to: string) {
  const first = judge(before, at(from))
  verdicts(first)
  first.keepFor(before)
  return [verdicts(judge(next, at(to), before)), verdicts(judge(next, at(to)))]
}

test('an hour that passes is seen where nothing was said', () => {
  const fields = { openVulnFirstSeen: filled('2026-11-20T12:00'), vulnFixRatePct: filled(80) }
  const state = { ...emptyCase('org', 'c'), filings: ['contingencyPlan' as const], fields }
  const threeDays = (all: ReturnType<typeof verdicts>) => all.find(([id]) => id === 'G097-three-days')?.[1]
  expect(threeDays(verdicts(judge(state, at('2026-11-23T03:59'))))).toBe('pass')
  expect(bothWays(state, state, '2026-11-23T03:59', '2026-11-23T04:01').map(threeDays)).toEqual(['fail', 'fail'])
})

test('what was found of the worst of two servers does not stand for the one that is left', () => {
  const one = { ...emptyCase('org', 'c'), filings: ['icpFiling' as const], fields: { serverRegion: filled('mainland') } }
  const two = { ...one, fields: { ...one.fields, servers: filled([{ region: 'mainland' }, { region: 'overseas', country: 'SG' }]) } }
  const [standing, alone] = bothWays(two, one, '2026-11-23T02:00', '2026-11-23T02:00')
  expect(standing).toEqual(alone)
})
