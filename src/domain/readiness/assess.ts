import type { FilingId } from '../case/events.ts'
import type { CaseState } from '../case/state.ts'
import { type Facts, factsOf } from '../rules/facts.ts'
import { applicableFilings } from './applicable-filings.ts'
import { filingStatus, leastAdvanced } from './filing-status.ts'
import { type Found, findAll, type Planned, planOf } from './find.ts'
import type { FilingStatus, JudgeContext, Judgement } from './judgement.ts'
import type { KnownVerdicts } from './known-verdicts.ts'
import { type FindQuestions, type FormNeeds, findQuestions, formNeeds } from './needed-fields.ts'
import { readinessOf } from './readiness.ts'

/** The verdicts and what they add up to: all that a check of thousands of records needs of each. */
export interface Assessment {
  readonly facts: Facts
  readonly applicable: ReadonlySet<FilingId>
  readonly plan: readonly Planned[]
  /** the verdict of every rule, in the order of the catalogue */
  readonly found: readonly Found[]
  readonly needs: FormNeeds
  readonly readiness: Judgement['readiness']
  readonly status: FilingStatus
}

export function assess(state: CaseState, ctx: JudgeContext, find: FindQuestions = findQuestions, before?: KnownVerdicts): Assessment {
  const facts = factsOf(state, ctx)
  const applicable = applicableFilings(state, facts)
  const plan = planOf(ctx.catalogue.rules, state.filings, applicable)
  const found = findAll(state, ctx, facts, plan, before)
  const needs = formNeeds(facts, applicable, find)
  const readiness = readinessOf(state, facts, applicable, found, needs.lacking)
  const statuses = state.filings.filter(id => applicable.has(id) || applicable.size === 0)
  const status = leastAdvanced(statuses.map(id => readiness.byFiling[id]?.status ?? filingStatus(state, id, false)))
  return { facts, applicable, plan, found, needs, readiness, status }
}
