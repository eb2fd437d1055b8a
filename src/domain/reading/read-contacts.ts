import { parsePersonName } from '../fields/parse-person-name.ts'
import { closedUp, itemOf, wholeLine } from './find-labelled.ts'
import type { Line, ReadItem } from './line.ts'
import { type PersonLine, peopleApart } from './people-tables.ts'

/** What a person does in an emergency, by the words before or beside the name; the more telling come first. */
const roles: readonly { readonly item: string; readonly words: RegExp }[] = [
  { item: 'contact.deputy', words: /副(?:组长|总指挥|指挥)|代理|替补|deputy/i },
  { item: 'contact.leader', words: /(?<![^小]组)组长|总指挥|指挥长|leader|commander/i },
  { item: 'contact.emergency', words: /应急联[系络]人|紧急联[系络]人|emergency contact/i },
  { item: 'contact.officer', words: /(?:网络|信息)?安全(?:负责人|责任人|主管)|security (?:officer|lead)/i },
  { item: 'contact.team', words: /组员|成员|技术|运维|网管|值班|客服|法务|公关|联络|工程师|管理员|member|engineer|operator/i },
]

const mobile = /(?<!\d)(?:\+?86[- ]?)?(1[3-9]\d[- ]?\d{4}[- ]?\d{4})(?!\d)/
const notName =
  /姓名|职务|职责|电话|手机|联系|部门|公司|小组|组长|成员|指挥|负责|应急|名称|单位|地址|邮箱|备注|序号|安全|网络|信息|技术|值班|运维|系统|恢复|协助|协调|对外|处置|研判|后勤|保障|宣传|备份|[园院校店厂站所处科局部班队村社行会]长$|(?:经理|主任|老师|书记|总监|主管|助理|专员|秘书|干事)$|[部办室科处组队]$|^第.{1,4}[条章节]$/
const name = /^[\p{Script=Han}·]{2,5}$/u
const mostContacts = 40

/** 组长由总经理钟声担任, 指定杨雪梅为网络安全负责人: the name that a sentence puts into a role */
const appointed = /(?:由|指定|任命)(?:[^,;:()]{0,8}(?:经理|主管|主任|总监|部长|店长|厂长))?([\p{Script=Han}·]{2,4})(?:为|担任|兼任)/gu
/** what ends with a number, where a line of words holds several */
const toEachNumber = /.{0,200}?1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d)/g

const isName = (word: string): boolean =>
  name.test(word) && !notName.test(word) && !roles.some(each => each.words.test(word)) && parsePersonName(word).ok

/** A row is one; a line of words is as many as it has numbers, where each has its role. */
function each(line: PersonLine): readonly PersonLine[] {
  if (line.cells) return [line]
  const text = closedUp(line.text).replace(appointed, ' $1 ')
  const parts = text.match(toEachNumber) ?? []
  if (parts.length === 1) return [{ ...line, text }]
  return parts.every(part => roles.some(({ words }) => words.test(part))) ? parts.map(part => ({ ...line, text: part })) : []
}

/** People with their mobile numbers in a plan or a policy: a row of a table, or role, name and number on one line. */
export function readContacts(lines: readonly Line[]): readonly ReadItem[] {
  const found = peopleApart(lines.slice(0, 3_000))
    .flatMap(each)
    .flatMap(line => {
      const number = mobile.exec(line.text)?.[1]?.replace(/[- ]/g, '')
      if (!number || mobile.test(line.text.replace(mobile, ''))) return []
      const words = (line.cells ?? [{ text: line.text, box: line.box }])
        .flatMap(({ text }) => text.replace(mobile, ' ').split(/[\s,;:、()/|]+/))
        .filter(Boolean)
      const named = (line.person === undefined ? words : [line.person]).filter(isName)
      const [person, another] = named
      const role = roles.find(each => words.some(word => word !== person && each.words.test(word)))
      // two words that may be names are none
      if (!person || another || !role) return []
      const does = words.find(word => word !== person && role.words.test(word)) ?? ''
      return [{ line, item: role.item, raw: { name: person, role: does, mobile: number } }]
    })
  const items = [...new Set(found.map(({ item }) => item))]
  return items.flatMap(item => {
    const all = found.filter(each => each.item === item)
    // a plan names its people in a chapter and again in an annex
    const isFirst = ({ raw }: (typeof all)[number], at: number): boolean =>
      all.findIndex(other => other.raw.name === raw.name && other.raw.mobile === raw.mobile) === at
    const people = all.filter(isFirst).slice(0, mostContacts)
    const [first] = people
    if (!first) return []
    const shown = people.map(({ raw }) => `${raw.name} ${raw.mobile}`).join(', ')
    const quote = people.map(({ line }) => line.text).join(' / ')
    return [itemOf(item, { ...wholeLine(first.line, shown), quote }, { raw: people.map(({ raw }) => raw) })]
  })
}
