import type { FieldDefinition } from '../../fields/definition.ts'
import { type Hearing, isAsked } from '../hearing.ts'
import { talkIn } from '../readers/is-talk.ts'
import { isCompleteAddress } from '../readers/read-address.ts'
import { tellsPage } from '../site/tells-page.ts'
import { type Evidence, isChatter, isOf, isOutside, severalFacts } from './evidence.ts'

/** Read from words that may be anything, where several things were asked, and nothing says that it is the answer to this one. */
function isUnplaced({ field, reading, all, hearing, settled, isLabelled }: Evidence): boolean {
  if (!settled.told || isLabelled || hearing.asked.length < 2 || all.length > severalFacts || !isAsked(hearing, field.key)) return false
  if (!isWords(field) || isWholePage(field, reading, hearing)) return false
  const own = hearing.segments.find(segment => !isOutside(segment, reading))
  if (own?.cues.some(cue => isOf(cue, field))) return false
  // beside another answer to what was asked it stands in its place
  return !all.some(
    ({ field: other, reading: theirs, told }) =>
      other.key !== field.key && told && theirs.kind === 'value' && isAsked(hearing, other.key) && isOutside(theirs, reading),
  )
}
/** 主要介绍协会和蜂产品: it says so at its head, or somewhere in a message that is all of it taken for one */
function isWholePage({ type }: FieldDefinition, { start, end }: Evidence['reading'], { segments, text }: Hearing): boolean {
  if (type !== 'text') return false
  if (end - start >= aPage && tellsPage.test(text.slice(start, end))) return true
  const isAll = segments.length > 2 && start <= (segments[0]?.start ?? 0) && end >= (segments.at(-1)?.end ?? 0)
  return isAll && segments.some(segment => tellsPage.test(text.slice(segment.start, segment.end)))
}
/** in characters */
const aPage = 20
const isWords = ({ type, kind }: FieldDefinition): boolean =>
  (type === 'string' && (kind === undefined || wordKinds.has(kind))) || type === 'text'
const wordKinds: ReadonlySet<string> = new Set(['freeText', 'siteName', 'organisationName', 'brandName', 'personName', 'address'])

/** 有个留言表单, 就放放图片: no name and no address is made of what somebody does */
const doing =
  /[吗呢吧啊嘛没不是在有我你您他她咱哪什怎被把让给从到跟也都还就才很太每各别只会要能可应该说看听问想用做办填留放打接卖买去来花找装发存弄搞拿带换搬]|了$|的$/

export function isStray(evidence: Evidence): boolean {
  if (!isUnplaced(evidence) || hasShape(evidence)) return false
  const { reading, hearing } = evidence
  const said = String(reading.raw)
  return doing.test(said) || talkIn(said) > 0 || clausesOf(hearing) > 1 || !hearing.text.trim().endsWith(said.toLowerCase())
}

/** 放在群里的一个名字: it may be the answer, and is shown first */
export function isAlone(evidence: Evidence): boolean {
  if (!isUnplaced(evidence)) return false
  const { field, reading, hearing } = evidence
  return field.kind === 'siteName' && clausesOf(hearing) > 1 && reading.purity < 1
}

const clausesOf = (hearing: Hearing): number => hearing.segments.filter(segment => !isChatter(segment, hearing)).length

/** It looks like nothing else: a firm by its form, a person by the surname, a provider by its name, an address by its number. */
function hasShape({ field, reading, hearing }: Evidence): boolean {
  const said = String(reading.raw)
  switch (field.kind) {
    case 'organisationName':
      return reading.confidence >= 0.93
    case 'brandName':
      return hearing.tools.lexicon.brands.some(({ name, alsoCalled }) => name === said || alsoCalled?.includes(said))
    case 'personName':
      // 我叫X says that it is a name
      return reading.confidence > 0.9 && (reading.purity > 0.6 || /(?:叫|是|姓名|名字|:)\s?$/.test(hearing.text.slice(0, reading.start)))
    case 'address':
      return isCompleteAddress(said) && /[省市区县镇乡村路街道巷]|大道/.test(said)
    default:
      return false
  }
}
