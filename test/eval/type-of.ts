import { type FieldKey, fields } from '../../src/catalogue/fields/index.ts'
import type { FieldType } from '../../src/domain/fields/definition.ts'

const isField = (key: string): key is FieldKey => key in fields

/** The type of a field; a label may only name fields that exist. */
export function typeOf(key: string): FieldType {
  if (!isField(key)) throw new Error(`no such field: ${key}`)
  return fields[key].type
}
