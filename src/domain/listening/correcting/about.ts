import { saidBefore } from '../earlier/said-before.ts'
import { type Hearing, isAsked } from '../hearing.ts'
import { labelledIn } from './labels.ts'
import type { Clause, Statement } from './statements.ts'

/** how plainly a clause speaks of a field: its name or a role with the detail, the role or the detail alone, a person by name */
const named = 3
const hinted = 1
/** what has a name beside people */
const thingsNamed = ['organizerName', 'siteName', 'appName', 'miniProgramName']

/** What each earlier answer is called in the clause: field → how plainly. Fields that are asked for now are nobody's earlier answer. */
export function aboutOf({ cues, text }: Pick<Clause, 'cues' | 'text'>, hearing: Hearing, around = text): ReadonlyMap<string, number> {
  const about = new Map<string, number>()
  const raise = (field: string | undefined, by: number): void => {
    if (field) about.set(field, Math.max(about.get(field) ?? 0, by))
  }
  const { roles, subjects } = hearing.tools.lexicon
  const plain = cues.filter(cue => cue.word.length > 1)
  const spoken = new Set(plain.flatMap(cue => cue.roles))
  const called = calledIn(text)
  const names = Object.entries(roles).flatMap(([role, { fields }]) => {
    const name = fields.name && hearing.known(fields.name)
    return typeof name === 'string' && name.length > 1 ? [{ role, name }] : []
  })
  const ofSurname = names.filter(({ name }) => called.has(name.charAt(0)))
  const isOne = new Set(ofSurname.map(({ name }) => name)).size === 1
  for (const each of names) if (text.includes(each.name) || (isOne && ofSurname.includes(each))) spoken.add(each.role)
  for (const cue of plain) {
    // 手机, of him of whom they spoke
    const isTheirs = cue.attributes.length > 0 && /[他她]|人家/.test(around)
    for (const field of cue.fields) raise(field, isTheirs ? hinted : named + cue.word.length / 10)
    if (cue.attributes.includes('name')) for (const field of thingsNamed) raise(field, hinted)
    for (const attribute of cue.attributes)
      for (const [role, { fields }] of Object.entries(roles)) {
        if (spoken.has(role)) raise(fields[attribute], named + 1)
        else if (spoken.size === 0) raise(fields[attribute], role === 'principal' && !/[他她]|人家/.test(around) ? hinted + 0.5 : hinted)
      }
  }
  for (const role of spoken) for (const field of Object.values(roles[role]?.fields ?? {})) raise(field, hinted)
  for (const { words, fields } of subjects) if (words.some(word => text.includes(word))) for (const field of fields) raise(field, hinted)
  for (const [field, value] of saidBefore(hearing)) {
    if (namesIn(value).some(name => isNamed(name, text))) raise(field.key, hinted + 1)
    if (textsOf(value).some(each => each.length > 1 && text.includes(each.toLowerCase())))
      // 公司名不是A,是B: called by its name as well, it is meant before others that hold the same
      raise(field.key, plain.some(cue => cue.fields.includes(field.key)) ? named * 2 : named)
    const place =
      field.type === 'divisionCode' && typeof value === 'string' ? hearing.tools.reference.divisions.get(value)?.name : undefined
    if (place && text.includes(place.length > 2 ? place.replace(/(?:省|市|区|县|旗)$/, '') : place)) raise(field.key, named)
  }
  for (const [field, weight] of labelledIn(text, hearing)) if (!about.has(field)) raise(field, weight)
  for (const field of about.keys()) if (isAsked(hearing, field)) about.delete(field)
  return about
}

/** How plainly any of the clauses of a statement speaks of each earlier answer. */
export function aboutAnyOf({ clauses, text }: Statement, hearing: Hearing): Map<string, number> {
  const about = new Map<string, number>()
  for (const clause of clauses)
    for (const [field, weight] of aboutOf(clause, hearing, text)) about.set(field, Math.max(weight, about.get(field) ?? 0))
  return about
}

/** surnames by which somebody is called: 小于, 王总, 李会计 */
const calledIn = (text: string): ReadonlySet<string> =>
  new Set(
    [...text.matchAll(/[小老阿]([\u4e00-\u9fff])|([\u4e00-\u9fff])(?:总|经理|工|姐|哥|师傅|老师|主任|秘书|会计)/g)].map(
      match => match[1] ?? match[2] ?? '',
    ),
  )

/** 网安大队 names 区网安大队 */
export const isNamed = (cell: string, text: string): boolean =>
  text.includes(cell.toLowerCase()) ||
  (cell.length > 3 && [1, 2].some(cut => cell.length - cut > 2 && text.includes(cell.slice(cut).toLowerCase())))

const textsOf = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter((each): each is string => typeof each === 'string')

/** Whose rows stand in a list: names, authorities, places. */
const namesIn = (value: unknown): readonly string[] =>
  Array.isArray(value)
    ? value.flatMap(row =>
        row !== null && typeof row === 'object'
          ? Object.values(row).filter((cell): cell is string => typeof cell === 'string' && cell.length > 1 && !/\d{4}/.test(cell))
          : [],
      )
    : []
