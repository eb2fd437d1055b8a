import type { FieldDefinition } from '../../fields/definition.ts'
import { sureFrom } from '../doubts/sure-from.ts'
import type { Hearing, Reading, Region } from '../hearing.ts'
import { wordsOf } from '../hearing.ts'
import { bareVerdict } from '../offered/hear-verdict.ts'
import { matchesOf } from '../patterns/matches-of.ts'
import { rhetorical as saysNo } from '../questions/questions.ts'
import { consumed } from '../spans/find-identifiers.ts'
import { isNegated } from '../text/negation.ts'
import { everywhere } from './choose.ts'

/** A plain yes or no that opens a clause, whatever it is about. */
const plainYes =
  /^(?:(?:应该|好像|可能|大概|估计|貌似)(?:是|有|会|算|能)(?:的)?|嗯+|哦|对(?!了)[的啊呀对]*|是[的啊呀滴是]*|有[的啊]?|会[的]?|能[的]?|可以[的]?|好(?!了)[的]?|行|要[的]?|需要|没错|当然|肯定(?:是|有|会)?|确实|正确|已经(?:有|做|开|弄|好)了?|做了|开了|弄了|yes|yeah|yep|y|ok|true|sure|of course)(?=$|[\s,。!、~吧了呢啊的])/
const plainNo =
  /^(?:不(?:是|会|能|用|需要|要|行|可以|做|有|涉及|存在|提供|算)?[的了啊呀吧]?|没(?:有)?(?:没有|这(?:个|些)|那(?:个|些)|做|弄|开|搞|办|过|的|吧|呢|啊)*(?:过)?|无|否|未|还没(?:有|做|弄|开)?|暂时没(?:有)?|目前没(?:有)?|从(?:来)?(?:没|不)(?:有)?|not yet|no(?:[ ,]no)*(?! [a-z])|nope|nah|n|false|none|never|nothing like that|not at all|none of (?:that|those|these|them))(?=$|[\s,。!、~])/

export const plainAnswer = (clause: string): boolean | undefined => {
  const text = clause.trim()
  if (plainNo.test(text)) return false
  if (plainYes.test(text)) return true
  return bareVerdict(text)
}

/** 没有 is no answer where only a word of refusal counts. */
export const mayBePlain = (field: FieldDefinition, value: boolean, clause: string, hearing: Pick<Hearing, 'tools'>): boolean =>
  value || !wordsOf(hearing, field.key).explicit || /^(?:不|否|n)/.test(clause.trim())

const unsure = /不(?:太|大|怎么|是很)?(?:懂|知道|清楚|晓得|了解|确定|明白|记得|好说)|([\u4e00-\u9fff])[没不]\1/g

/** 哪来的外国人, 哪会是那个, 哪轮得到我们: a question that says no; 哪有不收的 says yes */
const rhetorical =
  /(?<!从|在|去|是|看)哪(?:里|儿)?(?:会|来的?|敢|有|轮得到|够(?:得)?上|算得?上|谈得上|是什么|是啥|用得着)(不|没)?(?![^,。]{0,8}(?:\?|卖|买|找|下载))/g

interface Sign extends Region {
  readonly value: boolean
}

/** 没有部门认定我们是关基: what denies at the head of a clause denies all of it */
const governs = (no: Sign, yes: Sign, text: string, from: number): boolean =>
  !no.value &&
  yes.value &&
  no.end <= yes.start &&
  /^(?:没(?:有)?(?:人|谁|哪|什么|任何|收到|接到|被)|从(?:来)?没|未被)/.test(text.slice(no.start - from)) &&
  !/[,。;]|但|只|就/.test(text.slice(no.end - from, yes.start - from))

/** Yes or no for one field from what a stretch says about it; a plain 是 or 没有 is left to the caller. */
export function readBoolean(field: FieldDefinition, region: Region, hearing: Hearing): Reading | undefined {
  const words = wordsOf(hearing, field.key)
  // 是否有偿提供信息服务:否: the words of the label say nothing
  const behind = /^(?:[^:,。]{2,24}:|[^:,。\s]{3,16}(?=\s))\s*(.{1,6})$/.exec(hearing.text.slice(region.start, region.end))?.[1]
  const plain = behind === undefined ? undefined : plainAnswer(behind)
  if (plain !== undefined) return { kind: 'value', raw: plain, ...region, confidence: 0.93, purity: 1 }
  // 不懂BGP is neither yes nor no
  const text = hearing.text.slice(region.start, region.end).replace(unsure, said => consumed.repeat(said.length))
  const signs: Sign[] = []
  const isLong = text.replace(/[的是了吧呢啊,。\s]/g, '').length > 4
  // 这个不归我们管: one character decides no longer clause; 对时?: nor does the name of the thing
  const isWeak = (match: RegExpExecArray): boolean => {
    const start = region.start + match.index
    const end = start + match[0].length
    return (
      (isLong && match[0].length < 2) ||
      (hearing.text[end] === '?' && hearing.cues.some(cue => cue.fields.includes(field.key) && cue.start <= start && end <= cue.end))
    )
  }
  const collect = (pattern: RegExp | undefined, value: boolean): void => {
    if (!pattern) return
    for (const match of matchesOf(everywhere(pattern), text))
      if (match[0] && !isWeak(match) && !(value && isNegated(text, match.index, match.index + match[0].length)))
        signs.push({ value, start: region.start + match.index, end: region.start + match.index + match[0].length })
  }
  for (const match of matchesOf(rhetorical, text))
    if (words.explicit !== true)
      signs.push({ value: match[1] !== undefined, start: region.start + match.index, end: region.start + match.index + match[0].length })
  collect(words.no, false)
  collect(words.yes, true)
  // 不面向内地用户: a yes inside a longer no says no
  const heard = signs.filter(
    sign =>
      !signs.some(
        other =>
          other.value !== sign.value &&
          other.start <= sign.start &&
          other.end >= sign.end &&
          other.end - other.start > sign.end - sign.start,
      ) && !signs.some(other => governs(other, sign, text, region.start)),
  )
  // 大陆的很少: neither
  if (heard.length > 0 && /(?:很少|不多|没几个|少得很|极少|偶尔才|几乎没)/.test(text) && heard.every(sign => sign.value))
    return { kind: 'clarify', why: 'choice', start: region.start, end: region.end }
  const values = new Set(heard.map(sign => sign.value))
  const [first] = heard
  if (first && values.size === 1) return reading(first.value, heard, text, region, 0.9)
  if (values.size === 2) {
    const weight = (value: boolean): number =>
      heard.filter(sign => sign.value === value).reduce((sum, sign) => sum + sign.end - sign.start, 0)
    const opening = plainAnswer(text)
    const value = opening ?? (weight(true) === weight(false) ? undefined : weight(true) > weight(false))
    if (value === undefined) return { kind: 'clarify', why: 'choice', start: region.start, end: region.end }
    return {
      ...reading(value, heard, text, region, opening === undefined ? 0.7 : 0.8),
      ...(opening === undefined ? { doubt: 'choice' } : {}),
    }
  }
  if (words.explicit !== true && saysNo.test(text)) return { ...reading(false, [], text, region, 0.7), purity: 1 }
  const about = words.about?.exec(text)
  if (about && !text.includes(consumed)) {
    const start = about.index
    const affirmed = /(?:有|会|做|是|能|要|需要|涉及|属于|肯定|当然|已经?|开|提供|支持|算)[\u4e00-\u9fff]{0,4}$/.test(text.slice(0, start))
    const negated = isNegated(text, start, start + about[0].length) || /^(?:不|没|无|未|否)/.test(text)
    // the thing is only mentioned: 等备案下来再解析
    if (!negated && !affirmed && text.length > about[0].length + 4) return undefined
    const value = !isNegated(text, start, start + about[0].length) && !/^(?:不|没|无|未|否)/.test(text)
    const sign = { value, start: region.start + start, end: region.start + start + about[0].length }
    return reading(value, [sign], text, region, value && text.length > about[0].length + 8 ? 0.7 : 0.85)
  }
  return undefined
}

function reading(
  value: boolean,
  signs: readonly Sign[],
  text: string,
  region: Region,
  confidence: number,
): Reading & { readonly kind: 'value' } {
  const length = signs.reduce((sum, sign) => sum + sign.end - sign.start, 0)
  return {
    kind: 'value',
    raw: value,
    start: Math.min(region.start, ...signs.map(sign => sign.start)),
    end: Math.max(...signs.map(sign => sign.end), region.end),
    confidence,
    ...(confidence < sureFrom ? { doubt: 'choice' } : {}),
    purity: Math.min(1, length / Math.max(1, text.replace(/[的是了吧呢啊\s]/g, '').length)),
  }
}
