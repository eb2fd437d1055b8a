import type { FieldDefinition } from '../../fields/definition.ts'
import { hedged } from '../doubts/hedged.ts'
import { sureFrom } from '../doubts/sure-from.ts'
import type { Hearing, Reading, Region } from '../hearing.ts'
import { isAsked, sliceOf, wordsOf } from '../hearing.ts'
import { referenceIn } from '../people/references.ts'
import { isShrug } from '../questions/questions.ts'
import { findOrganisation } from '../readers/read-name.ts'
import { readRegion } from '../readers/read-region.ts'
import { tellsPage } from '../site/tells-page.ts'
import type { Cue } from '../spans/find-cues.ts'
import { isStateOnly } from '../states/is-state-only.ts'
import { readState } from '../states/read-state.ts'
import type { Segment } from '../text/split-segments.ts'
import { isStructural } from './accepts.ts'
import type { Candidate } from './candidate.ts'
import { isAway, isInPassing, isOfOther, isPlace, relevance } from './fits-place.ts'
import { isAboutElse } from './is-about-else.ts'
import { isBefore, isNoise, isNow } from './is-noise.ts'
import { scoreNamed } from './score-named.ts'
import { hasWholeName, isOnlyWho, scoreBareOrganisation } from './score-organisation.ts'

/** Readings of the fields that are read from clauses: choices, yes and no, names, places, free words. */
export function scoreRegions(hearing: Hearing, segments: readonly Segment[]): readonly Candidate[] {
  const candidates: Candidate[] = []
  const asked = hearing.asked.filter(field => !isStructural(field))
  for (const [order, field] of hearing.asked.entries()) {
    if (!asked.includes(field)) continue
    for (const [index, segment] of segments.entries()) {
      const found = scoreAsked(hearing, field, segment, order / hearing.asked.length - index / segments.length)
      if (found) candidates.push(found)
    }
    if (hearing.asked.length === 1 && segments.length > 1) candidates.push(...scoreWhole(hearing, field, segments))
  }
  for (const segment of segments) candidates.push(...scoreNamed(hearing, segment), ...scoreBareOrganisation(hearing, segment))
  return candidates
}

/** Read from words that may stand for anything: a clause about something else would be taken for the answer. */
const isOpenToAll = ({ type, key }: FieldDefinition): boolean => openTypes.has(type) || openChoices.has(key)
const openTypes: ReadonlySet<string> = new Set(['string', 'text', 'divisionCode', 'countryCode', 'stringList', 'boolean'])
/** choices that everyday words decide */
const openChoices: ReadonlySet<string> = new Set(['serverRegion', 'siteServiceContent', 'organizerNature'])

const isOfPerson = ({ kind, key }: FieldDefinition): boolean =>
  kind === 'personName' || key === 'investorOrSuperior' || key === 'domainHolderName'

/** 网络安全负责人定了,马骁: the name belongs to the role in the clause before it */
function isRoleOfOther(segment: Segment, hearing: Hearing): boolean {
  const last = hearing.segments[segment.index - 1]
  if (!last || last.question || hearing.asked.length < 2) return false
  const roles = last.cues.flatMap(cue => (cue.word.length > 1 ? cue.roles : [])).filter(role => role !== 'principal')
  const { lexicon } = hearing.tools
  return roles.length > 0 && roles.every(role => !Object.values(lexicon.roles[role]?.fields ?? {}).some(key => isAsked(hearing, key)))
}

/** 园长就是法人叫唐静怡, where the one to call is asked for: the clause says what its bearer is */
function holdsOtherRole(segment: Segment, field: FieldDefinition, { tools, asked }: Hearing): boolean {
  const { roles } = tools.lexicon
  const held = segment.cues
    .filter(cue => cue.word.length > 1)
    .flatMap(cue => cue.roles)
    // 老板芳示例: whoever stands on the licence may own the firm
    .filter(role => role !== 'principal' && !(role === 'legalRep' && field.key === 'investorOrSuperior'))
  const names = held.flatMap(role => roles[role]?.fields.name ?? [])
  return names.length > 0 && !names.includes(field.key) && !names.some(name => asked.some(each => each.key === name))
}

const foreignLabel = (hearing: Hearing, segment: Segment, field: FieldDefinition): boolean =>
  segment.cues.some(
    cue =>
      cue.word.length > (hearing.asked.length > 1 ? 2 : 3) &&
      cue.start - segment.start < 4 &&
      cue.fields.length > 0 &&
      !cue.fields.includes(field.key) &&
      cue.fields.some(
        key =>
          hearing.tools.fields[key]?.type === field.type || (field.kind !== undefined && hearing.tools.fields[key]?.kind === field.kind),
      ),
  )

function scoreAsked(hearing: Hearing, field: FieldDefinition, segment: Segment, drift: number): Candidate | undefined {
  const label = labelOf(segment, field)
  if (!label && isOpenToAll(field) && (isAboutElse(segment, field, hearing) || isOnlyWho(hearing, field, segment))) return undefined
  if (!label && isOfPerson(field) && (isRoleOfOther(segment, hearing) || holdsOtherRole(segment, field, hearing))) return undefined
  if (!label && isBesideShrug(hearing, field, segment)) return undefined
  if ((field.type === 'string' || field.type === 'text') && saysNoValue(hearing, field, segment)) return undefined
  if (field.type === 'string' && !label && leadsUp(hearing, segment)) return undefined
  // 上海机房,归上海管局还是江苏? sets the scene
  if (
    segment.leadsUp &&
    !label &&
    (isFree(field) || field.kind === 'organisationName' || field.kind === 'brandName') &&
    !hasWholeName(hearing, segment) &&
    !(field.type === 'text' && tellsPage.test(sliceOf(hearing, segment))) &&
    !(field.kind === 'siteName' && /^(?:就|想|要)?叫/.test(sliceOf(hearing, segment)))
  )
    return undefined
  // 广州定香港? A name is told, not asked
  if (hearing.text[segment.end] === '?' && (field.kind === 'siteName' || isFree(field)) && !label) return undefined
  if ((field.kind === 'siteName' || field.kind === 'brandName') && !label && segment.spans.some(span => isSomeNumber.has(span.kind)))
    return undefined
  // 去年11月20号实名的: the day is no number of a house
  if (field.kind === 'address' && segment.spans.some(span => span.kind === 'date') && !isStreet.test(sliceOf(hearing, segment)))
    return undefined
  // 前面手机号说错了 is told of what was said
  if (isFree(field) && !label && /[说报写填打发弄搞]错/.test(sliceOf(hearing, segment))) return undefined
  if (isFree(field) && /^[吧啊呢哦嗯呃额嘛呀哈的了]+$/.test(sliceOf(hearing, segment))) return undefined
  if (isName(field) && !label && isLanguage.test(hearing.text.slice(segment.start, segment.end))) return undefined
  if (
    field.key === 'accessProviderName' &&
    hearing.asked.length > 1 &&
    isBefore.test(sliceOf(hearing, segment)) &&
    !isNow.test(hearing.text)
  )
    return undefined
  const best = readBest(field, segment, label ? { start: label.end, end: segment.end } : undefined, hearing)
  if (!best) return undefined
  if (!label && hearing.asked.length > 1 && isNoise(field, best, sliceOf(hearing, segment))) return undefined
  // 注册地在广西 is not where the machine stands
  const isOthers = isPlace(field) && !label && isOfOther(field, sliceOf(hearing, segment))
  if (isPlace(field) && !label && hearing.asked.length > 1 && isInPassing(field, best, segment, hearing)) return undefined
  if (isPlace(field) && !label && isAway.test(sliceOf(hearing, segment))) return undefined
  if (isOthers && field.key === 'serverRegion' && hearing.asked.length > 1) return undefined
  const reading: Reading =
    isOthers && best.kind === 'value' && best.confidence >= sureFrom ? { ...best, confidence: 0.65, doubt: 'place' } : best
  let score = 1 - Math.abs(drift) * 0.5
  // 面向海外华人,不过内地也有来买的: what is meant decides, whatever else is said
  if (field.type === 'boolean' && wordsOf(hearing, field.key).means?.some(({ said }) => said.test(sliceOf(hearing, segment)))) score += 2
  if (label) score += label.word.length > 1 ? 1.5 : 0.5
  else if (isCalled.test(sliceOf(hearing, segment)) && isName(field)) score += 1
  else if (foreignLabel(hearing, segment, field)) score -= 1
  if (field.type === 'divisionCode') {
    const fits = relevance(field, sliceOf(hearing, segment))
    // 服务器华为云贵阳 in a long text says nothing of where the firm is
    if (!label && fits <= 0 && hearing.segments.length >= aLot && reading.kind === 'value' && reading.purity < 0.8) return undefined
    score += fits
  }
  if (reading.kind === 'value') {
    score += reading.purity
    // free words fit everywhere: they take what nothing else explains
    if (isFree(field)) score -= 0.9
    if (wordsOf(hearing, field.key).looks?.test(sliceOf(hearing, segment))) score += 0.5
    if (isNumeric(field)) score = Math.max(score, ofSeveral - 0.1)
    const { looks } = wordsOf(hearing, field.key)
    if (
      hearing.asked.length > 1 &&
      isFree(field) &&
      !label &&
      !(looks ? looks.test(sliceOf(hearing, segment)) : segment.spans.length === 0)
    )
      return undefined
  } else score -= 0.3
  return { field, reading, score, segment, told: true }
}

/** so many clauses are a paste, or answers to many questions */
const aLot = 8
/** The label of the field in the clause. Free words keep a word of theirs that only looks like one (SSD云盘100G). */
const labelOf = (segment: Segment, field: FieldDefinition): Cue | undefined =>
  segment.cues.find(cue => cue.fields.includes(field.key) && (!isFree(field) || cue.start - segment.start <= 2))

/** 说不上来,虚拟的: a word beside a shrug, with nothing in it that is written on a machine */
const isBesideShrug = (hearing: Hearing, field: FieldDefinition, segment: Segment): boolean =>
  isFree(field) &&
  hearing.asked.length === 1 &&
  !/[a-z\d]/.test(sliceOf(hearing, segment)) &&
  hearing.segments.some(other => other !== segment && isStateOnly(other, hearing))

/** 不知道, 同上, 正在办: the clause stands for the value without naming it. */
function saysNoValue(hearing: Hearing, field: FieldDefinition, segment: Segment): boolean {
  const text = hearing.text.slice(segment.start, segment.end)
  if (findOrganisation(segment, hearing)) return false
  if (field.kind === 'address' && /[路街道巷弄村].{0,12}\d|\d\s?[号室栋幢楼]/.test(text)) return false
  if (referenceIn(field, segment, hearing, () => 'known') !== undefined) return true
  // 归哪个派出所不清楚: the question with its shrug
  if (isShrug(text)) return true
  const state = readState(text, segment.start, wordsOf(hearing, field.key))
  return state !== undefined && (state.end - state.start) * 2.5 >= text.length && text.length < 24
}

/** 我们是公益组织,能不能免了备案: the clause tells what the question behind it is about. */
function leadsUp(hearing: Hearing, segment: Segment): boolean {
  if (!segment.leadsUp || segment.spans.length > 0) return false
  return /^(?:我|咱|他|她|这|那|原来|因为|如果|要是|假如|听说|现在|没|不)(?!叫|的?名字)|[在有没不了要](?=.)/.test(
    hearing.text.slice(segment.start, segment.end).replaceAll('有限', ''),
  )
}

const isStreet = /[路街巷弄村镇乡区县道]|大厦|广场|园|小区/

/** What stands beside one of these is about a person or a paper. */
const isSomeNumber: ReadonlySet<string> = new Set([
  'idNumber',
  'passport',
  'phone',
  'email',
  'creditCode',
  'ip',
  'icpNumber',
  'policeNumber',
])

/** 简体中文, 中英双语: what a site is written in is nobody's name */
const isLanguage = /^[\s,]*(?:只有?|就|都是|全)?(?:简体|繁体|纯)?(?:[中英日韩法德俄][、和加+]?)+(?:文|语|双语)(?:版|的|站|网站)?\s*$/

/** 名称:样例海派优选, where the name of one thing is asked for */
const isCalled = /^(?:名称|名字|站名|全称|全名)(?:是|叫|就叫|:|\s)/
const isName = ({ kind }: FieldDefinition): boolean => kind === 'siteName' || kind === 'organisationName' || kind === 'personName'

const isNumeric = (field: FieldDefinition): boolean => field.type === 'integer' || field.type === 'number'
/** What several figures say together goes before what each of them says. */
const ofSeveral = 6

const isFree = (field: FieldDefinition): boolean =>
  (field.type === 'string' || field.type === 'text') &&
  (field.kind === undefined || field.kind === 'freeText' || field.kind === 'siteName' || field.kind === 'publicKey')

/** What stands behind the label is read first; the whole clause when that says nothing. */
function readBest(field: FieldDefinition, segment: Region, behind: Region | undefined, hearing: Hearing): Reading | undefined {
  if (behind && behind.end - behind.start > 0 && field.type !== 'boolean' && field.type !== 'enum') {
    const reading = readRegion(field, behind, hearing)
    if (reading?.kind === 'value') return hedged(reading, segment, hearing)
  }
  const reading = readRegion(field, segment, hearing)
  return reading && hedged(reading, segment, hearing)
}

const moved = /(?:以前|之前|原来|原先|本来).{1,20}(?:现在|后来|改成|换成|搬)/

/** Asked alone: a choice or an address may be spread over the clauses of the message. */
function scoreWhole(hearing: Hearing, field: FieldDefinition, segments: readonly Segment[]): readonly Candidate[] {
  const first = segments[0]
  const last = segments.at(-1)
  if (!first || !last || last.end - first.start > 400) return []
  const whole = { start: first.start, end: last.end }
  if (isSpread(field, whole, hearing)) {
    const reading = readRegion(field, whole, hearing)
    return reading?.kind === 'value' ? [{ field, reading: hedged(reading, whole, hearing), score: 2.6, told: true }] : []
  }
  if (
    field.type === 'multiEnum' ||
    field.kind === 'address' ||
    field.type === 'text' ||
    field.type === 'boolean' ||
    field.type === 'enum' ||
    isNumeric(field)
  ) {
    const reading = readRegion(field, whole, hearing)
    if (reading?.kind === 'value')
      return [
        {
          field,
          reading: hedged(reading, whole, hearing),
          score:
            isNumeric(field) || field.type === 'multiEnum'
              ? ofSeveral
              : moved.test(hearing.text)
                ? 3.2
                : field.type === 'boolean' || (field.type === 'enum' && field.key !== 'filingScenario')
                  ? 1.1
                  : 2.6,
          told: true,
        },
      ]
  }
  return []
}

/** 至强 gold 6248; 周末别打,平时9点到5点: one term with blanks in it, hours told in several clauses */
function isSpread(field: FieldDefinition, whole: Region, hearing: Hearing): boolean {
  const { looks } = wordsOf(hearing, field.key)
  const text = sliceOf(hearing, whole)
  // 示例老灶火锅 官方网站
  if (field.kind === 'siteName') return text.length <= 30 && inPieces.test(text)
  if (field.type !== 'string' || (field.kind !== undefined && field.kind !== 'freeText')) return false
  if (hearing.segments.some(segment => segment.question || isStateOnly(segment, hearing))) return false
  if (field.key === 'contactHours') return text.length <= 40
  return looks !== undefined && text.length <= 30 && /[a-z]/.test(text) && /^[^,。;\n]+$/.test(text) && looks.test(text)
}

/** a name and, behind a blank, what kind of site it is */
const inPieces =
  /^(?:[^\s我你他这那就叫是吧了,。?!][^\s我你他这那吧了,。?!]{1,14}) (?:[^\s我你他这那就叫是吧了,。?!]{0,8}?)(?:官网|网站|商城|平台|门户|博客|主页|论坛|社区|学堂|课堂|之家|导航|驿站|工作室|服务网|信息网|旗舰店|小店|点餐|预约|订餐)$/
