import { canonicalJson } from '../../canonical-json.ts'
import type { Json } from '../../json.ts'
import { latestOf } from '../earlier/said-before.ts'
import type { Hearing } from '../hearing.ts'
import type { Attribute } from '../lexicon.ts'
import { seldom } from '../patterns/seldom.ts'
import type { Fill } from '../understanding.ts'
import { aboutOf } from './about.ts'
import { fillFor } from './fill-for.ts'
import type { Statement } from './statements.ts'

const swapped = seldom(
  /(?:填|写|弄|搞|说|报|打|记|给|放|存|录|输)(?:反|颠倒|串|混|倒)|对[调换]|互换|换过来|(?:反|颠倒|倒)了|mixed up|swapped/,
)

export const saysSwapped = (text: string): boolean => swapped.test(text)

/** named, or what the principal has where nobody is named */
const least = 1.5

/** 手机号和应急电话填反了: two earlier answers that are named change places. Empty where they do not fit each other, or not just two are named. */
export function mendSwapped(statement: Statement, hearing: Hearing): readonly Fill[] {
  if (!swapped.test(statement.text)) return []
  const about = new Map(statement.clauses.flatMap(clause => [...aboutOf(clause, hearing, statement.text)]))
  const people = wholePeople.test(statement.text) ? allOfTwo(statement, hearing) : []
  if (people.length > 0) return people.flatMap(([one, other]) => exchange(one, other, statement, hearing))
  const named =
    ofTwo(statement, hearing) ?? [...about].flatMap(([field, weight]) => (weight >= least && isWords(hearing.known(field)) ? [field] : []))
  const [one, other, ...more] = ofBoth.test(statement.text) ? (lastPair(statement.text, named, hearing) ?? named) : named
  if (one === undefined || more.length > 0) return []
  const said = (field: string): string => String(hearing.known(field))
  if (other === undefined) return lastTwo.test(statement.text) ? mend(one, said(one).replace(/(\d)(\d)$/, '$2$1'), statement, hearing) : []
  return exchange(one, other, statement, hearing)
}

/** 登记的IP跟现在的IP放反了 */
const ofBoth = /[两俩2]个|和|跟|与|同/

/** The two last answers, where both are of one kind and nothing else is named. */
function lastPair(text: string, named: readonly string[], hearing: Hearing): readonly string[] | undefined {
  const last = [...latestOf(hearing)].filter(field => isWords(hearing.known(field)))
  const [one, other, ...more] = last
  const types = last.map(field => hearing.tools.fields[field]?.type)
  if (one === undefined || other === undefined || more.length > 0 || types[0] !== types[1]) return undefined
  const isCounted = /[两俩2]个?[^,。;]{0,4}(?:号|电话|手机|邮箱|ip|日期|日子|名字|地址)/.test(text)
  return isCounted || last.every(field => named.includes(field)) || named.every(field => last.includes(field)) ? last : undefined
}

function exchange(one: string, other: string, statement: Statement, hearing: Hearing): readonly Fill[] {
  const { known } = hearing
  const fills = [...mend(one, known(other) ?? null, statement, hearing), ...mend(other, known(one) ?? null, statement, hearing)]
  return fills.length === 2 ? fills : []
}

/** one in words, or a list of them */
const isWords = (value: Json | undefined): boolean => typeof value === 'string' || typeof value === 'number' || Array.isArray(value)

/** 连人带电话 */
const wholePeople = /连[人名]|(?<![责系络])人(?:和|跟|带|也)|[两俩2]个人/
const details = ['name', 'mobile', 'email', 'idNumber'] as const satisfies readonly Attribute[]

/** What is known of both of two people who are named: pairs of fields. */
function allOfTwo({ clauses }: Statement, { tools, known }: Hearing): readonly (readonly [one: string, other: string])[] {
  const spoken = new Set(clauses.flatMap(({ cues }) => cues.filter(cue => cue.word.length > 1).flatMap(cue => cue.roles)))
  const [one, other, ...more] = [...spoken].map(role => tools.lexicon.roles[role]?.fields ?? {})
  if (!one || !other || more.length > 0) return []
  return details.flatMap(detail => {
    const [mine, theirs] = [one[detail], other[detail]]
    return mine && theirs && typeof known(mine) === 'string' && typeof known(theirs) === 'string' ? [[mine, theirs] as const] : []
  })
}

/** 两个电话写反了,我的是139那个,张示范的是138那个: one detail of two people */
function ofTwo({ clauses, text }: Statement, { tools, known }: Hearing): readonly string[] | undefined {
  const attributes = new Set(clauses.flatMap(({ cues }) => cues.flatMap(cue => cue.attributes)))
  const [attribute] = attributes
  const people = Object.entries(tools.lexicon.roles).flatMap(([role, { fields }]) => {
    const name = fields.name && known(fields.name)
    const isSpoken =
      clauses.some(({ cues }) => cues.some(cue => cue.word.length > 1 && cue.roles.includes(role))) ||
      (typeof name === 'string' && name.length > 1 && text.includes(name))
    return isSpoken && attribute ? [fields[attribute]] : []
  })
  const fields = people.filter((field): field is string => field !== undefined && typeof known(field) === 'string')
  return attributes.size === 1 && fields.length === 2 ? fields : undefined
}

/** 最后两位写反了 */
const lastTwo = /(?:最后|末尾|尾巴|后)(?:面)?的?[两二2](?:位|个)(?:数字?|号码?)?[^\d]{0,3}(?:反|颠倒)了?[^\d]{0,6}$/

function mend(key: string, value: Json, statement: Statement, hearing: Hearing): readonly Fill[] {
  const fill = fillFor(hearing.tools.fields[key], value, statement, hearing)
  return fill && canonicalJson(fill.value) !== canonicalJson(hearing.known(key) ?? null) ? [fill] : []
}
