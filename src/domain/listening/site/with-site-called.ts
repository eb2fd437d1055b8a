import { fillAt, isUnheard, tellsMuch, withFills } from '../beside/tells-much.ts'
import type { FieldsHeard } from '../hear-fields.ts'
import { type Hearing, shownOf } from '../hearing.ts'
import { matchesOf } from '../patterns/matches-of.ts'

const field = 'siteName'
const patterns: readonly RegExp[] = [
  // 网站"百丰园林", 网站一个,名称为"春晓蔬菜"
  /(?:网站|站点|官网|小站)[^"。;\n]{0,12}"(?<name>[\u4e00-\u9fffa-z0-9·]{2,20})"/g,
  // 网站:锦荣建筑(公司官网), Website: 川泰设计, and the same below a bullet
  /(?<=^|[\n,。;·>\s-]|\n\d{1,2})(?:网站|站点|website|site)(?: ?name)?\s?[:=]\s?(?<name>[\u4e00-\u9fff][\u4e00-\u9fffa-z0-9·]{1,13})(?=\s?(?:$|[(,。;\n/]))/g,
  // 网站示例苍洱客栈,域名a.cn · 网站示例雪原参茸,a.cn
  /(?<=^|[\n,。;])(?:网站|站点|官网)\s?(?<name>[\u4e00-\u9fff·]{4,13})(?=[,\s]{1,3}(?:域名|网址|(?:www\.)?[a-z0-9-]{2,40}\.[a-z]{2,}))/g,
  // 网站 / 示例泥塑坊 / a.cn · 网站叫做 示例修表 域名a.cn
  /(?<=^|[\n,。;])[^\S\n]{0,4}(?:网站|站点|官网)\s?;\s?(?<name>[\u4e00-\u9fff·]{2,13})(?=\s?;\s?(?:www\.)?[a-z0-9-]{2,40}\.[a-z]{2,})/g,
  /(?:网站|官网)(?:的?名字?|名称)?(?:叫[做作]?|取名|起名)\s(?<name>[\u4e00-\u9fff·]{2,13})(?=\s(?:域名|网址))/g,
  // 网站叫程华设计域名a.cn
  /(?:网站|官网)(?:的?(?:就|名字?|名称))?(?:就|叫作?|是|为){1,2}(?<name>[\u4e00-\u9fff·]{2,13}?)(?=域名|网址)/g,
  // 网站放课程和地址,名字写"潜水之家"
  /(?<=[,。;\n]|^)(?:网站)?(?:名字|名称|站名)(?:就)?(?:写|叫|用|填|取|起|是)(?:成|为)?\s?"(?<name>[\u4e00-\u9fffa-z0-9·]{2,20})"/g,
  // 网站情况:名称为示例配件
  /网站(?:情况|信息|资料)?\s?[:，,]\s?(?:名称|名字)(?:就?是|为|叫)(?<name>[\u4e00-\u9fff·]{2,14})(?=[,。;\n])/g,
  // 示例酒庄 shili-jiu.com, on a line or on two of their own
  /(?<=^|\n)[^\S\n]{0,4}(?<name>[\u4e00-\u9fff·]{4,13})[^\S\n]{0,4}[\s;](?=(?:https?:\/\/)?(?:www\.)?[a-z0-9-]{2,40}\.[a-z]{2,})/g,
  // 网站 newline - 名称:程华设计
  /网站\s{0,3}\n[^\S\n]{0,8}[-·*•]?\s{0,3}(?:名称|名字)\s?[:=]\s?(?<name>[\u4e00-\u9fff][\u4e00-\u9fffa-z0-9·]{1,19})(?=\s?(?:$|[(,。;\n]))/g,
]
/** says what it is or does, or that there is none */
const noName =
  /域名|网址|邮箱|公司$|官网|门户|主页|首页|网站|网页|介绍|展示|宣传|用来|备案|首次|第一次|没有|[无未不]|一个|同上|待定|微信|关于|联系/

/** What the site is called, beside everything else: in quotes behind the site, or behind it and a colon. */
export function withSiteCalled(heard: FieldsHeard, hearing: Hearing): FieldsHeard {
  if (!tellsMuch(hearing) || !isUnheard(field, heard, hearing)) return heard
  const found = patterns.flatMap(pattern =>
    matchesOf(pattern, hearing.text).flatMap(match => {
      const name = match.groups?.name
      if (!name || noName.test(name)) return []
      const start = match.index + match[0].indexOf(name)
      return [{ start, end: start + name.length }]
    }),
  )
  const [first] = found
  const names = new Set(found.map(region => shownOf(hearing, region)))
  return first && names.size === 1 ? withFills(heard, [fillAt(hearing, first, field, shownOf(hearing, first).trim())]) : heard
}
