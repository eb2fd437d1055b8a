import type { Hearing, Region } from '../hearing.ts'
import { accepts } from './accepts.ts'
import type { Candidate } from './candidate.ts'

/** 故目前为4台, 按配置应写128, 有效的是1613个: what stands behind it is what all the rest comes to */
const comesTo =
  /(?:(?:现在|目前|如今|眼下|到头来|这会儿)(?:就|只|还|也)*(?:剩|有)下?|(?:即|也就是说?|也即)(?:到|至|为|是)?(?=\s*$)|(?:故|因此|所以|综上|算下来|减下来|有效的?|净剩|实际(?:上|的)?|最终|最后|应该?|应当)(?:目前|现在|就|只|应该?|应当|还剩|剩){0,12}(?:为|是|写|填|算|报|剩|有))\s*$/

/** 按正式的填, 以复扫为准: the word that says which of several counts */
const basis =
  /(?:按照?|依)(?:着)?([^,。;按]{2,6}?)(?:的)?(?:那次|那个|那天)?(?:来)?(?:填|写|算|报|为准)|以([^,。;以]{2,6}?)(?:的)?(?:那次|那个|那天)?为(?:准|最近|最新|主)/

/** The one of several figures or days that the message itself settles on. */
export function concludedIn({ text, spans, asked: [field, ...others] }: Hearing): Region | undefined {
  if (!field || others.length > 0) return undefined
  const own = spans.filter(span => accepts(field, span))
  if (own.length < 2) return undefined
  const behind = own.filter(({ start }) => comesTo.test(text.slice(Math.max(0, start - 12), start)))
  if (behind.length > 0) return behind.length === 1 ? behind[0] : undefined
  const slip = text.search(/不对|[记说搞弄]错|错了/)
  const mended =
    slip < 0 ? [] : own.filter(({ start }) => start > slip && /(?:^|[\s,。])(?:应该)?(?:就)?是\s?$/.test(text.slice(slip, start)))
  if (mended.length === 1) return mended[0]
  const found = basis.exec(text)
  const word = found?.[1] ?? found?.[2]
  const told = (said: string) => own.filter(span => clauseAround(text, span).includes(said))
  // 以正式开放日为准: the clause says 正式对公众开放
  const based = word === undefined ? [] : ([told(word), told(word.slice(0, 2))].find(spans => spans.length > 0) ?? [])
  return based.length === 1 ? based[0] : undefined
}

const clauseAround = (text: string, { start, end }: Region): string =>
  `${/(?<![^,。;\n])[^,。;\n]*$/.exec(text.slice(0, start))?.[0] ?? ''}${/^[^,。;\n]*/.exec(text.slice(end))?.[0] ?? ''}`

/** Another figure of the one that was asked for, or all of them counted together. */
export const isSuperseded = ({ field, reading }: Candidate, concluded: Region, { asked }: Hearing): boolean =>
  field === asked[0] &&
  (reading.start > concluded.start || reading.end < concluded.end || reading.end - reading.start > concluded.end - concluded.start + 8)
