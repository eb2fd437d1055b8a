import type { Catalogue, Province } from '../catalogue.ts'
import { type Entry, isRule } from './entry.ts'
import { parameterOn } from './parameters.ts'
import type { Rule } from './rule.ts'
import { parametersOf } from './rule-parameters.ts'

/** The values, on a day, of the parameters that a rule reads or an entry names; a province's own go first. */
export const thresholdsOf = (
  catalogue: Pick<Catalogue, 'parameters'>,
  rule: Rule | Entry,
  on: string,
  province?: Province,
): Readonly<Record<string, number | string>> =>
  Object.fromEntries(
    (isRule(rule) ? parametersOf(rule) : (rule.parameters ?? [])).flatMap(name => {
      const value = parameterOn(catalogue.parameters, name, on, province)
      return value === undefined ? [] : [[name, value]]
    }),
  )
