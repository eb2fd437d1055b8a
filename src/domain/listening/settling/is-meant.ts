import { type Hearing, isAsked } from '../hearing.ts'
import { isBareName } from '../people/is-bare-name.ts'
import { isOfThirdParty } from '../people/third-party.ts'
import { belongs } from './belongs.ts'
import type { Candidate } from './candidate.ts'

/** Is the reading what the person says about the field: about its owner, not wondered about, not put off? */
export const isMeant = (candidate: Candidate, hearing: Hearing): boolean =>
  belongs(candidate, hearing) &&
  !isFiller(candidate) &&
  !isOfCopy(candidate, hearing) &&
  !isWondered(candidate, hearing) &&
  !isPromised(candidate, hearing) &&
  !isOfOtherRole(candidate, hearing) &&
  !isOfThirdParty(candidate, hearing) &&
  !isOfOtherTrade(candidate, hearing) &&
  !isOfOtherPhone(candidate, hearing) &&
  !isOfPaper(candidate, hearing) &&
  !isNoHolder(candidate, hearing) &&
  !isOfTeam(candidate, hearing) &&
  !isTheirTask(candidate, hearing) &&
  !isOfPerson(candidate, hearing) &&
  !isOfDomainTerm(candidate, hearing) &&
  !isOfDomainDay(candidate, hearing) &&
  !isNoTerm(candidate, hearing) &&
  !isOfFirst(candidate, hearing) &&
  !isUndone(candidate, hearing) &&
  !isKeptByKin(candidate, hearing) &&
  !isKindOfBody(candidate) &&
  !isSlip(candidate) &&
  !isNotSoMuch(candidate, hearing) &&
  !isOneMore(candidate, hearing) &&
  !isInternal(candidate, hearing) &&
  !isOfRegister(candidate, hearing)

/** 也是阿里云买的,买了两年,2028年11月1号到期, where the domain is asked about, or 域名我续了2年: nothing of the server */
function isOfDomainTerm({ field, segment }: Candidate, hearing: Hearing): boolean {
  if (field.key !== 'resourceTermMonths' || !segment) return false
  const said = hearing.text.slice(segment.start, segment.end)
  if (ofMachine.test(said)) return false
  if (isAsked(hearing, field.key) && hearing.asked.some(({ key }) => key.startsWith('domain'))) return false
  const opens = Math.max(...['。', ';', '\n'].map(mark => hearing.text.lastIndexOf(mark, segment.end - 1)))
  const about = hearing.text.slice(opens + 1, segment.end)
  return isAsked(hearing, field.key)
    ? !ofMachine.test(about) && /^(?:[^,。;\d]{0,6}[,\s])?[^,。;\d]{0,6}域名/.test(about)
    : hearing.asked.some(({ key }) => key === 'domainExpiryDate' || key === 'domainRegistrar')
}

/** IP是2032664842 among several questions: no term without a word of time */
const isNoTerm = ({ field, reading, segment }: Candidate, { asked, text }: Hearing): boolean =>
  field.key === 'resourceTermMonths' &&
  asked.length > 1 &&
  reading.kind === 'value' &&
  !/[年月季天]|year|yr|month|annual/.test(segment ? text.slice(segment.start, segment.end) : text.slice(reading.start, reading.end))

/** 域名我又续了一年,现在到2029年10月20号, where it is asked when the filing is handed in */
export const isOfDomainDay = ({ field, reading }: Pick<Candidate, 'field' | 'reading'>, hearing: Hearing): boolean =>
  field.key === 'applicationDate' &&
  hearing.known('domainExpiryDate') !== undefined &&
  /(?:域名|domain)[^。;\n]{0,16}(?:续|到期?|过期|expir)|^[^。;\n\d]{0,24}(?:expir|到期日)/.test(hearing.text.slice(0, reading.end)) &&
  !/提交|申请|(?<!提)交(?!换|给)|备案|submit/.test(hearing.text.slice(0, reading.end))

/** 公网8.137.20.5 内网172.16.0.3, 172.16.0.3(私有): the address that nobody outside reaches, told beside the other */
const isInternal = ({ span }: Candidate, { spans, text }: Hearing): boolean =>
  span?.kind === 'ip' &&
  spans.some(other => other !== span && other.kind === 'ip') &&
  (/(?:内网|私网|私有|局域网)(?:的|那个|ip|地址|是|:|\s)*$/.test(text.slice(Math.max(0, span.start - 12), span.start)) ||
    /^\s?\(?(?:是)?(?:内网?|私有?网?)(?![\u4e00-\u9fff]*\d)/.test(text.slice(span.end, span.end + 8)))

/** 服务器还有一台IP是…: one of them, not how many there are */
const isOneMore = ({ field, span }: Candidate, hearing: Hearing): boolean =>
  field.key === 'serverCount' &&
  span?.kind === 'quantity' &&
  !isAsked(hearing, field.key) &&
  /(?:还有|另外(?:还|又)?(?:有|的)?|再(?:加|有))\s?$/.test(hearing.text.slice(Math.max(0, span.start - 6), span.start))

/** 没有1200那么多,大概800: the figure that it does not reach */
const isNotSoMuch = ({ span }: Candidate, { text }: Hearing): boolean =>
  span?.kind === 'quantity' &&
  /没(?:有|到|存|放|用|做)?\s?$/.test(text.slice(Math.max(0, span.start - 4), span.start)) &&
  /^[^,。]{0,3}[那这]么[多大高长久]|^[^,。]{0,2}[,\s](?:也就|就|只有?|大概|其实|顶多|最多|差不多)/.test(text.slice(span.end, span.end + 12))

/** Not yet, November 30, …: what opens an answer to several questions answers the first of them */
function isOfFirst({ field, segment }: Candidate, { asked, text }: Hearing): boolean {
  const [first] = asked
  if (asked.length < severalAsked || first?.type !== 'boolean' || first === field || segment?.index !== 0) return false
  const isOwn = segment.cues.some(cue => cue.fields.includes(field.key))
  return !isOwn && /^(?:not yet|no|还?没有?|尚?未)[呢啊]?[,.。]?$/.test(text.slice(segment.start, segment.end).trim())
}
const severalAsked = 3

/** 签好了名字。还没弄: what is not done is the other thing that was asked */
const isUndone = ({ field, reading, segment }: Candidate, { text }: Hearing): boolean =>
  field.key === 'authenticityCommitment' &&
  reading.kind === 'value' &&
  reading.raw === false &&
  segment !== undefined &&
  !/签|章|承诺|核验单|sign/.test(text.slice(segment.start, segment.end)) &&
  /签[好了署完过字名妥]|(?<!not |n't |un)signed/.test(text)

/** 手机号打错一位,139… names no house, and 买的是两年的不是一年 no site */
const isSlip = ({ field, reading }: Candidate): boolean =>
  reading.kind === 'value' &&
  /^(?:brand|site)Name$/.test(field.kind ?? '') &&
  /年的?不是|错一位|[打写说]错|手机号/.test(String(reading.raw))

/** 我们是社会团体: what kind of body it is, and no name */
const isKindOfBody = ({ field, reading }: Candidate): boolean =>
  field.kind === 'organisationName' &&
  reading.kind === 'value' &&
  /^(?:社会团体|社团|[事企]业单位|民办非企业(?:单位)?|民非|个体(?:工商)?户|(?:政府)?机关)$/.test(String(reading.raw))

/** 我们是社会团体,在民政局登记的: both kinds are registered there */
const isOfRegister = ({ field, reading, segment }: Candidate, { text }: Hearing): boolean =>
  field.key === 'organizerNature' &&
  reading.kind === 'value' &&
  reading.raw === 'privateNonEnterprise' &&
  segment !== undefined &&
  !/民办|民非|private/.test(text.slice(segment.start, segment.end)) &&
  /社会?团|[协商学]会|[进合]会/.test(text)

/** 写我。我表哥管网站: who files does not look after the site */
const isKeptByKin = ({ field, reading }: Candidate, { text }: Hearing): boolean =>
  field.key === 'serviceOwnerSameAsPrincipal' &&
  reading.kind === 'value' &&
  reading.raw === true &&
  /我[^,。;?]{0,4}[哥弟姐妹侄甥儿女婿公婆妇爸妈事理友][^,。;?]{0,5}[管弄做理护]着?(?:网站|官网|小程序)/.test(text)

/** 负责人陈阿凤, where the name of the site is asked for */
function isOfPerson({ field, reading }: Candidate, { tools, segments, text }: Hearing): boolean {
  if (field.kind !== 'siteName' || reading.kind !== 'value') return false
  const own = segments.find(each => each.start <= reading.start && reading.start < each.end)
  const isOf = (key: string): boolean => tools.fields[key]?.kind === 'personName'
  const label = own?.cues.find(cue => cue.start <= own.start + 1 && cue.word.length > 1 && (cue.roles.length > 0 || cue.fields.some(isOf)))
  return own !== undefined && label !== undefined && isBareName(text.slice(label.end, own.end), tools.lexicon.surnames)
}

/** 李娜 通知病人 135…: whom they tell, not where we tell the owner */
const isTheirTask = ({ field }: Candidate, hearing: Hearing): boolean =>
  field.key === 'notifyMobile' && !isAsked(hearing, field.key) && hearing.spans.filter(({ kind }) => kind === 'phone').length > 1

/** 李娜 通知病人 13524681357, beside others with their numbers: one of a team, who approves nothing */
function isOfTeam({ field, segment }: Candidate, hearing: Hearing): boolean {
  if (field.key !== 'planApprover' || !segment || segment.cues.some(cue => cue.fields.includes(field.key))) return false
  const isPhone = ({ kind }: { readonly kind: string }): boolean => kind === 'phone'
  const next = hearing.segments[segment.index + 1]
  const owns = segment.spans.some(isPhone) || next?.spans.some(isPhone) === true
  return owns && hearing.spans.filter(isPhone).length > 1
}

/** 阿里云万网 协会名下 去年就实名了: a house that sells domains holds none, and neither does what was done with them */
function isNoHolder({ field, reading }: Candidate, { tools, text }: Hearing): boolean {
  if (field.key !== 'domainHolderName') return false
  if (reading.kind !== 'value') return /(?:公司|单位|店|协会|学会|商会|诊所|医院|学校)里?的?名下/.test(text)
  const said = String(reading.raw).toLowerCase()
  if (/实名|认证|到期|续费|备案|^(?:去|今|明|前)年/.test(said)) return true
  const words = tools.lexicon.brands.filter(({ does }) => does.includes('registrar')).flatMap(({ name, words: all }) => [name, ...all])
  return words.some(word => said.startsWith(word.toLowerCase())) && !/公司|有限|科技|集团/.test(said)
}

/** 写我们座机吧 0595-22663388: the one number answers the one question, well or badly, unless it is said in full whose else it is */
const isOfOtherPhone = ({ field, span, segment }: Candidate, hearing: Hearing): boolean =>
  span?.kind === 'phone' &&
  field.type === 'phone' &&
  hearing.asked.length === 1 &&
  hearing.asked[0]?.type === 'phone' &&
  !isAsked(hearing, field.key) &&
  hearing.spans.filter(each => each.kind === 'phone').length === 1 &&
  segment?.cues.some(cue => (cue.roles.length > 0 && cue.word.length > 1) || (cue.word.length >= 4 && cue.fields.includes(field.key))) !==
    true

/** 发证日期 of a permit that was asked for is none of an identity card */
const isOfPaper = ({ field, span }: Candidate, hearing: Hearing): boolean =>
  span?.kind === 'date' &&
  /IdValid(?:From|To)$/.test(field.key) &&
  hearing.asked.length > 0 &&
  !hearing.asked.some(({ group }) => group === field.group) &&
  !/身份|证件|护照|通行证|id card|passport/.test(hearing.text)

const ofMachine = /服务器|云主机|主机|机器|机房|ecs|轻量|空间/
const ofDomain = /域名|(?<![a-z0-9])(?:[a-z0-9-]{1,40}\.)+(?:com|cn|net|top|org|vip|shop)(?![a-z0-9])/
const called = /打(?:了)?(?:个|过)?电话|客服|工单|热线|打给/

/** 域名在西部数码买的 names no host, 阿里云ECS no registrar, 给阿里云打电话 neither. */
function isOfOtherTrade({ field, reading, segment }: Candidate, hearing: Hearing): boolean {
  if (field.kind !== 'brandName' || reading.kind !== 'value' || !segment) return false
  if (segment.cues.some(cue => cue.fields.includes(field.key))) return false
  const text = hearing.text.slice(segment.start, segment.end)
  if (called.test(text) && field.key !== 'vulnScanTool') return true
  const before = hearing.segments[segment.index - 1]
  const about =
    ofMachine.test(text) || ofDomain.test(text) || !before || before.closes ? text : hearing.text.slice(before.start, segment.end)
  if (field.key === 'domainRegistrar') return ofMachine.test(about) && !ofDomain.test(about)
  return field.key === 'accessProviderName' && ofDomain.test(about) && /买|注册|续/.test(about) && !ofMachine.test(about)
}

/** Who the legal representative is, said of somebody else than the speaker: 园长X,她是法人 */
const namesLegalRep =
  /^(?:[^,。我]{0,8})(?<!负责人|不|非)(?:就|才|也)?(?:是|当|做|任)(?:我们?|咱们?)?(?:公司|单位|店里?|园里?|院里?|校|厂里?)?(?:的)?(?:法人|法定代表人|法代)(?:代表)?[的啊呀哦嘛呢]?$/
const ofWhoFiles = /我(?!们|[们的]?(?:公司|单位|店|园|院|校|厂))|负责|备案|管|办/
const ofSite = /网站|服务|小程序|app|都|也|同|一样/

const sameRoles: ReadonlySet<string> = new Set(['principalIsLegalRep', 'serviceOwnerSameAsPrincipal'])

/**
 * Asked who the legal representative is, who files and who looks after the site: a clause that only says who the first one is
 * decides nothing of the others.
 */
function isOfOtherRole({ field, reading, segment }: Candidate, hearing: Hearing): boolean {
  if (reading.kind !== 'value' || !segment || hearing.asked.length < 2) return false
  const text = hearing.text.slice(segment.start, segment.end)
  // 通讯地址一样的: the addresses are, not the people
  if (reading.raw === true && sameRoles.has(field.key) && /地址|收信|信件/.test(text) && !/人|我|管|负责/.test(text)) return true
  // 大股东也是他: who holds the firm looks after nothing
  if (
    sameRoles.has(field.key) &&
    /^(?:公司)?(?:大|控股)?(?:股东|投资人|出资人|实控人|实际控制人)/.test(text) &&
    !/负责|备案|网站|管/.test(text)
  )
    return true
  if (field.key === 'principalIsLegalRep')
    return reading.raw === false && isAsked(hearing, 'legalRepName') && namesLegalRep.test(text) && !ofWhoFiles.test(text)
  return field.key === 'serviceOwnerSameAsPrincipal' && reading.raw === true && namesLegalRep.test(text) && !ofSite.test(text)
}

/** 没,skip; 是欧阳淑芳 芳草的芳: a word that goes on, and how a character is written */
const isFiller = ({ field, reading }: Candidate): boolean =>
  (field.type === 'string' || field.type === 'text') &&
  reading.kind === 'value' &&
  typeof reading.raw === 'string' &&
  (isNoValue(reading.raw.trim()) || (field.kind === 'siteName' && verdict.test(reading.raw.trim())))
/** 被驳回了说网站名称不规范: what somebody found of the name */
const verdict = /^(?:不规范|不合规|不合格|不符合?|不合适|重复|重名|被占用?|已存在|太长|太短|不通过|没通过|有问题)/
const isNoValue = (said: string): boolean =>
  /^(?:skip|pass|next|null|nil|none|n\/?a|略|(?:先|都)*(?:略过|跳过)(?:吧|了|这个|它)*|跳|下一[个题项步]|过|暂无|忽略|空着?|空白|不填|免填|同上)[。.!~]*$/i.test(
    said,
  ) || spelling.test(said)
/** 芳草的芳, 弓长张, 立早章, 耳东陈 */
const spelling =
  /^(?=([\u4e00-\u9fff]{2,4})的([\u4e00-\u9fff])$)[\u4e00-\u9fff]{0,40}?(.)[\u4e00-\u9fff]*的\3$|^(?:弓长张|立早章|耳东陈|木子李|双口吕|古月胡|口天吴|言午许|双人徐|草头黄|大肚黄|三横王|走肖赵|干钩于|人禾何|草字头.|.字旁.{0,2}|三点水.{0,4})(?:的.)?$/

/** 备份放在另一台机器上,在重庆: asked where the copy lies, nothing is said about the server */
const isOfCopy = ({ field }: Candidate, hearing: Hearing): boolean =>
  hearing.asked.length === 1 &&
  ((isAsked(hearing, 'backupSiteAddress') && /^(?:server|accessProvider|accessMethod)/.test(field.key)) ||
    // 本人单独同意: said to us, not by the users of the site
    (isAsked(hearing, 'consentSensitive') && field.key === 'separateConsent'))

/** 日志一定要存半年? What is wondered about is said of no field that was not asked for. */
const isWondered = ({ field, reading }: Candidate, hearing: Hearing): boolean =>
  !isAsked(hearing, field.key) &&
  hearing.segments.some(
    segment =>
      segment.start <= reading.start && reading.start < segment.end && hearing.text[segment.end] === '?' && segment.spans.length < 3,
  )

/** 周三拿钥匙的人回来我再看: the day on which the answer will come, not the answer. */
const isPromised = ({ reading, span, segment }: Candidate, hearing: Hearing): boolean =>
  span?.kind === 'date' &&
  segment !== undefined &&
  reading.kind === 'value' &&
  (/(?:再|才能?)(?:去|来)?(?:看|查|给|发|拍|传|补|说|填|找|问|翻)/.test(hearing.text.slice(span.end, segment.end)) ||
    (/^(?:明|后|大后|今晚|晚|下|周|礼拜|星期|过|改)/.test(hearing.text.slice(span.start, span.end)) &&
      /^(?:我|就|去|来|能|一早|上班|回去|再)*(?:看|查|给你|发你|发给|告诉|找|问|翻|拿(?:给|出|到)|取)/.test(
        hearing.text.slice(span.end, segment.end),
      )))
