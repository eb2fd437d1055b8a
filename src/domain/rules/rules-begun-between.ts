import type { FilingId } from '../case/events.ts'
import type { Catalogue } from '../catalogue.ts'
import type { Rule } from './rule.ts'

/**
 * Rules about any of the filings that began to hold after `from`, up to and with `to`, the earliest first: what the law
 * added between two looks at a case. Dates are yyyy-mm-dd.
 */
export const rulesBegunBetween = (
  { rules }: Pick<Catalogue, 'rules'>,
  from: string,
  to: string,
  filings: readonly FilingId[],
): readonly Rule[] =>
  rules
    .filter(rule => from < rule.effective.from && rule.effective.from <= to)
    .filter(rule => rule.filings.some(id => filings.some(filing => filing === id)))
    .toSorted((a, b) => a.effective.from.localeCompare(b.effective.from))
