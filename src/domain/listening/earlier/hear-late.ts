import type { FieldDefinition } from '../../fields/definition.ts'
import { sureFrom } from '../doubts/sure-from.ts'
import type { HearRequest, ListenTools } from '../hearing.ts'
import { plainAnswer } from '../readers/read-boolean.ts'
import { hearWonder } from '../states/hear-wonder.ts'
import type { Fill, Understanding } from '../understanding.ts'
import { hearAnew } from './hear-anew.ts'
import { hearNamed } from './hear-named.ts'
import { hearPutAside } from './hear-put-aside.ts'

/** What nobody says by chance: a choice by its words, an identifier, the name of a firm. */
const plainTypes: ReadonlySet<string> = new Set([
  'enum',
  'multiEnum',
  'domainList',
  'ipRangeList',
  'email',
  'phone',
  'divisionCode',
  'countryCode',
])
const plainKinds: ReadonlySet<string> = new Set(['organisationName', 'organizerCertNumber', 'brandName', 'icpNumber', 'mobile', 'domain'])
const wordTypes: ReadonlySet<string> = new Set(['text', 'stringList', 'boolean', 'table', 'personList', 'upload', 'derived'])

/** said of a machine, or in words that only the question about it has */
const ofServer = /服务器|机器|机房|节点|主机|云|国内|内地|大陆|境内|国外|境外|海外|港澳台|server|host|mainland|overseas|abroad/i
const isServersPlace: ReadonlySet<string> = new Set(['serverRegion', 'serverProvince', 'serverCountry', 'serverDistrict'])

const isPlain = ({ type, kind }: FieldDefinition): boolean => plainTypes.has(type) || plainKinds.has(kind ?? '')

/**
 * A message that answers no open question: it may say again, or otherwise, what was put forward (国内呀), or answer what was asked some
 * messages ago (侄子说是放在阿里云). What is only words is then put forward, not stored.
 */
export function hearLate(
  heard: Understanding,
  request: HearRequest,
  tools: ListenTools,
  hear: (request: HearRequest) => Understanding,
): Understanding {
  if (agreesPlainly.test(request.text) && !request.asking.includes(consent)) return hearAs([consent], request, hear) ?? heard
  const putAside = hearPutAside(heard, request, tools, hear)
  if (putAside) return putAside
  const said = heard.fills.length + heard.states.length + heard.rejects.length
  if (request.asking.length === 0) {
    const named = hearNamed(heard, request, tools, hear)
    if (named) return named
  }
  const wondered = hearWonder(heard, request, tools, hear)
  if (wondered || said > 0) return wondered ?? heard
  const anew = (): Understanding | undefined => hearAnew(heard, request, tools, hear)
  if (request.asking.length === 0) return anew() ?? instead(heard, request, hear)
  const consented = lateConsent(heard, request, hear)
  if (consented) return consented
  if (heard.intent !== 'clarify' || heard.topics.length > 0) return anew() ?? heard
  const identity = hearIdentity(heard, request, hear)
  if (identity) return identity
  const titled = byTitle(request, tools)
  if (titled) return { ...heard, intent: 'answer', fills: [titled], clarifies: [] }
  const offered = request.confirming.map(({ field }) => field).filter(field => !request.asking.includes(field))
  const again = hearAs(offered, request, hear)
  const meant = again?.fills.filter(fill => !isServersPlace.has(fill.field) || ofServer.test(request.text)) ?? []
  if (again && meant.length + again.states.length > 0) return { ...again, fills: meant }
  const earlier = (request.earlier ?? []).filter(field => {
    const definition = tools.fields[field]
    return definition !== undefined && !wordTypes.has(definition.type)
  })
  const late = hearAs(earlier, request, hear) ?? lateVerdict(request, tools, hear)
  if (!late) return anew() ?? heard
  // 学校宿舍 湖南大学…: a place by itself may be anything's
  const fills = late.fills.filter(fill => !isServersPlace.has(fill.field) || ofServer.test(request.text))
  if (fills.length + late.states.length === 0) return anew() ?? heard
  const doubted = (fill: Fill): Fill => {
    const field = tools.fields[fill.field]
    return field && isPlain(field) ? fill : { ...fill, confidence: Math.min(fill.confidence, 0.7), doubt: fill.doubt ?? 'passing' }
  }
  return { ...late, fills: fills.map(doubted) }
}

/** 网站我自己管的, after the question whether it is so was left: not a bare yes, and sure to be its answer */
function lateVerdict(request: HearRequest, tools: ListenTools, hear: (request: HearRequest) => Understanding): Understanding | undefined {
  if (plainAnswer(request.text) !== undefined) return undefined
  for (const field of request.earlier ?? []) {
    if (tools.fields[field]?.type !== 'boolean' || field === consent) continue
    const late = hearAs([field], request, hear)
    const fill = late?.fills.find(each => each.field === field)
    if (late && fill && !fill.doubt && fill.confidence >= sureFrom) return { ...late, fills: [fill] }
  }
  return undefined
}

const titles = '(?:院长|校长|园长|所长|店长|会长|厂长|馆长|董事长|总经理|经理|主任|老师|老板|总|工|董)'
/** 许院长批, where 许建国 was put forward: the same person by the title */
function byTitle({ confirming, text }: HearRequest, tools: ListenTools): Fill | undefined {
  if (asks.test(text) || /不是|不对/.test(text)) return undefined
  for (const { field, value } of confirming) {
    if (tools.fields[field]?.kind !== 'personName' || typeof value !== 'string' || !/^[\u4e00-\u9fff]{2,4}$/.test(value)) continue
    const said = new RegExp(`${value[0]}${titles}`).exec(text)
    if (said) return { field, value, quote: said[0], start: said.index, end: said.index + said[0].length, confidence: 0.88 }
  }
  return undefined
}

/** 不是,是阿里云 */
const noFirst = /^\s*(?:不是|不对|不|错了|no)[的了啊呀哦]*[,，。;；\s]+(?=\S)/
const asks = /[?？吗]|[呢么]\s*$/
/** 股东写王海波, where nothing but another name was put forward for a yes: what it should be. */
function instead(heard: Understanding, request: HearRequest, hear: (request: HearRequest) => Understanding): Understanding {
  const offered = request.confirming.map(({ field }) => field)
  const head = noFirst.exec(request.text)?.[0].length ?? 0
  const isOpen = heard.intent === 'clarify' || heard.intent === 'question' || (heard.intent === 'deny' && head > 0)
  if (offered.length === 0 || !isOpen || heard.affirms || asks.test(request.text)) return heard
  const again = hearAs(offered, { ...request, text: ' '.repeat(head) + request.text.slice(head) }, hear)
  const own = again?.fills.filter(({ field, doubt }) => offered.includes(field) && !doubt) ?? []
  return again && own.length > 0 ? { ...again, fills: own, topics: [] } : heard
}

const consent = 'consentSensitive'

/** 我同意使用身份证信息: who was refused a card for want of it says it unasked */
const agreesPlainly =
  /^\s*(?:我|本人|我们)?(?:完全|都)?同意(?:你们?|您|贵方)?(?:使用|处理|收集|保存|读取|识别)?(?:我们?的?|本人的?)?(?:身份证件?|证件|敏感(?:个人)?)(?:上的|的)?(?:信息|照片|资料|号码)?[了吧的呀啊]?[。.!！]?\s*$/

/** 凭什么同意 算了同意吧, after the question of consent was left: the word can mean nothing else. */
function lateConsent(heard: Understanding, request: HearRequest, hear: (request: HearRequest) => Understanding): Understanding | undefined {
  if (!request.earlier?.includes(consent) || !/同意|agree/i.test(request.text)) return undefined
  const late = hearAs([consent], request, hear)
  return late && { ...late, topics: heard.topics }
}

/** An identity number by itself, before anybody asked for one: it is held until there is a consent. */
function hearIdentity(
  heard: Understanding,
  request: HearRequest,
  hear: (request: HearRequest) => Understanding,
): Understanding | undefined {
  if (!heard.sensitive.some(({ kind }) => kind === 'idNumber' || kind === 'personalIdNumber')) return undefined
  const field = ['principalIdNumber', 'legalRepIdNumber'].find(key => request.fields[key] === undefined)
  return field && request.filings.some(filing => filing !== 'contingencyPlan')
    ? hear({ ...request, asking: [field], confirming: [] })
    : undefined
}

function hearAs(fields: readonly string[], request: HearRequest, hear: (request: HearRequest) => Understanding): Understanding | undefined {
  if (fields.length === 0) return undefined
  const heard = hear({ ...request, asking: fields, confirming: [] })
  const fills = heard.fills.filter(({ field }) => fields.includes(field) || request.fields[field] === undefined)
  const isOne = fills.some(({ field }) => fields.includes(field))
  // 没有邮箱: one of them is named, and has no value
  const states = !isOne && fields.length > 1 && heard.states.length === 1 ? heard.states : []
  if (isOne) return { ...heard, fills, states: [], rejects: [], clarifies: [] }
  return states.length > 0 ? { ...heard, fills: [], states, rejects: [], clarifies: [] } : undefined
}
