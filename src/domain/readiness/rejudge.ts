import type { EventPayloads, VerdictChange } from '../case/events.ts'
import type { CaseState } from '../case/state.ts'
import type { Verdict } from '../rules/rule.ts'
import { changesBetween, type RuleChange } from '../rules/rule-changes.ts'
import { type Assessment, assess } from './assess.ts'
import type { JudgeContext } from './judgement.ts'

/** What the rules found in a case, short enough to keep: rules that do not apply are left out. */
export interface Standing {
  readonly verdicts: Readonly<Record<string, Verdict>>
  readonly readiness: EventPayloads['rejudged']['readiness']['before']
}

/** What a case was when it was last judged. */
export interface LastJudged {
  /** yyyy-mm-dd */
  readonly on: string
  /** null: nobody knows */
  readonly catalogueRevision: string | null
  /** what another catalogue found, in the case as it was then; null under the same one, and when it was not kept */
  readonly released: { readonly on: string; readonly standing: Standing; readonly state: CaseState } | null
}

export interface Rejudgement {
  readonly standing: Standing
  /** null when nothing became another verdict because of the rules */
  readonly event: EventPayloads['rejudged'] | null
}

/**
 * Judges a case again and tells what the rules changed in it: a release of the catalogue, and dates between the last judging and
 * today. What the person changed, and dates that passed by themselves, are no part of it: a release is compared on the case and
 * the day that were kept, a date with the case as it is on both days.
 */
export function rejudge(state: CaseState, ctx: JudgeContext, last: LastJudged): Rejudgement {
  const now = standingOf(assess(state, ctx))
  const { released } = last
  const corrected = released ? changedByRelease(released, ctx) : []
  const dated = changedByDate(ctx, last.on)
  const eve = dated.size ? standingOf(assess(state, { ...ctx, today: last.on })) : now
  const changes = [
    ...corrected.map(ruleId => ({ ruleId, why: 'catalogue' as const, on: null, before: verdictIn(released?.standing, ruleId) })),
    ...[...dated]
      .filter(([ruleId]) => !corrected.includes(ruleId))
      .map(([ruleId, { why, on }]) => ({ ruleId, why, on, before: verdictIn(eve, ruleId) })),
  ]
    .map((change): VerdictChange => ({ ...change, after: verdictIn(now, change.ruleId) }))
    .filter(({ before, after }) => before !== after)
  if (changes.length === 0) return { standing: now, event: null }
  return {
    standing: now,
    event: {
      from: { catalogueRevision: last.catalogueRevision, on: last.on },
      to: { catalogueRevision: ctx.catalogue.revision, on: ctx.today },
      changes,
      readiness: { before: released?.standing.readiness ?? eve.readiness, after: now.readiness },
    },
  }
}

export const standingOf = ({ found, readiness: { official, policy } }: Assessment): Standing => ({
  verdicts: Object.fromEntries(found.flatMap(({ rule, verdict }) => (verdict === 'notApplicable' ? [] : [[rule.id, verdict]]))),
  readiness: {
    official: { ...official },
    policy: { ready: policy.ready, failing: policy.failing, unknown: policy.unknown },
  },
})

const verdictIn = (standing: Standing | undefined, ruleId: string): Verdict => standing?.verdicts[ruleId] ?? 'notApplicable'

/** Rules that another catalogue finds otherwise in the same case on the same day. */
function changedByRelease({ standing, state, on }: NonNullable<LastJudged['released']>, ctx: JudgeContext): readonly string[] {
  const again = standingOf(assess(state, { ...ctx, today: on }))
  const ids = new Set([...Object.keys(standing.verdicts), ...Object.keys(again.verdicts)])
  return [...ids].filter(id => verdictIn(standing, id) !== verdictIn(again, id))
}

type Dated = Extract<RuleChange['change'], 'begins' | 'ends' | 'parameter'>
const weight: Readonly<Record<Dated, number>> = { begins: 2, ends: 1, parameter: 0 }

/** Rules that a date since then touches, and how; new references of the same demand change no verdict. */
function changedByDate(ctx: JudgeContext, since: string): ReadonlyMap<string, { readonly why: Dated; readonly on: string }> {
  const found = new Map<string, { readonly why: Dated; readonly on: string }>()
  for (const { change, on, ruleIds } of changesBetween(ctx.catalogue, since, ctx.today)) {
    if (change === 'basis') continue
    for (const id of ruleIds) {
      const known = found.get(id)
      if (!known || weight[change] >= weight[known.why]) found.set(id, { why: change, on })
    }
  }
  return found
}
