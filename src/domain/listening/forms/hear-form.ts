import type { FieldDefinition } from '../../fields/definition.ts'
import { sureFrom } from '../doubts/sure-from.ts'
import type { FieldsHeard } from '../hear-fields.ts'
import type { Hearing } from '../hearing.ts'
import type { Attribute } from '../lexicon.ts'
import { endOfValue } from './end-of-value.ts'
import { bareLabel, findLabel } from './form-labels.ts'
import { periodBehind, periodOf, type Target } from './form-period.ts'
import type { SheetHeard } from './hear-sheet.ts'
import type { FormLine } from './read-form.ts'
import { otherThanRole, sameAddress, sameAsRole } from './same-as-line.ts'

type HearAsking = (field: string, from: number, to?: number) => FieldsHeard

const details: readonly Attribute[] = ['name', 'mobile', 'email', 'idNumber', 'idType']
const nothing: FieldsHeard = { fills: [], states: [], rejects: [], clarifies: [], corrects: false }

/** Every value behind its label, heard as if it alone had been asked for. What is not understood is left to the reading of the whole. */
export function hearForm(hearing: Hearing, lines: readonly FormLine[], hearAsking: HearAsking): SheetHeard {
  const { request } = hearing
  let rest = request.text
  let heard = nothing
  const blank = (from: number, to: number): void => {
    rest = rest.slice(0, from) + rest.slice(from, to).replace(/[^\n]/g, ' ') + rest.slice(to)
  }
  const taken = new Set<string>()
  for (const line of lines) {
    // a label that sounds like an answer is none
    if (isRepeated(line, lines, hearing) || !rest.slice(line.from, line.to).trim()) {
      blank(line.start, line.to)
      continue
    }
    const same = sameAsRole(line, lines, hearing) ?? otherThanRole(line, hearing) ?? sameAddress(line, heard.fills, hearing)
    const period = periodOf(line, lines, hearing)
    if (same || period?.length === 0) {
      if (same) heard = plus(heard, { ...nothing, fills: [same] })
      blank(line.start, line.to)
      continue
    }
    const values = (period ?? targetsOf(line, lines, hearing))
      .filter(({ field }) => !taken.has(field))
      .flatMap(({ field, from, to }) => {
        // Filing: ICP, first time
        const ends = mayStay(hearing.tools.fields[field]) && to < line.to ? [to, line.to] : [to]
        const heardAt = ends.map(end => ({ field, from, to: end, own: only(field, hearAsking(field, from, end), from) }))
        return heardAt.find(({ own }) => isHeard(own, line.label.ours === true)) ?? []
      })
    if (values.length === 0) continue
    const end = Math.max(line.to, ...values.map(({ to }) => to))
    for (const { field, from, to, own } of values) {
      taken.add(field)
      heard = plus(heard, own)
      const [fill] = own.fills
      // a choice in words may say more than its code: it is heard once more with the rest
      if (mayStay(hearing.tools.fields[field])) {
        if (isSpent(request.text.slice(to, line.to), hearing)) blank(line.start, line.to)
      } else if (fill && (line.label.roles.length > 0 || lists.has(hearing.tools.fields[field]?.type ?? ''))) blank(fill.start, fill.end)
      // 云服务器：腾讯云轻量应用服务器 上海 IP 119.45.10.11: where the name ends other things may follow
      else if (fill && hearing.tools.fields[field]?.kind === 'brandName')
        blank(from, fill.end + (/^[^\s,，;；]*/.exec(request.text.slice(fill.end, to))?.[0].length ?? 0))
      else blank(from, to)
    }
    heard = plus(
      heard,
      onePerson(
        line,
        values.map(({ field }) => field),
        hearing,
      ),
    )
    if (isSpent(rest.slice(line.from, end), hearing)) blank(line.start, end)
    // 域名 is what the rest of its line is about; other labels would take it for their value
    else if (!isSubject(request.text.slice(line.start, line.from), hearing)) blank(line.start, line.from)
  }
  for (const { head } of lines) if (head) blank(head.start, head.end)
  for (const { field, from, to } of periodBehind(heard.fills, hearing)) {
    heard = plus(heard, only(field, hearAsking(field, from, to), from))
    blank(from, to)
  }
  return { heard, rest: rest.replace(numbers, mark => ' '.repeat(mark.length)) }
}

/** 7、服务器: the number of a line counts nothing */
const numbers = /(?<=^|\n)[^\S\n]*[(（]?\d{1,2}[.、)）．](?!\d)/g

/** One name for two roles: they are one person. */
function onePerson({ from, to }: FormLine, filled: readonly string[], { request, tools }: Hearing): FieldsHeard {
  const { roles } = tools.lexicon
  const isNamed = (role: string): boolean => filled.includes(roles[role]?.fields.name ?? '')
  const quote = request.text.slice(from, to).trim()
  const start = from + request.text.slice(from, to).indexOf(quote)
  const fills = Object.entries(tools.lexicon.form.same).flatMap(([field, both]) =>
    both.every(isNamed) ? [{ field, value: true, quote, start, end: start + quote.length, confidence: 0.93 }] : [],
  )
  return { ...nothing, fills }
}

const mayStay = (field: FieldDefinition | undefined): boolean =>
  field?.type === 'enum' || field?.type === 'multiEnum' || field?.type === 'boolean'

/** their line may go on with other things: the values alone are taken out of it */
const lists: ReadonlySet<string> = new Set(['domainList', 'ipRangeList', 'macList'])

const isSubject = (label: string, { tools }: Hearing): boolean =>
  tools.lexicon.subjects.some(({ words }) => words.some(word => tools.reference.simplify(label).includes(word)))

const isHeard = ({ fills, states, rejects, clarifies }: FieldsHeard, ours: boolean): boolean => {
  const [fill] = fills
  if (fill) return ours || (fill.confidence >= sureFrom && !fill.doubt)
  return states.length > 0 || (ours && rejects.length + clarifies.length > 0)
}

/** 主体备案号 beside 网站备案号 */
function isRepeated(line: FormLine, lines: readonly FormLine[], { tools, request }: Hearing): boolean {
  const said = bareLabel(tools.reference.simplify(request.text.slice(line.start, line.from).replace(/(?<![:：\s])[:：\s]+$/, '')))
  return Object.entries(tools.lexicon.form.weak).some(
    ([field, labels]) =>
      labels.includes(said) &&
      lines.some(
        other =>
          other !== line &&
          (other.label.fields.includes(field) || other.label.roles.some(role => tools.lexicon.roles[role]?.fields.name === field)),
      ),
  )
}

/** Fields that the label names, each with its part of the value. */
function targetsOf(line: FormLine, lines: readonly FormLine[], hearing: Hearing): readonly Target[] {
  const { text } = hearing.request
  const { fields: definitions, lexicon } = hearing.tools
  const value = text.slice(line.from, line.until)
  if (/[?？]\s*$/.test(text.slice(line.from, line.to))) return []
  if (line.label.roles.length > 0) return ofPeople(line, lines, hearing)
  if (line.label.detail) return ofDetail(line, hearing)
  // 实名和到期：…8月4日，…: which day is whose stands behind it
  const days = line.label.fields.filter(key => definitions[key]?.type === 'date')
  if (days.length > 1 && (value.match(/\d[^\d\s]{0,2}\d{1,2}(?=日|号|$|[，,。;；\s])/g) ?? []).length > 1) return []
  return [...fieldsOf(line, lines, hearing), ...(line.label.also ?? [])].flatMap(key => {
    const field = definitions[key]
    return field && lexicon.fields[key]
      ? [{ field: key, from: line.from, to: line.from + endOfValue(value, field, part => opensOther(part, key, hearing)) }]
      : []
  })
}

/** 证件有效期止 stands on the form of the company and on that of the person. */
function fieldsOf(line: FormLine, lines: readonly FormLine[], { asked, tools }: Hearing): readonly string[] {
  const { fields } = line.label
  if (!line.label.ours || fields.length < 2) return fields
  const before = lines[lines.indexOf(line) - 1]
  const group = before?.label.roles.length ? 'people' : tools.fields[before?.label.fields[0] ?? '']?.group
  return fields
    .filter(key => tools.fields[key]?.group === group)
    .concat(asked.map(field => field.key).filter(key => fields.includes(key)))
    .slice(0, 1)
}

/** 顾文娟,手机 13900139520,邮箱 gu@jinxiu-demo.com behind one role or several. */
function ofPeople(line: FormLine, lines: readonly FormLine[], hearing: Hearing): readonly Target[] {
  const { lexicon } = hearing.tools
  const value = hearing.request.text.slice(line.from, line.to)
  const withoutCard = value.replace(holds.idNumber, number => ' '.repeat(number.length))
  const lead = leadingRole(value, hearing)
  const roles = [...new Set([...line.label.roles, ...(lead ? [lead.role] : []), ...alsoIn(value, hearing)])]
  const isPrincipalElsewhere = lines.some(other => other !== line && other.label.roles.includes('principal'))
  // whoever files is reached where the legal representative is, unless somebody else is named
  const reached = roles.includes('legalRep') && !roles.includes('principal') && !isPrincipalElsewhere ? [...roles, 'principal'] : roles
  const name = /^[^,，;；/（(\n\t|]*?(?=\s{1,40}[\d+]|\s{1,40}\S+@|[,，;；/（(\n\t|]|$)/.exec(value)?.[0] ?? ''
  return details.flatMap(detail =>
    (detail === 'mobile' || detail === 'email' ? reached : roles).flatMap(role => {
      const field = lexicon.roles[role]?.fields[detail]
      if (!field || (detail !== 'name' && !holds[detail].test(detail === 'mobile' ? withoutCard : value))) return []
      if (detail === 'name') return [{ field, from: line.from + (lead?.length ?? 0), to: line.from + name.length }]
      // a day on the same line is no number of a card, and a card no telephone
      const number = detail === 'idNumber' ? holds.idNumber.exec(value) : detail === 'mobile' ? aMobile.exec(withoutCard) : null
      if (number && detail === 'mobile') return [{ field, from: line.from + number.index, to: line.from + number.index + number[0].length }]
      return [{ field, from: line.from, to: number ? line.from + number.index + number[0].length : line.to }]
    }),
  )
}

/** 主体负责人：法人欧阳明哲 */
function leadingRole(value: string, { tools }: Hearing): { readonly role: string; readonly length: number } | undefined {
  const said = tools.reference.simplify(value)
  return Object.entries(tools.lexicon.form.roles)
    .flatMap(([role, words]) => words.filter(word => said.startsWith(word)).map(word => ({ role, length: word.length })))
    .filter(({ length }) => /^[\u4e00-\u9fff·]{2,4}(?![\u4e00-\u9fff])/.test(said.slice(length)))
    .toSorted((one, other) => other.length - one.length)[0]
}

const aMobile = /(?<!\d)1\d{2}[\s-]?\d{4}[\s-]?\d{4}(?!\d)/

/** what a detail looks like; several are left to the words around them */
const holds: Readonly<Record<Exclude<Attribute, 'name'>, RegExp>> = {
  mobile: /^(?:(?!\d{7}).)*1\d{2}[\s-]?\d{4}[\s-]?\d{4}(?!\d)(?:(?!1\d{10}).)*$/s,
  email: /^[^@]*@[^@]*$/,
  idNumber: /(?<!\d)[1-6]\d{16}[\dxX](?!\d)/,
  idType: /身份证|护照|通行证|台胞证|回乡证|passport/i,
  idFile: /(?!)/,
}

/** 沈云杉(兼主体负责人), 沈云杉,也是主体负责人、网站负责人: other roles of the same person */
function alsoIn(value: string, { tools }: Hearing): readonly string[] {
  const { roles } = tools.lexicon.form
  const said = [...tools.reference.simplify(value).matchAll(/(?:兼任?|也是|同时(?:是|担任)?|既是|又是|[（(\t])([^,，;；）)\n]*)/g)].flatMap(
    match => (match[1] ?? '').split(/[、/和及兼]|也是|同时是/),
  )
  const bare = said.map(each =>
    each
      .trim()
      .replace(/^(?:也是|兼任?|是|和)/, '')
      .toLowerCase(),
  )
  return Object.entries(roles).flatMap(([role, words]) => (bare.some(each => words.includes(each)) ? [role] : []))
}

/** 手机 below 网站负责人 is theirs; below nobody it is that of whoever files. */
function ofDetail(line: FormLine, hearing: Hearing): readonly Target[] {
  const { lexicon } = hearing.tools
  const { detail, fields } = line.label
  const value = hearing.request.text.slice(line.from, line.to)
  if (!detail) return []
  const whole = (keys: readonly string[]): readonly Target[] => keys.map(field => ({ field, from: line.from, to: line.to }))
  const theirs = (people: readonly string[]): readonly string[] => people.flatMap(role => lexicon.roles[role]?.fields[detail] ?? [])
  if (detail === 'name') {
    const named = line.group && lexicon.form.named[line.group]
    return whole(line.people.length > 0 ? theirs(line.people) : named ? [named] : [])
  }
  const isPersonal = detail !== 'idNumber' ? detail !== 'idType' || line.people.length > 0 : holds.idNumber.test(value)
  if (!isPersonal)
    return whole(detail === 'idType' ? ['organizerCertType'] : ['organizerCertNumber']).map(target => cut(target, value, hearing))
  if (!holds[detail].test(value)) return []
  const own = theirs(line.people)
  const others = line.people.every(role => role === 'legalRep') ? theirs(['principal']) : []
  return whole(own.length > 0 ? own : others.length > 0 ? others : fields.slice(0, 1))
}

function cut(target: Target, value: string, hearing: Hearing): Target {
  const field = hearing.tools.fields[target.field]
  return field ? { ...target, to: target.from + endOfValue(value, field, part => opensOther(part, field.key, hearing)) } : target
}

/** characters of the longest label that is looked for inside a line */
const longestLabel = 8

/** The words begin with the label of another field. */
function opensOther(words: string, key: string, { tools }: Hearing): boolean {
  const text = words.trim()
  for (let length = Math.min(longestLabel, text.length); length > 2; length -= 1) {
    const label = findLabel(text.slice(0, length), tools)
    if (label && (label.roles.length > 0 || label.fields.some(field => field !== key))) return true
  }
  return false
}

/** Nothing is left but marks, and words for what was taken. */
function isSpent(left: string, { tools }: Hearing): boolean {
  const { person, roles } = tools.lexicon.form
  const words = [...Object.values(person).flat(), ...Object.values(roles).flat()].toSorted((a, b) => b.length - a.length)
  let text = tools.reference
    .simplify(left)
    .toLowerCase()
    .replace(/[（(][^（）()]*[)）]/g, note => (telling.test(note) ? note : ' '))
  for (const word of words) text = text.replaceAll(word, ' ')
  return !/[\p{L}\p{N}]/u.test(text.replace(/兼任?|也是|同时|都是|本人|就是|的|我|that is me/g, ' '))
}

/** notes in brackets that say something beside the value */
const telling = /企业|个体|事业|协会|社团|个人|长期|有效|到期|云|解析|收费|年|月|不是|同一/

const plus = (a: FieldsHeard, b: FieldsHeard): FieldsHeard => ({
  fills: [...a.fills, ...b.fills],
  states: [...a.states, ...b.states],
  rejects: [...a.rejects, ...b.rejects],
  clarifies: [...a.clarifies, ...b.clarifies],
  corrects: a.corrects || b.corrects,
})

/** What the answer says about its own question; offsets in the whole message. */
export function only(key: string, heard: FieldsHeard, by: number): FieldsHeard {
  const own = <T extends { readonly field: string }>(list: readonly T[]): readonly T[] => list.filter(each => each.field === key)
  return {
    fills: own(heard.fills).map(fill => ({ ...fill, start: fill.start + by, end: fill.end + by })),
    states: own(heard.states),
    rejects: own(heard.rejects),
    clarifies: own(heard.clarifies),
    corrects: heard.corrects,
  }
}
