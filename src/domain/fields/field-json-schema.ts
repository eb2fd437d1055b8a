import type { Json } from '../json.ts'
import type { FieldDefinition } from './definition.ts'
import type { FieldTexts } from './texts.ts'

type Schema = Readonly<Record<string, Json>>

/** The normal form of a field as JSON Schema 2020-12. Other clear forms are taken too, and normalised. */
export function fieldJsonSchema(field: FieldDefinition, texts: FieldTexts | undefined): Schema {
  return { title: texts?.label ?? field.key, ...typeSchema(field, texts), examples: [field.example] }
}

function typeSchema(field: FieldDefinition, texts: FieldTexts | undefined): Schema {
  const { min, max, moreThan, minLength, maxLength, minItems, maxItems, oneOf } = field.bounds ?? {}
  const items = defined({ minItems, maxItems })
  switch (field.type) {
    case 'boolean':
      return { type: 'boolean' }
    case 'integer':
    case 'number':
      return {
        type: field.type,
        ...defined({ minimum: min, maximum: max, exclusiveMinimum: moreThan, enum: oneOf ? [...oneOf] : undefined }),
      }
    case 'enum':
      return { oneOf: choices(field, texts) }
    case 'multiEnum':
      return { type: 'array', items: { oneOf: choices(field, texts) }, uniqueItems: true, minItems: 1 }
    case 'date':
      return { type: 'string', format: 'date' }
    case 'dateOrLongTerm':
      return { anyOf: [{ type: 'string', format: 'date' }, { const: 'longTerm' }] }
    case 'dateRange':
      return {
        type: 'object',
        properties: { start: { type: 'string', format: 'date' }, end: { type: 'string', format: 'date' } },
        required: ['start', 'end'],
      }
    case 'domainList':
    case 'ipRangeList':
    case 'macList':
    case 'stringList':
      return { type: 'array', items: { type: 'string' }, ...items }
    case 'personList': {
      const line = { type: 'string' }
      const row = { type: 'object', properties: { name: line, role: line, mobile: line }, required: [...(field.requires ?? ['name'])] }
      return { type: 'array', items: row, ...items }
    }
    case 'table': {
      const properties = Object.fromEntries((field.columns ?? []).map(column => [column, { type: ['string', 'number'] }]))
      const row = {
        type: 'object',
        properties,
        additionalProperties: false,
        ...defined({ required: field.requires && [...field.requires] }),
      }
      return { type: 'array', items: row, ...items }
    }
    default:
      return { type: 'string', ...defined({ minLength, maxLength }), ...(formats[field.type] ? { format: formats[field.type]! } : {}) }
  }
}

const formats: Readonly<Record<string, string>> = { email: 'email', url: 'uri' }

const choices = ({ codes = [] }: FieldDefinition, texts: FieldTexts | undefined): readonly Schema[] =>
  codes.map(code => ({ const: code, title: texts?.options?.[code] ?? code }))

const defined = (schema: Readonly<Record<string, Json | undefined>>): Schema =>
  Object.fromEntries(Object.entries(schema).filter((entry): entry is [string, Json] => entry[1] !== undefined))
