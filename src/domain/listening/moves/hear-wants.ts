import type { FilingId } from '../../case/events.ts'
import type { Fill, Understanding } from '../understanding.ts'

/** How each filing is named when somebody says what is to be done; `only` says that nothing else is. */
export interface WantWords {
  readonly filings: Readonly<Record<FilingId, RegExp>>
  readonly only: RegExp
  /** both filings, whatever was said before: ICP跟公安的都要 */
  readonly both: RegExp
  /** the police filing, added to something: 公安备案也要办 */
  readonly alsoPolice: RegExp
}

const sure = 0.9
const already =
  /^(?:那个|这个|的|号|那边|我们?|咱们?|俺们?|公司|这边){0,3}(?:早就?|已经?|早已|都|去年|前年|上个?月|之前|以前|刚)(?!要|想|得|需)[^,。;要想得需]{0,4}(?:(?:办|弄|做|备|搞)(?:好|完|过|了)|完成|下来|通过|批了|有)/

/** 公安那个先不办, 公安的也要吗: put off, or asked about */
const isDismissed = (rest: string): boolean =>
  already.test(rest) || /^[^,。;]{0,6}(?:不(?!.?然)|别|先|以后|回头|下次|改天|再说)|^[^,。;]{0,8}(?:[?]|吗|么(?:$|[,。]))/.test(rest)

/** 那ICP要不要也一起办,别人说两个都要: asked, or what others say, once it is settled what is to be done */
const wonders =
  /要不要|是不是|能不能|需不需要|用不用|有没有必要|[?吗]|(?:别人|他们|她们?|人家|有人|听|网上|朋友|客服|代办|派出所|网警|同行|亲戚)[^,。;]{0,4}[说讲]/

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
  /** the scenario on record */
  known?: unknown,
): Pick<Understanding, 'fills' | 'wants'> {
  const scenario = fills.find(fill => fill.field === 'filingScenario')
  if (words.only.test(text)) return { fills }
  if (!scenario) {
    const found = known === 'both' ? null : (words.both.exec(text) ?? words.alsoPolice.exec(text))
    if (!found || isDismissed(text.slice(found.index + found[0].length)) || (known && wonders.test(text))) return { fills }
    const { start, end } = { start: found.index, end: found.index + found[0].length }
    return {
      fills: [
        ...fills,
        { field: 'filingScenario', value: 'both', ...quoteOf(start, end), confidence: sure, ...(known ? { corrects: true as const } : {}) },
      ],
    }
  }
  const wanted = filingIds.flatMap(filing => {
    const found = words.filings[filing].exec(text)
    // 交一份预案,备案早有了: what is done is not wanted
    return found && !already.test(text.slice(found.index + found[0].length)) ? [{ filing, found }] : []
  })
  const named = wanted.map(({ filing }) => filing)
  const also = named.includes('icpFiling') && !named.includes('contingencyPlan') ? words.alsoPolice.exec(text) : null
  if (also && isDismissed(text.slice(also.index + also[0].length)) && scenario.value === 'publicSecurity')
    return { fills: fills.map(fill => (fill === scenario ? { ...fill, value: 'icpRefiling' } : fill)) }
  if (also && !isDismissed(text.slice(also.index + also[0].length))) {
    const { doubt: _, ...rest } = scenario
    const both = { ...rest, ...quoteOf(also.index, also.index + also[0].length), value: 'both', confidence: sure }
    return { fills: fills.map(fill => (fill === scenario && fill.value !== 'both' ? both : fill)) }
  }
  const places = wanted.map(({ found }) => found)
  if (named.length < 2 || !named.includes('contingencyPlan')) return { fills }
  const value = named.includes('icpFiling') ? (named.includes('publicSecurityFiling') ? 'both' : 'icpRefiling') : 'publicSecurity'
  // who names what is to be done says it, whatever else the message tells
  const { doubt: _, ...plain } = scenario
  const place = quoteOf(Math.min(...places.map(each => each.index)), Math.max(...places.map(each => each.index + each[0].length)))
  const said = { ...plain, ...place, value, confidence: Math.max(scenario.confidence, sure) }
  return { fills: fills.map(fill => (fill === scenario ? said : fill)), wants: named }
}
