import type { FilingId } from '../../domain/case/events.ts'
import type { Json } from '../../domain/json.ts'
import { nearest } from './nearest.ts'
import { parseJson } from './parse-json.ts'
import { type JsonLine, readJsonLines } from './read-json-lines.ts'
import { serverFields } from './server-fields.ts'
import type { RecordError, RecordSource, SourceRecord } from './source-record.ts'

const filingIds = ['icpFiling', 'publicSecurityFiling', 'contingencyPlan'] as const satisfies readonly FilingId[]
const members = ['id', 'fields', 'server', 'filings']
const longestId = 200
const unreadableCharacter = '\ufffd'

type JsonObject = { readonly [key: string]: Json }

const isObject = (value: Json | undefined): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Records of NDJSON, `{id?, fields, server?, filings?}` a line, `details` where they are asked for. A bad line never fails the others. */
export function readLineRecords(body: AsyncIterable<Uint8Array>, withDetails = false, needsId = false): RecordSource {
  return { records: records(body, withDetails ? [...members, 'details'] : members, needsId), problems: [] }
}

async function* records(
  body: AsyncIterable<Uint8Array>,
  known: readonly string[],
  needsId: boolean,
): AsyncGenerator<readonly SourceRecord[]> {
  let at = 0
  for await (const lines of readJsonLines(body))
    yield lines.map(line => {
      at += 1
      return recordOf(line, String(at), known, needsId)
    })
}

function recordOf(line: JsonLine, name: string, known: readonly string[], needsId: boolean): SourceRecord {
  const { row } = line
  const unreadable = (code: string, pointer = '', more: Partial<RecordError> = {}): SourceRecord => ({
    id: name,
    fields: {},
    // what is wrong is a member of the record, so that it is named
    errors: [{ field: pointer.slice(1), pointer, code, row, ...more }],
    unreadable: true,
    row,
  })
  if ('tooLong' in line) return unreadable('table.rowTooLong', '', { args: { max: line.tooLong, row } })
  const raw = parseJson(line.text)
  if (!isObject(raw)) return unreadable('malformedLine')
  const stranger = Object.keys(raw).find(key => !known.includes(key))
  if (stranger !== undefined) {
    // events name a case by it, records by their id
    const close = stranger === 'externalRef' ? 'id' : nearest(stranger, known)
    return unreadable('unknownKey', `/${stranger}`, { args: { key: stranger }, ...(close ? { suggestion: close } : {}) })
  }
  const { id, fields, server, filings, details } = raw
  if (needsId && (id === undefined || id === '')) return unreadable('required', '/id')
  if (fields === undefined && server === undefined) return unreadable('required', '/fields')
  if (fields !== undefined && !isObject(fields)) return unreadable('wrongType', '/fields', { args: { expected: 'object' } })
  if (server !== undefined && !isObject(server)) return unreadable('wrongType', '/server', { args: { expected: 'object' } })
  if (id !== undefined && typeof id !== 'string' && typeof id !== 'number')
    return unreadable('wrongType', '/id', { args: { expected: 'string' } })
  if (typeof id === 'string' && id.length > longestId) return unreadable('tooLong', '/id', { args: { max: longestId } })
  const chosen = filings === undefined ? undefined : filingsIn(filings)
  if (chosen === null) return unreadable('notOneOf', '/filings', { args: { values: filingIds.join(', ') } })
  const given = server ? { ...serverFields(server), ...fields } : (fields ?? {})
  const damaged = line.damaged ? Object.keys(given).filter(field => holdsDamage(field, given[field])) : []
  return {
    id: id === undefined ? name : String(id),
    ...(chosen ? { filings: chosen } : {}),
    ...(details === undefined ? {} : { details }),
    fields: damaged.length ? Object.fromEntries(Object.entries(given).filter(([field]) => !damaged.includes(field))) : given,
    errors: damaged.map(field => ({
      field,
      pointer: `/fields/${field}`,
      code: 'table.encoding',
      args: { row, column: field, encoding: 'UTF-8' },
      row,
      column: field,
    })),
    row,
  }
}

function filingsIn(value: Json): readonly FilingId[] | null {
  if (!Array.isArray(value) || value.length === 0) return null
  const found = filingIds.filter(id => value.includes(id))
  return value.every(each => filingIds.some(id => id === each)) ? found : null
}

const holdsDamage = (field: string, value: Json | undefined): boolean =>
  field.includes(unreadableCharacter) || JSON.stringify(value ?? null).includes(unreadableCharacter)
