import { fillAt, tellsMuch, withFills } from '../beside/tells-much.ts'
import type { FieldsHeard } from '../hear-fields.ts'
import { type Hearing, isAsked, shownOf } from '../hearing.ts'
import { looksLikeName } from '../readers/read-person.ts'
import type { IdentifierSpan } from '../spans/span.ts'
import type { Fill } from '../understanding.ts'

const kin =
  '儿媳妇?|儿子|女儿|女婿|闺女|媳妇|老婆|老公|爱人|弟弟?|妹妹?|哥哥?|姐姐?|爸|妈|同事|员工|运营|行政|会计|文员|出纳|店长|经理|主任|助理|前台|技术|小[\\u4e00-\\u9fff]'
const name = '(?<name>[\\u4e00-\\u9fff]{2,4}?)'
const end = '(?=$|[,。;\\s(]|身份证|证件|手机|电话)'
/** 负责人:曲样例(法人他弟,非法人), 负责人不是法人 是我儿媳妇 叫尤样例, 负责人就填我们运营,田样例, 负责人不写哈总,写我,我叫金样例, 网站负责人是小黄:黄试样 */
const named = (role: string): RegExp =>
  new RegExp(
    `${role}\\s?[:=]?\\s?(?<told>[\\u4e00-\\u9fff]{2,4})(?=\\s?\\((?:[^)\\n]{0,10}(?:非|不是)(?:公司)?(?:法人|法定代表人|老板)|(?:法人|老板)[他她]?的?(?:${kin})|${kin})[^)\\n]{0,12}\\))|${role}(?:[^。;\\n]{0,14}?)(?:是|写|填|由|用|让)(?:(?:我们?|咱们?)?(?:公司|店里?|厂里?)?的?(?:${kin})[,\\s:]{0,2}(?:姓名|叫|名叫|是)?|我[,\\s]{0,2}我叫|我\\s)${name}${end}`,
  )
const office =
  '(?:[\\u4e00-\\u9fff]{1,6}(?:部|科|处|室|中心)的?)?(?:[\\u4e00-\\u9fff]{0,4}(?:主任|经理|主管|专员|助理|秘书|会计|文员|员工|同事|科长|部长|总监|店长|厂长|干事|内勤|出纳|职员|网管|行政|人事))?'
const handles = '(?:同志|先生|女士)?(?:全权|具体|来)?(?:负责|经办|办理|对接|代办|跟进)'
/** 本次备案由我司办公室主任巩样例负责 */
const entrusted = new RegExp(
  `(?:备案|此事|本次|这次|手续|材料|事宜|主体)[^,。;\\n]{0,8}?(?:由|让|请|委托|安排|授权)(?:我[司们院校社]|[本我]?(?:公司|单位)|我)?的?${office}${name}(?=${handles}(?!网站|维护|运营|更新))`,
)
/** 备案写我耿样例我不是法人 */
const writesMe = new RegExp(
  `(?:备案|主体|(?<![站务全络件急])负责人)(?:就|也|还是)?(?:写|填)(?:的是?)?我${name}(?=我|$|[,。;\\s(]|身份证|证件|手机|电话)`,
)
/** 我是公司会计斯示例,…(负责人填我, 这个事领导交给我办了 */
const introduced = new RegExp(
  `我(?:是|叫)(?:我们?|咱们?)?(?:公司|单位|店里?|厂里?)?的?(?:${kin}|信息员|干事|专员|主管)${name}(?=$|[,。;\\s(])`,
)
const isMe =
  /(?<![站务全络件急])负责人(?:就|还是|也)?(?:填|写|是|用)我(?![们的家爸妈])|备案(?:就|也)?(?:写|填)我(?![们的家爸妈])|(?:备案|这个?事)[^,。;\n]{0,8}(?:交给我|我来[弄办])/
const principal = named('(?<![站务全络件急])负责人')
const keeper = named('(?:网站|服务)负责人')
const others = /(?:法人|法定代表人|经营者|网站负责人|(?<![站务全络件急])负责人|应急|紧急|备用)/g

/**
 * Who is in charge, or looks after the site, told by what they are and what they are called, and the number, mobile and mailbox told of them behind it, in a
 * message that tells everything.
 */
export function withInCharge(heard: FieldsHeard, hearing: Hearing): FieldsHeard {
  if (!tellsMuch(hearing)) return heard
  const first = told(heard, hearing, principalIn(hearing.text), 'principal')
  const second = told(first, hearing, keeper, 'serviceOwner')
  const owner = second.fills.find(({ field }) => field === 'serviceOwnerName')
  if (second === first || !owner || second.fills.some(({ field }) => field === 'serviceOwnerSameAsPrincipal')) return second
  const { quote, start, end: to } = owner
  return {
    ...second,
    fills: [...second.fills, { field: 'serviceOwnerSameAsPrincipal', value: false, quote, start, end: to, confidence: 0.86 }],
  }
}

/** 负责人本来想写会计唐样例 */
const intended = /本来|原来|原本|原先|一开始|开始(?:是|想)/

function principalIn(text: string): RegExp {
  const told = [principal, entrusted, writesMe].find(pattern => pattern.test(text))
  return told ?? (isMe.test(text) ? introduced : principal)
}

function told(heard: FieldsHeard, hearing: Hearing, pattern: RegExp, role: string): FieldsHeard {
  const { text, tools, spans } = hearing
  const found = pattern.exec(text)
  const said = found?.groups?.told ?? found?.groups?.name
  const fields = tools.lexicon.roles[role]?.fields
  if (!found || !said || !fields?.name || intended.test(found[0]) || !looksLikeName(said, hearing)) return heard
  const start = found.index + found[0].lastIndexOf(said)
  const region = { start, end: start + said.length }
  const value = shownOf(hearing, region).trim()
  // what was heard in the place of their name is nobody else's
  const [first, last] = [hearing.norm.offsets[region.start] ?? 0, hearing.norm.offsets[region.end] ?? 0]
  const legal = hearing.known('legalRepName')
  // 负责人是我 丁样例(不是法人): neither the name on the licence nor that both are one was said
  const isImplied = (fill: Fill): boolean =>
    (fill.field === fields.name && fill.value !== value && !text.includes(String(fill.value))) ||
    (role === 'principal' && fill.field === 'principalIsLegalRep' && fill.value === true && legal !== undefined && legal !== value)
  const told = heard.fills.filter(fill => !isImplied(fill))
  const kept = told.filter(fill => fill.end <= first || last <= fill.start || fill.field === fields.name)
  const of = kept.filter(fill => fill.value !== value || fill.field === fields.name)
  // (法人他弟,非法人) is said of them, and names nobody else
  const from = region.end + (found.groups?.told ? text.slice(region.end).indexOf(')') + 1 : 0)
  const until = [...text.matchAll(others)].find(({ index }) => index >= from)?.index ?? text.length
  const theirs = spans.filter(
    (span): span is IdentifierSpan => span.start >= from && span.start < until && span.kind !== 'date' && span.kind !== 'quantity',
  )
  const one = (field: string | undefined, kind: IdentifierSpan['kind']): readonly Fill[] => {
    const [span] = theirs.filter(each => each.kind === kind)
    const isTaken =
      span &&
      of.some(
        fill =>
          fill.start < (hearing.norm.offsets[span.end] ?? 0) &&
          (hearing.norm.offsets[span.start] ?? 0) < fill.end &&
          // what answers a question is not theirs
          (fill.field === field || isAsked(hearing, fill.field)),
      )
    if (!field || !span || isTaken || of.some(fill => fill.field === field)) return []
    return [fillAt(hearing, span, field, kind === 'email' ? shownOf(hearing, span).trim() : span.value.toUpperCase())]
  }
  const fills = [
    ...(of.some(fill => fill.field === fields.name && fill.confidence >= 0.75 && !fill.doubt)
      ? []
      : [fillAt(hearing, region, fields.name, value)]),
    ...one(fields.idNumber, 'idNumber'),
    ...one(fields.mobile, 'phone'),
    ...one(fields.email, 'email'),
  ]
  return withFills({ ...heard, fills: of }, fills)
}
