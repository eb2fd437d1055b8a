import type { FieldDefinition } from '../../fields/definition.ts'
import type { Hearing } from '../hearing.ts'
import { matchesOf } from '../patterns/matches-of.ts'
import { looksLikeName } from '../readers/read-person.ts'
import type { Candidate } from '../settling/candidate.ts'

/** outside the firm: what is told of them is none of its own */
const outsider =
  /竞争对手|对手|同行|隔壁(?=的|那|老|小|家|店|公司|厂|村)|邻居|代理(?!人|记账|商|服务器)|代办|中介|网警|民警|警官|警察|派出所|网安的|管局的|客服(?!电话)|销售(?!额|给|到|的是)|业务员|建站公司|建站的|外包公司|做网站的|上一家|前一家|前公司|前东家|老东家|(?:以前|之前|原来)的(?:公司|单位|老板)|房东/g
const kin =
  '(?:朋友|同学|亲戚|[大小]舅子|[表堂][哥弟姐妹]|舅舅?|姑[姑父妈]|叔叔?|伯伯?|姐夫|妹夫|[哥弟姐妹]{1,2}|老公|老婆|媳妇|爱人|对象|儿子|女婿|姑娘|女儿|闺女|[老岳]?丈人)'
/** 我小舅子的公司叫…, 我媳妇名下还有个奶茶店: another firm of the family */
const theirFirm = new RegExp(`${kin}(?:家)?(?:的|名下|开的|那边)(?:也)?(?:还有|有)?(?:个|家)?[^,。;]{0,6}(?:公司|店|厂|网站|企业|铺)`, 'g')
const isOfKin = (text: string): boolean => lastAt(theirFirm, text) >= 0
const us = /我们|咱们?|我自己|我的|我这(?:边|个|里)?|本公司|本店|我(?:是|手机|叫)/g
/** goes on about whoever was spoken of */
const goesOn = /^(?:他|她|对方|人家|那边|而且|还|电话|手机|微信|号码|叫|姓)/

const lastAt = (pattern: RegExp, text: string): number => matchesOf(pattern, text).at(-1)?.index ?? -1

/** Is what stands there told of somebody outside, who was spoken of last and before anyone of the firm? */
function isTheirs(hearing: Hearing, at: number): boolean {
  let theirs = false
  let closed = true
  for (const { start, end, closes } of hearing.segments) {
    if (start > at) break
    const text = hearing.text.slice(start, Math.min(end, at))
    const them = Math.max(lastAt(outsider, text), lastAt(theirFirm, hearing.text.slice(start, end)))
    const own = lastAt(us, text)
    if (them >= 0 && them >= own) theirs = true
    else if (own >= 0 || (closed && !goesOn.test(hearing.text.slice(start, end)))) theirs = false
    closed = closes
  }
  return theirs
}

const kinds: ReadonlySet<string | undefined> = new Set(['personName', 'organisationName', 'siteName', 'icpNumber'])
const types: ReadonlySet<string> = new Set(['phone', 'email', 'url', 'domainList'])
/** whose value may well be somebody outside */
const outside: ReadonlySet<string> = new Set(['formerOrganizerName', 'previousAccessProvider', 'domainHolderName'])

/** 代班的电话写错,龚范例是136…: the number of a person by name whom we know in no role is nobody else's */
export function isOfStranger({ key, type }: FieldDefinition, at: number, hearing: Hearing): boolean {
  if (type !== 'phone' || hearing.asked.some(field => field.key === key)) return false
  if (isOfTitled(at, hearing)) return true
  if (hearing.cues.some(({ roles, word }) => roles.length > 0 && word.length > 1)) return false
  const name = /(?:^|[^\u4e00-\u9fff])([\u4e00-\u9fff]{2,4}?)(?:的(?:手机|电话|号码)号?码?|(?=是))(?:就?是|:)?\s?$/.exec(
    hearing.text.slice(0, at),
  )?.[1]
  if (name === undefined || !looksLikeName(name, hearing)) return false
  return !Object.values(hearing.tools.lexicon.roles).some(({ fields }) => fields.name && hearing.known(fields.name) === name)
}

/** 万主任的手机…: of somebody by surname and title, whom we know in no role */
function isOfTitled(at: number, { text, tools, known }: Hearing): boolean {
  const surname =
    /([\u4e00-\u9fff])(?:总监|经理|主任|老师|主管|会计|秘书|医生)(?:的)?(?:手机|电话|号码)[^,。;\d]{0,12}[,\s]?[^,。;\d]{0,6}$/.exec(
      text.slice(0, at),
    )?.[1]
  if (surname === undefined || !tools.lexicon.surnames.has(surname)) return false
  return !Object.values(tools.lexicon.roles).some(({ fields }) => fields.name && String(known(fields.name) ?? '').startsWith(surname))
}

/** 代理叫陈飞,135…; 竞争对手 x.com; 我小舅子的公司叫…: a name or a number of somebody else, unless its field was named. */
export function isOfThirdParty({ field, reading, segment }: Candidate, hearing: Hearing): boolean {
  if (reading.kind !== 'value' || outside.has(field.key) || !(kinds.has(field.kind) || types.has(field.type))) return false
  if (isOfStranger(field, reading.start, hearing)) return true
  const own = segment ?? hearing.segments.find(each => each.start <= reading.start && reading.start < each.end)
  if (own && isOfKin(hearing.text.slice(own.start, reading.end))) return true
  if (own?.cues.some(cue => cue.fields.includes(field.key) || (cue.roles.length > 0 && cue.word.length > 1))) return false
  // asked for nothing else, and answered in a word or two
  if (hearing.asked.length === 1 && hearing.asked[0] === field && hearing.segments.length <= 2) return false
  return isTheirs(hearing, reading.start)
}
