import type { FieldDefinition } from '../../fields/definition.ts'
import { type Hearing, isAsked, sliceOf } from '../hearing.ts'
import { findOrganisation } from '../readers/read-name.ts'
import type { Segment } from '../text/split-segments.ts'
import type { Candidate } from './candidate.ts'

/** A name of its own before the form of the company; 一人有限公司 and 没注册公司 are none. */
const wholeName =
  /^(?!.{0,3}[没不我你他是有个])[\u4e00-\u9fffA-Za-z0-9（）()·&.-]{4,}(?:有限(?:责任)?公司|（有限合伙）|（普通合伙）|（个体工商户）)$/
/** 苏州市姑苏区平江社区卫生服务中心: a body that is no company bears its place */
const placedName =
  /^(?!.{0,3}[没不我你他是有个])[\u4e00-\u9fff]{2,6}[省市县区州旗](?!里|的|内)[\u4e00-\u9fff]{3,}(?:中心|学校|小学|中学|学院|幼儿园|医院|卫生院|协会|商会|学会|基金会|合作社|事务所|研究院|研究所|图书馆|博物馆|福利院|敬老院|经营部|商行|[店厂])$/

/** 上海样例五金商行: what a trade is registered as */
const tradeName = /^(?!.*[在放的是没不我你他])[\u4e00-\u9fff]{4,16}(?:商行|经营部|营业部|服务部|门市部|工作室|专业合作社)$/

/** Suzhou Brightway Education Consulting Co Ltd */
const foreignName = /^[A-Z].* (?:Co\.?,? ?Ltd|Ltd|Inc|LLC|GmbH|Corp|Limited|Company|Co)\.?$/

export const hasWholeName = (hearing: Hearing, segment: Segment): boolean => {
  const found = findOrganisation(segment, hearing)
  return found !== undefined && wholeName.test(found.name)
}

/** The city in a company's name says nothing of where its machines or its papers are. */
export function isOnlyWho(hearing: Hearing, field: FieldDefinition, segment: Segment): boolean {
  if (field.kind === 'organisationName' || field.kind === 'siteName') return false
  if (
    field.kind === 'brandName' &&
    (hearing.asked.length === 1 || hearing.known('organizerName') !== undefined || isAsked(hearing, 'organizerName'))
  )
    return false
  const found = findOrganisation(segment, hearing)
  return (
    found !== undefined &&
    (wholeName.test(found.name) || foreignName.test(found.name) || tradeName.test(found.name)) &&
    (found.end - found.start) * 2 > segment.end - segment.start
  )
}

/** characters of a name without the form of a company: a place and what it is called there */
const shortestName = 7

/** who files is told, by whatever name */
const introduces =
  /(?:我们?|咱们?|本店|单位|公司|店|厂|主体|执照|证书)(?:上面?|里)?(?:的|写的?|印的?)?(?:名字|名称|全称|全名)?(?:就)?(?:是|叫)|个体|^(?:单位|公司|店|厂|企业)[\s:,]|it'?s an?|company is|called/

/** 我有个同学开公司的,叫X有限公司: somebody else's */
const ofOthers = /(?:同学|朋友|亲戚|邻居|隔壁|同行|老乡|客户|供应商|总部|总公司|上级|股东)[^。;\n]{0,16}$/

/** A company's whole name as a clause of its own is who the message is about, unless a name of another one is asked for. */
export function scoreBareOrganisation(hearing: Hearing, segment: Segment): readonly Candidate[] {
  const field = hearing.tools.fields.organizerName
  if (!field || isAsked(hearing, 'organizerName') || hearing.known('organizerName') !== undefined) return []
  // 改成杭州示例公司官网: to a reason of a rejection that wants the name of the site
  if (hearing.request.after === 'busy' && hearing.asked.some(each => each.kind === 'siteName')) return []
  if (hearing.asked.some(each => each.kind === 'organisationName' || (each.kind === 'brandName' && hearing.asked.length === 1))) return []
  const found = findOrganisation(segment, hearing)
  if (!found || segment.cues.some(cue => cue.fields.some(key => hearing.tools.fields[key]?.kind === 'brandName'))) return []
  if (ofOthers.test(hearing.text.slice(0, found.start))) return []
  const around = sliceOf(hearing, segment).replace(/\([^()]{0,8}\)|[/|\s]/g, '').length
  // 县图书馆: which one was not said
  if (/^[省市县区镇乡村街校]/.test(found.name)) return []
  const isBare = found.end - found.start >= around - 4 && [wholeName, placedName, tradeName].some(form => form.test(found.name))
  // 养老服务中心: what kind it is, not which
  if (!isBare && [...found.name].length < shortestName) return []
  if (!isBare && !(introduces.test(hearing.text) && introduces.test(hearing.text.slice(0, found.end)))) return []
  return [
    {
      field,
      reading: { kind: 'value', raw: found.name, start: found.start, end: found.end, confidence: 0.85, purity: 1 },
      score: 1.2,
      segment,
      told: false,
    },
  ]
}
