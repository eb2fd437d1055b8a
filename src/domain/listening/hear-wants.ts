import type { FilingId } from '../case/events.ts'
import type { Fill, Understanding } from './understanding.ts'

/** How each filing is named when somebody says what is to be done; `only` says that nothing else is. */
export interface WantWords {
  readonly filings: Readonly<Record<FilingId, RegExp>>
  readonly only: RegExp
}

const sure = 0.9

const filingIds: readonly FilingId[] = ['icpFiling', 'publicSecurityFiling', 'contingencyPlan']

/**
 * A plan wanted together with a filing: 备案和应急预案都要弄. The scenario knows one code only, so the filings named come
 * beside it and the scenario keeps the code of the filings that are not the plan.
 */
export function hearWants(
  text: string,
  fills: readonly Fill[],
  words: WantWords,
  quoteOf: (start: number, end: number) => Pick<Fill, 'quote' | 'start' | 'end'>,
): Pick<Understanding, 'fills' | 'wants'> {
  const scenario = fills.find(fill => fill.field === 'filingScenario')
  if (!scenario || words.only.test(text)) return { fills }
  const named = filingIds.filter(filing => words.filings[filing].test(text))
  const places = named.map(filing => words.filings[filing].exec(text)).filter(found => found !== null)
  if (named.length < 2 || !named.includes('contingencyPlan')) return { fills }
  const value = named.includes('icpFiling') ? (named.includes('publicSecurityFiling') ? 'both' : 'icpRefiling') : 'publicSecurity'
  // who names what is to be done says it, whatever else the message tells
  const { doubt: _, ...plain } = scenario
  const place = quoteOf(Math.min(...places.map(each => each.index)), Math.max(...places.map(each => each.index + each[0].length)))
  const said = { ...plain, ...place, value, confidence: Math.max(scenario.confidence, sure) }
  return { fills: fills.map(fill => (fill === scenario ? said : fill)), wants: named }
}
