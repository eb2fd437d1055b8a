import type { FieldDefinition } from '../../fields/definition.ts'
import type { Json } from '../../json.ts'
import { type Hearing, type Region, wordsOf } from '../hearing.ts'
import type { Attribute } from '../lexicon.ts'
import { speaksFor } from './speaks-for.ts'

const same =
  /同(?:上|前|执照|住所(?!\S*\d)|注册|法人|负责人|公司|主体|通讯|身份证)|(?:跟|和|与|同|按|照|依|用)(?:.{1,12}?)(?:一样|一致|相同|同一个|同一人|一个人|一个号|是一个)|一样(?:的)?|同一个?(?:人|号|地址|邮箱|手机)?|(?:按|照|同|跟|和|见|依)(?:着)?(?:营业)?执照|执照(?:上)?(?:的)?(?:那个|地址|住所|一样)|(?:还|也|就|都)(?:是|用|写|填|发)(?:这|那|刚才|前面|上面|原来|之前|我|他|她|法人|负责人|公司|主体|老板|本人|注册|同)|(?:这|那|刚才|前面|上面)(?:个|一个|的)?(?:那个)?(?:号|号码|手机|邮箱|地址|人|ip)|(?:用|按|照)(?:着)?(?:上面|前面|刚才|之前)(?:的|那个|填的|写的|说的)|^(?:就|都)?(?:是)?(?:刚才|上面|前面)(?:那个|的|填的|说的)|(?:我|法人|负责人|老板|公司)的(?:就行|那个|手机|邮箱|身份证)?$|(?:安全|网站|服务|主体|应急)?(?:负责人|安全员|联络人|法人|老板)(?:兼|顺带|一起管|一肩挑)|^(?:就|还是|也)?(?:打|用|填|写|找|联系)(?:法人|老板|(?:安全|网站|服务|主体|网络安全|应急)?(?:负责人|联络人))(?:的|那个|手机|电话|号|这个)*$|(?:上面|前面|刚才)(?:那个|的|写的|填的|说的|那)(?:全称|名称|名字|单位|公司)|same(?: as)?|the above/
const bareOwner =
  /^(?:域名|网站|证书)?(?:就?是?|写|填|都?是|(?:登记|注册)(?:在|的是|的)?|在|归|属于|用|拿|以)?(?:我们?|咱们?|本)?(?:的)?(?:公司|单位|企业|主体|店|合作社|协会|学会|商会|学校|幼儿园|医院|诊所|卫生院|厂|村委会|律所|事务所|中心|机构|工作室|饭店|酒店|民宿|基金会|农场|养殖场)(?:自己)?(?:的|名下|名义|名字|名称|名(?=[的呗吧]|$)|这边|呗|吧|(?:实名|认证|注册|登记|买|办)(?:认证|登记)?(?:过|了)?的?)*$/
const bareLegal =
  /^(?:域名|网站|证书)?(?:就?是?|写的?|填的?|都?是|由|归|在|还是|登记的?)?(?:我们?(?:的)?)?(?:公司)?(?:法人|法定代表人|老板|法人代表|负责人)(?:自己|本人|的|名字|姓名|名下|个人|兼|呗|吧|来|当|批|签|担任|就行|名义)*$/
const me =
  /^(?:就?是?|还是|都是?|也是?|写|填|用|归|由|在|发|发给|发到)?(?:我|本人|自己)(?:自己|本人|一个人|的|名下|这个|这|个人|手机|号|邮箱|来|管|批|签|负责|就行|呗|吧|啊|呀|兼|的号|手机上|这个号|的手机|的邮箱)*$/
const him =
  /^(?:就|还|也|都|全)*(?:是|找|写|填|由|归|给|用|打)?(?:他|她|这个人|此人)(?:自己|本人|一个人|名下|名义|个人|来|管|负责|当|批|签|做|的|吧|呗|啊|了|就行|兼|吧)*$/

const roleWords: readonly (readonly [RegExp, string])[] = [
  [/网站负责人|服务负责人|管网站的/, 'serviceOwner'],
  [/安全负责人|网络安全负责人|安全员|管安全的/, 'securityOfficer'],
  [/应急联(?:络|系)人|紧急联系人/, 'emergencyContact'],
  [/法人|法定代表人|老板/, 'legalRep'],
  [/主体负责人|负责人|本人|我/, 'principal'],
]

/** The field of which a phrase says that the value is the same; undefined when the phrase says no such thing. */
export function referenceIn(
  field: FieldDefinition,
  region: Region,
  hearing: Hearing,
  lookup: (key: string) => Json | undefined,
): { readonly from: string } | 'unclear' | undefined {
  const text = hearing.text.slice(region.start, region.end).trim()
  const words = wordsOf(hearing, field.key)
  if (!words.sameAs && !roleOf(field.key, hearing)) return undefined
  // 管网站的跟总负责人不是同一个
  if (/不(?:是|太|完全)?(?:同一?个?|一样|一致|相同|一个人)/.test(text)) return undefined
  // 前面手机号说错了 points at what is wrong
  if (/(?:说|报|写|填|打|发|搞|弄)错|不对|没错|(?:没(?:有)?(?:什么|啥)?(?:要|需要|可)?|不用|不需要)改/.test(text)) return undefined
  const bare = text.replace(/[,。.!~\s]/g, '')
  // what names the field itself says nothing about where the value comes from
  const label = words.names.filter(name => bare.startsWith(name)).sort((a, b) => b.length - a.length)[0] ?? ''
  const core = bare.slice(label.length).replace(/^(?:是|为|:|写|填|就|的)+/, '') || bare
  const owner = bareOwner.test(core) || bareOwner.test(bare)
  const legal = bareLegal.test(core)
  // 公司的: whose number it is it does not say
  const isOfPerson = roleOf(field.key, hearing) !== undefined || field.type === 'phone' || field.type === 'email'
  if (isOfPerson && (owner || /公司的(?:那个|手机|邮箱|身份证)?$/.test(core))) return undefined
  const own = me.test(core)
  // 寄公司就行: for an address the company is its own
  const toCompany =
    field.kind === 'address' &&
    bare.length <= 10 &&
    /(?:公司|单位|店里|厂里|执照)(?:的)?(?:那个|那里|那边|那儿|这里|这边)?(?:地址)?(?:就行|就好|就可以|吧|呗)?$/.test(bare)
  // 收信也这: where the address was told just before
  const toHere =
    field.kind === 'address' &&
    /^(?:收信|收件|寄信|通讯|信件?|快递)(?:地址)?(?:就|也|都|还)*(?:(?:是|在|寄|发|到)*(?:这|那)(?:里|儿|边|个)?|(?:是|用)?同一?个?地址|一样的?)(?:就行|吧|呗)?$/.test(
      bare,
    )
  // 收信改成老家那个地址: on the card of a person stands where the family is
  const toHome =
    field.kind === 'address' &&
    hearing.known('organizerNature') === 'individual' &&
    /(?:身份证|证件|户口本?|老家)(?:上|里)?(?:的|那个|那边|那里)*(?:地址|住址)?(?:就行|就好|就可以|吧|呗)?$/.test(core)
  // 与主体负责人不是同一人
  if (/不(?:是)?(?:同一?个?人|一个人|一样|一致|相同)/.test(bare)) return undefined
  if (!same.test(bare) && !owner && !legal && !own && !toCompany && !toHome && !toHere && !him.test(core)) return undefined
  const from = sourceOf(field, core, { owner, legal, own }, hearing).find(key => lookup(key) !== undefined)
  return from ? { from } : 'unclear'
}

function sourceOf(
  field: FieldDefinition,
  text: string,
  said: { readonly owner: boolean; readonly legal: boolean; readonly own: boolean },
  hearing: Hearing,
): readonly string[] {
  const words = wordsOf(hearing, field.key)
  const sameAs = words.sameAs ?? []
  if (field.kind === 'address')
    return /执照|证件|身份证|户口|老家|住所|注册|公司/.test(text)
      ? ['organizerCertAddress', ...sameAs]
      : /通讯|联系|办公/.test(text)
        ? ['mailingAddress', ...sameAs]
        : sameAs
  if (field.kind === 'organisationName' || field.kind === 'siteName') {
    if (said.owner || /公司|单位|主体|主办/.test(text)) return ['organizerName', ...sameAs]
    // 我是他儿子: a site is not called like a person
    if (field.kind === 'siteName') return sameAs
    if (said.legal || /法人|老板/.test(text)) return ['legalRepName', 'principalName']
    if (said.own || him.test(text) || /我|本人/.test(text)) return ['principalName', 'legalRepName']
    return sameAs
  }
  const own = roleOf(field.key, hearing)
  const attribute = own?.attribute ?? attributeOf(field)
  const named = roleWords.filter(([pattern]) => pattern.test(text)).map(([, role]) => role)
  const sources = named
    .filter(role => role !== own?.role)
    .flatMap(role => [
      attribute && hearing.tools.lexicon.roles[role]?.fields[attribute],
      role === 'legalRep' && attribute === 'mobile' ? 'principalMobile' : undefined,
    ])
    .filter((key): key is string => key !== undefined && key !== '')
  if (said.own || (named.includes('principal') && attribute === 'name'))
    return [...sources, 'principalName', 'legalRepName', ...sameAs].filter(
      // 我是公司会计,负责人写我: not the one on the licence
      key => !(key === 'legalRepName' && speaksFor(hearing.text)) && key !== 'investorOrSuperior' && fits(key, attribute, hearing),
    )
  // 网络安全负责人也是她: whoever was named last
  if (him.test(text) && attribute === 'name') return lastNamed(hearing)
  // 那个是我的: of whom it is said, and of no one else
  const isOwn = own !== undefined && named.length > 0 && named.every(role => role === own.role) && !points.test(text)
  return isOwn ? [] : [...sources, ...sameAs]
}

const points = /一样|同|还|也|这|号|手机|电话|邮箱|前面|上面|刚才/

/** Fields that hold a person, the one that the message names last first; none when it names two. */
function lastNamed(hearing: Hearing): readonly string[] {
  const places = ['legalRepName', 'principalName', 'serviceOwnerName', 'securityOfficerName', 'emergencyContactName']
  const cues = hearing.cues.filter(cue => cue.roles.length > 0 || cue.fields.some(key => places.includes(key)))
  const keys = cues
    .flatMap(cue => [...cue.fields, ...cue.roles.flatMap(role => hearing.tools.lexicon.roles[role]?.fields.name ?? [])])
    .filter(key => places.includes(key))
  const asked = new Set(hearing.asked.map(field => field.key))
  return keys.length > 0 ? [...new Set(keys.reverse())].filter(key => !asked.has(key)) : places.slice(0, 2)
}

const fits = (key: string, attribute: Attribute | undefined, hearing: Hearing): boolean =>
  attribute === undefined || (roleOf(key, hearing)?.attribute ?? attribute) === attribute

export function roleOf(key: string, hearing: Pick<Hearing, 'tools'>): { readonly role: string; readonly attribute: Attribute } | undefined {
  for (const [role, { fields }] of Object.entries(hearing.tools.lexicon.roles)) {
    for (const attribute of ['name', 'mobile', 'email', 'idNumber', 'idType', 'idFile'] as const)
      if (fields[attribute] === key) return { role, attribute }
  }
  return undefined
}

const attributeOf = (field: FieldDefinition): Attribute | undefined =>
  field.kind === 'personName'
    ? 'name'
    : field.type === 'phone'
      ? 'mobile'
      : field.type === 'email'
        ? 'email'
        : field.kind === 'personalIdNumber'
          ? 'idNumber'
          : undefined

const leaveIt =
  /默认|你们?(?:看着|帮我|来)?(?:办|定|填|选|弄|决定)|按(?:你们?|标准|一般|常规|推荐|默认|规定|要求)|听你们?的|你们?说了算|推荐(?:的|哪个)?|一般(?:都)?(?:选|填|是)(?:什么|啥|哪个)?|常规(?:的)?|标准(?:的)?(?:就行)?$|(?:都行|都可以|都成|随便|无所谓|随意)(?:吧|的|啦|啊)?$|whatever|default|up to you/

/** 默认, 你们看着办: the usual value of the field is put forward. */
export const leavesItToUs = (text: string): boolean => leaveIt.test(text)
