import type { CaseState } from '../case/state.ts'
import { openChanges } from '../life/open-changes.ts'
import type { Finding } from '../rules/rule.ts'
import { exportRouteOf } from '../tables/export-route-of.ts'
import { assess } from './assess.ts'
import { authorityOf } from './authority.ts'
import { deadlinesOf } from './deadlines.ts'
import { guideView } from './guide-view.ts'
import type { Deadline, GuideView, JudgeContext, Judgement } from './judgement.ts'
import { knownQuestions } from './known-questions.ts'
import { keepVerdicts, verdictsOf } from './known-verdicts.ts'
import { neededFields } from './needed-fields.ts'
import { policeDivisionOf } from './police-division.ts'
import { proceduresOf } from './procedures.ts'
import { sideBySide } from './side-by-side.ts'

/** Everything that follows from a case on a day: findings, what is needed, how ready it is, what to do and until when. `before`: what it grew from. */
export function judge(state: CaseState, ctx: JudgeContext, before?: CaseState): Judgement {
  const { facts, applicable, plan, found, needs, readiness, status } = assess(state, ctx, knownQuestions, before && verdictsOf(before))
  const { needed, missing } = neededFields(facts, needs, found)
  const changes = openChanges(state, facts)
  let findings: readonly Finding[] | undefined
  let guide: GuideView | undefined
  let deadlines: readonly Deadline[] | undefined
  return {
    inForceOn: facts.on,
    facts,
    // not every caller looks at them
    get findings() {
      findings ??= sideBySide(found, found)
      return findings
    },
    findingsWhere: isMeant => sideBySide(found.filter(isMeant), found),
    foundAll: () => found,
    keepFor: next => keepVerdicts(next, { facts, plan, found }),
    needed,
    missing,
    readiness,
    status,
    procedures: proceduresOf(facts, applicable, changes),
    changes,
    authority: authorityOf(facts),
    get policeDivision() {
      return policeDivisionOf(facts)
    },
    get deadlines() {
      deadlines ??= deadlinesOf(state, facts, applicable)
      return deadlines
    },
    get exportRoute() {
      return exportRouteOf(facts)
    },
    get guide() {
      guide ??= guideView(state, facts, readiness.byFiling.icpFiling?.status ?? status)
      return guide
    },
  }
}

/** What is needed and not answered, alone: the rest of a judgement costs as much again. */
export function missingFields(state: CaseState, ctx: JudgeContext): readonly string[] {
  const { facts, found, needs } = assess(state, ctx)
  return neededFields(facts, needs, found).missing
}
