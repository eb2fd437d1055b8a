import type { Hearing } from './hearing.ts'
import type { FormLine } from './read-form.ts'
import type { Fill } from './understanding.ts'

const like =
  /^(?:就?是|[同与和跟])\s{0,40}(?<said>.{1,8}?)\s*(?:是?(?:同一(?:个)?人|一个人|一致|相同|一样)|本人)?$|^(?<named>.{2,8}?)\s*(?:本人|同一人)$/u

/** 主体负责人：同法定代表人, 网站负责人：同上: who it is was said in another line. */
export function sameAsRole(line: FormLine, lines: readonly FormLine[], { request, tools }: Hearing): Fill | null {
  const quote = request.text.slice(line.from, line.to).trim()
  const { roles, same } = tools.lexicon.form
  const match = like.exec(tools.reference.simplify(quote).toLowerCase())
  const said = match?.groups?.said ?? match?.groups?.named
  const [own, ...others] = line.label.roles
  if (!said || !own || others.length > 0) return null
  const above = lines.slice(0, lines.indexOf(line)).findLast(each => each.label.roles.length > 0)?.label.roles ?? []
  const meant = said === '上' ? above : Object.keys(roles).filter(role => roles[role]?.includes(said))
  const sameHere = (both: readonly string[]): boolean => both.includes(own) && meant.some(role => role !== own && both.includes(role))
  const field = Object.keys(same).find(key => sameHere(same[key] ?? []))
  if (!field) return null
  const start = line.from + request.text.slice(line.from, line.to).indexOf(quote)
  return { field, value: true, quote, start, end: start + quote.length, confidence: 0.95 }
}

const addresses: readonly string[] = ['organizerCertAddress', 'mailingAddress']
const asElsewhere =
  /^(?:就?是|[同与和跟])?\s*(?:上|住所|执照|营业执照|证件|注册|登记|公司|单位)(?:上|的|上的)?(?:地址|住所)?\s*(?:一致|相同|一样)?$/

/** 通讯地址：同住所, where the other address stands in a line above. */
export function sameAddress(line: FormLine, heard: readonly Fill[], { request, tools }: Hearing): Fill | null {
  const quote = request.text.slice(line.from, line.to).trim()
  const field = addresses.find(key => line.label.fields.includes(key))
  const other = heard.find(fill => addresses.includes(fill.field) && fill.field !== field)
  if (!field || !other || !/同|一致|一样/.test(quote) || !asElsewhere.test(tools.reference.simplify(quote))) return null
  const start = line.from + request.text.slice(line.from, line.to).indexOf(quote)
  return { field, value: other.value, quote, start, end: start + quote.length, confidence: 0.95 }
}
