import type { FieldDefinition } from '../../fields/definition.ts'
import { findCorrections } from '../earlier/correction-marks.ts'
import { type ClarifyWhy, type Hearing, isAsked, type Reading, type Region, wordsOf } from '../hearing.ts'
import { isVerdictAlone } from '../offered/hear-verdict.ts'
import { readRegion } from '../readers/read-region.ts'
import { isTyped } from '../settling/accepts.ts'
import type { Settled } from '../settling/settle.ts'
import type { Segment } from '../text/split-segments.ts'
import { isAlone, isStray } from './doubt-stray.ts'
import { isFromTalk, isNobodyInTalk } from './doubt-talk.ts'
import { countsStaff, isFailedTry, tellsEvent, tellsSlip } from './doubt-told.ts'
import { isIssued, isOnCondition, namesOtherHours } from './doubt-words.ts'
import { contentOf, type Evidence, isChatter, isOf, isOutside, severalFacts, sliceOf } from './evidence.ts'
import { isAside } from './is-aside.ts'
import { saysWhereSpeakerIs } from './speakers-place.ts'

/** Something that speaks against a value. `shown`: it waits for a yes; `askedBack`: it is no value; `dropped`: it is no answer. */
export type Doubt = { readonly name: string; readonly holds: (evidence: Evidence) => boolean } & (
  | { readonly standing: 'shown' | 'dropped' }
  | { readonly standing: 'askedBack'; readonly why: ClarifyWhy }
)

/** The first one that holds decides. */
export const doubts: readonly Doubt[] = [
  { name: 'verdict', standing: 'dropped', holds: isOnlyVerdict },
  { name: 'stray', standing: 'dropped', holds: isPlaceInNumber },
  { name: 'leadsUp', standing: 'dropped', holds: isLeadUp },
  { name: 'stray', standing: 'dropped', holds: isStray },
  { name: 'stray', standing: 'shown', holds: isAlone },
  { name: 'stray', standing: 'dropped', holds: isNobodyInTalk },
  { name: 'stray', standing: 'dropped', holds: isAnyFirm },
  { name: 'stray', standing: 'dropped', holds: isOnlyDenied },
  { name: 'slip', standing: 'dropped', holds: tellsSlip },
  { name: 'happened', standing: 'dropped', holds: tellsEvent },
  { name: 'happened', standing: 'dropped', holds: isFailedTry },
  { name: 'stray', standing: 'dropped', holds: countsStaff },
  { name: 'firm', standing: 'dropped', holds: isFirmForAddress },
  { name: 'deputy', standing: 'dropped', holds: isOtherPhone },
  { name: 'mandate', standing: 'dropped', holds: isMandate },
  { name: 'place', standing: 'shown', holds: isSpeakersPlace },
  { name: 'title', standing: 'askedBack', why: 'name', holds: isTitle },
  { name: 'talk', standing: 'askedBack', why: 'value', holds: isTalk },
  { name: 'name', standing: 'shown', holds: isNobodyKnown },
  { name: 'words', standing: 'shown', holds: holdsTalk },
  { name: 'which', standing: 'dropped', holds: isWondered },
  { name: 'asked', standing: 'shown', holds: isAskedAbout },
  { name: 'partial', standing: 'shown', holds: leavesSomethingOut },
  { name: 'partial', standing: 'shown', holds: leavesWordsOut },
  { name: 'notYet', standing: 'shown', holds: isNotYet },
  { name: 'elsewhere', standing: 'shown', holds: isNamedElsewhere },
  { name: 'choice', standing: 'shown', holds: namesAnotherFiling },
  { name: 'partial', standing: 'shown', holds: isOnlyTown },
  { name: 'approximate', standing: 'shown', holds: isSeason },
  { name: 'story', standing: 'shown', holds: isPickedOut },
  { name: 'issued', standing: 'shown', holds: isIssued },
  { name: 'condition', standing: 'shown', holds: isOnCondition },
  { name: 'hours', standing: 'shown', holds: namesOtherHours },
  { name: 'passing', standing: 'shown', holds: isInPassing },
  { name: 'passing', standing: 'shown', holds: isFromTalk },
  { name: 'aside', standing: 'shown', holds: isAside },
]

const isPerson = ({ kind, key }: FieldDefinition): boolean =>
  kind === 'personName' || key === 'investorOrSuperior' || key === 'domainHolderName'

/** 那好吧, 确定: nobody and nothing is called so */
function isOnlyVerdict({ field, reading }: Evidence): boolean {
  return field.type === 'string' && (isPerson(field) || called.has(field.kind ?? '')) && isVerdictAlone(String(reading.raw))
}
const called: ReadonlySet<string> = new Set(['organisationName', 'siteName', 'brandName', 'address'])

/** 信用代码最后一位错了: where it is wrong, and nothing's name */
function isPlaceInNumber({ field, reading }: Evidence): boolean {
  return field.type === 'string' && typeof reading.raw === 'string' && placeInNumber.test(reading.raw)
}
const placeInNumber = /^(?:统一社会)?(?:信用代码|(?:手机|电话|身份证|证件|执照|税)号?码?)(?:的)?(?:最后|倒数|前|后|中间|第)/

/** 老板出差,人脸能不能让我替他刷?: what the question is about, told ahead of it, and more than the value alone */
function isLeadUp({ field, reading, all, hearing, settled, isLabelled }: Evidence): boolean {
  if (!settled.told || isLabelled || isTyped(field) || all.length > severalFacts) return false
  const own = hearing.segments.filter(segment => !isOutside(segment, reading))
  if (own.length === 0 || !own.every(segment => segment.leadsUp) || own.some(segment => segment.cues.some(cue => isOf(cue, field))))
    return false
  return own.reduce((sum, segment) => sum + contentOf(sliceOf(segment, hearing).replace(sliceOf(reading, hearing), '')).length, 0) >= 2
}

/** 合同上是1小时,不是2, where steps are asked for: what is turned down is no value */
function isOnlyDenied({ field, reading, isLabelled }: Evidence): boolean {
  const said = Array.isArray(reading.raw) ? reading.raw : [reading.raw]
  const isFree = field.type === 'stringList' || field.type === 'text'
  return isFree && !isLabelled && said.every(each => typeof each === 'string' && /^(?:不是|不对|并非|而不是).{0,12}$/.test(each))
}

/** 我们是五金厂, SaaS公司: what kind of firm, where the name of an owner is asked for */
function isAnyFirm({ field, reading, isLabelled }: Evidence): boolean {
  if (isLabelled || (field.key !== 'investorOrSuperior' && field.key !== 'domainHolderName')) return false
  const said = String(reading.raw)
  return (
    /^(?:[A-Za-z]{2,6}|[\u4e00-\u9fff]{1,3})(?:公司|厂|店|馆|行|社|所)$/.test(said) ||
    /[=]|\d.{0,200}天|^(?:我|先|别|无(?:上级|主管|股东|投资|出资))|许可证|期限|有效期/.test(said)
  )
}

/** 受本所管理委员会的委托负责本所官方网站: what somebody was told to do is no name of a firm */
function isMandate({ field, reading, isLabelled }: Evidence): boolean {
  if (isLabelled || field.kind !== 'organisationName') return false
  return /^受.{2,}(?:委托|指派|授权)|(?:委托|负责|代表|代理)(?:本|我们?|贵)[\u4e00-\u9fff]{0,2}|(?:本所|本公司|我司|我们?)的?(?:官方)?网站/.test(
    String(reading.raw),
  )
}

/** 打不通找信息科0317-…, where the other telephone is asked for: that is a number, and nobody's deputy in a plan */
function isOtherPhone({ field, hearing }: Evidence): boolean {
  return (
    field.key === 'deputyWhenUnreachable' &&
    !isAsked(hearing, field.key) &&
    (isAsked(hearing, 'principalEmergencyPhone') || isAsked(hearing, 'emergencyContactName'))
  )
}

/** 宁波市鄞州陈记五金店, where the address is asked for and nobody has told the name yet */
function isFirmForAddress({ field, reading, hearing, isLabelled }: Evidence): boolean {
  if (isLabelled || field.kind !== 'address' || hearing.known('organizerName') !== undefined) return false
  const said = String(reading.raw).trim()
  return (
    /(?:公司|店|铺|厂|馆|社|事务所|工作室|经营部|商行|幼儿园|学校|医院|诊所)$/.test(said) &&
    !/[\d路街道巷弄号村镇楼栋幢层室]/.test(said.slice(3))
  )
}

/** 国内呀 我在义乌: where the speaker is says little about where the server stands */
function isSpeakersPlace({ field, reading, hearing, isLabelled }: Evidence): boolean {
  if (isLabelled || (field.key !== 'serverProvince' && field.key !== 'serverRegion')) return false
  const clause = hearing.segments.find(segment => !isOutside(segment, reading))
  return clause !== undefined && saysWhereSpeakerIs(hearing.text.slice(clause.start, reading.start))
}

/** 园长, 姓欧阳, 汤主任: who it is was not said */
function isTitle({ field, reading }: Evidence): boolean {
  const name = String(reading.raw)
  return (
    isPerson(field) &&
    /^[\u4e00-\u9fff]{2,4}$/.test(name) &&
    /^(?:免贵)?姓|(?:长|主任|经理|老板|老师|会计|师傅|书记|董事|总监|主管|总)$/.test(name) &&
    !/^.(?:长|总).$/.test(name)
  )
}

/** Made of words that stand for things and say what they are: CPU, station, tool. A remark may be any sentence. */
const isTerm = ({ type, kind, key }: FieldDefinition): boolean =>
  type === 'string' && (kind === undefined || kind === 'freeText') && key !== 'subjectRemark' && key !== 'contactHours'

const speech = /[我你您他她咱]|哪|什么|啥|怎么|不知|不清楚|没|知道|晓得|[吗呢嘛]/

/** 哪个所管我都搞不清楚: speech about the thing, not the thing */
function isTalk({ field, reading, hearing, isLabelled }: Evidence): boolean {
  const said = String(reading.raw)
  // 以前的号还能恢复不能: a word of an address is no address
  if (field.kind === 'address' && !/[\d二三四五六七八九十a-z]|一(?![个家间])/i.test(said))
    return /[能不没吗呢呀]|以前|怎么|什么|就是/.test(said)
  if (!isTerm(field) || isLabelled) return false
  return speech.test(said) && !wordsOf(hearing, field.key).looks?.test(said.toLowerCase())
}

/** A name that begins with no known surname, picked out of a clause that says more. */
function isNobodyKnown({ field, reading, hearing, isLabelled }: Evidence): boolean {
  const name = String(reading.raw)
  const { surnames } = hearing.tools.lexicon
  if (field.kind !== 'personName' || isLabelled || !/^[\u4e00-\u9fff]+$/.test(name)) return false
  if (surnames.has(name.slice(0, 1)) || surnames.has(name.slice(0, 2))) return false
  const own = hearing.segments.find(segment => !isOutside(segment, reading))
  const labels = own?.cues.filter(cue => cue.end <= reading.start).map(cue => cue.word) ?? []
  const beside = labels.reduce((left, word) => left.replace(word, ''), own ? sliceOf(own, hearing) : '').replace(name, '')
  return contentOf(beside).length > 0
}

const inOrganisation =
  /^(?:直接|去|到|找|问)|[我你您他她咱吗呢啊]|[是叫](?!\S?$)|哪|什么|没有|那[行个家]|这[行个家]|[\u4e00-\u9fff]\s[\u4e00-\u9fff]|(?:了|的)(?!士)/
const inAddress =
  /[我你您他她咱吗呢啊吧哦噢嗯]|那[个边家]|这[个边]|就[行成好]|什么|收件|门口|红|[,。;](?![^,。;]*[\d号楼室路街区县市镇乡村道])/
const inName =
  /都没|[这那]么|不好|不全|客服|网上说|说要|等着|死了|别人|的来$|^按|[里上中]面?(?:叫|写|显示)|[我你他她]们?(?:叫|是)|叫做|写的是|[归由让][我他她]|我们?(?:自己)?(?:在)?(?:管|弄|负责|来)/
const inTerm = /[我你您他她咱了吗呢啊吧]|那[种个]|这[种个]|[的](?:$|那|这)|就是|没|不/

/** 那行字是 常熟市样例针织厂: words of speech inside what should be a name or an address */
function holdsTalk({ field, reading, isLabelled }: Evidence): boolean {
  if (isLabelled || typeof reading.raw !== 'string') return false
  const said = reading.raw
  if (field.kind === 'organisationName') return /[\u4e00-\u9fff]/.test(said) && inOrganisation.test(said)
  if (field.kind === 'address') return inAddress.test(said)
  if (field.kind === 'siteName' || field.kind === 'brandName') return inName.test(said)
  return isTerm(field) && inTerm.test(said)
}

/** A list is whole when every clause beside its label is in it. */
function leavesSomethingOut({ field, reading, all, hearing, settled }: Evidence): boolean {
  if (!settled.told || hearing.asked.length !== 1 || !isAsked(hearing, field.key)) return false
  const open = hearing.segments.filter(each => isOutside(each, reading) && !isChatter(each, hearing) && !isUsed(each, all, reading))
  if (field.type === 'stringList') return open.length > 0
  if (field.type !== 'multiEnum' || isExclusive(field, reading)) return false
  return open.some(segment => addsMore.test(sliceOf(segment, hearing)))
}
const addsMore = /顺便|另外|还(?=有|要|能|会|可以|得|把)|也(?=要|能|会|可以|得|有)|再(?=加|有)|以及|外加/
const isExclusive = (field: FieldDefinition, { raw }: { readonly raw: unknown }): boolean =>
  Array.isArray(raw) && raw.some(code => code === field.exclusiveCode || code === 'none')

const notYet =
  /^(?:但是?|可是?|不过|现在|目前|其实|实际(?:上)?|我们?|就是|都|也|一直|到现在)*(?:还没|没(?:有)?(?:真)?(?:去|来得及|开始|正式|怎么)|尚未|暂未|并没|还在(?:办|做|弄|等|审|排)|没(?:弄|办|做|搞|定|批|下来)|怎么(?:没|不))/

/** 上面要求定二级,还没去做: a clause beside it says that it is not so yet */
function isNotYet({ field, reading, hearing }: Evidence): boolean {
  if (hearing.asked.length !== 1 || !isAsked(hearing, field.key)) return false
  const isState = field.type === 'enum' || (field.type === 'boolean' && reading.raw === true)
  if (!isState || reading.raw === 'none' || reading.raw === 'notGraded' || reading.raw === 'irregular') return false
  if (field.key === 'filingScenario' || field.key === 'refilingReason' || field.key === 'icpFilingType') return false
  return hearing.segments.some(segment => isOutside(segment, reading) && notYet.test(sliceOf(segment, hearing)))
}

/** 公众号粉丝有两万,网站注册的没几个: the value stands in one clause and what was asked for in another */
function isNamedElsewhere({ field, reading, hearing, settled }: Evidence): boolean {
  if (hearing.asked.length !== 1 || !isAsked(hearing, field.key) || !isFigure(field) || !settled.told) return false
  const own = hearing.segments.find(segment => !isOutside(segment, reading))
  const names = (segment: Segment | undefined): boolean =>
    segment?.cues.some(cue => cue.fields.includes(field.key) && cue.word.length > 1) ?? false
  return (
    !names(own) &&
    hearing.segments.some(
      segment => segment !== own && names(segment) && segment.spans.length === 0 && vague.test(sliceOf(segment, hearing)),
    )
  )
}
/** 青岛机房: where no letter arrives */
function isOnlyTown({ field, reading }: Evidence): boolean {
  return (
    field.kind === 'address' &&
    field.key !== 'backupSiteAddress' &&
    String(reading.raw).length < 8 &&
    !/[路街道巷弄号楼栋幢室园村镇乡厂苑\d]|大厦|中心|广场/.test(String(reading.raw))
  )
}

/** 国庆, 春节: some day of a week or so */
function isSeason({ field, reading, hearing }: Evidence): boolean {
  return (
    field.type === 'date' &&
    /^(?:今年|去年|明年)?(?:的)?(?:国庆|春节|过年|五一|端午|中秋|清明)(?:节|假期?|期间|前后|那几天)?$/.test(
      sliceOf(reading, hearing).trim(),
    )
  )
}

const vague = /没(?:几|多少|什么)|很少|不多|不少|一些|有些|几个|好多|很多|没(?:有)?$|不(?:知道|清楚|记得)/
const isMeasure = (field: FieldDefinition): boolean => isFigure(field) || field.type.startsWith('date')
const isFigure = ({ type }: FieldDefinition): boolean => type === 'integer' || type === 'number'

const filingWords = {
  icp: /icp|工信部?|通管局|管局|(?<!公安)(?:那边|那个)?备案号|域名备案|网站备案/,
  police: /公安|网警|网安|派出所|police/,
  plan: /预案|应急/,
}

/** 公安那个早办好了, 先不备案: spoken of and not wanted */
const dismissed = /早就?|已经?|办好|弄过|办过|搞定|完成|不(?:用|办|管|做|备|弄|要|缺|急)|先别|年前|done|finished|already/

/** Two filings are spoken of, one was taken and nothing dismisses the other one. */
function namesAnotherFiling({ field, reading, all, hearing }: Evidence): boolean {
  if (field.key !== 'filingScenario' || reading.raw === 'both' || all.length > severalFacts) return false
  const open = Object.values(filingWords).filter(said =>
    hearing.segments.some(segment => said.test(sliceOf(segment, hearing)) && !dismissed.test(sliceOf(segment, hearing))),
  )
  return open.length > 1
}

/** a label or a role that stands before a value gives it more, a word that is only near it less */
const ofLabel = 2.2

/** 我12号才拿到新执照: a figure or a day that no label gives to the field it fits. */
function isInPassing({ field, reading, all, hearing, settled }: Evidence): boolean {
  if (all.length > severalFacts) return false
  if (settled.told || settled.score >= ofLabel || hearing.asked.length === 0 || !isMeasure(field)) return false
  if (findCorrections(hearing.text).corrects) return false
  const own = hearing.segments.find(segment => !isOutside(segment, reading))
  if (!own || own.cues.some(cue => cue.fields.includes(field.key) && cue.word.length > 1)) return false
  const clause = sliceOf(own, hearing)
  // 身份证2040年到期: the thing whose day it is was named
  return (
    isFigure(field) ||
    !hearing.tools.lexicon.subjects.some(({ fields, words }) => fields.includes(field.key) && words.some(word => clause.includes(word)))
  )
}

const asking = /[?]|吗(?:$|[,。])|(?:干嘛|干啥|干什么|做什么|做啥)(?:$|[,。])/

/** 我们卖厨师刀,这算管制刀具不?: what asks something is no yes and no file */
function isAskedAbout({ field, hearing, settled }: Evidence): boolean {
  if (!settled.told || hearing.asked.length !== 1 || (field.type !== 'boolean' && field.type !== 'upload')) return false
  return asking.test(hearing.text) || hearing.segments.some(segment => segment.question)
}

/** 网警喊我办,到底是办哪样哦: which one it is is what is asked */
function isWondered({ field, reading, hearing, settled }: Evidence): boolean {
  if (!settled.told || hearing.asked.length !== 1 || (field.type !== 'enum' && field.type !== 'multiEnum')) return false
  return hearing.segments.some(
    segment => isOutside(segment, reading) && segment.question && /到底|究竟|(?:算|选|属于|填|办)(?:的)?哪/.test(sliceOf(segment, hearing)),
  )
}

/** content that stands beside the cells of a table or the names of people */
const mostBeside = 4

/** 发给泰国的合作酒店 Sample Siam Hotel: rows are whole when next to nothing is left beside their cells. */
function leavesWordsOut({ field, reading, hearing, isLabelled }: Evidence): boolean {
  if ((field.type !== 'table' && field.type !== 'personList') || isLabelled || hearing.asked.length !== 1) return false
  if (field.key === 'responseTeam' && haveNumbers(reading.raw)) return false
  const cells = cellsOf(reading.raw)
  if (cells.some(cell => cell.length > 2 && inCell.test(cell))) return true
  if (ofFigures.has(field.key)) return false
  const text = hearing.text.slice(reading.start, reading.end)
  const left = cells.reduce(
    (rest, cell) => rest.replace(cell.toLowerCase(), ''),
    text.replace(/[\d\s().+:-]{3,}|[零一二两三四五六七八九幺]{6,}/g, ''),
  )
  return contentOf(left.replace(ofRows, '')).length > mostBeside
}
/** every one of the team stands with their number: what is left says who they are */
const haveNumbers = (raw: unknown): boolean =>
  Array.isArray(raw) &&
  raw.length > 1 &&
  raw.every(row => typeof row === 'object' && row !== null && 'mobile' in row && /^[\u4e00-\u9fff]/.test(String(row.name)))
/** rows whose cells are codes and figures, not words of the message */
const ofFigures: ReadonlySet<string> = new Set(['servers', 'internalSeverityRules', 'overseasRecipient'])
const inCell = /^(?:发给?|给|归|找|让|由|跟|对外$|门)|[的归]|全体|负责/
/** words that only say what a cell is */
const ofRows =
  /电话|手机号?|号码|热线|客服|负责人?|管|组长|副?组长|成员|联系|技术|系统|网站|域名|一共|分别|公司|打|找|由|任|和|跟|[一二两三四五六七八九十]?[个台]|ip|地址/g
const cellsOf = (raw: unknown): readonly string[] =>
  Array.isArray(raw) ? raw.flatMap(row => (typeof row === 'object' && row !== null ? Object.values(row).map(String) : [String(row)])) : []

const closed: ReadonlySet<string> = new Set(['enum', 'multiEnum', 'integer', 'number', 'date', 'dateOrLongTerm', 'datetime'])
/** what is said so holds whatever came before */
const concluding = /最后|终于|总算|合起来|加起来|就(?:按|算|定|填|写|选)|改成|改为|换成|现在(?:是|在|用)|一共|总共|全称|具体|准确|正式/

/** 市钓鱼协会,民政局登记的社团: the clause beside it says so too */
function saysTheSame(segment: Segment, field: FieldDefinition, reading: Evidence['reading'], hearing: Hearing): boolean {
  const other = field.type === 'enum' ? readRegion(field, segment, hearing) : undefined
  return other?.kind === 'value' && other.raw === reading.raw
}

/** 默认保七天,网警来了以后改成半年: one word of a long answer, whose other clauses nothing explains. */
function isPickedOut({ field, reading, all, hearing, settled }: Evidence): boolean {
  if (!settled.told || !closed.has(field.type) || hearing.asked.length !== 1 || !isAsked(hearing, field.key)) return false
  if (field.key === 'filingScenario' || all.length > severalFacts || hearing.segments.length < 2) return false
  const own = hearing.segments.filter(segment => !isOutside(segment, reading))
  const clause = own.map(segment => sliceOf(segment, hearing)).join(' ')
  if (concluding.test(clause)) return false
  const labels = own.flatMap(segment => segment.cues.filter(cue => cue.fields.includes(field.key)).map(cue => cue.word))
  const beside = weightOf(labels.reduce((rest, word) => rest.replace(word, ''), clause.replace(sliceOf(reading, hearing), '')))
  const others = hearing.segments.filter(
    each =>
      isOutside(each, reading) && !isChatter(each, hearing) && !isUsed(each, all, reading) && !saysTheSame(each, field, reading, hearing),
  )
  const elsewhere = others.reduce((sum, each) => sum + weightOf(sliceOf(each, hearing)), 0)
  return beside >= 2 && elsewhere >= 5 && beside + elsewhere >= 8
}

/** in characters, of which a word of English is one */
const weightOf = (text: string): number => contentOf(/[\u4e00-\u9fff]/.test(text) ? text : text.replace(/[a-z][a-z']*/g, '字')).length

const isUsed = (segment: Region, all: readonly Settled[], reading: Reading): boolean =>
  all.some(each => each.reading !== reading && each.reading.kind === 'value' && !isOutside(segment, each.reading))
