import type { Rule } from '../../rules/rule.ts'

/** The article that a rule rests on, on a day: laws are renumbered. Null when no rule or no period says. */
export function articleOf(rules: readonly Rule[], ruleId: string, instrument: string, on: string): string | null {
  const periods = rules
    .filter(rule => rule.id === ruleId || rule.id.startsWith(`${ruleId}-`))
    .flatMap(rule => rule.basis)
    .filter(basis => basis.instrument === instrument && basis.from <= on && (!basis.to || on <= basis.to) && basis.article)
    .toSorted((a, b) => b.from.localeCompare(a.from))
  return periods[0]?.article ?? null
}
