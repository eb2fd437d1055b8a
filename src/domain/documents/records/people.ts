import type { JsonRecord } from '../../fields/json-shape.ts'
import type { FieldReader } from './field-reader.ts'

export interface Person {
  readonly [key: string]: string | null
  readonly name: string
  readonly phone: string
  readonly role: string | null
}

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)

/** People of a `personList`; a missing number is marked, and a missing list gives one marked person. */
export function people(read: FieldReader, field: string): readonly Person[] {
  const rows = read.rows(field)
  if (rows.length === 0) return [{ name: read.blank(field), phone: read.blank(field), role: null }]
  return rows.map(row => personOf(row, read, field))
}

const personOf = (row: JsonRecord, read: FieldReader, field: string): Person => ({
  name: text(row.name) ?? read.blank(field),
  phone: text(row.mobile) ?? read.blank(field),
  role: text(row.role),
})

/** A person whose name and number are fields of their own. */
export const person = (read: FieldReader, name: string, phone: string): Person => ({
  name: read.text(name) ?? read.blank(name),
  phone: read.text(phone) ?? read.blank(phone),
  role: null,
})
