import type { Catalogue } from '../domain/catalogue.ts'
import { parameterOn } from '../domain/rules/parameters.ts'
import { readsOf } from '../domain/rules/reads.ts'
import type { BasisKind, Rule } from '../domain/rules/rule.ts'
import { parametersOf } from '../domain/rules/rule-parameters.ts'

export interface ListedRule {
  readonly rule: Rule
  /** every field that it reads */
  readonly fields: readonly string[]
  /** the values of the parameters that day */
  readonly thresholds: Readonly<Record<string, number | string>>
}

export interface ListRules {
  /** yyyy-mm-dd */
  readonly inForceOn: string
  readonly filing?: string
  readonly basis?: BasisKind
}

/** The rules in force on a day. */
export function listRules(catalogue: Catalogue, { inForceOn, filing, basis }: ListRules): readonly ListedRule[] {
  return catalogue.rules
    .filter(({ effective: { from, to } }) => from <= inForceOn && (!to || inForceOn <= to))
    .filter(rule => !filing || rule.filings.includes(filing))
    .filter(rule => !basis || rule.basis.some(candidate => candidate.kind === basis))
    .map(rule => ({ rule, fields: fieldsOf(rule), thresholds: thresholdsOf(catalogue, rule, inForceOn) }))
}

const fieldsOf = (rule: Rule): readonly string[] => [...new Set([...readsOf(rule.require), ...(rule.when ? readsOf(rule.when) : [])])]

const thresholdsOf = (catalogue: Catalogue, rule: Rule, on: string): Readonly<Record<string, number | string>> =>
  Object.fromEntries(
    parametersOf(rule).flatMap(name => {
      const value = parameterOn(catalogue.parameters, name, on)
      return value === undefined ? [] : [[name, value]]
    }),
  )

export interface RuleChange {
  readonly on: string
  readonly ruleId: string
  readonly change: 'begins' | 'ends'
  readonly filings: readonly string[]
}

/** Every day on which a rule begins or ends to hold, newest first. */
export const ruleChanges = (catalogue: Catalogue): readonly RuleChange[] =>
  catalogue.rules
    .flatMap(({ id, filings, effective: { from, to } }): readonly RuleChange[] => [
      { on: from, ruleId: id, change: 'begins', filings },
      ...(to ? [{ on: to, ruleId: id, change: 'ends' as const, filings }] : []),
    ])
    .sort((a, b) => (a.on === b.on ? (a.ruleId < b.ruleId ? -1 : 1) : a.on < b.on ? 1 : -1))
