import type { Condition } from './condition.ts'
import type { Rule } from './rule.ts'

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null

function namesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(namesIn)
  if (!isRecord(value)) return []
  const own = typeof value.parameter === 'string' ? [value.parameter] : []
  return [...own, ...Object.values(value).flatMap(namesIn)]
}

/** Names of the parameters that a condition refers to, those handed to a predicate included. */
export const parametersIn = (condition: Condition): readonly string[] => [...new Set(namesIn(condition))]

export const parametersOf = (rule: Rule): readonly string[] => [
  ...new Set([...parametersIn(rule.require), ...(rule.when ? parametersIn(rule.when) : [])]),
]
