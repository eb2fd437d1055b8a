import type { FieldDefinition } from '../../fields/definition.ts'
import { sureFrom } from '../doubts/sure-from.ts'
import type { CorrectionMarks } from '../earlier/correction-marks.ts'
import { type Hearing, isAsked, type Reading } from '../hearing.ts'
import type { SubjectWords } from '../lexicon.ts'
import { isNamesNumber, isOthersNumber, isTheirs, looksLikeKnown, rolesNamed } from '../people/whose-span.ts'
import { fitOf } from '../readers/read-number.ts'
import { readSpan, restates } from '../readers/read-span.ts'
import type { Cue } from '../spans/find-cues.ts'
import type { Span } from '../spans/span.ts'
import type { Segment } from '../text/split-segments.ts'
import { accepts, attributeOf } from './accepts.ts'
import type { Candidate } from './candidate.ts'
import { isElsewhere, nearness, neighboursOf } from './near-span.ts'

interface Scene {
  readonly hearing: Hearing
  readonly marks: CorrectionMarks
  /** typed fields that may be heard: asked, named by a cue, or filled and now corrected */
  readonly fields: readonly FieldDefinition[]
  readonly fieldOf: (key: string) => FieldDefinition | undefined
}

/** Scores of every way in which the typed words of the segments can be values. */
export function scoreSpans(scene: Scene, segments: readonly Segment[], taken: (span: Span) => boolean): readonly Candidate[] {
  const candidates: Candidate[] = []
  let roles: readonly string[] = []
  let subject: SubjectWords | undefined
  const counted = new Map<string, number>()
  const last = new Map<string, { readonly span: Span; readonly scores: Map<string, number> }>()
  for (const segment of segments) {
    subject = subjectOf(scene.hearing, segment) ?? subject
    for (const span of segment.spans) {
      if (taken(span) || isInName(scene.hearing, span) || leadsToDate(scene.hearing, span) || isInSlip(scene.marks, span)) continue
      // a passport and an ID card, one after the other, answer the questions for them in their order
      const kind = span.kind === 'passport' ? 'idNumber' : span.kind
      const rank = counted.get(kind) ?? 0
      counted.set(kind, rank + 1)
      const before = last.get(span.kind)
      const retracted = before && takesBack(scene.marks, before.span, span) ? before.scores : undefined
      const scores = new Map<string, number>()
      last.set(span.kind, { span, scores })
      for (const field of scene.fields) {
        if (!accepts(field, span)) continue
        if (isElsewhere(scene.hearing, segment, span, field)) continue
        const own = scoreOf(scene, segment, span, field, roles, rank, subject) + aboutSubject(scene.hearing, segment, span, field, subject)
        const score = Math.max(own, retracted?.get(field.key) ?? own)
        scores.set(field.key, score)
        const told = isAsked(scene.hearing, field.key) || segment.cues.some(cue => cue.fields.includes(field.key))
        if (score < 0.9) continue
        const reading = readSpan(span, field, scene.hearing, segment)
        if (!reading) continue
        const shown = isGuess(scene.hearing, segment, span, field) ? unlabelled(reading) : hedged(reading, segment, scene.hearing)
        candidates.push({ field, reading: shown, score, segment, span, told })
      }
    }
    const named = segment.cues.filter(cue => cue.roles.length > 0 && !isKin(scene.hearing, cue)).at(-1)
    // 网站负责人同一个人: what follows is the principal's
    if (named) roles = /同一个?人|一个人|一样|也是/.test(scene.hearing.text.slice(segment.start, segment.end)) ? [] : named.roles
    if (scene.hearing.text[segment.end] === '。' || scene.hearing.text[segment.end] === '\n') subject = undefined
  }
  return candidates
}

/** the right one follows the slip, not a page later */
const longestSlip = 40

/** 公网ip 120.27.61.5 不对 发错了 正式的是120.27.61.50 */
const takesBack = ({ slips }: CorrectionMarks, before: Span, span: Span): boolean =>
  span.start - before.end <= longestSlip && slips.some(slip => slip.start >= before.end && slip.end <= span.start)

const doubting = /好像|可能|也许|估计|貌似|似乎|不确定|不太确定|我记得|印象中|maybe|probably|i think|perhaps|not sure/

/** 好像是长期: said with a doubt, shown and not stored. */
const hedged = (reading: Reading, segment: Segment, hearing: Hearing): Reading =>
  reading.kind === 'value' && reading.confidence >= sureFrom && doubting.test(hearing.text.slice(segment.start, segment.end))
    ? { ...reading, confidence: 0.7, doubt: 'hedged' }
    : reading

const intends = /^(?:打算|准备|计划|想)$/

const plainUnits: ReadonlySet<string> = new Set(['', 'piece', 'other', 'G', 'M'])

/** 8, 16, 32 where several figures are asked for: which is which was not said. */
function isGuess(hearing: Hearing, segment: Segment, span: Span, field: FieldDefinition): boolean {
  if (span.kind !== 'quantity' || !plainUnits.has(span.unit) || hearing.asked.length < 2) return false
  if (segment.cues.some(cue => cue.fields.includes(field.key)) || nearness(hearing, segment, span, field) > 0) return false
  const rivals = hearing.asked.filter(other => accepts(other, span) && fitOf(span, other) > 0)
  const hasTwin = (other: Span): boolean =>
    other !== span && other.kind === 'quantity' && plainUnits.has(other.unit) && fitOf(other, field) > 0
  return rivals.length > 1 || (rivals.length === 1 && hearing.spans.some(hasTwin))
}

const unlabelled = (reading: Reading): Reading =>
  reading.kind === 'value' && reading.confidence >= sureFrom ? { ...reading, confidence: 0.6, doubt: 'unlabelled' } : reading

/** 有27001证书 */
const isStandard = /^(?:27001|27701|20000|22301|9001|14001)(?:认证|证书|体系|标准)/
/** The 8369 of 8369B, the 2 of TLS1.2, the second of 二楼: part of a name, no figure. */
const isInName = (hearing: Hearing, span: Span): boolean =>
  span.kind === 'quantity' &&
  span.unit === '' &&
  (isStandard.test(hearing.text.slice(span.start, span.end + 2)) ||
    // it ends in 0171: digits of a number
    /^0\d+$/.test(hearing.text.slice(span.start, span.end)) ||
    /[a-z][\d.]*$/.test(hearing.text.slice(Math.max(0, span.start - 12), span.start)) ||
    /^(?:[a-z]|[楼栋幢路街巷环][^,。]{0,6})/.test(hearing.text.slice(span.end)))

/** 少打个1: the figure of a slip is no value */
const isInSlip = ({ slips }: CorrectionMarks, span: Span): boolean => slips.some(slip => slip.start < span.start && span.end <= slip.end)

/** 国庆完了10月9号: the feast only leads up to the day */
const leadsToDate = (hearing: Hearing, span: Span): boolean =>
  span.kind === 'date' &&
  /^[\u4e00-\u9fff]{2,4}$/.test(hearing.text.slice(span.start, span.end)) &&
  /[节庆一旦]$|春节|中秋|端午|清明|过年/.test(hearing.text.slice(span.start, span.end)) &&
  hearing.spans.some(
    other =>
      other.kind === 'date' &&
      other.start >= span.end &&
      /^[^。;\n]{0,10}$/.test(hearing.text.slice(span.end, other.start)) &&
      /\d/.test(hearing.text.slice(other.start, other.end)) &&
      !(other.kind === 'date' && restates(hearing, other)),
  )

const subjectOf = (hearing: Hearing, segment: Segment): SubjectWords | undefined => {
  const text = hearing.text.slice(segment.start, segment.end)
  return hearing.tools.lexicon.subjects.find(({ words }) => words.some(word => text.includes(word)))
}

/** 到期 in a sentence about the domain is the domain's; 长期 behind the licence is the licence's. */
function aboutSubject(hearing: Hearing, segment: Segment, span: Span, field: FieldDefinition, subject: SubjectWords | undefined): number {
  if (!subject?.fields.includes(field.key)) return 0
  // asked for alone it needs no subject; of two days that are asked for, the subject says which
  if (
    isAsked(hearing, field.key) &&
    !hearing.asked.some(other => other.key !== field.key && !subject.fields.includes(other.key) && accepts(other, span))
  )
    return 0
  if (span.kind === 'date' && span.date.form === 'longTerm') return 1.4
  return nearness(hearing, segment, span, field) > 0 ? 0.9 : 0
}

function scoreOf(
  { hearing, marks, fieldOf }: Scene,
  segment: Segment,
  span: Span,
  field: FieldDefinition,
  context: readonly string[],
  rank: number,
  aboutWhat: SubjectWords | undefined,
): number {
  const { lexicon } = hearing.tools
  let score = 0
  const takes = (cue: Cue): boolean =>
    cue.fields.some(key => {
      const named = fieldOf(key)
      return named !== undefined && accepts(named, span)
    })
  const { before, behind } = cuesBeside(segment, span)
  const open = hearing.asked.some(other => accepts(other, span))
  const attribute = attributeOf(span)
  const from = neighboursOf(segment, span).before?.end ?? 0
  const named = attribute && rolesNamed(hearing, segment, span, from)
  const inContext = attribute !== undefined && context.some(role => role !== 'principal' && lexicon.roles[role]?.fields[attribute])
  // 我叫熊思琪,我的身份证…: asked for the owner of the site, where the one in charge is known, the speaker is the owner
  const ofAnother =
    attribute !== undefined &&
    (hearing.asked.length === 1 || hearing.known(lexicon.roles.principal?.fields[attribute] ?? '') !== undefined) &&
    hearing.asked.some(other => accepts(other, span) && other.key !== lexicon.roles.principal?.fields[attribute])
  const isMine = (cue: Cue): boolean => ofAnother && /^(?:我|本人)/.test(cue.word)
  // 身份证号, 手机: while a field of the kind is asked for, the plain word names that one
  const label = before
    .filter(cue => takes(cue) && !isMine(cue))
    // 打算元旦那天切过去: what is meant to be done with whatever was asked
    .filter(cue => !(hearing.asked.length === 1 && open && intends.test(cue.word) && !cue.fields.some(key => isAsked(hearing, key))))
    .filter(cue => !open || cue.attributes.length === 0 || cue.fields.some(key => isAsked(hearing, key)))
    // 小段的手机: the plain word is not the principal's where somebody else is named
    .filter(cue => !(named || inContext) || !cue.fields.every(isDefault) || isSpeakers(hearing, cue))
    .at(-1)
  const roleCue = before
    .filter(
      cue =>
        !isKin(hearing, cue) && !isMine(cue) && cue.roles.some(role => attribute !== undefined && lexicon.roles[role]?.fields[attribute]),
    )
    .at(-1)
  const ownRole = attribute ? Object.keys(lexicon.roles).find(role => lexicon.roles[role]?.fields[attribute] === field.key) : undefined
  const pointed = !label && !named && marks.corrects ? pointedAt(hearing, segment, span, takes) : undefined
  if (pointed) score += pointed.fields.includes(field.key) && hearing.known(field.key) !== undefined ? 3.2 : -1
  if (label) {
    if (label.fields.includes(field.key)) score += label.fields.filter(key => accepts(fieldOf(key) ?? field, span)).length > 1 ? 2 : 3
    else score -= 2
  } else {
    const after = behind.find(takes)
    if (after && !segment.spans.some(other => other.start >= span.end && other.start < after.start))
      score += after.fields.includes(field.key) ? 1.6 : -0.8
  }
  // 苗试青身份证4300…: whose it is was said by name
  if (named && attribute) {
    const theirs = named.some(role => lexicon.roles[role]?.fields[attribute] === field.key)
    if (theirs) score += 2.6
    else if (ownRole) score -= 2
  }
  const roleDecides = !named && roleCue && (!label || roleCue.start >= label.start || label.fields.some(key => isDefault(key)))
  if (roleDecides && attribute) {
    const fits = roleCue.roles.some(role => lexicon.roles[role]?.fields[attribute] === field.key)
    if (fits) score += 2.5
    else if (ownRole) score -= 2
  } else if (!label && attribute && ownRole && context.includes(ownRole) && !isAsked(hearing, field.key)) score += inContext ? 2 : 1.3
  score += nearness(hearing, segment, span, field)
  if (isOthersNumber(hearing, segment, span, from))
    score += field.key === 'principalMobile' ? -4.5 : field.key === 'principalEmergencyPhone' ? 1.5 : 0
  if (field.key === 'principalMobile' && !isAsked(hearing, field.key) && (isTheirs(hearing, span) || isNamesNumber(hearing, span)))
    score -= 4
  if (isAsked(hearing, field.key)) {
    const rivals = hearing.asked.filter(other => accepts(other, span))
    score += 1.5 - 0.06 * Math.abs(rank - rivals.findIndex(other => other.key === field.key))
  } else if (marks.corrects && hearing.known(field.key) !== undefined && (span.kind !== 'quantity' || label || pointed)) {
    score += rivalsFilled(hearing, span) === 1 ? 1.3 : 0.6
    if (looksLikeKnown(hearing, span, field)) score += 0.8
  }
  if (span.kind === 'quantity') {
    const fit = fitOf(span, field)
    if (fit === 0) return -1
    score += fit - 1
    if (/次$/.test(hearing.text.slice(span.end - 1, span.end))) score -= 0.8
  }
  // 有效期至… in a line about some paper: not the domain's for that
  if (
    span.kind === 'date' &&
    !label &&
    !isAsked(hearing, field.key) &&
    !pointed &&
    score > 0 &&
    score < 1.3 &&
    !aboutWhat?.fields.includes(field.key)
  )
    score -= 0.6
  if (span.kind === 'date') score += pairing(hearing, segment, span, field) - (saysLess(hearing, span) ? 0.4 : 0)
  if (span.kind === 'url') score += field.type === 'url' ? 0.3 : 0
  if (span.kind === 'domain') score += field.type === 'domainList' ? 0.3 : 0
  if (span.kind === 'domain' && field.key === 'siteDomains' && segment.cues.length === 0 && isOurSite(hearing.text)) score += 0.7
  if (span.kind === 'phone' && field.kind === 'phone' && /^\(?0/.test(span.value)) score += 0.4
  if (span.kind === 'phone' && field.kind === 'mobile' && /^\(?0/.test(span.value)) score -= 0.6
  if ((span.kind === 'idNumber' || span.kind === 'passport') && field.kind === 'organizerCertNumber')
    score -= hearing.known('organizerNature') === 'individual' ? 0 : 0.5
  if (span.kind === 'creditCode' || span.kind === 'icpNumber' || span.kind === 'policeNumber' || span.kind === 'mlpsNumber') score += 1.3
  return score
}

/** shili.com 域名腾讯云买的, 帮我把shili.com备案一下: one domain in a message about the domain or its filing is the site's own */
const isOurSite = (text: string): boolean =>
  (/域名|网址|网站是|我们?网站|(?:网站|官网)(?:为|叫|:)?\s?(?:https?:\/\/)?(?:www\.)?[a-z0-9-]+\.[a-z]|our (?:site|domain)/.test(text) ||
    wantsFiled.test(text) ||
    (text.includes('备案') && onItsOwn.test(text))) &&
  !/隔壁|朋友|别人|人家|他们|同行|对手|参考|模仿|类似|gov\.cn/.test(text) &&
  (!text.includes('打不开') || /没有?备案/.test(text))

const domain = String.raw`(?:https?:\/\/)?(?:www\.)?[a-z0-9-]{1,63}\.[a-z.]{2,20}`
/** 把…备案一下, …要备案, 官网备案…, and a line of its own */
const wantsFiled = new RegExp(
  [
    String.raw`[帮给把替为将][^,。;\na-z]{0,8}${domain}[^,。;\na-z]{0,8}备`,
    String.raw`${domain}\s?(?:这个|这|的)?(?:域名|网站|站)?,?\s?(?:我们?)?(?:要|想|需要|得|打算|准备|申请|麻烦|帮)[^,。;\n]{0,6}备`,
    String.raw`(?:官网|网站|新站|首次|icp|做|办|要|想|需要|申请)备案[:,!.。\s]{0,3}${domain}`,
  ].join('|'),
  'i',
)
const onItsOwn = new RegExp(String.raw`(?:^|\n)\s?${domain}\s?(?:\n|$)`, 'i')

/** 手机号改一下,用158…这个: the clause before names what is changed. */
function pointedAt(hearing: Hearing, segment: Segment, span: Span, takes: (cue: Cue) => boolean): Cue | undefined {
  const before = hearing.segments[segment.index - 1]
  if (!before || before.spans.some(other => other.kind === span.kind)) return undefined
  const cue = before.cues.filter(takes).at(-1)
  return cue?.fields.some(key => hearing.known(key) !== undefined) ? cue : undefined
}

/** 我老婆的, 我们公司的: not the person who speaks. */
const isKin = (hearing: Hearing, cue: Cue): boolean =>
  /我$/.test(cue.word) &&
  /^(?:们|老|媳|爱人|对象|先生|太太|妻|合伙|爸|妈|娘|爹|哥|弟|姐|妹|嫂|叔|舅|姑|姨|侄|表|堂|外甥|孙|儿|女|闺|徒|朋友|同事|公司|店|厂|家|丈|岳)/.test(
    hearing.text.slice(cue.end, cue.end + 2),
  )

/** 边总身份证…,我的身份证…: the plain word is of whoever writes, whoever was spoken of before */
const isSpeakers = ({ text }: Hearing, { start, word }: Cue): boolean =>
  !/我(?:就|也|才|本人)?是(?:公司|这家)?的?(?:法人|法定代表人|老板|经营者)/.test(text.slice(0, start)) &&
  (/^(?:我|本人)/.test(word) || /(?:^|[,。;\s])(?:我|本人)的?$/.test(text.slice(Math.max(0, start - 4), start)))

const isDefault = (key: string): boolean => key === 'principalMobile' || key === 'principalEmail' || key === 'principalIdNumber'
const rivalsFilled = (hearing: Hearing, span: Span): number =>
  Object.keys(hearing.request.fields).filter(key => {
    const field = hearing.tools.fields[key]
    return field !== undefined && accepts(field, span) && hearing.known(key) !== undefined
  }).length

/** 国庆后上班第一天,10月8号: a date without its day stands behind one that has it. */
const saysLess = (hearing: Hearing, span: Span): boolean =>
  span.kind === 'date' &&
  (span.date.form === 'month' || span.date.form === 'weekday') &&
  hearing.spans.some(
    other =>
      other.kind === 'date' &&
      (other.date.form === 'day' ||
        other.date.form === 'monthDay' ||
        (span.date.form === 'month' && other.date.form !== 'month' && other.date.form !== 'longTerm')),
  )

const joint = /^\s?(?:-|~|到|至|--|to)\s?$/

/** 2021.05.06-2041.05.06: the first day opens, the second one closes. */
function pairing(hearing: Hearing, segment: Segment, span: Span, field: FieldDefinition): number {
  const { before, behind } = neighboursOf(segment, span)
  const opens = behind !== undefined && joint.test(hearing.text.slice(span.end, behind.start))
  const closes = before !== undefined && joint.test(hearing.text.slice(before.end, span.start))
  if (!opens && !closes) return 0
  const until = /(?:ValidTo|Expiry|ExpiryDate)$/.test(field.key)
  return opens === until ? -1.4 : 0.6
}

/** Labels that can belong to a value stand among the nearest ones: a clause may be a list of thousands. */
const mostLabels = 30

function cuesBeside({ cues }: Segment, span: Span): { readonly before: readonly Cue[]; readonly behind: readonly Cue[] } {
  const next = cues.findIndex(cue => cue.end > span.start)
  const place = next < 0 ? cues.length : next
  return {
    before: cues.slice(Math.max(0, place - mostLabels), place),
    behind: cues.slice(place, place + mostLabels).filter(cue => cue.start >= span.end),
  }
}
