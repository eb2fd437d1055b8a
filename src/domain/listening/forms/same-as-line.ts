import type { Hearing } from '../hearing.ts'
import type { Fill } from '../understanding.ts'
import type { FormLine } from './read-form.ts'

const like =
  /^(?:就?是|[同与和跟])\s{0,40}(?<said>.{1,8}?)\s*(?:是?(?:同一(?:个)?人|一个人|一致|相同|一样)|本人)?$|^(?<named>.{2,8}?)\s*(?:本人|同一人)$/u

/** 主体负责人：同法定代表人, 网站负责人：同上: who it is was said in another line. */
export function sameAsRole(line: FormLine, lines: readonly FormLine[], hearing: Hearing): Fill | null {
  const { request, tools } = hearing
  const quote = request.text.slice(line.from, line.to).trim()
  const { roles, same } = tools.lexicon.form
  const plain = tools.reference.simplify(quote).toLowerCase()
  const match = like.exec(plain)
  const named = (match?.groups?.said ?? match?.groups?.named)?.replace(/^(?:投资人|业主)$/, '经营者')
  const said = named ?? (Object.values(roles).some(words => words.includes(plain)) ? plain : undefined)
  const [own, ...others] = line.label.roles
  if (!said || !own || others.length > 0) return null
  const above = lines.slice(0, lines.indexOf(line)).findLast(each => each.label.roles.length > 0)?.label.roles ?? []
  const meant = said === '上' ? above : Object.keys(roles).filter(role => roles[role]?.includes(said))
  const sameHere = (both: readonly string[]): boolean => both.includes(own) && meant.some(role => role !== own && both.includes(role))
  const field = Object.keys(same).find(key => sameHere(same[key] ?? [])) ?? throughPrincipal(line, meant, lines, hearing)
  if (!field) return null
  const start = line.from + request.text.slice(line.from, line.to).indexOf(quote)
  return { field, value: true, quote, start, end: start + quote.length, confidence: 0.95 }
}

const another = /^(?:其[他它](?:人员?)?|别人|他人|另有其人|(?:非|不是)(?:法人|法定代表人)(?:本人)?|(?:委托|授权)(?:代理人|代表|人员?))$/

/** 主体负责人：其他人员: somebody else, whose name stands elsewhere. */
export function otherThanRole({ label, from, to }: FormLine, { request, tools }: Hearing): Fill | null {
  const quote = request.text.slice(from, to).trim()
  const [own, ...others] = label.roles
  const field = Object.entries(tools.lexicon.form.same).find(([, both]) => both.at(-1) === own)?.[0]
  if (!field || others.length > 0 || !another.test(tools.reference.simplify(quote))) return null
  const start = from + request.text.slice(from, to).indexOf(quote)
  return { field, value: false, quote, start, end: start + quote.length, confidence: 0.95 }
}

/** 负责人=法人，网站负责人=法人: the third is the first, who is the second as well. */
function throughPrincipal({ label }: FormLine, meant: readonly string[], lines: readonly FormLine[], hearing: Hearing): string | undefined {
  if (label.roles[0] !== 'serviceOwner' || !meant.includes('legalRep')) return undefined
  const above = lines.find(each => each.label.roles.length === 1 && each.label.roles[0] === 'principal')
  return above && sameAsRole(above, lines, hearing)?.field === 'principalIsLegalRep' ? 'serviceOwnerSameAsPrincipal' : undefined
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
