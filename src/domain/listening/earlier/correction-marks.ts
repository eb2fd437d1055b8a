import type { Hearing, Region } from '../hearing.ts'
import { lately } from '../patterns/lately.ts'
import { matchesOf } from '../patterns/matches-of.ts'
import { seldom } from '../patterns/seldom.ts'

const slip =
  /(?:哦|噢|啊|呃|额|诶)?[,\s]?(?:不好意思|抱歉|sorry)?[,\s]?(?:手[滑抖误]|(?:我)?(?:又|再)?想了(?:想|一?下)(?=.{0,12}(?:叫|换|改|用))|(?:搞|弄|记)混(?:了)?|(?<!怕|万一|会不会|别)(?:打|写|说|讲|填|选|发|输|搞|弄|记|报|给|看)错(?:了|字)?|(?<!没|没有)(?:少|多|漏)(?:打|写|输|填|说|发|抄|录|报)(?:了)?(?:[一两几]|一两)?(?:个|位|笔)?(?:数字?|字|字母|点|号|[a-z0-9](?![a-z0-9]))?|(?:打|写|说|填|搞|弄|记|抄|看|念|报|贴)(?:漏|反|混|岔|串)(?:行|位|号)?(?:了)?|(?:看|听|当)成了?别(?:的|人|个|家)[^,。;]{0,6}(?:了)?|抄错(?:了)?|typos?|(?<![没不])错(?=[\s,。;:!]|$)|不对不对|不对[,\s]|(?<=哦|啊|噢|额|呃)不对(?!劲)|错了|更正一?下?|纠正一?下?|说反了|(?:哦|啊|噢|额|呃|诶)不是[,\s]|算了[,\s]?(?=(?:还是|就)?(?:留|用|写|填|改|打))|(?<=[\s,。.?]|不是)不是[,\s]|(?<=[\s,。])不不|actually|i mea?nt?(?![a-z])|correction:?|oops|wrong|mis-?(?:typed|spell?ed|spelt|read|took)|made an? (?:mistake|typo|slip|error)|my mistake|mixed (?:it |that |them )?up|(?:scratch|strike|forget|ignore) (?:that|what i (?:said|wrote)))/g
const change = seldom(
  /(?:要求|麻烦|帮(?:我|忙)|请)?(?:改(?:成|为|一下|下|到|用|了|叫)|应为|(?<!切)换(?:成|为|一下|到)|更(?:改|换|正)(?:为|成|一下)?|应该(?:是|为|写|填)|(?:抄|看|写|填|打|记|输|贴)成(?:了)?|(?:说|报|记|填|写|算|数)(?:少|多|早|晚|大|小|高|低)了|正确的(?:应该)?(?:是|为|[::])|现在(?:是|改成|用)|重新(?:填|给|发)|以这个为准|(?:刚才|刚刚|之前|上面|前面)(?:那个|的|填的|说的|写的|发的|给的)?.{0,6}(?:不用|作废|不对|错|不算|改)|(?<=公安.{0,6}|icp.{0,6})(?:先|暂时)?(?:不|别)(?:办|弄|做|搞|备)(?:案)?了|(?:please )?(?:change|correct|update|replace) (?:it|the|my|our|his|her)(?![a-z])|(?:should|must|has to|was meant to) (?:be|read|say)|instead of|(?:往|向)?(?:后|前)?(?:挪|推迟|提前|延期|延后|顺延)|有误|太(?:长|短|多|少|大|小|高|低|久|快|慢)了?[,\s]?(?:就)?(?:写|改|填|按)(?=.{0,4}\d))/,
)

/** Where the message takes back what it said before, and whether it changes something said in an earlier one. */
export interface CorrectionMarks {
  /** ends of the marks inside the message: what stands before is replaced by what stands behind */
  readonly slips: readonly { readonly start: number; readonly end: number }[]
  readonly corrects: boolean
}

export const findCorrections = lately((text: string): CorrectionMarks => {
  const slips = matchesOf(slip, text).map(match => ({ start: match.index, end: match.index + match[0].length }))
  return { slips, corrects: slips.length > 0 || change.test(text) }
})

/** The old one of a pair: 原来是A, 换成B; 不是A, 是B. */
const replaced =
  /(?:原来|以前|之前|原先|先前|早先|从前|老的?|旧的?|本来|不是|不止|不只|并非|不再(?:是|用)|别用|不要|没用)(?:的)?(?:那个|用|填|写|放在?|在|是|叫|ip|手机号?|号码?)*(?:是|为|:)?\s?$/

export const isReplaced = (hearing: Pick<Hearing, 'text'>, start: number): boolean =>
  replaced.test(hearing.text.slice(Math.max(0, start - 12), start))

/** 有线公司 打错了 是有限公司: the fragment takes the place of what looks most like it. */
export function mendName(name: string, fragment: string): string | undefined {
  const length = fragment.length
  if (length < 2 || length >= name.length) return undefined
  let best = { at: -1, same: 0 }
  for (let at = 0; at + length <= name.length; at += 1) {
    const piece = name.slice(at, at + length)
    const same = [...piece].filter((char, index) => char === fragment[index]).length
    if (same > best.same) best = { at, same }
  }
  return best.same >= length / 2 && best.same < length ? name.slice(0, best.at) + fragment + name.slice(best.at + length) : undefined
}

/** 王建国,不是,是我: goes on about who else it is */
const answersOn = /^(?:就?是)?(?:我|他|她|本人)/

/** 王建国,不是,是我 · 是法人本人 不是,网站归孙倩: among answers to several questions 不是 is the answer to one of them */
export function withoutPlainNo(marks: CorrectionMarks, { text, asked }: Pick<Hearing, 'text' | 'asked'>): CorrectionMarks {
  if (asked.length < 3 || !asked.some(field => field.type === 'boolean')) return marks
  const isAnswer = ({ start, end }: Region): boolean => {
    const said = text.slice(start, end)
    return /^\s*不是[,\s]?$/.test(said) || (/^[\s,]*不是[,\s]*$/.test(said) && answersOn.test(text.slice(end)))
  }
  const slips = marks.slips.filter(slip => !isAnswer(slip))
  return slips.length === marks.slips.length ? marks : { slips, corrects: slips.length > 0 }
}
