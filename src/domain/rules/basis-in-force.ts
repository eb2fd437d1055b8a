import { inForce } from './parameters.ts'
import type { Basis, Rule } from './rule.ts'

/** References that hold that day; of one instrument only the newest wording. */
export function basisInForce({ basis }: Pick<Rule, 'basis'>, on: string): readonly Basis[] {
  const holding = basis.filter(each => inForce(each, on))
  return holding.filter(each => !holding.some(later => later.instrument === each.instrument && later.from > each.from))
}
