import type { DetailSchema } from '../shared/detail-schema.ts'

/** What stands in the inputs: text for one value, a line for each of a list, a record of texts for each row. */
export type DetailDraft = Readonly<Record<string, string | readonly Readonly<Record<string, string>>[]>>

export type InputKind = 'line' | 'text' | 'date' | 'moment' | 'number' | 'choice' | 'yesNo' | 'lines' | 'rows'

/** A paragraph has room for more than a line has. */
const longestLine = 200

export function kindOf(schema: DetailSchema): InputKind {
  if (schema.type === 'array') return schema.items?.type === 'object' ? 'rows' : 'lines'
  if (schema.type === 'boolean') return 'yesNo'
  if (schema.type === 'integer' || schema.type === 'number') return 'number'
  if (schema.enum) return 'choice'
  if (schema.format === 'date') return 'date'
  if (schema.pattern?.includes(')T(')) return 'moment'
  return (schema.maxLength ?? 0) > longestLine ? 'text' : 'line'
}

export const draftOf = (schema: DetailSchema, value: unknown): DetailDraft =>
  Object.fromEntries(
    Object.entries(schema.properties ?? {}).map(([key, part]) => {
      const given = isRecord(value) ? value[key] : undefined
      if (kindOf(part) !== 'rows') return [key, textOf(given)]
      return [key, Array.isArray(given) ? given.map(row => textsOf(part, row)) : []]
    }),
  )

const textsOf = (part: DetailSchema, row: unknown): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.keys(part.items?.properties ?? {}).map(key => [key, isRecord(row) ? textOf(row[key]) : '']))

const textOf = (value: unknown): string =>
  Array.isArray(value) ? value.join('\n') : value === undefined || value === null ? '' : String(value)

/**
 * The details as the server takes them. What is empty is left out, empty rows too. `places` names the row of the draft that each row that is
 * left came from, so that an error finds its input.
 */
export function detailsOf(
  schema: DetailSchema,
  draft: DetailDraft,
): { readonly details: Readonly<Record<string, unknown>>; readonly places: Readonly<Record<string, readonly number[]>> } {
  const details: Record<string, unknown> = {}
  const places: Record<string, readonly number[]> = {}
  for (const [key, part] of Object.entries(schema.properties ?? {})) {
    const given = draft[key] ?? ''
    if (typeof given === 'string') {
      const value = valueFrom(part, given)
      if (value !== undefined) details[key] = value
      continue
    }
    const rows = given.map(row => rowOf(part, row))
    const kept = rows.flatMap((row, at) => (Object.keys(row).length ? [at] : []))
    if (kept.length) details[key] = kept.map(at => rows[at])
    places[key] = kept
  }
  return { details, places }
}

const rowOf = (part: DetailSchema, row: Readonly<Record<string, string>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(part.items?.properties ?? {}).flatMap(([key, cell]) => {
      const value = valueFrom(cell, row[key] ?? '')
      return value === undefined ? [] : [[key, value]]
    }),
  )

function valueFrom(schema: DetailSchema, text: string): unknown {
  const trimmed = text.trim()
  if (trimmed === '') return undefined
  switch (kindOf(schema)) {
    case 'number': {
      const number = Number(trimmed.replace(/[,，\s]/g, ''))
      // what is no number goes as it is: the server says why
      return Number.isNaN(number) ? trimmed : number
    }
    case 'yesNo':
      return trimmed === 'true'
    case 'lines':
      return trimmed
        .split('\n')
        .map(line => line.trim())
        .filter(line => line !== '')
    default:
      return trimmed
  }
}

/** `/details/items/0/problem` → `items.2.problem`: the id of its input. */
export function inputOf(pointer: string, places: Readonly<Record<string, readonly number[]>>): string {
  const [, , key = '', row, cell] = pointer.split('/')
  const rows = places[key]
  if (!rows || row === undefined) return key
  return [key, String(rows[Number(row)] ?? row), ...(cell ? [cell] : [])].join('.')
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
