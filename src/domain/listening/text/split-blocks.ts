import type { FieldDefinition } from '../../fields/definition.ts'
import type { Json } from '../../json.ts'
import type { Hearing, Region } from '../hearing.ts'
import { wordsOf } from '../hearing.ts'
import { choose } from '../readers/choose.ts'
import { plainAnswer } from '../readers/read-boolean.ts'
import { peopleIn } from '../readers/read-people.ts'
import { readPerson } from '../readers/read-person.ts'
import { accepts, isStructural, isTyped } from '../settling/accepts.ts'
import type { Segment } from './split-segments.ts'

/** Whole parts of the message that belong to one field: lists, tables, a description of several clauses. */
export interface Block {
  readonly field: FieldDefinition
  readonly region: Region
  readonly segments: readonly Segment[]
}

const isBlockField = (field: FieldDefinition): boolean => isStructural(field) || field.key === 'siteContentDescription'
const labelledBy = (segment: Segment, key: string): boolean =>
  segment.cues.some(cue => cue.fields.includes(key) && cue.start - segment.start < 8)

/** Words that open an unasked block: too telling to be about anything else. */
const telling: Readonly<Record<string, RegExp>> = {
  siteContentDescription: /^(?:网站)?(?:的)?(?:内容|用途)(?:就是|是|主要|说明|:)|^网站(?:内容)?(?:是这样的|用途|说明)/,
  incidentLeader:
    /^(?:应急)?(?:领导小组)?(?:组长|总指挥)|^[\u4e00-\u9fff]{2,4}[\s\d-]{0,16}(?:是|当|任|担任)?(?:应急)?(?:总指挥|领导小组组长)$/,
  deputyWhenUnreachable:
    /^[^,。;我]{0,6}(?:找不到|联系不上|不在|打不通|失联|出差)(?:的话|时|了|人)?[^,。;]{0,6}(?:找|由|让|叫|打给)(?=.{2})|^代理人|^副组长/,
  responseTeam: /^应急工作组|^工作组成员|^应急小组|^(?:应急)?(?:处理|处置)人员?(?:是|有|:)/,
  systemsInScope: /^(?:预案)?适用(?:的)?系统/,
  ddosRunbookSteps: /^(?:被(?:攻击|ddos|打)了|ddos处置)/,
}
const isChoice = ({ type }: FieldDefinition): boolean => type === 'boolean' || type === 'enum' || type === 'multiEnum'
const tellingWords = Object.entries(telling)

/** 上面就放菜单和地址, 介绍我们的产品和案例: in a long text that is what the site holds */
const shows =
  /^(?:上面|网站上|网页上|里面)(?:就|主要|只是?)?(?:放|展示|介绍|发布|登)(?:的是|些|一些)?(?=.{5})|^(?:主要|就是|就|是|用来|用于)*(?:介绍|展示)(?:一下)?(?:我们?|咱们?|本|公司|自己|店里?|厂里?|单位)(?=.{4})/
const aLot = 6

const hasHotline = (segment: Segment, hearing: Pick<Hearing, 'text'>): boolean =>
  segment.spans.some(
    // 26000 dialled is a hotline, 两万六 is none
    span =>
      span.kind === 'phone' ||
      (span.kind === 'quantity' && span.unit === '' && /^\d{3,12}$/.test(hearing.text.slice(span.start, span.end))),
  )
const authorityWords = /网信|网安|网警|公安|管局|通信管理|派出所|110|监管|主管/
const dutyWords = /负责|管|客服|技术|运维|电话|手机/

const leads = /说了算|拍板|牵头|领头|当组长|任组长/
const handles = /^(?:出事|出了事|平时|事故)?(?:一起)?(?:处理|处置)的?人?(?:就|是|有)/

/** Shapes that open an asked block although no label stands there. */
function opens(field: FieldDefinition, segment: Segment, hearing: Hearing): boolean {
  const text = hearing.text.slice(segment.start, segment.end)
  switch (field.key) {
    case 'vendorHotlines':
      return hasHotline(segment, hearing) && !authorityWords.test(text) && /云|客服|热线|厂商|机房|电信|联通|移动|idc|供应商/.test(text)
    case 'authorityContacts':
      return hasHotline(segment, hearing) && authorityWords.test(text)
    case 'ddosRunbookSteps':
      return /^(?:\d{1,2}[.、)]|先|首先|第一步)/.test(text) || /打(?:客服|电话)|联系(?:云|客服|厂商)|高防|清洗/.test(text)
    case 'systemsInScope':
      return segment.spans.some(span => span.kind === 'domain') || /官网|商城|小程序|系统|app/.test(text)
    case 'siteContentDescription':
      return text.length >= 10 && segment.spans.length === 0 && /展示|介绍|提供|销售|零售|批发|售卖|出售|发布|主要|网站|产品|放/.test(text)
    case 'incidentLeader':
    case 'responseTeam':
    case 'deputyWhenUnreachable':
      // 许建国说了算, 处理就周敏、赵磊
      if (leads.test(text)) return field.key === 'incidentLeader' && namesSomebody(segment, hearing)
      if (handles.test(text)) return field.key === 'responseTeam'
      return (
        namesSomebody(segment, hearing) && (hearing.asked.every(isBlockField) || hasPhoneSoon(segment, hearing) || dutyWords.test(text))
      )
    default:
      return false
  }
}

/** 何建军 技术处置 158…: the number stands a word or two behind the name */
const hasPhoneSoon = ({ index }: Segment, { segments, text }: Hearing): boolean => {
  for (const [ahead, segment] of segments.slice(index, index + 3).entries()) {
    if (segment.spans.some(span => span.kind === 'phone')) return true
    if (segment.closes || (ahead > 0 && segment.end - segment.start > 8) || text[segment.end] === '\n') return false
  }
  return false
}

const namesSomebody = (segment: Segment, hearing: Hearing): boolean => {
  const text = hearing.text.slice(segment.start, segment.end)
  const head = /^(?:组长|副组长)?([\u4e00-\u9fff·]{2,4}?)(?:负责|管|,|:|\(|是|做|$|\s|\ue000|\d)/.exec(text)?.[1]
  if (readPerson(segment, hearing)?.kind === 'name') return true
  // 技术李示范 13700137000: what they do stands before the name
  if (segment.spans.some(span => span.kind === 'phone') && namesIn([segment], hearing).length > 0) return true
  if (head === undefined) return false
  const start = segment.start + text.indexOf(head)
  return readPerson({ start, end: start + head.length }, hearing)?.kind === 'name'
}

/** 技术李示范, 陈样例负责客服: whoever is named with what they do is one of the team. */
function tellsDuties(segment: Segment, hearing: Hearing): boolean {
  const { people } = peopleIn(segment, hearing)
  return people.length > 0 && people.every(person => typeof person === 'object' && person !== null && 'role' in person)
}

const namesIn = (segments: readonly Segment[], hearing: Hearing): readonly string[] =>
  segments.flatMap(segment => peopleIn(segment, hearing).people.flatMap(nameOf))

const nameOf = (person: Json): readonly string[] =>
  typeof person === 'object' && person !== null && 'name' in person && typeof person.name === 'string' ? [person.name] : []

/** A segment that another asked field explains all by itself ends a block. */
function belongsElsewhere(segment: Segment, block: FieldDefinition, hearing: Hearing): boolean {
  const named = segment.cues.some(
    cue =>
      cue.start === segment.start &&
      cue.word.length > 1 &&
      cue.fields.some(key => key !== block.key && (hearing.asked.some(field => field.key === key) || cue.word.length > 3)) &&
      !cue.fields.includes(block.key),
  )
  if (named && block.key !== 'ddosRunbookSteps') return true
  const text = hearing.text.slice(segment.start, segment.end)
  const [span] = segment.spans
  return hearing.asked.some(field => {
    if (field.key === block.key) return false
    if (field.type === 'boolean') return plainAnswer(text) !== undefined || text === '同意'
    if (block.key === 'responseTeam' && field.type === 'personList' && tellsDuties(segment, hearing)) return false
    if (block.type === 'personList' && isNamedLater(field, segment, hearing.segments)) return false
    if (isStructural(field))
      return opens(field, segment, hearing) && (hasHotline(segment, hearing) || block.key === 'siteContentDescription')
    // 建档患者两万六左右 behind somebody's number is a figure that was asked for
    if (isTyped(field) && block.type === 'personList' && span?.kind === 'quantity' && accepts(field, span) && segment.spans.length === 1)
      return true
    if (isTyped(field))
      return (
        span !== undefined &&
        segment.spans.length === 1 &&
        span.kind !== 'phone' &&
        span.kind !== 'domain' &&
        accepts(field, span) &&
        /^(?:按|就|是|大概|一共|响应|分|吧|的|内|以内|\s)*$/.test(
          text.slice(0, span.start - segment.start) + text.slice(span.end - segment.start),
        )
      )
    if (field.type !== 'enum' && field.type !== 'multiEnum') return false
    const reading = choose(field, segment, hearing)
    return reading?.kind === 'value' && reading.purity >= 0.9
  })
}

/** May the segment go on with a block that is open? */
function continues(field: FieldDefinition, segment: Segment, hearing: Hearing): boolean {
  switch (field.key) {
    case 'vendorHotlines':
    case 'authorityContacts':
      return hasHotline(segment, hearing)
    case 'incidentLeader':
    case 'deputyWhenUnreachable':
    case 'responseTeam':
      return (
        hasHotline(segment, hearing) || namesSomebody(segment, hearing) || dutyWords.test(hearing.text.slice(segment.start, segment.end))
      )
    default:
      return true
  }
}

interface Growing {
  readonly field: FieldDefinition
  readonly segments: Segment[]
}

const byTheWay = /^(?:哦|噢|啊|诶|欸|对了|另外|顺便|补充|话说)/

export function splitBlocks(hearing: Hearing): readonly Block[] {
  const asked = hearing.asked.filter(isBlockField)
  const open = hearing.segments.filter(segment => !segment.question)
  const [only] = asked
  // asked alone: everything that was said is about it
  if (only && hearing.asked.length === 1 && open.length > 0 && isStructural(only)) {
    // a line of its own that begins with 哦还有 or 对了 is about something else
    const aside = open.findIndex(
      (segment, index) =>
        index > 0 && hearing.text[segment.start - 1] === '\n' && byTheWay.test(hearing.text.slice(segment.start, segment.end)),
    )
    return [blockOf(only, aside > 0 ? open.slice(0, aside) : open)]
  }
  const blocks: Growing[] = []
  const used = new Set<string>()
  let current: Growing | undefined
  for (const segment of open) {
    const goesOn =
      current !== undefined &&
      !isFull(current, segment, hearing) &&
      continues(current.field, segment, hearing) &&
      (waitsForPerson(current, segment, hearing) || !belongsElsewhere(segment, current.field, hearing))
    const next =
      labelled(segment, asked, used, hearing) ??
      deputyIn(segment, current, asked, used, hearing) ??
      (goesOn ? undefined : shaped(segment, asked, used, open, hearing))
    if (next) {
      current = { field: next, segments: [segment] }
      blocks.push(current)
      used.add(next.key)
    } else if (goesOn) current?.segments.push(segment)
    else current = undefined
  }
  return blocks.map(({ field, segments }) =>
    field.key === 'siteContentDescription' ? withoutLabel(blockOf(field, trimmed(segments, hearing)), hearing) : blockOf(field, segments),
  )
}

function labelled(
  segment: Segment,
  asked: readonly FieldDefinition[],
  used: ReadonlySet<string>,
  hearing: Hearing,
): FieldDefinition | undefined {
  const own = asked.find(field => !used.has(field.key) && labelledBy(segment, field.key))
  if (own) return own
  const text = hearing.text.slice(segment.start, segment.end)
  if (hearing.segments.length >= aLot && !used.has('siteContentDescription') && shows.test(text))
    return hearing.tools.fields.siteContentDescription
  // 被打了会自动清洗, asked whether traffic is scrubbed
  if (hearing.asked.length === 1 && hearing.asked.every(isChoice) && !text.includes(':')) return undefined
  const [key] = tellingWords.find(([name, pattern]) => !used.has(name) && pattern.test(text) && !isOtherPhone(name, segment, hearing)) ?? []
  return key ? hearing.tools.fields[key] : undefined
}

/** 打不通找我13606798812, where the other telephone is asked for, names nobody's deputy in a plan */
const isOtherPhone = (key: string, segment: Segment, hearing: Hearing): boolean =>
  key === 'deputyWhenUnreachable' &&
  hearing.asked.some(field => field.key === 'principalEmergencyPhone') &&
  hearing.asked.every(field => field.key !== key) &&
  segment.spans.some(span => span.kind === 'phone')

const shaped = (
  segment: Segment,
  asked: readonly FieldDefinition[],
  used: ReadonlySet<string>,
  open: readonly Segment[],
  hearing: Hearing,
): FieldDefinition | undefined =>
  asked.find(
    field =>
      !used.has(field.key) &&
      !isNamedLater(field, segment, open) &&
      opens(field, segment, hearing) &&
      !belongsElsewhere(segment, field, hearing),
  )

const isNamedLater = (field: FieldDefinition, segment: Segment, segments: readonly Segment[]): boolean =>
  segments.some(other => other.start > segment.start && other.cues.some(cue => cue.fields.includes(field.key) && cue.start === other.start))

/** 技术李示范,客服陈样例,李示范: a member who is named once more, where the deputy is asked for too, is the deputy. */
function deputyIn(
  segment: Segment,
  current: Growing | undefined,
  asked: readonly FieldDefinition[],
  used: ReadonlySet<string>,
  hearing: Hearing,
): FieldDefinition | undefined {
  const deputy = asked.find(field => field.key === 'deputyWhenUnreachable' && !used.has(field.key))
  if (!deputy || current?.field.key !== 'responseTeam') return undefined
  const [again] = namesIn([segment], hearing)
  return again !== undefined && namesIn(current.segments, hearing).includes(again) ? deputy : undefined
}

/** 组长我来当,令狐样医139…: who it is stands in the next clause */
const waitsForPerson = ({ field, segments }: Growing, segment: Segment, hearing: Hearing): boolean =>
  field.type === 'personList' &&
  field.key !== 'responseTeam' &&
  segments.length === 1 &&
  namesIn(segments, hearing).length === 0 &&
  namesIn([segment], hearing).length === 1 &&
  segment.spans.some(span => span.kind === 'phone')

/** One person is complete with a name and a number; a description ends with its sentence. */
function isFull({ field, segments }: Growing, segment: Segment, hearing: Hearing): boolean {
  const last = segments.at(-1)
  if (!last) return false
  const mark = hearing.text[last.end] ?? ''
  if (field.key === 'siteContentDescription') return last.closes
  if (field.type === 'personList') {
    const phone = segments.some(each => each.spans.some(span => span.kind === 'phone'))
    return field.key === 'responseTeam' ? false : phone && namesSomebody(segment, hearing)
  }
  if (field.type === 'stringList') return mark === '。' || (mark === '\n' && !/^\d/.test(hearing.text.slice(segment.start)))
  return last.closes && mark !== ';' && mark !== '\n'
}

/** Clauses at the end of a description that answer other questions (不收费, 前置审批都不涉及) are not part of it. */
function trimmed(segments: readonly Segment[], hearing: Hearing): readonly Segment[] {
  const kept = [...segments]
  const foreign = (segment: Segment): boolean => {
    const text = hearing.text.slice(segment.start, segment.end)
    return ['isCommercialService', 'preApprovalTypes', 'siteLanguages', 'existingIcpNumber'].some(key =>
      wordsOf(hearing, key).unasked?.some(({ said }) => {
        const found = said.exec(text)
        return found !== null && found[0].length * 2 >= text.length
      }),
    )
  }
  while (kept.length > 1) {
    const last = kept.at(-1)
    if (!last || !foreign(last)) break
    kept.pop()
  }
  return kept
}

/** 内容:泥人作品展览, | 泥人作品展览 |: the label and the bars of a table are no words of it */
function withoutLabel({ region, ...block }: Block, hearing: Hearing): Block {
  const text = hearing.text.slice(region.start, region.end)
  const before = /^[\s|]{0,9}(?:(?:网站)?(?:内容|用途)(?:说明|介绍)?\s?[:|])?[\s|]{0,9}/.exec(text)?.[0].length ?? 0
  // in one breath with the consent
  const behind =
    /(?<![\s|])[\s|]+$|(?:身份证(?:信息|号码?)?(?:都|可以|也)?同意|同意(?:你们|使用|处理)[^,。;]{0,8}身份证).*$/.exec(text)?.[0].length ?? 0
  return before + behind < text.length
    ? { ...block, region: { start: region.start + before, end: region.end - behind } }
    : { ...block, region }
}

const blockOf = (field: FieldDefinition, segments: readonly Segment[]): Block => ({
  field,
  segments,
  region: { start: segments[0]?.start ?? 0, end: segments.at(-1)?.end ?? 0 },
})
