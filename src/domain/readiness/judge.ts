import type { CaseState } from '../case/state.ts'
import { factsOf } from '../rules/facts.ts'
import { applicableFilings } from './applicable-filings.ts'
import { authorityOf } from './authority.ts'
import { deadlinesOf } from './deadlines.ts'
import { filingStatus, leastAdvanced } from './filing-status.ts'
import { findAll } from './find.ts'
import { guideView } from './guide-view.ts'
import type { JudgeContext, Judgement } from './judgement.ts'
import { neededFields } from './needed-fields.ts'
import { policeDivisionOf } from './police-division.ts'
import { proceduresOf } from './procedures.ts'
import { readinessOf } from './readiness.ts'

/** Everything that follows from a case on a day: findings, what is needed, how ready it is, what to do and until when. */
export function judge(state: CaseState, ctx: JudgeContext): Judgement {
  const facts = factsOf(state, ctx)
  const applicable = applicableFilings(state, facts)
  const found = findAll(state, ctx, facts, applicable)
  const { needed, missing, lacking } = neededFields(state, facts, applicable, found)
  const readiness = readinessOf(state, facts, applicable, found, lacking)
  const statuses = state.filings.filter(id => applicable.has(id) || applicable.size === 0)
  const status = leastAdvanced(statuses.map(id => readiness.byFiling[id]?.status ?? filingStatus(state, id, false)))
  return {
    inForceOn: facts.on,
    findings: found.map(({ finding }) => finding),
    needed,
    missing,
    readiness,
    status,
    procedures: proceduresOf(facts, applicable),
    authority: authorityOf(facts),
    policeDivision: policeDivisionOf(facts),
    deadlines: deadlinesOf(state, facts, applicable),
    guide: guideView(state, facts, readiness.byFiling.icpFiling?.status ?? status),
  }
}
