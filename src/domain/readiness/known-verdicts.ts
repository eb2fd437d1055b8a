import type { CaseState } from '../case/state.ts'
import type { Facts, PseudoField } from '../rules/facts.ts'
import type { Judged, PreparedRule } from '../rules/prepare-rule.ts'
import type { Assessment } from './assess.ts'

/** The verdicts of the last turn of a case, by the places of their rules; undefined where nobody looked. */
export interface KnownVerdicts {
  readonly facts: Facts
  readonly plan: Assessment['plan']
  readonly judged: readonly (Judged | undefined)[]
}

const known = new WeakMap<CaseState, KnownVerdicts>()

/** For the next turn, which begins with this very state; goes with it. */
export function keepVerdicts(next: CaseState, { facts, plan, found }: Pick<Assessment, 'facts' | 'plan' | 'found'>): void {
  // what was judged on the day of a submission, or of the worst of several servers, is judged anew
  known.set(next, { facts, plan, judged: found.map(each => (each.judged && each.facts === facts ? each.judged : undefined)) })
}

export const verdictsOf = (state: CaseState): KnownVerdicts | undefined => known.get(state)

/** The verdict on a rule, where nothing that it reads has changed since. */
type Standing = (rule: PreparedRule, at: number) => Judged | undefined

export const nothingStands: Standing = () => undefined

/** An answer changes what two or three rules of a hundred and fifty read: the others are as they were. */
export function stillStanding(before: KnownVerdicts | undefined, plan: Assessment['plan'], now: Facts): Standing {
  if (before?.plan !== plan || !isSameDay(before.facts, now)) return nothingStands
  const changed = changedFields(before.facts, now)
  if (everyRuleReads.some(field => changed.has(field))) return nothingStands
  const isSameMinute = before.facts.now === now.now
  const touched = new Set<number>()
  const places = readersOf(plan)
  for (const field of changed) for (const at of places.get(field) ?? []) touched.add(at)
  return ({ readsClock }, at) => ((readsClock && !isSameMinute) || touched.has(at) ? undefined : before.judged[at])
}

const readers = new WeakMap<Assessment['plan'], ReadonlyMap<string, readonly number[]>>()

/** By field: the places of the rules that read it. */
function readersOf(plan: Assessment['plan']): ReadonlyMap<string, readonly number[]> {
  const before = readers.get(plan)
  if (before) return before
  const made = Map.groupBy(
    plan.flatMap(({ prepared }, at) => prepared.fields.map(field => ({ field, at }))),
    ({ field }) => field,
  )
  const places = new Map(Array.from(made, ([field, each]) => [field, each.map(({ at }) => at)]))
  readers.set(plan, places)
  return places
}

/** not among the fields that a rule is said to read */
const everyRuleReads: readonly PseudoField[] = ['policy', 'icpProgress', 'policeProgress']

const isSameDay = (a: Facts, b: Facts): boolean =>
  a.on === b.on &&
  a.today === b.today &&
  a.guideOn === b.guideOn &&
  // one function for a day and a province; an organisation that has its own is judged anew
  a.parameter === b.parameter &&
  a.catalogue === b.catalogue &&
  a.reference === b.reference

/** Fields of which both tell differently. A list that was read from the store once more counts as another one. */
function changedFields(a: Facts, b: Facts): ReadonlySet<string> {
  const changed = new Set<string>()
  const compare = (one: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>): void => {
    one.forEach((value, field) => {
      if (!Object.is(other.get(field), value)) changed.add(field)
    })
  }
  compare(a.values, b.values)
  compare(b.values, a.values)
  compare(a.answered, b.answered)
  compare(b.answered, a.answered)
  return changed
}
