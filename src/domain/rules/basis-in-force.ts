import type { Json } from '../json.ts'
import { inForce } from './parameters.ts'
import type { Basis, Rule } from './rule.ts'

/** References that hold that day; of one instrument only the newest wording. */
export function basisInForce({ basis }: Pick<Rule, 'basis'>, on: string): readonly Basis[] {
  const holding = basis.filter(each => inForce(each, on))
  return holding.filter(each => !holding.some(later => later.instrument === each.instrument && later.from > each.from))
}

/** The same as marks that the locale puts in its words. */
export const spokenBasis = ({ kind, instrument, article, confidence }: Basis): Json => ({
  kind,
  title: { $name: `instrument.${instrument}` },
  article: article ?? null,
  confidence,
})
