import { unfoldRadicals } from '../fields/unfold-radicals.ts'

/** A piece of a notice: as it stands there, and as it is matched. */
export interface Piece {
  /** verbatim */
  readonly quote: string
  /** half-width, lower-case, simplified */
  readonly text: string
  /** a number stands in front, or the word 原因 */
  readonly isPoint: boolean
}

type Simplify = (text: string) => string

const greeting = /^\s*(?:【[^】]{1,20}】)?(?:尊敬的|亲爱的)?[^,，。:：!！]{0,12}(?:您好|你好|用户|客户)\s*[,，:：!！]\s*/
const bullet =
  /^\s*(?:[-•·*●]|[(（]?\d{1,2}[.、)）．,:：]\s*|[①-⑳]|[（(]?[一二三四五六七八九十]{1,2}[、.)）]|第[一二三四五六七八九十\d]{1,2}[,，、:：]?(?:条|点|项)?|其[一二三四五][,，、:：]?|原因\s*[一二三四五\d]{1,2}\s*[,，、:：]?)\s*/
const label =
  /^(?:【[^】]{1,20}】|.{0,12}(?:需|请|须)?(?:您)?补(?:充|正)(?:提交|上传)?(?:以下|如下)?(?:资料|材料|内容)[:：](?=\s*\S)|(?:驳回|退回|不通过|未通过|审核|补正)?(?:的)?(?:原因|理由|意见|说明|内容|结果|问题)(?:如下|说明)?\s*(?:是|为)?[:：]\s*|reasons?(?: for [a-z ]+)?:\s*)+/i

export const plainly = (text: string, simplify: Simplify): string =>
  simplify(unfoldRadicals(text).normalize('NFKC'))
    .toLowerCase()
    // how long a domain is tells nothing
    .replace(/\b(?:[a-z0-9-]{1,63}\.){1,4}(?:com|cn|net|org|top|xyz|shop|site|vip|cc|store|online)\b/g, 'x.cn')

/** The lines of a photographed screen: a full one that ends in the midst of a sentence goes on below. */
function unwrapped(notice: string): string {
  const lines = notice.split('\n')
  const full = Math.max(...lines.map(line => line.length)) - 1
  if (lines.length < 3 || full < narrowest || full > widest) return notice
  return lines.reduce((text, line, at) => {
    const before = lines[at - 1] ?? ''
    const goesOn = before.length >= full && /[\p{L}\p{N}]$/u.test(before) && !bullet.test(line) && !label.test(line) && !/^原因/.test(line)
    return at === 0 ? line : `${text}${goesOn ? '' : '\n'}${line}`
  }, '')
}
const narrowest = 9
const widest = 40

export function sentencesOf(notice: string, simplify: Simplify): readonly (Piece & { readonly heading: string })[] {
  const broken = unwrapped(notice).replace(/(?<=[^\s\d.(（])\s*(?=(?:[①-⑳]|[（(]\d{1,2}[)）]|\d{1,2}[.、．)）](?!\d)))/g, '\n')
  return broken.split(/[\n。；;!！?？]+|(?<=[a-z])\.\s/).flatMap(raw => {
    const isPoint = bullet.test(raw) || label.test(raw.trim())
    const quote = raw.replace(bullet, '').replace(greeting, '').trim()
    const heading = plainly(quote, simplify)
    const text = heading.replace(label, '').trim()
    return /[\p{L}]/u.test(text) ? [{ quote: quote.replace(label, '').trim() || quote, text, isPoint, heading }] : []
  })
}

/** 与主办单位名称不一致, 没有问题: says of what the clause before it names */
const leansBack =
  /^(?:剩余|仅剩|还剩|只剩)(?:.{0,4})有效期|^(?:已)?(?:不足|不够|不满|未满|少于|低于|超过)(?=.{0,12}(?:有效期|个?月|年|天|期限))|^(?:与|和|同|跟|较|且与|并与)|^(?:也|都|均|全部?)?(?:没(?:有)?(?:啥|什么)?(?:问题|毛病)|无误|无问题|正常|合格|是?对的)$/

export function clausesOf({ quote, isPoint }: Piece, simplify: Simplify): readonly Piece[] {
  const parts: string[] = []
  // 网站备案被退回来了 说我网站打不开: who types no commas leaves a space
  for (const [part = ''] of quote.matchAll(
    /(?:(?!(?<=[\u4e00-\u9fff”」』])[ \u3000]+[\u4e00-\u9fff“「『])[^,，])+(?:[,，]|[ \u3000]{1,40}(?=[\u4e00-\u9fff“「『]))*/g,
  )) {
    const before = parts.at(-1)
    if (before !== undefined && leansBack.test(plainly(part.replace(/(?<![,，\s])[,，\s]+$/, '').trim(), simplify)))
      parts[parts.length - 1] = before + part
    else parts.push(part)
  }
  return parts.flatMap((raw): readonly Piece[] => {
    const part = raw.replace(/(?<![,，\s])[,，\s]+$/, '').trim()
    return part ? [{ quote: part, text: plainly(part, simplify), isPoint }] : []
  })
}
