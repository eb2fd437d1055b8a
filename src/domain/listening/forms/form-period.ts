import type { Hearing } from '../hearing.ts'
import type { Fill } from '../understanding.ts'
import type { FormLine } from './read-form.ts'

/** One field with the stretch of the message that may hold its value. */
export interface Target {
  readonly field: string
  readonly from: number
  readonly to: number
}

/** 16年9月1到36年9月1 as well */
const between =
  /((?:(?:19|20)\d{2}|(?<!\d)\d{2}(?=[-/.年]))\s{0,40}[-/.年]?\s*\d{1,2}\s{0,40}[-/.月]?\s*\d{1,2}\s{0,40}[日号]?)(?:\s{0,40}起?\s*(?:[-~—–－～―]+|\.{2,3}|至|到|to|until|(?<=起)[,，、])\s*((?:(?:19|20)\d{2}|\d{2}(?=[-/.年]))\s{0,40}[-/.年]?\s*\d{1,2}.*)|\s{0,40}(?:起|开始|签发|办的?|发的)?\s{0,40}[,，、]?\s{0,40}(?:[-~—–－～―]+|至|到|to|until|为)?\s*((?:长期|長期|永久|long).*))/i

/**
 * 证件有效期：2015.03.02-2035.03.02 below somebody, or of an identity card: the two days of their card. Null when the line tells of another
 * paper; nothing when the card is that of somebody of whom no days are asked.
 */
export function periodOf(line: FormLine, lines: readonly FormLine[], { request, tools }: Hearing): readonly Target[] | null {
  const { period } = tools.lexicon.form
  if (!line.label.period) return null
  const isCard = period.card.test(request.text.slice(line.start, line.from))
  if (!isCard && line.people.length === 0) return null
  if (!isTheirs(line, lines, request.text, period.of)) return []
  const days = between.exec(request.text.slice(line.from, line.to))
  const last = days?.[2] ?? days?.[3]
  if (!days?.[1] || !last) return [{ field: period.to, from: line.from, to: line.to }]
  const start = line.from + days.index
  const end = start + days[0].length
  return [
    { field: period.from, from: start, to: start + days[1].length },
    { field: period.to, from: end - last.length, to: end },
  ]
}

const leadIn = /^[\s,，;；。)）]{1,4}(?:[-*•·]\s?)?(?:有效期?(?:限|至|为)?|起止(?:日期)?|期限)?\s?[:：]?\s?/

/** 身份证 460…0250, and below it 2017.11.15-2037.11.15: the two days of the card whose number was heard, of whoever files. */
export function periodBehind(heard: readonly Fill[], { request, tools }: Hearing): readonly Target[] {
  const { period } = tools.lexicon.form
  const number = (role: string): Fill | undefined => heard.find(({ field }) => field === tools.lexicon.roles[role]?.fields.idNumber)
  const [filer, holder] = period.of.map(number)
  const isOther = heard.some(({ field, value }) => field === 'principalIsLegalRep' && value === false)
  const card = filer ?? (isOther ? undefined : holder)
  if (!card || heard.some(({ field }) => field === period.from || field === period.to)) return []
  const lead = leadIn.exec(request.text.slice(card.end))?.[0].length ?? 0
  const start = card.end + lead
  const days = lead > 0 ? between.exec(request.text.slice(start).split(/[\n;；。]/)[0] ?? '') : null
  const last = days?.[2] ?? days?.[3]
  if (!days?.[1] || !last || days.index > 0) return []
  const from = start + days[0].length - last.length
  // other days may follow in the same line
  const [own = last] = last.split(/[,，(（]/)
  return [
    { field: period.from, from: start, to: start + days[1].length },
    { field: period.to, from, to: from + own.length },
  ]
}

/** The card of whoever files, or of the legal representative where nobody else is named for it. */
function isTheirs({ people }: FormLine, lines: readonly FormLine[], text: string, [filer, holder]: readonly [string, string]): boolean {
  if (people.length === 0 || people.includes(filer)) return true
  const names = (role: string): readonly string[] =>
    lines.flatMap(each => (each.label.roles.includes(role) ? [text.slice(each.from, each.to).trim()] : []))
  const named = names(holder)
  return people.includes(holder) && names(filer).every(name => sameAs.test(name) || named.includes(name))
}

const sameAs = /^(?:同(?!事)|与|和|跟|就?是|法人|法定代表人)|本人|自己|同一/
