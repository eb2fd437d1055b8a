import type { FieldDefinition } from '../fields/definition.ts'
import { readAsides } from './beside/read-asides.ts'
import { readTold } from './beside/read-told.ts'
import { withAdded } from './beside/with-added.ts'
import { doubtRivals } from './doubts/doubt-rivals.ts'
import { weigh } from './doubts/weigh.ts'
import { findCorrections, withoutPlainNo } from './earlier/correction-marks.ts'
import { isTakenBack } from './earlier/takes-back.ts'
import { type Hearing, isAsked, type Region, wordsOf } from './hearing.ts'
import { anyOf } from './patterns/any-of.ts'
import { matchesOf } from './patterns/matches-of.ts'
import { plainPatternsOf, plainWordsOf } from './patterns/plain-words.ts'
import { withKeeper } from './people/read-keeper.ts'
import { withRoleIsMe } from './people/read-role-is-me.ts'
import { readRolePeople } from './people/read-role-people.ts'
import { withTheirNumber } from './people/read-their-number.ts'
import { readWho } from './people/read-who.ts'
import { withCardPeriod } from './people/with-card-period.ts'
import { withContact } from './people/with-contact.ts'
import { withHead } from './people/with-head.ts'
import { withHolder } from './people/with-holder.ts'
import { withLegalInCharge } from './people/with-legal-in-charge.ts'
import { withOnePerson } from './people/with-one-person.ts'
import { withOperatorsMobile } from './people/with-operators-mobile.ts'
import { withOtherKeeper } from './people/with-other-keeper.ts'
import { withPlaces } from './people/with-places.ts'
import { withStandIn } from './people/with-stand-in.ts'
import { everywhere } from './readers/choose.ts'
import { mayBePlain, plainAnswer, readBoolean } from './readers/read-boolean.ts'
import { readMalformed } from './readers/read-malformed.ts'
import { readRegion } from './readers/read-region.ts'
import { readUpload } from './readers/read-upload.ts'
import { accepts, isList, isTyped } from './settling/accepts.ts'
import type { Candidate } from './settling/candidate.ts'
import { concludedIn, isSuperseded } from './settling/concluded.ts'
import { emit } from './settling/emit.ts'
import { fillGaps } from './settling/fill-gaps.ts'
import { implied } from './settling/imply.ts'
import { inOrder } from './settling/in-order.ts'
import { isMeant, isOfDomainDay } from './settling/is-meant.ts'
import { outsideNames } from './settling/outside-names.ts'
import { scoreRegions } from './settling/score-regions.ts'
import { scoreSpans } from './settling/score-spans.ts'
import { type Settled, settle } from './settling/settle.ts'
import { shareValues } from './settling/share-values.ts'
import { withRenamed } from './site/read-renamed.ts'
import { withCalled } from './site/with-called.ts'
import { withFirstSite } from './site/with-first-site.ts'
import { withWholePage } from './site/with-whole-page.ts'
import { findStated } from './states/find-stated.ts'
import { isShrugged } from './states/is-shrugged.ts'
import { isPartForgotten } from './states/part-forgotten.ts'
import { isDeniedAhead } from './text/negation.ts'
import { type Block, splitBlocks } from './text/split-blocks.ts'
import type { Segment } from './text/split-segments.ts'
import type { Clarify, Fill, Understanding } from './understanding.ts'

export interface FieldsHeard {
  readonly fills: readonly Fill[]
  readonly states: Understanding['states']
  readonly rejects: Understanding['rejects']
  readonly clarifies: readonly Clarify[]
  readonly corrects: boolean
}

/**
 * Everything that the message says about fields. `from` skips a yes or no at its head. `alone`: nobody will look at any field but the
 * asked one, and what is told beside it need not be read.
 */
export function hearFields(hearing: Hearing, from: number, alone = false): FieldsHeard {
  if (hearing.segments.length === 0) return nothing
  const marks = withoutPlainNo(findCorrections(hearing.text), hearing)
  const segments = hearing.segments.filter(segment => segment.start >= from || segment.end > from + 1)
  const answers = segments.filter(segment => !segment.question || describes(hearing))
  const stated = findStated(answers, hearing)
  const open = answers.filter(segment => !stated.has(segment))
  const answered = new Set(
    [...stated].flatMap(segment =>
      segment.cues.filter(cue => cue.start - segment.start <= 1 && cue.word.length > 1).flatMap(cue => cue.fields),
    ),
  )
  // 网站是我弟弟在弄,他叫何俊: to one question the rest may still be the answer
  const waiting = hearing.asked.length === 1 ? hearing : { ...hearing, asked: hearing.asked.filter(field => !answered.has(field.key)) }
  // 内容就是卖东西,没有要批准的: what tells too little of a page that nobody asked about is left to the questions
  const blocks = splitBlocks({ ...waiting, segments: open }).filter(
    ({ field, region }) =>
      field.type !== 'text' ||
      hearing.asked.length === 0 ||
      isAsked(hearing, field.key) ||
      region.end - region.start >= (field.bounds?.minLength ?? 0),
  )
  const inBlock = new Set(blocks.flatMap(block => block.segments))
  const loose = open.filter(segment => !inBlock.has(segment))
  const candidates: Candidate[] = [
    ...blocks.flatMap(block => scoreBlock(block, hearing)),
    ...scoreSpans(
      { hearing: waiting, marks, fields: typedFields(waiting, marks.corrects), fieldOf: key => hearing.tools.fields[key] },
      loose.concat(blocks.filter(block => block.field.type === 'text').flatMap(block => block.segments)),
      span =>
        isInside(
          span,
          blocks.filter(block => block.field.type !== 'text'),
        ),
    ),
    ...scoreRegions({ ...waiting, segments: loose }, loose),
    ...scoreUnasked(hearing, open, blocks),
    ...scoreDoubts(hearing, segments),
    ...scorePlain(waiting, answers),
  ]
  const concluded = concludedIn(hearing)
  const meant = withoutOvertaken(
    withFirstSite(candidates, hearing)
      .filter(candidate => isMeant(candidate, hearing))
      .map(candidate => asWavering(candidate, hearing)),
    hearing,
  )
  const settledOn = concluded ? meant.filter(candidate => !isSuperseded(candidate, concluded, hearing)) : meant
  const fitting = settledOn.some(({ field }) => field === hearing.asked[0]) ? settledOn : meant
  const settled = settle(fitting, marks, hearing)
    .map(each => withoutChoice(doubtRivals(each, fitting, marks, hearing), hearing))
    .filter(each => !isShrugged(each, stated, hearing))
  const ordered = inOrder(settled, hearing)
  settled.splice(0, settled.length, ...ordered)
  const steps = [
    withTheirNumber,
    withRenamed,
    withCalled,
    withHead,
    withHolder,
    withKeeper,
    withLegalInCharge,
    withOtherKeeper,
    withOnePerson,
    withStandIn,
    withAdded,
    withWholePage,
    withCardPeriod,
    withPlaces,
  ]
  settled.splice(0, settled.length, ...steps.reduce<readonly Settled[]>((heard, step) => step(heard, hearing), settled))
  // what stands in another clause may explain it, and speaks for the value beside it
  const isAll =
    alone && segments.length === 1 && settled.some(({ field, reading }) => reading.kind === 'value' && isAsked(hearing, field.key))
  if (!isAll) {
    settled.push(...readAsides(settled, loose, hearing))
    settled.push(...readRolePeople(settled, loose, hearing))
    const who = readWho(settled, hearing)
    settled.splice(0, settled.length, ...who)
    const told = withContact(withRoleIsMe(readTold(settled, open, hearing), hearing), hearing)
    settled.splice(0, settled.length, ...told)
    settled.push(...implied(settled, hearing))
    settled.splice(0, settled.length, ...withOperatorsMobile(outsideNames(settled), hearing))
  }
  // a word heard in passing leaves its clause to the question that was asked
  const covers = ({ reading, told }: Settled, segment: Region): boolean =>
    reading.kind !== 'clarify' && (told ? overlap(reading, segment) > 0 : overlap(reading, segment) * 2 >= segment.end - segment.start)
  const taken = new Set(
    open.filter(segment => settled.some(each => covers(each, segment) && (each.told || !saysOwnState(segment, hearing)))),
  )
  const gaps = fillGaps(
    { ...hearing, segments: [...loose, ...stated].sort((a, b) => a.start - b.start) },
    settled,
    taken,
    segments.some(segment => segment.question),
  )
  const partly = gaps.states.filter(said => isPartForgotten(said, hearing))
  const isUnsaid = (field: FieldDefinition): boolean => gaps.states.some(said => said.field === field.key && !partly.includes(said))
  // 照片准备好了，到平台上传: where a file goes is more than that it is there
  const uploads = hearing.asked
    .filter(field => field.type === 'upload')
    .flatMap(field => readUpload(field, hearing, open))
    .filter(each => 'settled' in each || !gaps.states.some(said => said.field === each.said.field))
  const malformed = hearing.asked
    .filter(field => isTyped(field) && ![...settled, ...gaps.settled].some(each => each.field.key === field.key) && !isUnsaid(field))
    .flatMap(field => readMalformed(field, hearing, loose, settled))
    .filter(each => !isOfDomainDay(each, hearing))
  const all = [...settled, ...gaps.settled]
  const hasPart = (key: string): boolean =>
    [...settled, ...malformed].some(({ field, reading }) => field.key === key && reading.kind !== 'state')
  all.push(...shareValues(hearing, all, gaps.states))
  all.push(...uploads.flatMap(each => ('settled' in each ? [each.settled] : [])))
  return emit(
    hearing,
    [...all.map(each => weigh(each, all, hearing)), ...malformed],
    marks.corrects,
    [
      ...gaps.states.filter(said => !partly.includes(said) || !hasPart(said.field)),
      ...uploads.flatMap(each => ('said' in each ? [each.said] : [])),
    ],
    gaps.clarifies,
  )
}

const nothing: FieldsHeard = { fills: [], states: [], rejects: [], clarifies: [], corrects: false }

/** 看情况的 有时候有 有时候没有: neither yes nor no */
const wavers =
  /看情况(?:的|吧|了|$)|(?:有时候?|有的时候)[^,。]{0,4}(?:有|是|会|能|做)[\s,]?(?:有时候?|有的时候)[^,。]{0,2}(?:没|不)|时有时无|说不准|不一定(?:的|吧|$)/
const asWavering = (candidate: Candidate, { asked: [field, ...others], text }: Hearing): Candidate => {
  const { reading } = candidate
  if (field?.type !== 'boolean' || others.length > 0 || candidate.field !== field || reading.kind !== 'value' || !wavers.test(text))
    return candidate
  return { ...candidate, reading: { kind: 'clarify', why: 'choice', start: reading.start, end: reading.end } }
}

/** 有评论,但是关了两年: the yes or no that a turn of the message takes back */
function withoutOvertaken(candidates: readonly Candidate[], { asked: [field, ...others], segments, text }: Hearing): readonly Candidate[] {
  if (field?.type !== 'boolean' || others.length > 0) return candidates
  const turned = segments.find(({ index, start, end }) => index > 0 && turns.test(text.slice(start, end)))
  const last =
    turned && candidates.filter(each => each.field === field && each.reading.kind === 'value' && each.reading.start >= turned.start)
  const [one, ...more] = new Set(last?.map(({ reading }) => reading.kind === 'value' && reading.raw))
  if (!turned || one === undefined || more.length > 0) return candidates
  return candidates.filter(
    each => each.field !== field || each.reading.kind !== 'value' || each.reading.raw === one || each.reading.start >= turned.start,
  )
}
const turns = /^(?:但是?|不过|可是?(?!以|能)|只是|然而|现在|如今|后来|but|however)/

/** 13800138000或者13900139000: which one is left to the person. */
function withoutChoice(settled: Settled, hearing: Hearing): Settled {
  const { reading, field } = settled
  if (reading.kind !== 'value' || !isTyped(field) || isList(field)) return settled
  const other = hearing.spans.find(
    span =>
      span.start >= reading.end &&
      accepts(field, span) &&
      /^\s?(?:或者?|还是|要么|or)\s?$/.test(hearing.text.slice(reading.end, span.start)),
  )
  return other ? { ...settled, reading: { kind: 'clarify', why: 'choice', start: reading.start, end: other.end } } : settled
}

const overlap = (a: Region, b: Region): number => Math.min(a.end, b.end) - Math.max(a.start, b.start)

const isInside = (region: Region, blocks: readonly Block[]): boolean =>
  blocks.some(block => block.segments.some(segment => region.start >= segment.start && region.end <= segment.end))

function scoreBlock({ field, region }: Block, hearing: Hearing): readonly Candidate[] {
  const reading = readRegion(field, region, hearing)
  return reading ? [{ field, reading, score: isAsked(hearing, field.key) ? 4 : 3, told: true }] : []
}

/** 介绍下店里卖啥 */
const opensPage = /^(?:就|主要|是|也|上面|里面|网站|用来|,)*(?:介绍|展示|放|[给让][^,。?我你您]{1,8}(?:看|知道|了解))/
/** 介绍我们有哪些律师,办过什么案子: what the site tells is put in words of questions, and asks nothing */
function describes({ asked: [field, ...others], text }: Hearing): boolean {
  if (field?.key !== 'siteContentDescription' || others.length > 0 || text.length < (opensPage.test(text) ? 10 : 18)) return false
  return !/[?]|吗|呢$|(?:怎么|咋|如何|该|要|需要|得|能不能|可以)(?:写|填|说|描述)|行不行?|多少字|模板|范文|帮我/.test(text)
}

/** 云服务器,不归我管: a state in words of the one field that was asked, whatever else they say. */
function saysOwnState(segment: Region, hearing: Hearing): boolean {
  const [only, ...others] = hearing.asked
  if (!only || others.length > 0) return false
  const { unknown, notApplicable } = wordsOf(hearing, only.key)
  const text = hearing.text.slice(segment.start, segment.end)
  return [unknown, notApplicable].some(pattern => pattern?.test(text))
}

/** Fields whose values are typed words and that the message may be about. */
function typedFields(hearing: Hearing, corrects: boolean): readonly FieldDefinition[] {
  const keys = new Set(hearing.asked.map(field => field.key))
  for (const cue of hearing.cues) for (const key of cue.fields) keys.add(key)
  if (hearing.cues.some(cue => cue.roles.length > 0))
    for (const { fields } of Object.values(hearing.tools.lexicon.roles)) for (const key of Object.values(fields)) keys.add(key)
  for (const span of hearing.spans) for (const key of always[span.kind] ?? []) keys.add(key)
  for (const { words, fields } of hearing.tools.lexicon.subjects)
    if (words.some(word => hearing.text.includes(word))) for (const key of fields) keys.add(key)
  if (corrects) for (const key of Object.keys(hearing.request.fields)) keys.add(key)
  return [...keys].flatMap(key => {
    const field = hearing.tools.fields[key]
    return field && isTyped(field) ? [field] : []
  })
}

/** Identifiers that can be only one thing. */
const always: Readonly<Record<string, readonly string[]>> = {
  creditCode: ['organizerCertNumber'],
  icpNumber: ['existingIcpNumber'],
  policeNumber: ['existingPsNumber'],
  mlpsNumber: ['mlpsFilingNumber'],
  appId: ['miniProgramAppId'],
  domain: ['siteDomains'],
}

/** Words so plain that they count without being asked for. */
function scoreUnasked(hearing: Hearing, segments: readonly Segment[], blocks: readonly Block[]): readonly Candidate[] {
  if (segments.length === 0 || !anyOf(plainPatternsOf(hearing.tools.lexicon)).test(hearing.rest)) return []
  const found: Candidate[] = []
  for (const [key, unasked] of plainWordsOf(hearing.tools.lexicon)) {
    const field = hearing.tools.fields[key]
    if (!field) continue
    for (const { said, value } of unasked) {
      for (const match of matchesOf(everywhere(said), hearing.rest)) {
        const region = { start: match.index, end: match.index + match[0].length }
        const inOpen = segments.some(segment => region.start < segment.end && segment.start < region.end)
        if (
          !inOpen ||
          // 没买云服务器
          isDeniedAhead(hearing.rest.slice(0, region.start), region.start) ||
          isInside(
            region,
            blocks.filter(block => block.field.type !== 'text' || key === 'serviceKind'),
          )
        )
          continue
        found.push({
          field,
          reading: { kind: 'value', raw: value, ...region, confidence: 0.88, purity: 1 },
          score: isAsked(hearing, key) ? 1.9 : 1.35,
          told: false,
        })
        break
      }
    }
  }
  return found
}

/** 网信办那个申报? A value with a question mark behind it is a doubt: shown, not stored. */
function scoreDoubts(hearing: Hearing, segments: readonly Segment[]): readonly Candidate[] {
  return segments.flatMap(segment => {
    if (hearing.text[segment.end] !== '?' || segment.question) return []
    return hearing.asked.flatMap(field => {
      const reading = isTyped(field) ? undefined : readRegion(field, segment, hearing)
      if (
        reading?.kind !== 'value' ||
        reading.purity < 0.2 ||
        field.type === 'text' ||
        field.kind === 'freeText' ||
        field.kind === 'siteName'
      )
        return []
      return [{ field, reading: { ...reading, confidence: 0.6, doubt: 'asked' }, score: 3, segment, told: true }]
    })
  })
}

/** …,所以是; …,当然涉及: what a longer answer comes to */
function concludes(text: string): boolean | undefined {
  const said = text.trim()
  if (/(.)[不没]\1|不(?:知道|清楚|确定|晓得)/.test(said)) return undefined
  const english = /^(?:so|therefore|hence)\b[a-z ,']*\b(yes|no)[.!]*$/.exec(said)
  if (english) return english[1] === 'yes'
  const found = comesTo.exec(said)
  return found ? found[1] === undefined : undefined
}
const comesTo =
  /^(?:所以|因此|故|那(?:就|么)?|因而|结论|当然|总之)(?:你说|您说)?(?:这个?|那个?)?[^,。应]{0,6}?(?:应该|应当|就|也|还是|说)*(不|没|未|无|否)?(?:(?<=否)|是|有|算|涉及|属于|要|会|做|需要?|收集?|构成)[的了]?[。.!]*$/

/** 没呢,等备案下来再解析: a yes or no that opens the answer to one question decides it, unless the rest says otherwise. */
function scorePlain(hearing: Hearing, answers: readonly Segment[]): readonly Candidate[] {
  const [field, ...others] = hearing.asked
  const [first, ...more] = answers
  if (field?.type !== 'boolean' || others.length > 0 || !first || more.length === 0 || hearing.request.confirming.length > 0) return []
  const concluded = concludes(hearing.text.slice(more.at(-1)?.start, more.at(-1)?.end))
  if (concluded !== undefined) {
    const { start, end } = more.at(-1) ?? first
    return [
      { field, reading: { kind: 'value', raw: concluded, start, end, confidence: 0.9, purity: 1 }, score: 3, segment: first, told: true },
    ]
  }
  const value = plainAnswer(hearing.text.slice(first.start, first.end))
  if (value === undefined || !mayBePlain(field, value, hearing.text.slice(first.start, first.end), hearing)) return []
  const readings = more.map(segment => readBoolean(field, segment, hearing))
  if (isTakenBack(hearing.text.slice(first.start, first.end)) && readings.every(reading => reading === undefined)) return []
  const against = readings.some(reading => {
    return reading?.kind === 'value' && reading.confidence >= 0.85 && reading.raw !== value
  })
  const region = { start: first.start, end: first.end }
  return [
    {
      field,
      reading: {
        kind: 'value',
        raw: value,
        ...region,
        confidence: against ? 0.6 : 0.9,
        ...(against ? { doubt: 'choice' } : {}),
        purity: 1,
      },
      score: 3,
      segment: first,
      told: true,
    },
  ]
}
