import { type Hearing, isAsked, type Region } from '../hearing.ts'
import { seldom } from '../patterns/seldom.ts'
import { looksLikeName, readPerson } from '../readers/read-person.ts'
import type { Settled } from '../settling/settle.ts'

const keeps = seldom(
  /(?:网站|官网|小程序|app|公众号)(?:这块|这边|的事)?(?:日常|平时|平常|一直|现在|目前|都|也|主要|就)*(?:是|由|归|让|给)?(?<who>[^,。;!?\s]{2,12}?)(?:同志|老师|在|来|帮忙|帮|一直|日常)*(?:负责|管理?|弄|搞|做|打理|维护|运营|照看)(?:的|着|呢)?(?=$|[,。;!\s])/,
)
/** 不是同一个,侄子叫汪磊13600136000, to the question whether it is */
const another =
  /不是(?:同)?一?个?(?:人)?[的啊]?[,，\s]+(?:网站)?(?:是|由|归)?(?:我(?:们|家)?的?)?(?<who>[\u4e00-\u9fff]{0,6}?)(?:叫|是|,|，)(?<name>[\u4e00-\u9fff]{2,3})(?=$|[,。;!\s\d])/
const isSpeaker = /^(?:(?:是|由|归)?(?:他|她|法人|老板)(?:自己|本人)?在?|我|本人|自己|我自己)$/
/** 我侄子, 我助理小林: somebody of theirs, by no name */
const kin =
  /^我们?(?:家)?(?:的)?(?:娃|崽|仔|幺|那口子|小舅|大舅|姑|姨|叔|嫂|侄|外甥|儿|女|闺女|弟|哥|姐|妹|老公|老婆|媳妇|爱人|爸|妈|表|堂|朋友|徒弟|同学|同事|助理|秘书|员工|合伙人|文员|行政|网管|技术)/
const vendor = /公司|外包|团队|服务商|供应商|工作室|谁|哪/

/** 网站日常由办公室柳淑婷负责,手机138…: somebody else than whoever is in charge looks after the site; the number behind is theirs. */
export function withKeeper(settled: readonly Settled[], hearing: Hearing): readonly Settled[] {
  const other = isAsked(hearing, 'serviceOwnerSameAsPrincipal') ? another.exec(hearing.text) : null
  const named = other?.groups?.name
  const isNamed = named !== undefined && looksLikeName(named, hearing) && hearing.tools.lexicon.surnames.has(named.slice(0, 1))
  const found = isNamed ? other : keeps.exec(hearing.text)
  const who = isNamed ? named : found?.groups?.who
  // 网站:诚泰管理 is what it is called
  const isLabelled = who?.startsWith(':') === true && found?.[0].endsWith('管理') === true
  if (!found || !who || isLabelled || isSpeaker.test(who) || vendor.test(who) || hearing.segments.some(({ question }) => question))
    return settled
  // 备案和网站都是我在弄: one does both
  if (isTitleOfOurs(who, hearing) || /备案(?:和|跟|、|与)网站(?:都|全)/.test(hearing.text)) return settled
  const start = found.index + found[0].lastIndexOf(who)
  const region = { start, end: start + who.length }
  const first = kin.test(who) ? (kinCalled(region, hearing) ?? { kind: 'kin' as const }) : readPerson(region, hearing)
  if (!first || first.kind === 'self') return settled
  const whole = { start: found.index, end: found.index + found[0].length }
  const person = first.kind === 'name' ? first : (calledBehind(who, whole.end) ?? first)
  if (person.kind === 'name' && person.name === hearing.known('principalName')) return settled
  const own = [
    settledOn('serviceOwnerSameAsPrincipal', false, whole),
    person.kind === 'name' ? settledOn('serviceOwnerName', person.name, person) : undefined,
  ].filter(each => each !== undefined)
  const [phone] =
    person.kind === 'name' ? hearing.spans.filter(span => span.kind === 'phone' && follows(span, Math.max(whole.end, person.end))) : []
  const theirs = phone?.kind === 'phone' ? settledOn('serviceOwnerMobile', phone.value, phone) : undefined
  const taken = new Set([...own, ...(theirs ? [theirs] : [])].map(({ field }) => field.key))
  return [
    ...settled.filter(
      ({ field, reading }) => !taken.has(field.key) && !touches(reading, whole) && !(theirs && phone && touches(reading, phone)),
    ),
    ...own,
    ...(theirs ? [theirs] : []),
  ]

  /** 网站小吴管,叫吴婷婷: the whole name behind the nickname */
  function calledBehind(nickname: string, from: number) {
    const family = /(?:小|老|阿)([\u4e00-\u9fff])$|^([\u4e00-\u9fff])(?:工|姐|哥|老师|经理)$/.exec(nickname)
    const [lead = '', word = ''] =
      /^[\s,]*(?:[他她]?(?:全名|名字)?(?:叫|是)?)([\u4e00-\u9fff]{2,3})(?=$|[,。;!\s])/.exec(hearing.text.slice(from)) ?? []
    const isTheirs = family ? word.startsWith(family[1] ?? family[2] ?? ' ') : kin.test(nickname) && lead.includes('叫')
    if (!isTheirs || !looksLikeName(word, hearing)) return undefined
    const at = hearing.text.indexOf(word, from)
    return { kind: 'name' as const, name: word, start: at, end: at + word.length }
  }

  function follows(span: Region, end: number): boolean {
    return (
      span.start >= end &&
      /^[\s,;:]{0,40}(?:他|她)?(?:的)?(?:联系)?(?:手机|电话|号码?)*(?:是|为|:)?\s*$/.test(hearing.text.slice(end, span.start))
    )
  }

  function settledOn(key: string, raw: string | boolean, at: Region): Settled | undefined {
    const field = hearing.tools.fields[key]
    const isOpen = isAsked(hearing, key) || hearing.known(key) === undefined || hearing.known(key) === raw
    if (!field || !isOpen) return undefined
    return {
      field,
      told: isAsked(hearing, key),
      score: 2.6,
      reading: { kind: 'value', raw, start: at.start, end: at.end, confidence: 0.85, purity: 1 },
    }
  }
}

/** 网站也是戚总自己负责, where 戚雨福 is who files: the one who is named already, by the title */
function isTitleOfOurs(who: string, { known, text }: Hearing): boolean {
  const surname = /^([\u4e00-\u9fff])(?:总|董|老板|经理|院长|校长|店长|社长|理事长|老师|姐|哥|工)(?:自己|本人)?$/.exec(who)?.[1]
  const [principal, legal] = [known('principalName'), known('legalRepName')]
  return (
    surname !== undefined &&
    [principal, legal].some(name => typeof name === 'string' && name.startsWith(surname)) &&
    !new RegExp(`${surname}(?:总|董|老板|经理|院长|校长|店长|社长|理事长|老师|姐|哥|工)?(?:叫|是)(?!自己|本人)`).test(text)
  )
}

/** 我表弟周凯: the name stands behind what they are to the speaker */
function kinCalled(region: Region, hearing: Hearing) {
  const [, lead = '', name = ''] =
    /^(我们?(?:家)?(?:的)?(?:大|小|二|老)?(?:侄子|外甥|儿子|女婿|姑娘|女儿|闺女|[表堂]?[弟哥姐妹]{1,2}|老公|老婆|媳妇|爱人|爸|妈|朋友|徒弟|同学|同事|助理|秘书|员工|合伙人|文员|行政|网管|技术))([\u4e00-\u9fff]{2,3})$/.exec(
      hearing.text.slice(region.start, region.end),
    ) ?? []
  if (!looksLikeName(name, hearing) || !hearing.tools.lexicon.surnames.has(name.slice(0, 1))) return undefined
  const start = region.start + lead.length
  return { kind: 'name' as const, name, start, end: start + name.length }
}

const touches = (one: Region, other: Region): boolean => one.start < other.end && other.start < one.end
