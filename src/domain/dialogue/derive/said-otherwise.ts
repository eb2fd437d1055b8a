import { speaksFor } from '../../listening/people/speaks-for.ts'

/**
 * What a message says of things that are otherwise put forward as usual. Null: it speaks of it and was not heard, so that it is asked; a text: the
 * words that describe the site, to be put forward instead, or `second` of whoever files.
 */
export type Otherwise = Readonly<Record<string, string | null>>

/** below it is an answer, not somebody who tells everything */
const leastLetters = 30

const negated = /不|没|无|别|非|未|\bno\b|\bnot\b|without/i
const parts = (text: string): readonly string[] => text.split(/[,，。;；!！?？\n【】、\s]+/)
/** said, and not denied in the same breath */
const claims = (text: string, words: RegExp): boolean => parts(text).some(part => words.test(part) && !negated.test(part))

const writesLegal = /负责人[^,，。;；\n]{0,8}(?:法人|法定代表人|老板|经营者)/
/** 负责人:曲样例(非法人), 负责人是我,不是法人: whoever files is said to be another person */
const saysSecond = (text: string): boolean =>
  /(?:person )?in charge[^.;\n]{0,24}\b(?:colleague|employee|assistant|accountant|manager|secretary)\b/i.test(text) ||
  (/负责人[^。;；\n]{0,24}(?:非|不是)(?:公司)?(?:法人|法定代表人|老板)/.test(text) &&
    !writesLegal.test(text.replace(/(?:非|不是)(?:公司)?(?:法人|法定代表人|老板)/g, '')))

/** what stands for it */
export const second = 'second'

/** Fields whose usual value a message may speak against, and what it says then. */
const spoken: readonly { readonly field: string; readonly in: (text: string) => boolean }[] = [
  {
    field: 'principalIsLegalRep',
    in: text =>
      /不是[^,，。;；\n]{0,6}(?:法人|法定代表|老板|经营者)|非(?:公司)?法(?:人|定代表)|委派代表|not the legal rep/i.test(text) ||
      speaksFor(text),
  },
  {
    field: 'serviceOwnerSameAsPrincipal',
    in: text =>
      /网站(?:管理员|负责人|责任人)[^。;；\n]{0,16}(?:会计|同事|员工|信息员|网管|技术|运维|助理|文员|另外|另一|不是)/.test(text) ||
      /网站[^,，。;；\n]{0,4}(?:让|由|归|交给)(?!我|本人|自己|法人|老板)[^,，。;；\n]{1,8}(?:负责|管|弄|维护|打理)/.test(text),
  },
  {
    field: 'investorOrSuperior',
    in: text =>
      /母公司|总公司|集团|股东|上级|控股|投资人/.test(
        text.replace(/投资人(?=身份证|证件|姓名|[)）:：])|(?:股东|投资人)[就也都只是写填:：\s]{0,4}(?:我|本人|法人|[她他]一个)/g, ''),
      ),
  },
  {
    field: 'mailingAddress',
    in: text =>
      /通[信讯]地址|收(?:不到)?信|寄[信到]|挂靠/.test(
        text.replace(/通[信讯]地址[就也是写填:：\s]{0,4}(?:同|和|跟|与|按)(?:营业)?执照/g, ''),
      ),
  },
  {
    field: 'siteName',
    in: text =>
      /网站(?:的?名|叫|先叫)|站名|site ?name|(?:^|[\n,，;；])\s?名字\s?[:：叫是]?\s?[\u4e00-\u9fff]|网站[^。;；\n]{0,10}(?:[“「『"《]|名称?[:：为是])|(?:网站|\bwebsite|\bsite)\s?[:：]\s?[\u4e00-\u9fff]/i.test(
        text,
      ),
  },
  { field: 'siteServiceContent', in: text => claims(text, /网店|商城|下单|购物|论坛|社区|博客|游戏|视频站/) },
  {
    field: 'siteLanguages',
    in: text =>
      /英文|英语|双语|\bEnglish\b.{0,20}\bChinese\b|\bChinese\b.{0,30}\bEnglish\b|维吾?尔?[文语]|藏文|蒙古?文|日文|日语|韩文|繁体|俄文/i.test(
        text,
      ),
  },
  { field: 'isCommercialService', in: text => claims(text, /收费|付费|收钱|会员费|付款|在线支付|卖课/) },
  { field: 'isInteractive', in: text => claims(text, /留言|评论|发帖|论坛|会员|(?:用户|访客)注册/) },
  { field: 'domainRegistrar', in: text => /注册(?:商|服务?机构)|域名商|registrar/i.test(text) },
  { field: 'domainHolderName', in: isHeldByAnother },
  {
    field: 'preApprovalTypes',
    in: text =>
      claims(
        text,
        /(?:有|涉及|需要?|属于|办了|取得)[^,，。;；\n]{0,6}前置审批|前置审批[^,，。;；\n]{0,8}(?:药|医疗|出版|新闻|文化|教育|广播|宗教|培训|金融)/,
      ) || /前置审批[^。;；\n]{0,10}(?:懂|清楚|知道|哪些|要不要|需不需要)/.test(text),
  },
  {
    field: 'icpFilingType',
    in: text => claims(text, /新增接入|转入备案|变更备案|注销备案|备案号|换(?:了|个|家)?(?:接入|服务)商|之前备过|以前备过/),
  },
  { field: 'organizerCertValidTo', in: text => /执照[^。;；\n]{0,12}(?:到期|有效期|截止)|营业期限/.test(text) },
  { field: 'siteHomepageUrl', in: text => /https?:\/\//i.test(text) },
  {
    field: 'accessMethod',
    in: text =>
      claims(text, /托管|虚拟主机|物理(?:机|服务器)|自己的(?:机器|服务器)|机柜/) || /(?:机器|服务器)是(?:我们|咱们?|我)?自己的/.test(text),
  },
  { field: 'notifyMobile', in: text => /(?:短信|通知|进度)[^。;；\n]{0,10}[发收打]/.test(text) },
  { field: 'applicationDate', in: text => /(?:提交|递交|交上去|\bsubmit\b)/i.test(text) },
]

/** who a domain is registered for, in the clause that tells it */
const holding =
  /名下|(?<!(?:网站|站点|小程序|店|公司|法人|负责人)的?)名[字义子](?!就?叫)|登记(?:的|在)|持有|所有[者人]|证书上|(?:写|注册|挂)的?(?=我|[爸妈哥姐他她]|老[婆公板]|总|个人|本人|经营者|法人)|\bheld by\b|\bin (?:my|his|her) name\b/i
/** a label with nothing behind it, and a question */
const saysNothing = /^(?:域名)?(?:持有|所有)[者人]$|谁|哪|什么/
const ofPerson = /我(?!们|司|社|店|公司)|[爸妈哥姐弟]|老公|老婆|孩子|儿子|女儿|个人|老板|他|她|本人|法人|经营者|朋友|\b(?:my|his|her)\b/i
const ofAnother = /总公司|母公司|集团|总部|总店|建站公司|(?:别的|另一?家?|朋友的?)公司/
/** the organisation itself */
const own =
  /公司|单位|企业|[本该我贵][司社院校园馆]|合作社|中心|工作室|服务部|[商本该]?店|个体户|执照|机构|部|厂|场|商行|经营部|客栈|民宿|诊所|协会|农庄|茶楼/

/** 登记的我名字, 花志佳个人持有, 证书上写的总公司: of the domain, and not of who files. */
function isHeldByAnother(text: string): boolean {
  let ofDomain = false
  return text
    .replace(/[\w.-]{1,40}@[\w.-]{1,60}/g, ' 邮箱 ')
    .split(/[,，。;；\s]+/)
    .some(part => {
      ofDomain =
        /域名|网址|domain|\.(?:com|cn|net|top|vip)\b/i.test(part) ||
        (ofDomain && !/服务器|云主机|网站(?:名|叫)|负责人|手机|邮箱/.test(part))
      if (!ofDomain || saysNothing.test(part)) return false
      const said = holding.exec(part)
      if (!said) return false
      // who tells everything in one breath speaks of others in it too
      const near = part.slice(Math.max(0, said.index - besideHolding), said.index + said[0].length + besideHolding)
      return ofPerson.test(near) || ofAnother.test(near) || !own.test(near)
    })
}
/** characters on either side of the word that tells the holder */
const besideHolding = 20

export function saidOtherwise(text: string): Otherwise {
  if (text.length < leastLetters) return {}
  const against = spoken.filter(each => each.in(text)).map(({ field }) => [field, null] as const)
  const described = describedIn(text)
  return Object.fromEntries([
    ...against,
    ...(saysSecond(text) ? [['principalIsLegalRep', second] as const] : []),
    ...(described ? [['siteContentDescription', described] as const] : []),
  ])
}

/** from its label or from the site on, up to the end of the sentence */
const descriptions: readonly RegExp[] = [
  /(?:用途|网站内容|内容)(?:】|就?是|为|\s?[:：|=]|\s(?=[\u4e00-\u9fff]))\s?([^。;；!！?？\n【✅|]{4,120})/,
  /(?:网站|官网|网页)(?:上面?|里面?)?(?:就|主要|其实|准备|打算|想)*(?:是|放|用来|用于)([^。;；!！?？\n【]{4,120})/,
  /(?:网站|官网)((?:介绍|展示|发布|卖|给)[^。;；!！?？\n【]{4,120})/,
  /(?:网站|官网)[^。;；!！?？\n]{0,12}[,，](?:就|主要)?是?((?:给|放|介绍|展示|卖|作品)[^。;；!！?？\n【]{4,120})/,
  /(?:就是|主要是)(卖[^。;；!！?？\n【]{3,80})/,
]
/** of another thing */
const elsewhere = /^(?:域名|服务器|语言|类型|前置|简体|中文|中英|就中文|双语|访问|备案|负责人|手机|邮箱|电话(?!号)|[a-z0-9-]+\.[a-z]{2,})/i
/** calls the site a site and says nothing of what is on it */
const bareSite = /^(?:我们|咱们?|我)?(?:家|店|公司|单位|企业|个)*的?(?:小?(?:官网|网站|门户)|企业门户|单位门户)(?:性质)?[嘛呢吧啊]?$/
const lead = /^(?:再|加上|还有)?(?:放点|放些|放的?是?|主要是|就是|是)(?=\S)/

function describedIn(text: string): string | null {
  for (const pattern of descriptions) {
    const [, found = ''] = pattern.exec(text) ?? []
    const kept: string[] = []
    for (const part of found.split(/[,，:：\s]+/).filter(Boolean)) {
      if (negated.test(part) || elsewhere.test(part)) break
      if (!bareSite.test(part)) kept.push(part.replace(/^(?:我们|咱们?|我)?(?:家|店|公司)的?官网[嘛呢]?(?=\S)/, '').replace(lead, ''))
    }
    const words = kept.filter(Boolean).join('，')
    // numbers are somebody's
    if ((words.match(/\p{Script=Han}/gu) ?? []).length >= 4 && !/\d{7}/.test(words)) return words
  }
  return null
}
