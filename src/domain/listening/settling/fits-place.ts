import type { FieldDefinition } from '../../fields/definition.ts'
import { contentOf } from '../doubts/evidence.ts'
import { type Hearing, type Reading, sliceOf } from '../hearing.ts'
import type { Segment } from '../text/split-segments.ts'

const ofBusiness = /办公|公司|店|厂|单位|执照|注册|营业|主体|学校|诊所|合作社|登记/
/** 云南 is no cloud */
const ofMachine =
  /机器|服务器|机房|节点|主机|云(?![南浮霄梦阳龙溪岭林和县州])|托管|\b(?:servers?|host(?:ed|ing)?|data ?cent(?:er|re)|machines?)\b/
/** 人在上海打工,公司是在安徽注册的: whose place it is */
export function relevance({ key }: FieldDefinition, text: string): number {
  const isServer = key.startsWith('server')
  if ((isServer ? ofMachine : ofBusiness).test(text)) return 0.6
  return /^(?:我|本|他|老板)?(?:人|自己|本人|户口|家)?(?:现在|平时|一直|都)?(?:人)?在/.test(text) ||
    (isServer ? ofBusiness : ofMachine).test(text) ||
    /总部/.test(text)
    ? -0.6
    : 0
}

export const isPlace = ({ type, key }: FieldDefinition): boolean =>
  type === 'divisionCode' || type === 'countryCode' || key === 'serverRegion'
/** 主要出口到德国跟越南: a place in a clause that says what happens there, and nothing of what was asked */
export function isInPassing({ key }: FieldDefinition, reading: Reading, segment: Segment, hearing: Hearing): boolean {
  const text = sliceOf(hearing, segment)
  if ((key.startsWith('server') ? ofMachine : ofBusiness).test(text)) return false
  return contentOf(text).length - (reading.end - reading.start) > mostAround
}
/** characters of content around a place that was told for itself: 租的是杭州的 */
const mostAround = 5
/** where somebody is for a while */
export const isAway =
  /出差|打工|旅游|上学|读书|留学|度假|出国|老家(?!.{0,4}(?:注册|办))|住在|回来|出口|发货|卖到|销往|来[\u4e00-\u9fff]{2,3}(?:我|玩|吃|找)/

export const isOfOther = ({ key }: FieldDefinition, text: string): boolean =>
  key.startsWith('server') ? ofBusiness.test(text) && !ofMachine.test(text) : ofMachine.test(text) && !ofBusiness.test(text)
