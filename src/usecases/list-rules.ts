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

/** The values of the parameters that a rule reads, on a day, provinces aside. */
export const thresholdsOf = (catalogue: Catalogue, rule: Rule, on: string): Readonly<Record<string, number | string>> =>
  Object.fromEntries(
    parametersOf(rule).flatMap(name => {
      const value = parameterOn(catalogue.parameters, name, on)
      return value === undefined ? [] : [[name, value]]
    }),
  )
