import type { FilingId } from '../case/events.ts'
import type { Ground, RecognisedReason } from './ground.ts'

export interface NoticeRead {
  /** rejected, asks for more, approved, only a word on the way, or nothing that we know */
  readonly outcome: 'rejected' | 'supplementRequested' | 'approved' | 'underWay' | 'unclear'
  readonly reasons: readonly RecognisedReason[]
  /** points of the notice that name a trouble of which we know no ground */
  readonly unknown: readonly string[]
}

interface Clause {
  /** verbatim */
  readonly quote: string
  readonly text: string
  /** a number stands in front, or the word 原因 */
  readonly isPoint: boolean
}

const rejects =
  /驳回|退回|(?:被|给|都)退了|^退了|(?:说|讲|称)(?:是)?(?:不行|不可以|不合格)|(?:没|不)给过|没批|不让过|毙|卡住|不(?:予)?通过|未(?:能|予)?通过|没(?:有)?(?:能)?(?:通过|过)(?!.{0,4}实名)|审核失败|不予(?:备案|受理|批准)|打回|被退|拒绝|未获(?:通过|批准)|reject|returned|declined|not (?:been )?(?:approved|accepted|passed)|sent back|refus/
const asksMore = /补正|补充|补交|补传|补齐|整改|限期改正|更正|supplement|additional (?:material|document)|rectif/
const passes =
  /(?:审核|备案|申请|核查|审批)(?:已|现已|均已|已经)?(?:审核)?(?:通过|成功|完成)(?!后|前|之)|准予备案|予以备案|(?<!未)(?<!不)获(?:得)?(?:通过|批准)|has been (?:approved|accepted)|approved|congratulations/
const goesOn =
  /(?:已|正在|现)(?:提交|受理|转交?|进入|收到|审核中|初审通过)|审核中|请(?:您)?耐心等(?:待|候)|等待(?:管局|审核)|under review|in progress|has been (?:received|submitted|forwarded)/

/** what a notice says around its reasons */
const courtesy =
  /^(?:dear|hello|hi\b|如(?:有|需|您)?(?:疑问|问题|异议)|感谢|谢谢|祝|此致|特此|联系电话[:：]|客服(?:电话|热线|[:：])|咨询电话|回t退订|退订|regards|sincerely|thank)/
const greeting = /^\s*(?:【[^】]{1,20}】)?(?:尊敬的|亲爱的)?[^,，。:：!！]{0,12}(?:您好|你好|用户|客户)\s*[,，:：!！]\s*/
/** what is to be done about it: the clause beside it says what is wrong */
const advice = /^(?:并|且|再|后|现)?(?:请|应|须|需|建议|务必|如(?:有|为)|please|kindly)/
/** somebody who is not sure themselves */
const hedged = /好像|似乎|可能|大概|也许|应该是|听不?懂|不太清楚|maybe|perhaps|probably|not sure|something about/
/** a hint for anybody, no finding about this filing */
const general = /^(?:(?:温馨)?提示|注意事项?|常见(?:原因|问题)|说明|备注|例如|比如|note)[::]|^(?:如|若|如果|假如|倘若|凡|if\b)/
const fine =
  /(?:均|都|已|皆)?(?:无误|无问题|没(?:有)?问题|(?<!不)正常|(?<!不)合格|(?<!不)符合要求|已通过|已完成)$|(?:looks? |is |are )(?:fine|ok|correct)$/

const bullet =
  /^\s*(?:[-•·*●]|[(（]?\d{1,2}[.、)）．,:：]\s*|[①-⑳]|[（(]?[一二三四五六七八九十]{1,2}[、.)）]|第[一二三四五六七八九十\d]{1,2}[,，、:：]?(?:条|点|项)?|其[一二三四五][,，、:：]?)\s*/
const label =
  /^(?:【[^】]{1,20}】|(?:驳回|退回|不通过|未通过|审核|补正)?(?:的)?(?:原因|理由|意见|说明|内容|结果|问题)(?:如下|说明)?\s*(?:是|为)?[:：]\s*|reasons?(?: for [a-z ]+)?:\s*)/i

/** Reads a notice of an authority or a provider: what it decides, and each ground with the words that name it. Pure and offline. */
export function readNotice(
  notice: string,
  grounds: readonly Ground[],
  simplify: (text: string) => string,
  filing: FilingId | null = null,
): NoticeRead {
  const mine = grounds.filter(ground => !ground.filing || filing === null || ground.filing === filing)
  const plain = plainly(notice, simplify)
  const outcome = outcomeOf(plain)
  if (outcome === 'approved' || outcome === 'underWay') return { outcome, reasons: [], unknown: [] }
  const found = new Map<string, RecognisedReason>()
  const unknown: string[] = []
  for (const sentence of sentencesOf(notice, simplify)) {
    if (courtesy.test(sentence.text)) continue
    const clauses = clausesOf(sentence, simplify)
    const causes = clauses.filter(clause => !advice.test(clause.text)).flatMap(clause => matches(clause, mine))
    const heard = causes.length > 0 ? causes : clauses.flatMap(clause => matches(clause, mine))
    // what only the sentence as a whole says
    const whole = heard.length === 0 ? matches(sentence, mine) : []
    for (const each of [...heard, ...whole])
      if (!found.has(each.code) || (each.sure && !found.get(each.code)?.sure)) found.set(each.code, each)
    if (heard.length + whole.length === 0 && sentence.isPoint && saysSomething(sentence.text)) unknown.push(sentence.quote)
  }
  const reasons = withoutHints(found.size > 0 ? [...found.values()] : hinted(notice, plain, mine))
  return { outcome: outcome === 'unclear' && reasons.some(each => each.sure) ? 'rejected' : outcome, reasons, unknown }
}

function outcomeOf(text: string): NoticeRead['outcome'] {
  if (rejects.test(text)) return 'rejected'
  if (asksMore.test(text)) return 'supplementRequested'
  if (goesOn.test(text)) return 'underWay'
  if (passes.test(text)) return 'approved'
  return 'unclear'
}

const plainly = (text: string, simplify: (text: string) => string): string => simplify(text.normalize('NFKC')).toLowerCase()

function sentencesOf(notice: string, simplify: (text: string) => string): readonly Clause[] {
  const broken = notice.replace(/(?<=[^\s\d.(（])\s*(?=(?:[①-⑳]|[（(]\d{1,2}[)）]|\d{1,2}[.、．)）](?!\d)))/g, '\n')
  return broken.split(/[\n。；;!！?？]+|(?<=[a-z])\.\s/).flatMap((raw): readonly Clause[] => {
    const isPoint = bullet.test(raw) || label.test(raw.trim())
    const quote = raw.replace(bullet, '').replace(greeting, '').trim()
    const text = plainly(quote, simplify).replace(label, '').trim()
    return /[\p{L}]/u.test(text) ? [{ quote: quote.replace(label, '').trim() || quote, text, isPoint }] : []
  })
}

function clausesOf({ quote, isPoint }: Clause, simplify: (text: string) => string): readonly Clause[] {
  return quote.split(/[,，]+/).flatMap((raw): readonly Clause[] => {
    const part = raw.trim()
    return part ? [{ quote: part, text: plainly(part, simplify), isPoint }] : []
  })
}

function matches({ quote, text }: Clause, grounds: readonly Ground[]): readonly RecognisedReason[] {
  if (fine.test(text)) return []
  return grounds
    .filter(ground => !ground.never?.test(text) && ground.said.some(patterns => patterns.every(pattern => pattern.test(text))))
    .map(({ id, category, fields }) => ({ code: id, category, quote, fields, sure: !general.test(text) && !hedged.test(text) }))
}

/** more would be no question any more */
const mostHints = 3

/** A word of the trade in a notice of which nothing else was understood. */
const hinted = (notice: string, text: string, grounds: readonly Ground[]): readonly RecognisedReason[] =>
  grounds
    .filter(({ hints = [] }) => hints.some(hint => hint.test(text)))
    .slice(0, mostHints)
    .map(({ id, category, fields }) => ({ code: id, category, quote: notice.trim().slice(0, 200), fields, sure: false }))

/** Hints for anybody count only where nothing is said about this filing. */
const withoutHints = (reasons: readonly RecognisedReason[]): readonly RecognisedReason[] =>
  reasons.some(each => each.sure) ? reasons.filter(each => each.sure) : reasons

const saysSomething = (text: string): boolean => text.length >= 4 && !rejects.test(text) && !fine.test(text) && !general.test(text)
