import type { Catalogue, ParameterPeriod, Province } from '../../domain/catalogue.ts'
import { type Entry, isRule } from '../../domain/rules/entry.ts'
import { inForce, parameterOn } from '../../domain/rules/parameters.ts'
import type { Rule } from '../../domain/rules/rule.ts'
import { type RuleChange, ruleChanges } from '../../domain/rules/rule-changes.ts'
import { parametersOf } from '../../domain/rules/rule-parameters.ts'
import { type Outcome, refuse } from '../outcome.ts'
import { type ListedRule, listed } from './list-rules.ts'

export interface RuleParameter {
  readonly name: string
  /** on the day asked for; null where no period covers it */
  readonly value: number | string | null
  readonly history: readonly ParameterPeriod[]
  /** provinces that have a value of their own */
  readonly provinces: readonly { readonly province: Province; readonly history: readonly ParameterPeriod[] }[]
}

export interface RuleInFull extends ListedRule {
  readonly inForce: boolean
  readonly parameters: readonly RuleParameter[]
  /** rules that speak about the same thing from the other basis, whichever of the two says so */
  readonly conflicts: readonly ListedRule[]
  readonly changes: readonly RuleChange[]
}

/** One rule or entry with everything that is known about it, on a day. */
export function readRule(catalogue: Catalogue, id: string, on: string): Outcome<RuleInFull> {
  const all: readonly (Rule | Entry)[] = [...catalogue.rules, ...catalogue.entries]
  const rule = all.find(each => each.id === id)
  if (!rule) return refuse('not-found')
  return {
    ok: true,
    ...listed(catalogue, rule, on),
    inForce: inForce(rule.effective, on),
    parameters: (isRule(rule) ? parametersOf(rule) : (rule.parameters ?? [])).map(name => parameterOf(catalogue, name, on)),
    conflicts: all
      .filter(other => rule.conflictsWith?.includes(other.id) || other.conflictsWith?.includes(id))
      .map(other => listed(catalogue, other, on)),
    changes: ruleChanges(catalogue).filter(change => change.ruleIds.includes(id)),
  }
}

const parameterOf = (catalogue: Catalogue, name: string, on: string): RuleParameter => ({
  name,
  value: parameterOn(catalogue.parameters, name, on) ?? null,
  history: catalogue.parameters[name] ?? [],
  provinces: catalogue.provinces.flatMap(province => {
    const history = province.parameters?.[name]
    return history ? [{ province, history }] : []
  }),
})
