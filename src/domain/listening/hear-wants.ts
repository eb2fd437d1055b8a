import type { FilingId } from '../case/events.ts'
import type { Fill, Understanding } from './understanding.ts'

/** How each filing is named when somebody says what is to be done; `only` says that nothing else is. */
export interface WantWords {
  readonly filings: Readonly<Record<FilingId, RegExp>>
  readonly only: RegExp
}

const sure = 0.9
const already =
  /^(?:那个|这个|的|号|那边)*(?:早就?|已经?|早已|都|去年|前年|上个?月|之前|以前|刚)(?!要|想|得|需)[^,。;要想得需]{0,4}(?:(?:办|弄|做|备|搞)(?:好|完|过|了)|完成|下来|通过|批了|有)/

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
  const wanted = filingIds.flatMap(filing => {
    const found = words.filings[filing].exec(text)
    // 交一份预案,备案早有了: what is done is not wanted
    return found && !already.test(text.slice(found.index + found[0].length)) ? [{ filing, found }] : []
  })
  const named = wanted.map(({ filing }) => filing)
  const places = wanted.map(({ found }) => found)
  if (named.length < 2 || !named.includes('contingencyPlan')) return { fills }
  const value = named.includes('icpFiling') ? (named.includes('publicSecurityFiling') ? 'both' : 'icpRefiling') : 'publicSecurity'
  // who names what is to be done says it, whatever else the message tells
  const { doubt: _, ...plain } = scenario
  const place = quoteOf(Math.min(...places.map(each => each.index)), Math.max(...places.map(each => each.index + each[0].length)))
  const said = { ...plain, ...place, value, confidence: Math.max(scenario.confidence, sure) }
  return { fills: fills.map(fill => (fill === scenario ? said : fill)), wants: named }
}
