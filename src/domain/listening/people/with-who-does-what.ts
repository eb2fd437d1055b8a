import { fillAt } from '../beside/tells-much.ts'
import type { FieldsHeard } from '../hear-fields.ts'
import { type Hearing, isAsked, type Region } from '../hearing.ts'
import { hasSurname, looksLikeName } from '../readers/read-person.ts'
import type { Fill } from '../understanding.ts'

const [filer, keeper, keeperName] = ['principalIsLegalRep', 'serviceOwnerSameAsPrincipal', 'serviceOwnerName']
const legalName = 'legalRepName'
const longest = 120
const mostAsked = 5
const opens = /^(?:(?:执照上|法人代表|法定代表人|法人|经营者|老板)(?:写的|印的)?)?(?:就)?(?:是|叫|:)?(?<name>[\u4e00-\u9fff·]{2,4})$/

interface Clause extends Region {
  readonly text: string
}

/** who files: the legal representative, whoever speaks, somebody else */
type Who = 'legal' | 'speaker' | 'other'

const site = /网站|网页|官网|小程序|平台|站点|app|公众号/
const looksAfter = /管|打理|维护|负责|弄|搞|运营|操心|照看|盯/
const self = /我(?=自己|本人|来|在|管|弄|负责|打理|维护|搞|运营(?![\u4e00-\u9fff]{2})|做|盯|照看|操心|$)|本人(?=$|来|负责|管)/
/** 网站我不会, 我不管 */
const notMine = /我(?:自己|可|真|是)?(?:不(?!过)|没|[弄搞管做会]不)|不是我/
const third = /他|她/
const legal = /法人|法定代表人|经营者|老板(?!让|叫|要|安排|说)/
const noneOfThem = /不是(?:他|她|法人|老板|法定代表人)/
const asksMe = /(?:老板|院长|校长|园长|厂长|店长|会长|主任|老总|[\u4e00-\u9fff]总)(?:让|叫|要|安排|说)[^,。]{0,10}我/
const colleague =
  /同事|会计|出纳|行政|文员|别人|另外|另一|其他人|员工|人事|技术部|外包|运营|助理|经理|主管|(?:管|弄|是|由|归|让)小[\u4e00-\u9fff]|小[\u4e00-\u9fff](?:负责|管|弄|来|$)|(?:儿子|女儿|老婆|老公|弟弟?|侄子)/
const isMe =
  /我(?:自己|本人)?(?:就|也)?是(?:法人|法定代表人|经营者|老板)|(?:法人|法定代表人|经营者)(?:就|也)?(?:是?我|是本人)(?=$|[,。;\s啊呀呢嘛吧的]|自己|本人|来)|我(?:自己|本人)的?公司|(?:店|公司|厂|企业|执照)(?:上)?(?:是|写|的)?(?:的是)?我(?:自己)?(?:的|开|名)|我(?:自己)?开的/
const meFiling = /(?:是|由|归|写|填|给|让)我(?!们|爸|妈|老|弟|哥|姐|妹|儿|女|同事|会计)|我(?:来|自己)?(?:负责|办|弄|管|跑|操办)|我是/
/** who is named does not file */
const standsBack = /不(?!过)|没|年纪大|退休|(?<!帮)忙|挂名|在(?:外地|国外|老家)/
const files = /负责|让|办|弄|是|写|填|管/
/** 负责人也写他, 备案就他自己负责, 是他本人 */
const legalFiles =
  /^(?:对|嗯|是的?|没错|不过|但是?|那|负责备案的(?:人|那个)?|备案|主体|这事|这个|负责人)*(?:就|也|还|都|负责人|备案)*(?:挂|写|填|用|报|是|由|归|让)?(?:的)?(?:是)?(?:法人代表|法定代表人|法人|老板|经营者|他|她)(?:自己|本人)?(?:来)?(?:负责|管|办|弄|当)?(?:的|吧|呀|啊|了)?$/
const yes = /^(?:是|是的|对|对的|嗯|没错|就是他?|法人本人|yes)[啊呀呢的]?$/
/** 负责人写院长,他就是法人 */
const titled = /(院长|校长|园长|所长|馆长|厂长|店长|会长|社长|董事长|总经理|老总)/
const titledIsLegal = /(?:他|她|院长|校长|园长|所长|馆长|厂长|店长|会长|社长|董事长|总经理|老总)(?:就|也)?是(?:法人|法定代表人)/
const titledFiles =
  /^(?:备案|主体|这事|这个)?负责人(?:就|也|还)?(?:写|填|是|用|报)(?:我们)?(?:院长|校长|园长|所长|馆长|厂长|店长|会长|社长|董事长|总经理|老总)(?:本人|自己)?$/
const pronounAlone = /^(?:他|她|法人|老板)$/
/** 备用就写我老婆的 138…: whose number it is, not who files */
const ofNumber = /备用|应急|紧急|电话|号码|手机|\d{7,}/
/** 同一个人, without saying what of */
const oneOrTwo = /同一|一个人|一样|分开/

/**
 * 法人王示例,是的,网站也是他管: who looks after the site, told beside who files. 他 is whoever files, 我 whoever speaks; nothing is said where the two may be one or
 * may not.
 */
export function withWhoDoesWhat(heard: FieldsHeard, hearing: Hearing): FieldsHeard {
  const apart = deniesOne(heard, hearing)
  if (apart) return withAnswer(heard, hearing, keeper, false, apart)
  if (heard.corrects || hearing.text.length > longest || !(isAsked(hearing, keeper) || isAsked(hearing, filer))) return heard
  // a yes of many answers is to what was put forward
  if (hearing.asked.length > mostAsked || hearing.text.includes(':')) return heard
  if (hearing.segments.some(({ question }) => question) || /能不能|可不可以|要不要|是不是|[?吗]/.test(hearing.text)) return heard
  const clauses = clausesOf(hearing.text)
  const at = clauses.findLastIndex(({ text }) => site.test(text) && (looksAfter.test(text) || self.test(text) || third.test(text)))
  const told = clauses[at]
  const filing = (told ? clauses.slice(0, at) : clauses).filter(
    ({ text }) => !site.test(text) && !oneOrTwo.test(text) && !ofNumber.test(text),
  )
  const who = filesOf(heard, filing, hearing)
  const named = withNameFirst(heard, clauses, hearing)
  const first = who && isAsked(hearing, filer) ? withAnswer(named, hearing, filer, who.is === 'legal', who.clause) : named
  if (!told || !isAsked(hearing, keeper)) return first
  const said = first.fills.find(({ field, doubt }) => field === filer && !doubt)?.value ?? hearing.known(filer)
  const isSame =
    answeredBefore(clauses[at - 1]?.text) ??
    isOne(told.text, clauses[at + 1]?.text ?? '', who?.is ?? (said === true ? 'legal' : undefined), filing, hearing)
  return isSame === undefined ? first : withAnswer(first, hearing, keeper, isSame, told)
}

/** 投资人孙示例,不是,网站我来管: however many answers stand around it, where nothing else was asked that it could deny */
function deniesOne(heard: FieldsHeard, hearing: Hearing): Region | undefined {
  if (!isAsked(hearing, keeper) || isAsked(hearing, filer)) return undefined
  if (heard.fills.some(({ field, value }) => field === keeper && value === false)) return undefined
  const said = /(?<=^|[,。;\s])不是的?[,\s]{1,2}(?:公司)?网站(?:是|由|归)?[^,。;\s?]{1,8}(?:管|弄|打理|维护|负责|盯)(?=$|[,。;\s])/.exec(
    hearing.text,
  )
  return said ? { start: said.index, end: said.index + said[0].length } : undefined
}

/** 王示例,不是,由我来负责: the name that opens the answer stands, whatever is denied behind it */
function withNameFirst(heard: FieldsHeard, [first, second]: readonly Clause[], hearing: Hearing): FieldsHeard {
  if (!first || !second || hearing.asked[0]?.key !== legalName || /^不对|^错/.test(second.text)) return heard
  const name = opens.exec(first.text)?.groups?.name
  const said = heard.fills.find(fill => fill.field === legalName)
  if (!name || !looksLikeName(name, hearing) || !hasSurname(name, hearing) || (said && (said.value !== name || !said.doubt))) return heard
  const start = first.start + first.text.indexOf(name)
  return {
    ...heard,
    fills: [
      ...heard.fills.filter(each => each !== said),
      { ...fillAt(hearing, { start, end: start + name.length }, legalName, name), confidence: 0.9 },
    ],
    clarifies: heard.clarifies.filter(each => each.field !== legalName),
  }
}

/** `value` in the place of what else was heard for the field */
function withAnswer(heard: FieldsHeard, hearing: Hearing, field: string, value: boolean, at: Region): FieldsHeard {
  const names =
    field === keeper ? heard.fills.filter(each => each.field === keeperName && (value || isNamed(each.value, heard, hearing))) : []
  const stands = heard.fills.some(fill => fill.field === field && fill.value === value && !fill.doubt)
  if (stands && names.length === 0) return heard
  const others = heard.fills.filter(each => !names.includes(each) && (stands || each.field !== field))
  return {
    ...heard,
    fills: stands ? others : [...others, { ...fillAt(hearing, at, field, value), confidence: 0.88 }],
    clarifies: heard.clarifies.filter(each => each.field !== field),
    states: heard.states.filter(each => each.field !== field),
  }
}

/** the name of whoever is known, and of nobody else */
const isNamed = (name: Fill['value'], { fills }: FieldsHeard, { known }: Hearing): boolean =>
  ['legalRepName', 'principalName'].some(field => (fills.find(each => each.field === field)?.value ?? known(field)) === name)

/** The first clause behind the name that says who files. */
function filesOf(
  heard: FieldsHeard,
  filing: readonly Clause[],
  hearing: Hearing,
): { readonly is: Who; readonly clause: Clause } | undefined {
  const rest = filing.filter(({ text }) => !heard.fills.some(({ field, quote }) => field === legalName && text.endsWith(quote)))
  const wasLegal = heard.fills.some(fill => fill.field === filer && fill.value === true && !fill.doubt)
  let denied = false
  for (const [at, clause] of rest.entries()) {
    const { text } = clause
    const isDenial = standsBack.test(text)
    const isLegal =
      (legalFiles.test(text) && !pronounAlone.test(text)) ||
      (titledFiles.test(text) && (titledIsLegal.test(hearing.text) || isNamedByTitle(text, heard, hearing)))
    if (!denied && !isDenial && (isLegal || (at === 0 && yes.test(text) && hearing.request.confirming.length === 0)))
      return { is: 'legal', clause }
    denied ||= isDenial
    if (meFiling.test(text) && !isMe.test(text)) {
      // 法人也是我,负责人也是我
      if (isMe.test(hearing.text) && /负责人(?:也|就|都|还)?(?:是|写|填)我/.test(text)) return { is: 'legal', clause }
      if (isMe.test(hearing.text) && !denied && !/负责|备案/.test(text)) continue
      // 是我本人,不是,网站小谭管: of whoever speaks, who may be the legal representative
      if (!denied || isMe.test(hearing.text)) return undefined
      return { is: 'speaker', clause }
    }
    if (colleague.test(text) && files.test(text) && !self.test(text) && (denied || !wasLegal)) return { is: 'other', clause }
  }
  return undefined
}

/** 我们院长,宫示例: the title of whoever the licence names */
function isNamedByTitle(text: string, { fills }: FieldsHeard, hearing: Hearing): boolean {
  const [title] = titled.exec(text) ?? []
  const name = fills.find(({ field }) => field === legalName)
  const at = title === undefined || !name ? -1 : hearing.norm.original.slice(0, name.start).indexOf(title)
  return at >= 0 && name !== undefined && name.start - at < 8
}

/** 不是,网站我来管: said before it is told */
const answeredBefore = (text = ''): false | undefined => (/^不(?:是|系)?(?:的|啊|呢|哦)?$/.test(text) ? false : undefined)

function isOne(told: string, next: string, who: Who | undefined, filing: readonly Clause[], hearing: Hearing): boolean | undefined {
  const isDenied = noneOfThem.test(told) || /^不是(?:他|她|法人|老板|法定代表人)/.test(next)
  if (notMine.test(told) && !oneOrTwo.test(told) && (who === 'speaker' || (who === 'legal' && isMe.test(hearing.text)))) return false
  if (who === undefined || oneOrTwo.test(told) || notMine.test(told)) return undefined
  const isMine = self.test(told) && !/^不是我/.test(next)
  if (isMine) {
    if (who === 'speaker') return true
    if (who === 'other') return /也|都/.test(told) ? undefined : false
    if (isDenied || asksMe.test(told)) return false
    return isMe.test(hearing.text) ? true : undefined
  }
  const [another] = colleague.exec(told) ?? []
  if (another !== undefined && !/也|都/.test(told))
    return who === 'other' ? filing.some(({ text }) => text.includes(another.slice(0, 2))) : false
  if (isDenied || another !== undefined) return undefined
  if (third.test(told)) return who !== 'speaker'
  return legal.test(told) ? who === 'legal' : undefined
}

function clausesOf(text: string): readonly Clause[] {
  return [...text.matchAll(/[^,。;!?\s]+/g)].map(({ 0: said, index }) => ({ start: index, end: index + said.length, text: said }))
}
