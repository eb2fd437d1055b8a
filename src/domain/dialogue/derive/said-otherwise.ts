/**
 * What a message says of things that are otherwise put forward as usual. Null: it speaks of it and was not heard, so that it is asked; a text: the
 * words that describe the site, to be put forward instead.
 */
export type Otherwise = Readonly<Record<string, string | null>>

/** below it is an answer, not somebody who tells everything */
const leastLetters = 30

const negated = /不|没|无|别|非|未|\bno\b|\bnot\b|without/i
const parts = (text: string): readonly string[] => text.split(/[,，。;；!！?？\n【】、\s]+/)
/** said, and not denied in the same breath */
const claims = (text: string, words: RegExp): boolean => parts(text).some(part => words.test(part) && !negated.test(part))

/** Fields whose usual value a message may speak against, and what it says then. */
const spoken: readonly { readonly field: string; readonly in: (text: string) => boolean }[] = [
  {
    field: 'principalIsLegalRep',
    in: text => /不是[^,，。;；\n]{0,6}(?:法人|法定代表|老板|经营者)|非(?:公司)?法(?:人|定代表)|委派代表|not the legal rep/i.test(text),
  },
  {
    field: 'serviceOwnerSameAsPrincipal',
    in: text => /网站(?:管理员|负责人|责任人)[^。;；\n]{0,16}(?:会计|同事|员工|信息员|网管|技术|运维|助理|文员|另外|另一|不是)/.test(text),
  },
  { field: 'investorOrSuperior', in: text => /母公司|总公司|集团|大?股东|上级|控股|投资人/.test(text) },
  { field: 'mailingAddress', in: text => /通[信讯]地址|收(?:不到)?信|寄[信到]|挂靠/.test(text) },
  { field: 'siteName', in: text => /网站(?:的?名|叫|先叫)|站名/.test(text) },
  { field: 'siteServiceContent', in: text => claims(text, /网店|商城|下单|购物|论坛|社区|博客|游戏|视频站/) },
  {
    field: 'siteLanguages',
    in: text =>
      /英文|英语|双语|\bEnglish\b.{0,20}\bChinese\b|\bChinese\b.{0,30}\bEnglish\b|维吾?尔?[文语]|藏文|蒙古?文|日文|日语|韩文|繁体|俄文/i.test(
        text,
      ),
  },
  { field: 'isCommercialService', in: text => claims(text, /收费|付费|收钱|会员费|付款|在线支付|卖课/) },
  {
    field: 'domainHolderName',
    in: text => /(?:我|爸|妈|个人|老板|他|她)的?(?:名下|名字)|登记的我|总公司[^,，。;；\n]{0,30}名下/.test(text),
  },
  {
    field: 'accessMethod',
    in: text =>
      claims(text, /托管|虚拟主机|物理(?:机|服务器)|自己的(?:机器|服务器)|机柜/) || /(?:机器|服务器)是(?:我们|咱们?|我)?自己的/.test(text),
  },
  { field: 'notifyMobile', in: text => /(?:短信|通知|进度)[^。;；\n]{0,10}[发收打]/.test(text) },
  { field: 'applicationDate', in: text => /(?:提交|递交|交上去|\bsubmit\b)/i.test(text) },
]

export function saidOtherwise(text: string): Otherwise {
  if (text.length < leastLetters) return {}
  const against = spoken.filter(each => each.in(text)).map(({ field }) => [field, null] as const)
  const described = describedIn(text)
  return Object.fromEntries([...against, ...(described ? [['siteContentDescription', described] as const] : [])])
}

/** from its label or from the site on, up to the end of the sentence */
const descriptions: readonly RegExp[] = [
  /(?:用途|网站内容|内容)(?:】|就?是|为|[:：])\s?([^。;；!！?？\n【✅]{4,120})/,
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
