import type { Json } from '../json.ts'
import { countProblem } from './collect.ts'
import type { FieldDefinition } from './definition.ts'
import { parsePhone } from './identifiers/phone.ts'
import { isList, isRecord, type JsonRecord } from './json-shape.ts'
import { normaliseText } from './normalise-text.ts'
import { parsePersonName } from './parse-person-name.ts'
import { accept, type Parsed, refuse } from './parsed.ts'

type PersonField = Pick<FieldDefinition, 'bounds' | 'requires'>

interface Person {
  readonly name?: Json
  readonly role?: Json
  readonly mobile?: Json
}

const isPerson = (value: Json): value is JsonRecord & Person =>
  isRecord(value) && Object.keys(value).every(key => key === 'name' || key === 'role' || key === 'mobile')

/** `[{name, role?, mobile?}]`, or a text such as 王五 技术 13700137000;李四 客服. */
export function parsePersonList({ bounds = {}, requires = ['name'] }: PersonField, raw: Json): Parsed {
  const rows: readonly Json[] | null =
    typeof raw === 'string'
      ? raw
          .split(/[;；\n、]/)
          .filter(part => part.trim())
          .map(readPerson)
      : isList(raw)
        ? raw
        : isPerson(raw)
          ? [raw]
          : null
  if (!rows) return refuse('value.type', { args: { wants: 'personList' } })
  const people: Json[] = []
  const warnings = new Set<string>()
  for (const [index, row] of rows.entries()) {
    if (!isPerson(row)) return refuse('personList.shape', { args: { row: index + 1 } })
    const outcome = parsePerson(row, requires, index + 1)
    if (!outcome.ok) return outcome
    people.push(outcome.value)
    for (const warning of outcome.warnings ?? []) warnings.add(warning)
  }
  return countProblem(people.length, bounds) ?? accept(people, [...warnings])
}

function parsePerson(person: Person, requires: readonly string[], row: number): Parsed {
  if (typeof person.name !== 'string' || !person.name.trim()) return refuse('personList.nameMissing', { args: { row } })
  const name = parsePersonName(normaliseText(person.name))
  if (!name.ok) return refuse(name.code, { args: { ...name.args, row } })
  const hasMobile = person.mobile !== undefined && person.mobile !== null && person.mobile !== ''
  if (!hasMobile && requires.includes('mobile')) return refuse('personList.mobileMissing', { args: { row, name: String(name.value) } })
  const mobile = hasMobile ? parsePhone(String(person.mobile)) : null
  if (mobile && !mobile.ok) return refuse(mobile.code, { args: { ...mobile.args, row } })
  const role = typeof person.role === 'string' ? normaliseText(person.role) : ''
  if ([...role].length > 50) return refuse('text.tooLong', { args: { max: 50, length: [...role].length, row } })
  return accept({ name: name.value, ...(role ? { role } : {}), ...(mobile ? { mobile: mobile.value } : {}) }, mobile?.warnings ?? [])
}

/** Name first, then what it does, with the number anywhere. */
function readPerson(text: string): Json {
  const number = /(?:\+?86[- ]?)?1[3-9][\d -]{9,13}|0\d{2,3}-?\d{7,8}/.exec(text)?.[0]
  const words = normaliseText(text.replace(number ?? '', ' '))
    .split(/[\s,，:：()（）]+/)
    .filter(word => word && !/^(?:电话|手机|手机号|号码|联系方式)$/.test(word))
  const [name = '', ...role] = words
  return { name, ...(role.length ? { role: role.join(' ') } : {}), ...(number ? { mobile: number } : {}) }
}
