import type { Hearing, Region } from '../hearing.ts'
import { consumed } from '../spans/find-identifiers.ts'
import { hasSurname, looksLikeName } from './read-person.ts'

export interface Numbered {
  readonly name: string
  readonly role?: string
  readonly mobile: string
}

export interface Named {
  readonly name: string
  readonly role: string
}

interface Phone extends Region {
  readonly value: string
}

/** what parts the entries of a list */
const apart = /[,;、。\n/]+|\s(?=还有|另外|再就是)|\s(?=[1-9][.)、])/
/** how what somebody does begins: 张三管技术, 李四打电话通知 */
const does =
  /^(?:总?负责|主?管|分管|主要|专门|专职|也|兼|来|去|做|搞|弄|担任|任|处理|处置|懂|审批|签|拍板|打|发|写|接|查|看|修|跑|守|盯|拍|送|报|拉|断|关|封|改|贴|回|答|安抚|安排|协调|统筹|通知|联系|联络|对接|对外|对内|记录|整理|上报|总|技术|运维|客服|财务|行政|安全|网络|开发|法务|公关|市场|销售|人事|后勤|会计|出纳|网管|前台|数据|备份|恢复|值班|应急|监控|牵头|组长|副组长|宣传|舆情|物资|采购|公告|善后|现场|设备|机房|电工|保安)/
/** a word for what is done, and nobody's name */
const dutyWord =
  /^(?:(?:总|对外|对内)?(?:技术|网络|系统|安全|数据|后勤|客服|运维|开发|法务|公关|行政|财务|人事|宣传|设备|现场|应急|舆情|物资|公告|值班|监控|备份|恢复|通讯|联络|联系|通知|记录|保障|处置|指挥|支持|善后|电工|管理|总管|会计|出纳|采购|销售|产品|文案|组长|组员|队长|主任|经理|机房|电脑|微信|电话|小店|店里|前台|老板)+|[\u4e00-\u9fff]{1,3}[组部岗员队科])$/
export const isDuty = (word: string): boolean => dutyWord.test(word)
/** 手机, 电话是: what only says that a number follows */
const ofPhone = /(?<![打接回拨客户人])(?:的)?(?:联系)?(?:电话|手机号?|号码|联系方式|tel|mobile|phone)(?:号|号码)?(?:是|:)?/gi
/** what stands around a name and says nothing of what they do */
const filler =
  /^(?:(?:找|打给|还有|另外|然后|再就是|再有|再|接着|以及|和|跟|与|加上?|第[一二三四五六]个?(?:是|就是)?|[1-9一二三四五六][.)、]|我们?的?|咱们?的?|[他她](?:会|能)?|那边?的?|就是|就|是|由|叫|有|出事|主要是|一个是|两个人|三个人|我(?:家|店)的?|(?:一共|总共|共)?[俩仨两三四五六七八几](?:个|位|人)*|一共|总共|(?:应急|处置)*(?:工作组|小组|成员|人员|名单))+[:,\s]*)+/
const closing = /(?:的|吧|了|呢|啊|哦|是|叫|为|由|:|,|\s|-|—|顶上|接手){1,12}$/
/** 王 behind 小王: how somebody is called before their name */
const doing = /[管做搞接修打发看跑守写查当]$/
/** 我媳妇: who somebody is to the speaker is no duty */
const kin =
  /^(?:我|俺|咱|他|她|老板)*(?:们?家?)?的?(?:爱人|媳妇儿?|老婆|老公|妻子|丈夫|太太|儿子|女婿|姑娘|女儿|闺女|爸爸?|妈妈?|[大二三小堂表]?(?:哥|弟|姐|妹|叔|舅|姑|姨|嫂|侄|外甥)+[子女]?|姐夫|妹夫|小舅子)$/
const called = /^(?:小|老|阿|大)([\u4e00-\u9fff])$/

/** A list of which every entry has a number: who is named in each, and what they do; undefined where one of them is not plain. */
export function peopleByNumber(text: string, phones: readonly Phone[], hearing: Pick<Hearing, 'tools'>): readonly Numbered[] | undefined {
  if (phones.length === 0) return undefined
  const between = [0, ...phones.map(phone => phone.end)].map((from, at) => text.slice(from, phones[at]?.start ?? text.length))
  const first = between[0] ?? ''
  // 13800001111 张示例 总经理; 139… 李示例: each number before its name
  const isAhead = nameOf(first, hearing) === undefined
  const entries = phones.map((_, at) => (isAhead ? ['', between[at + 1] ?? ''] : [between[at] ?? '', '']))
  if (isAhead && tidy(first)) return undefined
  // 一个管技术一个管客服: who of them is not said
  if (/一个[^,;。]{1,12}一个|分别/.test(text)) return undefined
  if (!isAhead)
    for (const [at, said] of between.entries()) {
      if (at === 0) continue
      // 马样例 136…(写公告),何示例 137…: up to the first stop it still tells of the one before
      const stop = apart.exec(said)
      const tail = stop ? said.slice(0, stop.index) : at === phones.length ? said : ''
      const before = entries[at - 1]
      if (before && nameOf(tail, hearing) === undefined) before[1] = tail
      const next = entries[at]
      if (next && before?.[1]) next[0] = said.slice(tail.length)
      if (at === phones.length && said.slice(tail.length).replace(/[,;、。\s就这几个人没了]/g, '')) return undefined
    }
  const people: Numbered[] = []
  for (const [at, [ahead = '', behind = '']] of entries.entries()) {
    const found = nameOf(ahead, hearing) ?? nameOf(behind, hearing)
    if (!found) return undefined
    const role = [found.role, tidy(ahead.includes(found.name) ? behind : ahead)].filter(Boolean).join(' ')
    people.push({ name: found.name, ...(role ? { role } : {}), mobile: phones[at]?.value ?? '' })
  }
  return people
}

/** 管技术: the duty stands behind it */
const takes = /^(?:就|也|来|主要|专门)*(?:负责(?!人)|主?管(?!理)|分管|做|搞|弄|担任|任|是)(?=[\u4e00-\u9fff])/

const tidy = (text: string): string =>
  text
    .replaceAll(consumed, ' ')
    .replace(ofPhone, ' ')
    .replace(/[()[\]【】:,;、。\n/—-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(filler, '')
    .replace(closing, '')
    .replace(/^(?:就)?(?:总?负责(?!人)|主?管(?!理)|分管|做|搞|弄|担任|任|是)(?=[\u4e00-\u9fff])/, duty =>
      duty.startsWith('总') ? duty : '',
    )
    .trim()

/** 宋示例当组长,何示例修服务器: who is named in each clause, without numbers; undefined where a clause names nobody. */
export function peopleByClause(text: string, hearing: Pick<Hearing, 'tools'>): readonly Omit<Numbered, 'mobile'>[] | undefined {
  const clauses = text.split(apart).filter(clause => tidy(clause))
  if (clauses.length < 2) return undefined
  const people: { name: string; role?: string }[] = []
  for (const clause of clauses) {
    const found = nameInClause(clause, hearing)
    if (!found || people.some(({ name }) => name === found.name)) return undefined
    people.push({ name: found.name, ...(found.role ? { role: found.role } : {}) })
  }
  return people
}

/** The one person of an entry, and what the entry says that they do; undefined where nobody or more than one is named. */
function nameOf(entry: string, hearing: Pick<Hearing, 'tools'>): Named | undefined {
  const clauses = entry.replaceAll(consumed, ' ').replace(ofPhone, ' ').split(apart)
  const found = clauses.flatMap(clause => nameInClause(clause, hearing) ?? [])
  const [one, ...others] = found
  if (!one || others.some(({ name }) => name !== one.name)) return undefined
  const besides = clauses.filter(clause => !clause.includes(one.name)).map(tidy)
  const beside = besides.filter(clause => isDuty(clause) || (does.test(clause) && clause.length <= 12))
  return { name: one.name, role: [...beside, one.role].filter(Boolean).join(' ') }
}

/** 宋示例修服务器, 审计员:宋示例: who is named in a clause, and the other words of it. */
export function nameInClause(clause: string, hearing: Pick<Hearing, 'tools'>): Named | undefined {
  const isName = (word: string): boolean =>
    looksLikeName(word, hearing) &&
    (word.length < 4 || word.includes('·') || hearing.tools.lexicon.surnames.has(word.slice(0, 2))) &&
    hasSurname(word, hearing) &&
    !isDuty(word) &&
    !does.test(word)
  const words = clause
    .split(/[\s()[\]【】:—-]+|(?<=[\u4e00-\u9fff])(?:是|叫|由)(?=[\u4e00-\u9fff]{2,4}$)/)
    .map(word => word.replace(filler, ''))
    .filter(Boolean)
  const whole = words.filter(isName)
  const split = whole.length > 0 ? whole.map(name => ({ word: name, name, role: '' })) : words.flatMap(word => nameIn(word, isName) ?? [])
  const [one, ...others] = split
  if (!one || others.length > 0) return undefined
  const beside = words.filter(word => word !== one.word && !called.test(word) && !kin.test(word))
  return { name: one.name, role: tidy([...beside, one.role].join(' ')) }
}

/** 老板李示例总负责, 小王王样例看服务器: a name between what they are and what they do. */
function nameIn(word: string, isName: (word: string) => boolean): (Named & { readonly word: string }) | undefined {
  for (let at = 0; at <= 8 && at < word.length - 1; at += 1)
    for (const length of [3, 2, 4]) {
      const name = word.slice(at, at + length)
      if (name.length < length || !isName(name)) continue
      const ahead = word.slice(0, at).replace(filler, '')
      const behind = word.slice(at + length)
      if (behind && !does.test(behind)) continue
      // 王五管技术
      if (length === 3 && doing.test(name) && isName(name.slice(0, 2)) && (behind || does.test(name.slice(2)))) continue
      // 小王王样例
      if (name[0] === name[1] && /[小老阿大]$/.test(ahead)) continue
      const nick = called.exec(ahead.slice(-2))?.[1] === name[0]
      const before = (nick ? ahead.slice(0, -2) : ahead).replace(/的$/, '')
      const role = kin.test(before) ? '' : before.replace(/^(?:我|他|她)们?的?/, '')
      return { word, name, role: [role, behind.replace(takes, '')].filter(Boolean).join(' ') }
    }
  return undefined
}
