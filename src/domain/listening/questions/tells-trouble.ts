import type { FieldsHeard } from '../hear-fields.ts'
import type { Hearing } from '../hearing.ts'
import { withLearnedChoice } from '../learned/with-learned-choice.ts'
import type { Understanding } from '../understanding.ts'
import { isAnswerLike, topicsIn } from './topics-of.ts'

/** so surely must a message that asks nothing be about something else */
const surely = 0.88
/** and so surely where it was heard as a shrug, or as an answer in part */
const moreSurely = 0.93
const ofAccount = /密码|账号|帐号|登录/
/** what is heard so plainly is meant */
const plain = 0.9
/** beside more questions words are rather an answer that was not understood; a name is heard beside two at most */
const mostAsked = 4
const shortest = 6
const longest = 60
/** what any words could be taken for */
const mayBeAnything: ReadonlySet<string> = new Set(['siteName', 'organisationName'])
/** 均无, 没给过, 就在国内, 跳过 answer whatever is open */
const answers =
  /^[^,]{0,4}叫|跳过|略过|均无|都无|没(?:有)?(?:给|做|用|办|搞)过|就在|统筹|我(?:家|的)?(?:爱人|老公|老婆|外甥|侄子|儿子|女儿|哥|姐|弟|妹|朋友|同学)|后再?(?:补充|补|给|传)/
/** 示例老周热干面: nothing happens in a name */
const happens = /[了没不过被要收开登来去在怎么错关停查退给有还把让等找打传发审用填写做看说问点换卡慢丢忘死空黑白红]|[a-z]/i
const names = /叫|打错|[厂店社院校园馆所]|名(?:字|称)|[是填写为:：]|公司|商行|工作室|事务所|合作社|[会网坊铺堂阁轩居城汇记]$/

/**
 * 短信三天了没来, 公安那个网站打开是白的: what somebody tells instead of an answer, which the words of no open question are in. The answers to it; none where what was heard may
 * well be meant.
 */
export function tellsTrouble(heard: FieldsHeard, hearing: Hearing): Understanding['topics'] {
  const { asked, text, request, tools } = hearing
  const said = text.trim()
  if (
    asked.length === 0 ||
    asked.length > (heard.fills.length > 0 ? 2 : mostAsked) ||
    said.length < shortest ||
    said.length > longest ||
    said.includes('\n')
  )
    return []
  if (request.asking.includes('filingScenario') || request.filings.length === 0) return []
  if (request.confirming.length > 0 || hearing.spans.some(({ kind }) => kind !== 'date' && kind !== 'quantity')) return []
  const open = new Map(asked.map(field => [field.key, field]))
  const isLoose = heard.fills.every(fill => {
    const field = open.get(fill.field)
    return (
      field !== undefined &&
      field.type === 'string' &&
      !names.test(fill.quote) &&
      (fill.doubt !== undefined || fill.confidence < plain) &&
      mayBeAnything.has(field.kind ?? '')
    )
  })
  if (!isLoose || heard.corrects) return []
  // 备案密码忘了 is no shrug at a question that has nothing to do with it
  const isShrug = heard.states.length > 0
  if (
    heard.rejects.length > 0 ||
    (isShrug && !ofAccount.test(said)) ||
    heard.clarifies.some(({ why, field }) => why !== 'name' || open.get(field)?.kind === 'personName') ||
    !happens.test(said) ||
    /\d{3}/.test(said) ||
    answers.test(said) ||
    isAnswerLike(hearing)
  )
    return []
  // 交上去一个多礼拜了 is how it stands
  if (withLearnedChoice(heard, hearing).fills.length > heard.fills.length) return []
  const aboutAsked = new Set(request.asking.flatMap(field => tools.lexicon.topicsOfField[field] ?? []))
  const quote = request.text.trim().slice(0, 200)
  return topicsIn(said, hearing)
    .filter(
      ({ id, score }) =>
        score >= (isShrug || heard.clarifies.length > 0 ? moreSurely : surely) && !aboutAsked.has(id) && !id.startsWith('elsewhere'),
    )
    .slice(0, 1)
    .map(topic => ({ ...topic, quote }))
}
