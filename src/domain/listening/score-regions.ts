import type { FieldDefinition } from '../fields/definition.ts'
import { isStructural, isTyped } from './accepts.ts'
import type { Candidate } from './candidate.ts'
import type { Cue } from './find-cues.ts'
import { isAway, isInPassing, isOfOther, isPlace, relevance } from './fits-place.ts'
import type { Hearing, Reading, Region } from './hearing.ts'
import { isAsked, sliceOf, wordsOf } from './hearing.ts'
import { isAboutElse } from './is-about-else.ts'
import { isBefore, isNoise, isNow } from './is-noise.ts'
import { isStateOnly } from './is-state-only.ts'
import { isShrug } from './questions.ts'
import { findBrands } from './read-brand.ts'
import { findOrganisation } from './read-name.ts'
import { readRegion } from './read-region.ts'
import { readState } from './read-state.ts'
import { referenceIn } from './references.ts'
import { hasWholeName, isOnlyWho, scoreBareOrganisation } from './score-organisation.ts'
import type { Segment } from './split-segments.ts'
import { sureFrom } from './sure-from.ts'

const hedge = /(?:好像|可能|也许|大概|估计|应该(?:是|有|没)?|貌似|似乎|不确定|吧[?？]|我记得|印象中|maybe|probably|i think|perhaps)/

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
  if (!label && isOfPerson(field) && isRoleOfOther(segment, hearing)) return undefined
  if (!label && isBesideShrug(hearing, field, segment)) return undefined
  if ((field.type === 'string' || field.type === 'text') && saysNoValue(hearing, field, segment)) return undefined
  if (field.type === 'string' && !label && leadsUp(hearing, segment)) return undefined
  // 上海机房,归上海管局还是江苏? sets the scene
  if (
    segment.leadsUp &&
    !label &&
    (isFree(field) || field.kind === 'organisationName' || field.kind === 'brandName') &&
    !hasWholeName(hearing, segment)
  )
    return undefined
  // 广州定香港? A name is told, not asked
  if (hearing.text[segment.end] === '?' && (field.kind === 'siteName' || isFree(field)) && !label) return undefined
  if ((field.kind === 'siteName' || field.kind === 'brandName') && !label && segment.spans.some(span => isSomeNumber.has(span.kind)))
    return undefined
  // 去年11月20号实名的: the day is no number of a house
  if (field.kind === 'address' && segment.spans.some(span => span.kind === 'date') && !isStreet.test(sliceOf(hearing, segment)))
    return undefined
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
    hearing.text.slice(segment.start, segment.end),
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

const hedged = (reading: Reading, segment: Region, hearing: Hearing): Reading =>
  reading.kind === 'value' && reading.confidence > 0.7 && hedge.test(hearing.text.slice(segment.start, segment.end))
    ? { ...reading, confidence: 0.7, doubt: 'hedged' }
    : reading

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

const nameLabel = /(?:姓名|名字|叫|是|人|法人|员|归|由|找|:)$/

/** Fields that were not asked for but are named in the clause. */
function scoreNamed(hearing: Hearing, segment: Segment): readonly Candidate[] {
  const found: Candidate[] = []
  const seen = new Set<string>()
  for (const cue of segment.cues) {
    for (const key of cue.fields) {
      const field = hearing.tools.fields[key]
      if (
        !field ||
        seen.has(key) ||
        isAsked(hearing, key) ||
        isTyped(field) ||
        isStructural(field) ||
        field.type === 'derived' ||
        field.type === 'upload' ||
        field.type === 'text'
      )
        continue
      seen.add(key)
      const reading = readNamed(field, cue, segment, hearing)
      if (reading)
        found.push({
          field,
          reading,
          score: 1.4 + Math.min(0.8, cue.word.length * 0.1) + (reading.kind === 'value' ? reading.purity * 0.4 : -0.6),
          segment,
          told: false,
        })
    }
  }
  return found
}

function readNamed(
  field: FieldDefinition,
  cue: { readonly start: number; readonly end: number; readonly word: string },
  segment: Segment,
  hearing: Hearing,
): Reading | undefined {
  // 法定代表人、主体负责人:龙样春 names both
  const chained = segment.cues.find(
    other =>
      other.start >= cue.end &&
      other.fields.length > 0 &&
      /^\s?(?:[、/和及与兼,]|以及|也是|同时是|暨)\s?$/.test(hearing.text.slice(cue.end, other.start)),
  )
  const behind = { start: chained?.end ?? cue.end, end: segment.end }
  if (behind.end <= behind.start && field.type !== 'boolean') return undefined
  const valueOnly = (reading: Reading | undefined): Reading | undefined =>
    reading?.kind === 'value' ? hedged(reading, segment, hearing) : undefined
  switch (field.type) {
    case 'boolean':
      return cue.word.length > 2 ? valueOnly(strict(readRegion(field, segment, hearing))) : undefined
    case 'enum':
    case 'multiEnum': {
      if (cue.word.length < 3 && !/[是:\s]/.test(hearing.text[cue.end] ?? '')) return undefined
      const reading = valueOnly(readRegion(field, behind, hearing))
      return reading?.kind === 'value' && reading.purity >= 0.6 ? reading : undefined
    }
    case 'divisionCode':
    case 'countryCode':
      // 以前上班的那家公司在广州
      if (/那家|别的|别人|以前|之前|上班|客户|朋友|同行/.test(hearing.text.slice(Math.max(0, segment.start - 16), segment.end)))
        return undefined
      return valueOnly(readRegion(field, behind, hearing))
    case 'string':
      return readNamedString(field, cue, behind, hearing, valueOnly)
    default:
      return undefined
  }
}

const strict = (reading: Reading | undefined): Reading | undefined =>
  reading?.kind === 'value' && reading.confidence >= 0.85 && reading.purity >= 0.4 ? reading : undefined

function readNamedString(
  field: FieldDefinition,
  cue: { readonly word: string; readonly end: number },
  behind: Region,
  hearing: Hearing,
  valueOnly: (reading: Reading | undefined) => Reading | undefined,
): Reading | undefined {
  if (field.kind === 'personName') {
    if (!nameLabel.test(cue.word) && !/[:是叫]/.test(hearing.text[cue.end] ?? '')) return undefined
    const reading = valueOnly(readRegion(field, behind, hearing))
    return reading?.kind === 'value' && reading.purity > 0.5 && (reading.confidence > 0.9 || [...String(reading.raw)].length === 3)
      ? reading
      : undefined
  }
  if (field.kind === 'brandName') {
    // 用的云安全中心: a tool is no provider
    if (findBrands(behind, hearing).some(({ brand }) => brand.does.every(what => what === 'scanner'))) return undefined
    const reading = valueOnly(readRegion(field, { start: cue.end - cue.word.length, end: behind.end }, hearing))
    return reading?.kind === 'value' && reading.confidence > 0.9 ? reading : undefined
  }
  if (field.kind === 'organisationName') {
    const reading = valueOnly(readRegion(field, behind, hearing))
    return reading?.kind === 'value' &&
      reading.confidence > 0.9 &&
      ([...String(reading.raw)].length > 4 || (field.key === 'domainHolderName' && reading.purity > 0.7))
      ? reading
      : undefined
  }
  // 通讯地址同住所6号楼: a word that points, no label
  if (field.kind === 'address' && /[同跟和与按]$/.test(hearing.text.slice(0, cue.end - cue.word.length))) return undefined
  if (field.kind === 'address') {
    const reading = cue.word.length > 1 ? valueOnly(readRegion(field, behind, hearing)) : undefined
    // 机房在自己公司: where that is was not said
    return reading?.kind === 'value' && /\d|[省市区县镇乡村路街道巷园]|大道|大厦|中心/.test(String(reading.raw)) ? reading : undefined
  }
  if (field.kind === 'siteName') {
    // 执照上名字叫X店: who it is, not what its site is called
    if (cue.word === '名字叫' && !/网站|官网|商城|站点|主页/.test(hearing.text.slice(0, cue.end))) return undefined
    if (cue.word === '起名' && findOrganisation(behind, hearing)) return undefined
    const reading = valueOnly(readRegion(field, behind, hearing))
    return reading?.kind === 'value' &&
      [...String(reading.raw)].length >= 3 &&
      !wordsOf(hearing, field.key).clarify?.test(String(reading.raw))
      ? reading
      : undefined
  }
  if (cue.word.length > 2 && /[:是叫\s]/.test(hearing.text[cue.end] ?? hearing.text[cue.end - 1] ?? ''))
    return valueOnly(readRegion(field, behind, hearing))
  return undefined
}
