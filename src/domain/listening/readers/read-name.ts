import type { FieldDefinition } from '../../fields/definition.ts'
import type { Hearing, Reading, Region } from '../hearing.ts'
import { shownOf, wordsOf } from '../hearing.ts'
import { matchesOf } from '../patterns/matches-of.ts'
import { blank } from '../spans/find-identifiers.ts'
import { ledInBy } from './begins-name.ts'
import { talkIn } from './is-talk.ts'

const lead =
  /^(?:[\s,:?="'】\])]|即(?:为|是)?(?=\s?[\u4e00-\u9fff]{6})|(?:本|我们?)(?:公司|单位|店)\s?\((?=[\u4e00-\u9fff]{6})|第[一二三]行(?:就|也)?(?:写|印|是)?的?(?:是)?|(?:[中英]文)(?:名|名字|名称|全称)?(?:就)?(?:是|叫|为)|[啊呢嘛呀哦额吧](?=[\s,:?叫是])|全称|名称|名字|全名|执照(?:上)?(?:写|叫|印)?(?:的|着)?(?:名字|名称)?|营业执照(?:上)?(?:写)?(?:的|着)?|(?:我们?|咱们?|本)?(?:那个?|这个?)?(?:公司|单位|企业|店|主体|网站|app|小程序|应用|软件|平台|公众号)?(?:的)?(?:全称|全名|名称|名字|名)?(?:暂定(?:为|叫)?|就|还|现在|目前|原来|以前|之前|原先|曾经|已经)?(?:叫做?|是|为|写|填|起名|改名|新名字?|改成|换成|更名)(?:的|为|了|叫|(?<=改|换|写)成)?(?:是)?|(?:[\u4e00-\u9fff]{0,8}?(?:上|里|中|后台|页面)面?(?:就|都|也)?(?:叫|写|印|显示|标|登记|填)(?:的|着)?(?:名字|名称)?(?:就?是|叫|为)?)|[\u4e00-\u9fff]{0,10}?(?:写|印|登记|注册|填)(?:的|着)(?:名字|名称)?(?:就?是|叫|为)(?=\s?[\u4e00-\u9fff]{4})|(?:登记|注册|实名(?:认证)?|认证|备案|写|填|印|用|挂|签|买|注册人|持有)(?:在|着)?的(?:名字|名称|主体|人)?(?:就)?(?:是|叫|为)?(?=[^,。]{3})|(?:我们?|咱们?)?(?:打算|准备|计划|想|想要|暂定|暂时|决定|最后|后来|改|就|还是|先|统一|正式){1,5}(?:叫|用|取|起|定|填|写)(?:做|名|名叫|成|为)?(?:个)?(?:名字)?(?:叫|是)?|(?:微信|app|应用商店|应用市场|商店)?(?:里|上)?(?:面)?搜(?:索)?(?:一下)?(?=\s?[\u4e00-\u9fff]{3})|(?:取|起|定)(?:(?:了|的|个|名)+(?:名字|名称|名)?(?:叫|是|为)?|(?:名字|名称|名)(?:叫|是|为)?|叫|为)|(?:出钱|投资|出资|控股|上级|主管|上面|归口)(?:的)?(?:单位|部门|方|人)?(?:就)?(?:是|为)|(?:上级|主管|归口)+(?:单位|部门|机关)?(?:就)?(?:是|为|系)?(?=[\u4e00-\u9fff]{4})|(?:单位|部门|机关)(?:为|是|系)(?=[\u4e00-\u9fff]{4})|均?[为系](?=[\u4e00-\u9fff]{4})|皆为|按(?=.{6,}填$)|暂定(?:为|叫)?|那就(?:叫|用|写|填|是)|(?:你|您)(?:就|帮我|给我|直接|先)?(?:写|填|记|登记|写上|填上)(?=[^,。]{2})|就是?|还是|填|写|用|改成|改为|换成|换为|更名为|现在(?:叫|是)|(?:we|i|they) (?:use|run|have|are using)(?=\s)|my company is|the company is|company name is|it is called|it's called|called|name is|it is|it's|is (?:called |named )?(?=\S)|(?:网站|店|公司|我们)?(?:名字|名)?喊(?:做|作)?(?=[\u4e00-\u9fff]{3}))+/
const tail =
  /(?:[\s,。.!"';)]|(?<=\S{2})(?:那|这)(?:个|种|家|款)|(?:这个|做|当)(?:名字|名称|站名)?|(?:投资?|出资|出钱|投|控股)的|(?:就)?(?:一个|一家|独资|一个人)|才对|才是|来填|填的?|(?:写|登记|注册|实名|印)的|这(?:一)?家|就行|就好|就可以|名下|吧|了|啊|哦|呢|呀|嘛|咯|喽|嘞|啵|(?<!哈)哈){1,12}$/

const organisationEnd =
  '(?:有限责任公司|股份有限公司|集团有限公司|有限公司|分公司|公司|集团|个体工商户|合伙企业|\\(有限合伙\\)|\\(普通合伙\\)|工作室|事务所|商行|经营部|门市部?|服务部|营业部|专卖店|便利店|小吃店|服装店|花店|商店|书店|饭店|酒店|面馆|餐馆|饭馆|餐厅|茶铺|茶行|茶庄|客栈|民宿|旅馆|超市|药店|药房|小卖部|店|合作社|协会|学会|商会|联合会|总会|分会|同乡会|基金会|促进会|研究会|中心|医院|诊所|门诊部|卫生院|学校|小学|中学|幼儿园|大学|学院|研究院|研究所|委员会|管理局|局|服务站|站|工厂|加工厂|印刷厂|厂|坊|铺|馆|部|行|社|屋|阁|轩|堂|园|(?<=[网酒书水茶啡乐陶])吧)'
const organisation = new RegExp(
  `[\\u4e00-\\u9fffa-z0-9()·&.\\- ]{2,60}?${organisationEnd}(?:\\([\\u4e00-\\u9fff]{2,12}\\))?(?=$|[^\\u4e00-\\u9fff]|主?管|名下|出资|投资)`,
  'g',
)
const company = /[\u4e00-\u9fffa-z0-9()·&.-]{2,60}?(?:有限责任公司|股份有限公司|有限公司|分公司|\(有限合伙\)|\(普通合伙\)|个体工商户\))/g
const english =
  /\p{Lu}[\p{L}\p{N}&.,'-]{0,40}(?: [\p{L}\p{N}&.,'-]+){0,6}? (?:Co\.?,? ?Ltd\.?|Ltd\.?|Inc\.?|LLC|GmbH|Corp\.?|Limited|Company|Pte\.? Ltd\.?|AG|BV|B\.V\.|S\.?A\.?|S\.?r\.?l\.?|SAS|SARL|Oy|AB|A\/S|AS|Kft|Pty\.? Ltd\.?|PLC|K\.?K\.?|Sdn\.? Bhd\.?|Co)(?![\p{L}])/u

/** 某某有限公司北京分公司 */
const branch = /^[\u4e00-\u9fff]{2,10}?(?:分公司|分店|办事处|分部|分校|分院)/

/** 一家美国公司 */
const unnamed =
  /^(?:香港|澳门|台湾|国内|国外|境外|海外|内地|大陆|本地|外地|美国|新加坡|日本)(?:的|那边的?)?(?:公司|企业|机构)$|^(?:一家|某家?|一个)[\u4e00-\u9fff]{0,6}(?:公司|机构|平台|企业|店|网站)$|某/

/** XX公司, 某某店: a blank to be filled in */
const placeholder = /^(?:[x×*]{2,}|某某?|[\u25cb\u3007o]{2,})/

const isNothing =
  /^(?:虚拟主机|云主机|云服务器|独立服务器|服务器?托管|托管|ecs|vps)(?:的|了)?$|^(?:网站|小程序|app|公众号|域名|备案|那边|这边)?(?:就|也|都|还是|一样)+(?:叫|是|用|写|填)(?:这个|这|它|那个)?(?:名字?)?$|^(?:公司|协会|单位|店|学校|医院|工?厂|企业|执照|农场|合作社)(?:的)?名(?:字|称|儿)?$|^(?:我们?|你们?|他们?|这|那|都|没|不|有|是的?|对|随便|同上|一样)*(?:的)?$/

/** Words inside which no name lies. */
const noName =
  /(?:english|chinese) (?:version|page|site)|^(?:老板|领导|法人|他|她|人家)(?:说|回|讲)|^(?:我们?|咱们?|本|自己|就|是|归|的|在|用|名下)*(?:合作社|合伙企业|分公司|服务部|经营部|商行|门店|协会|学会|商会|学校|幼儿园|医院|诊所|卫生院|村委会|律所|事务所|中心|机构|工作室|饭店|酒店|民宿|基金会|农场|养殖场|厂)(?:自己|名下|的|名义)*$|^(?:(?:就|是|属于|算|一家|个|民营|私营|国有|集体|普通|小|中小|股份|责任|一人|有限)*(?:有限(?:责任)?公司|股份(?:有限)?公司|企业|公司|集团|个体工商户|个体户|个体))+$|^(?:我们?|你们?|他们?|这|那|都|没|不|有|是的?|对|公司|单位|店|企业|个体|老板|自己|随便|同上|一样)*(?:的)?$|^(?:放|就|都|是)?在(?!线)[\u4e00-\u9fff]{2,8}(?<![司店厂社会校院园心所行部团])$/

/** 上一个老板的公司, 夫妻店, 我们那个小店: some firm, without its name */
const someFirm =
  /^.{0,10}(?:的|个|家|在|归|这|那|委托人|委托方|当事人|客户|我们?|他们?|咱们?|自己|老板|原|前|做|开|了|注册|成立)(?:新|大|小)?(?:公司|单位|店|企业|集团|学校|协会|中心|厂|部)$|^(?:.{0,8}(?:个|家|间|的|是|开|了|们))?(?:夫妻|小|网|淘宝|实体|门|连锁|个体|街边)店$/

/** 本地机房, 一家小公司: somebody, but not who. */
const generic =
  /^(?:就|在|是)?(?:本地|当地|附近|自己|人家|朋友|一家|某|小|别的)(?:的|家)?(?:小)?(?:机房|服务商|公司|云|服务器|主机商|空间商|代理商?)/

/** A line longer than this holds no name. */
const longestLine = 160

export interface Named extends Region {
  readonly name: string
  /** the shape says that it is an organisation */
  readonly shaped: boolean
}

/** How every name ends that the patterns find: cheaper to look for than what stands before it. */
const companyEnds = /公司|合伙\)|个体工商户\)/
const organisationEnds = new RegExp(organisationEnd)

function* shapesIn(text: string): Iterable<RegExpExecArray> {
  if (companyEnds.test(text)) yield* matchesOf(company, text)
  if (organisationEnds.test(text)) yield* matchesOf(organisation, text)
}

/** 单位以前备过一个网站: a sentence */
const told =
  /过户|转[给到]|刚从|给我|了个|^有(?:个|一[个家])|^没|^(?:开|弄|搞|办)(?:个|了|家|间)|^不(?!凡|二|夜|倒|锈|老|止)|[也还就都不能可]行$|咋|怎么|什么|为啥|以前|之前|现在|[做备办建开弄搞]过|一个|我们|你们|没有/

/** 社区卫生服务中心: what kind of body it is, not which one */
const onlyKind =
  /^(?:社区|街道|乡镇|[镇乡村县区市]|卫生|健康|服务|中心|养老|医疗|保健|妇幼|人民|中医|医院|诊所|门诊部?|幼儿园|小学|中学|学校|培训|教育|机构|学院|图书|博物|文化|活动|福利|敬老|老年|公益|慈善|协会|商会|学会|基金会|合作社|专业|农民|种植|养殖|事务所|律师|会计|[站所院馆社室])+$/

/** 文化传播有限公司: the part that every firm of the trade has in its name */
const onlyTrade =
  /^(?:文化|传播|传媒|科技|信息|技术|网络|贸易|商贸|实业|发展|投资|管理|咨询|服务|电子|商务|广告|食品|餐饮|建筑|工程|机械|设备|制造|教育|旅游|物流|医疗|国际|集团)+(?:有限(?:责任)?|股份有限)?公司$/

/** An organisation named in a stretch, by its shape or as all that is left without lead-in. */
export function findOrganisation(whole: Region, hearing: Hearing): Named | undefined {
  const region = { start: whole.start, end: Math.min(whole.end, whole.start + longestLine) }
  const named = hearing.text.slice(region.start, region.end)
  // 示例.公司 is a domain
  const text = hearing.spans
    .filter(span => (span.kind === 'domain' || span.kind === 'url') && span.start >= region.start && span.end <= region.end)
    .reduce((left, span) => blank(left, span.start - region.start, span.end - region.start), named)
  const shown = shownOf(hearing, region)
  const foreign = english.exec(shown)
  if (foreign && !/[\u4e00-\u9fff]/.test(foreign[0]))
    return { ...withoutEnglishLead(foreign[0], region.start + foreign.index), shaped: true }
  for (const found of shapesIn(text)) {
    const skip = leadOf(found[0])
    const start = region.start + found.index + skip
    const close = found.index + found[0].length
    const end = region.start + close + (branch.exec(text.slice(close))?.[0].length ?? 0)
    const name = hearing.norm.shown.slice(start, end).trim()
    if (
      [...name].length >= 3 &&
      !/^(?:有限|股份|责任|集团)*(?:公司|集团)$/.test(name) &&
      !noName.test(hearing.text.slice(start, end)) &&
      !noName.test(hearing.text.slice(start, end).replace(/^.*?(?:是|归|属于|在|叫)/, '')) &&
      !placeholder.test(hearing.text.slice(start, end)) &&
      !/[路街道巷弄]\d+号/.test(name) &&
      !unnamed.test(hearing.text.slice(start, end)) &&
      !onlyKind.test(name) &&
      !onlyTrade.test(name) &&
      !told.test(name) &&
      !hearing.spans.some(span => span.kind === 'date' && span.start < end && start < span.end) &&
      !someFirm.test(hearing.text.slice(start, end))
    )
      return { name, start, end, shaped: true }
  }
  return undefined
}

/** Our parent is X GmbH */
function withoutEnglishLead(said: string, start: number): { readonly name: string; readonly start: number; readonly end: number } {
  const skip = /^(?:.*\b(?:is|are|called|named|to)\s+)(?=\p{Lu})/u.exec(said)?.[0].length ?? 0
  return { name: said.slice(skip), start: start + skip, end: start + said.length }
}

/** words that only say that a name follows */
const telling =
  /^.{0,24}?(?:过户(?:到|给|至)了?(?:新名(?:字|称)?|新公司)?(?:的)?|(?:执照|证书|证件|上面|后台)?(?:上|里)?(?:写|印|登记|注册|实名|认证|备案|挂|填|用|签)(?:着|在)?的(?:名字|名称)?(?:就)?(?:是|叫)?|执照上(?:写)?的?(?:就)?是|(?:全称|名称|名字|公司名|单位名)(?:那个|嘛|呢)?(?:(?:就)?(?:是|叫|改成|为)\s?)?|(?:公司|单位|主体|法人)(?:就)?(?:是|叫)|登记在|注册在|挂在|叫做?|取名|更名为|改名为?|(?:改|换|变)成了?(?:新名(?:字|称)?(?:叫|是)?)?|注册了(?:个)?|应该是|就是|还是|持有(?:者|人)(?:就)?(?:是)?|(?:那个|这个)?(?:\.+|…+)|[:是])(?=[\u4e00-\u9fffa-z]{4})/
/** the same in one character, which may as well be part of a name (用友, 在线): only behind what it goes with */
const telltale =
  /^(?:.{0,14}(?:域名|网站|网址|我们?|现在|当时|就|(?<![成首古花丰宜武])都|也|是|还是|名字|证书|上面|(?<![万千公百])里|登记|注册|挂|写|放|资源|账号|合同|资质))?(?:在|归|属于|给|用|填|写|按|由)(?=[\u4e00-\u9fffa-z]{4})/
function leadOf(said: string): number {
  let skip = ledInBy(said, lead.exec(said)?.[0].length ?? 0)
  for (let turn = 0; turn < 4; turn += 1) {
    const rest = said.slice(skip)
    // 成都用心餐饮: where 用 begins a word, nothing before it leads in either
    const ends = [telling, telltale].map(words => skip + (words.exec(rest)?.[0].length ?? 0)).filter(end => ledInBy(said, end) === end)
    const more = (ends.find(end => end > skip) ?? skip) - skip
    if (more === 0 || rest.length - more < 4) break
    skip += more
  }
  const rest = said.slice(skip)
  return skip + ((whose.exec(rest) ?? kind.exec(rest))?.[0].length ?? 0)
}

/** 写的公司温州X有限公司 */
const kind = /^(?:公司|单位|企业)(?=[\u4e00-\u9fff]{4,}(?:公司|中心|协会|店|医院|学校|合作社)$)/

/** 我表哥的X公司, 原来那个老板的X公司: whose it is, no part of the name */
const whose =
  /^[\u4e00-\u9fff]{0,6}?(?:我们?|咱们?|你们?|他们?|她们?|人家|别人|老板|朋友|同学|亲戚|公公|婆婆|[老表堂]?[爸妈爹娘哥姐弟妹叔舅姨姑嫂婶伯][爸妈哥姐弟妹夫]?|老公|老婆|媳妇|合伙人|前任|上家|原来|以前|之前)(?:自己|个人|那个|以前|之前|原来|开|做|办|注册|控股|现在)*的(?=[\u4e00-\u9fff]{4})/

/** 网站上显示的是 福满堂, 首页标题写的是… */
const shownAs =
  /^[^,。]{0,10}?(?:说|决定|商量|打算|想|定|要)(?:了|好|的)*(?:就|是|要|让|给|还是)*(?:叫做?|(?:取|起|定)名(?:叫|为)?)(?:成|为|个)?\s?(?=\S{3})|^[^,。]{0,8}?(?:名(?:字|称)?[^,。]{0,3})?(?:定|取|起)(?:下来)?(?:成|为|叫|名|的是|了)+\s?(?=\S{3})|^成(?=[:\s"])\s?(?=\S{3})|^[^,。]{0,12}?(?:显示|写|填|登记|印|挂|用|起|取|标)(?:着|的|了)(?:名字|名称|标题)?(?:就)?(?:是|叫|为)\s?(?=\S{2})|^(?:网站|首页|页面|官网|顶上|上面|左上角|招牌|门头|标题|抬头|大标题|应用商店|应用市场|商店|市场|后台)+(?:里|上|中)?(?:面)?(?:就)?(?:写|显示|挂|标|印|叫|是)(?:的|着)?(?:是|叫)?\s?(?=\S{3})/

/** 信用代码9133…: a long run with digits in it is some number, and no name stands around it */
const isNumber = (said: string): boolean => (said.match(/[^\u4e00-\u9fff\s,。()]{10,}/g) ?? []).some(run => /\p{N}/u.test(run))

/** 收信就公司那里, 寄到店里就行: where letters go */
const toAPlace = /^(?:收信|收件|寄|快递|信件|送到|发到)|(?:那里|那边|那儿|这里|这边)$/
const elsewhere = /法人|法定代表人|负责人|联系人|服务器|备案|到期/

/** 由"A"变更为"B", 从A改名为B */
const renaming =
  /(?:由|从|原名?(?:为|叫|是)?)\s?["'《]?([^"'》,。;]{4,40}?)["'》]?\s?(?:变更|更名|改名|改制|改|换)(?:登记|名)?(?:为|成|到|叫|作)\s?["'《]?([^"'》,。;]{4,40}?)["'》]?(?=$|[,。;\s])/
/** which of the two names the field is for */
const sideOf: Readonly<Record<string, 1 | 2>> = { formerOrganizerName: 1, organizerName: 2 }

function readRenamed(field: FieldDefinition, region: Region, hearing: Hearing): Reading | undefined {
  const side = sideOf[field.key]
  const found = side && renaming.exec(hearing.text.slice(region.start, region.end))
  const name = side && found?.[side]
  if (!found || !name || !organisationEnds.test(name)) return undefined
  const start = region.start + found.index + (side === 1 ? found[0].indexOf(name) : found[0].lastIndexOf(name))
  const place = { start, end: start + name.length }
  return { kind: 'value', raw: shownOf(hearing, place).trim(), ...place, confidence: 0.94, purity: 1 }
}

/** The reading of a field that holds the name of an organisation. */
export function readOrganisation(field: FieldDefinition, region: Region, hearing: Hearing): Reading | undefined {
  const renamed = readRenamed(field, region, hearing)
  if (renamed) return renamed
  const found = findOrganisation(region, hearing)
  const length = Math.max(1, hearing.text.slice(region.start, region.end).trim().length)
  if (found)
    return {
      kind: 'value',
      raw: found.name,
      start: found.start,
      end: found.end,
      confidence: 0.94,
      purity: (found.end - found.start) / length,
    }
  const named = readLine(field, region, hearing)
  if (named?.kind !== 'value') return named
  const said = hearing.text.slice(named.start, named.end)
  if (isNumber(said) || /[a-z0-9-]\.[a-z]{2,}/.test(said)) return undefined
  // 负责人就是法人本人, 域名能用到2028/3/15: no name, and about something else
  if (
    elsewhere.test(said) ||
    toAPlace.test(said) ||
    hearing.spans.some(span => span.kind === 'date' && span.start < named.end && named.start < span.end)
  )
    return undefined
  if (
    generic.test(said) ||
    (/^(?:企业|个体|个人|单位|公司|事业|社团|民非|机关|政府)/.test(said) && said.length < 6) ||
    !/[\u4e00-\u9fff]{4}/.test(said) ||
    /[的了吗呢吧没不我你他]/.test(said)
  )
    return { kind: 'clarify', why: 'name', start: named.start, end: named.end }
  return { ...named, confidence: 0.7, doubt: 'name' }
}

/** 要加两个字, 改一下: what is to be done with a name */
const isToChange =
  /^(?:[^,。]{1,8}(?:要|得|想|需要)(?:改|换|变|更正)(?:一下)?$|(?:要|得|想|需要|可以|能不能)?(?:再)?(?:加|减|改|换|去掉?|删掉?|少|多|调)(?:了|上)?(?:[一两几二三四\d]{0,2}(?:个|下)?(?:字|名字?|别的)?)(?:吧|呢|了)?$)/

/** a remark is told as it is */
const remarkLead =
  /^(?:[\s,:?="'】\])]|(?:主体)?备注(?:里|上|就|一下)*(?:写|填|是)?[:,]?|(?:写|填)(?:上|着)?[:\s]|就写|写上?[:,]|填上?[:,]|麻烦写|请(?:写|备注))+/
const endsLabel = /^\s?(?:[:是为]|就是|写|填|如下|说|，|,)/

/** 正在过户, 还没过户: what is done with it, and nobody's name */
const isUnderWay = /^(?:正在|还在|已经|还没|尚未|准备|打算|马上要?|刚刚?)(?=.{0,4}(?:过户|转移|转让|办|改|变更|换|申请|注册|审|登记|等|弄))/

/** 网站名字要加两个字 叫示例老灶火锅店: what is said last is the name */
const calledAtEnd = /^[^,。;]{1,24}[\s,](?:就|要|改)?(?:叫|叫做|叫作)(?:个)?(?=\S{3,}$)/

/** 依《云服务采购合同》: a paper, and nobody's name */
const paperTitle = /(?:合同|协议书?|通知书?|办法|规定|条例|公告|声明|证明|附件|清单)$/

/** What is left of a line without lead-in, quotes and closing words: a free name or a short text. */
export function readLine(field: FieldDefinition, region: Region, hearing: Hearing): Reading | undefined {
  if (region.end - region.start > longestLine) return undefined
  const words = wordsOf(hearing, field.key)
  let { start } = region
  let { end } = region
  // 内容:展示本店的花, 儿子写的是:介绍农场
  if (field.key === 'siteContentDescription')
    start += /^[^,。:]{0,8}(?:内容|说明|简介|写的?是)(?:就?是)?:\s*(?=\S{6})/.exec(hearing.text.slice(start, end))?.[0].length ?? 0
  const quoted = /["'《<](?=(.{2,60}?)["'》>])/.exec(hearing.text.slice(start, end))
  if (quoted?.[1] && !(field.kind === 'brandName' && paperTitle.test(quoted[1]))) {
    start += quoted.index + 1
    end = start + quoted[1].length
  } else {
    const label = hearing.cues.find(
      cue =>
        cue.start >= start && cue.end <= end && cue.fields.includes(field.key) && (field.kind !== 'freeText' || cue.start <= start + 2),
    )
    // 执照刚换过新的: in a text a label is one where something is put behind it
    if (label && label.end < end && (field.key !== 'subjectRemark' || endsLabel.test(hearing.text.slice(label.end, end)))) start = label.end
    const text = hearing.text.slice(start, end)
    start += ledInBy(text, (field.key === 'subjectRemark' ? remarkLead : lead).exec(text)?.[0].length ?? 0)
    start += shouldBe.exec(hearing.text.slice(start, end))?.[0].length ?? 0
    start += englishLead.exec(hearing.text.slice(start, end))?.[0].length ?? 0
    if (isCalled(field))
      start += (shownAs.exec(hearing.text.slice(start, end)) ?? calledAtEnd.exec(hearing.text.slice(start, end)))?.[0].length ?? 0
    // 用于展示…: one word, and what the rest is for
    if (hearing.text[start] === '于' && hearing.text[start - 1] === '用') start -= 1
    const rest = hearing.text.slice(start, end)
    const closing = tail.exec(rest)
    if (closing && closing.index > 0) end = start + closing.index
    const tool = field.key === 'vulnScanTool' ? scannedWith.exec(hearing.text.slice(start, end)) : undefined
    if (tool?.groups?.name) {
      start += tool.groups.lead?.length ?? 0
      end = start + tool.groups.name.length
    }
  }
  const kept = /^(?:归|属于?|由)(.+?)(?:管|管辖|的|负责)?$/.exec(hearing.text.slice(start, end))
  if (kept?.[1] && field.kind === 'freeText') {
    start += hearing.text.slice(start, end).indexOf(kept[1])
    end = start + kept[1].length
  }
  if (field.key === 'policeStation') {
    const said = hearing.text.slice(start, end)
    // 原属A派出所,现归B: the one of before is none
    if (/(?:原|以前|之前|过去|曾)(?:来|先|经)?(?:归|属|由|是)/.test(said) && /派出所|分局/.test(hearing.text.slice(end))) return undefined
    const skip =
      /^(?:.*?(?:改|现在?|划|转|调整?)(?:归|属|由|到|给|至)+|(?:我们?|咱们?|店里?|公司)(?:这边|这里|这)?(?:归|属于?|由))(?=[\u4e00-\u9fff]{2,})/.exec(
        said,
      )?.[0].length ?? 0
    start += skip
    // the station, below a bureau and its branch
    const station = /^(?:[\u4e00-\u9fff]{2,12}?(?:公安局|分局)){0,2}[\u4e00-\u9fff]{2,12}?(?:派出所|警务室)/.exec(
      hearing.text.slice(start, end),
    )
    const named =
      station ??
      /^(?:[\u4e00-\u9fff]{2,12}?(?:分局|公安局))?[\u4e00-\u9fff]{2,12}?(?:派出所|分局|公安局|警务室)/.exec(hearing.text.slice(start, end))
    if (named) end = start + named[0].length
  }
  const raw = shownOf(hearing, { start, end }).trim()
  if (
    !raw ||
    isNothing.test(hearing.text.slice(start, end)) ||
    (isCalled(field) && (isToChange.test(hearing.text.slice(start, end)) || isUnderWay.test(hearing.text.slice(start, end)))) ||
    (field.kind !== 'freeText' && noName.test(hearing.text.slice(start, end))) ||
    words.clarify?.test(hearing.text.slice(start, end))
  )
    return undefined
  const purity = (end - start) / Math.max(1, region.end - region.start)
  const place =
    field.key === 'backupSiteAddress'
      ? /^(?:.*(?:备份|备|放|存|同步|传|在)[^,。]{0,40})?(?:在|到|去)(?=[^在到去]{2,}$)/.exec(hearing.text.slice(start, end))?.[0].length
      : undefined
  if (place !== undefined && where.test(raw.slice(place)))
    return { kind: 'value', raw: raw.slice(place), start: start + place, end, confidence: 0.88, purity }
  // what is said in quotes or is no name of its own may sound like speech
  if (field.key === 'backupSiteAddress' && !where.test(raw))
    return { kind: 'value', raw, start, end, confidence: 0.6, doubt: 'place', purity }
  // 这玩意啥型号的嘛: nothing in it is written on a machine
  // 12月8号再交 is called by nobody so
  if (
    words.looks &&
    field.type === 'string' &&
    /^[\d\s.,:]{0,8}\d[\d\s.,:年月日号点时分个小]{0,12}(?:再|才|就)?.{0,2}$/.test(raw) &&
    !words.looks.test(raw.toLowerCase())
  )
    return undefined
  if (words.looks && field.type === 'string' && hearing.asked.length === 1 && !words.looks.test(raw.toLowerCase()) && !/[a-z\d]/i.test(raw))
    return { kind: 'value', raw, start, end, confidence: 0.65, doubt: 'name', purity }
  const talk = quoted || !isCalled(field) ? 0 : talkIn(hearing.text.slice(start, end))
  if (talk === 2) return undefined
  // huiwei-yangli.com is an address, no name
  if (field.kind === 'siteName' && /[a-z0-9-]\.[a-z]{2,}/i.test(raw)) return { kind: 'clarify', why: 'value', start, end }
  // 企业官网(corp site): what kind of page it is
  if (
    field.kind === 'siteName' &&
    !quoted &&
    /^(?:企业|公司|单位|我们?|一个)?(?:的)?(?:官网|官方网站|网站|门户网?站?|展示站|宣传站|corp(?:orate)? site)$/i.test(raw)
  )
    return hearing.asked.length === 1 ? { kind: 'clarify', why: 'name', start, end } : undefined
  // 用于展示…, 不设注册功能: what it is for and what it has not
  if (
    field.kind === 'siteName' &&
    !quoted &&
    /^(?:用于|主要|展示(?:本|我们?|公司)|介绍(?:本|我们?|公司)|以便|旨在|不设|不提供|不含|无需)/.test(raw)
  )
    return undefined
  // 小程序是小覃弄: who looks after it
  if (isCalled(field) && !quoted && /(?:弄|管|搞|负责|打理|维护|运营)(?:的|着)?$/.test(raw)) return undefined
  // names that begin so need a licence of their own
  if (field.kind === 'siteName' && /^(?:中国|中华|全国|国家|国际|世界)/.test(raw))
    return { kind: 'value', raw, start, end, confidence: 0.65, doubt: 'name', purity }
  return talk === 1
    ? { kind: 'value', raw, start, end, confidence: 0.65, doubt: 'name', purity: purity / 2 }
    : { kind: 'value', raw, start, end, confidence: 0.88, purity }
}

/** 网站名称应该是海风软件 */
const shouldBe = /^(?:(?:更正|改)一下[,:\s]|(?:应该|应当|应)(?:就?是|为|写|填|叫)[,:]?\s?)(?=\S{2})/

/** in Chinese it's called 示例园艺, we want to call it 示例园艺 */
const englishLead = /^[a-z][a-z ,'.-]{0,40}(?:(?:\s|')(?:is|s|it|called|named|as|be|are)\s+|:\s*)(?=[\u4e00-\u9fff])/

/** 扫描用的绿盟, 平时拿nessus扫一扫: what is done with the tool, and the tool */
const scannedWith =
  /^(?<lead>(?:我们?|咱们?|公司|平时|平常|一般|每次|目前|现在|主要|(?:漏洞扫描|漏洞|漏扫|扫描|扫(?:一?下|过)?|检测|体检|工具|软件)(?!描|服务|系统|工具|器|平台|软件)|这块|都|就|也|只|是|用|拿|靠|跑|装|上|开|买|借|走|做|的(?!士)|了|过|那个|那款|叫|\s|,){0,12})(?<name>\S.*?)(?:\s?自带的|\s?(?:自带|里|里面)?(?:的|来|去)?(?:漏洞)?(?:扫一?扫|扫一下|扫描一下|扫|查|跑|做|(?:检测|体检)(?=[的一过了]))(?:的|一下|一遍|过|了)*)?$/

/** words of places and of things that hold a copy */
const where = /云|机房|盘|nas|服务器|电脑|主机|oss|cos|s3|地|楼|室|[省市区县路街]|仓|中心|磁带|异地|本地|公司|家里?|店|柜/i

/** What somebody made up or registered: a name, no description. */
const isCalled = ({ kind, key }: FieldDefinition): boolean =>
  kind === 'siteName' || kind === 'brandName' || kind === 'organisationName' || key === 'policeStation' || key === 'vulnScanTool'
