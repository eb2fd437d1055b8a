import type { Deps } from '../../ports/deps.ts'
import type { TableFormat } from '../../ports/tables.ts'
import { type Outcome, refuse } from '../outcome.ts'
import { readLineRecords } from './read-line-records.ts'
import { readTable } from './read-table.ts'
import type { RecordSource } from './source-record.ts'

/** How a file of records may be written, JSON aside. */
export type RecordFormat = TableFormat | 'ndjson'

const formats: Readonly<Record<string, RecordFormat>> = {
  'application/x-ndjson': 'ndjson',
  'application/ndjson': 'ndjson',
  'application/jsonl': 'ndjson',
  'text/csv': 'csv',
  'application/csv': 'csv',
  'text/tab-separated-values': 'csv',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
}

export const recordTypes: readonly string[] = Object.keys(formats)

export const recordFormatOf = (contentType: string | undefined): RecordFormat | null =>
  formats[contentType?.split(';')[0]?.trim().toLowerCase() ?? ''] ?? null

/** Reads a file of records in any format, as it arrives. */
export async function openRecords(
  deps: Pick<Deps, 'catalogue' | 'tables'>,
  format: RecordFormat,
  body: ReadableStream<Uint8Array> | null,
  /** `needsId`: a record without one is none */
  options: { readonly withDetails?: boolean; readonly needsId?: boolean } = {},
): Promise<Outcome<{ readonly source: RecordSource }>> {
  if (!body) return refuse('invalid-body', { errors: [{ pointer: '', code: 'table.empty' }] })
  if (format !== 'ndjson') return readTable(deps, format, body, options.needsId)
  return { ok: true, source: readLineRecords(body, options.withDetails, options.needsId) }
}
