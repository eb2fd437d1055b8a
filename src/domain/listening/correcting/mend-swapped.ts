import { parseValue } from '../../fields/parse-value.ts'
import type { Hearing } from '../hearing.ts'
import { quoteOf } from '../normalise.ts'
import { seldom } from '../seldom.ts'
import type { Fill } from '../understanding.ts'
import { aboutOf } from './about.ts'
import type { Statement } from './statements.ts'

const swapped = seldom(/(?:填|写|弄|搞|说|报|打|记|给)(?:反|颠倒|串|混)|对调|互换|换过来|(?:反|颠倒)了|mixed up|swapped/)

export const saysSwapped = (text: string): boolean => swapped.test(text)

/** named, or what the principal has where nobody is named */
const least = 1.5

/** 手机号和应急电话填反了: two earlier answers that are named change places. Empty where they do not fit each other, or not just two are named. */
export function mendSwapped(statement: Statement, hearing: Hearing): readonly Fill[] {
  if (!swapped.test(statement.text)) return []
  const about = new Map(statement.clauses.flatMap(clause => [...aboutOf(clause, hearing, statement.text)]))
  const named =
    ofTwo(statement, hearing) ??
    [...about].flatMap(([field, weight]) => (weight >= least && typeof hearing.known(field) === 'string' ? [field] : []))
  const [one, other, ...more] = named
  if (one === undefined || more.length > 0) return []
  const said = (field: string): string => String(hearing.known(field))
  if (other === undefined) return lastTwo.test(statement.text) ? mend(one, said(one).replace(/(\d)(\d)$/, '$2$1'), statement, hearing) : []
  const fills = [...mend(one, said(other), statement, hearing), ...mend(other, said(one), statement, hearing)]
  return fills.length === 2 ? fills : []
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

function mend(key: string, value: string, { start, end }: Statement, { tools, request, norm, known }: Hearing): readonly Fill[] {
  const field = tools.fields[key]
  const parsed = field && parseValue(field, value, { today: request.today, reference: tools.reference, values: known })
  if (!parsed?.ok || parsed.value === known(key)) return []
  return [{ field: key, value: parsed.value, ...quoteOf(norm, start, end), confidence: 0.9, corrects: true }]
}
