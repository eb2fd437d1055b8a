import type { FilingId } from '../../domain/case/events.ts'
import type { Json } from '../../domain/json.ts'
import type { FieldError } from '../outcome.ts'

/** What is wrong with a record, and where it stands in its file. */
export type RecordError = FieldError & { readonly field: string; readonly row?: number; readonly column?: string }

/** One record as it came, from a body, a line or a row. Its values are read by the parsers of their fields. */
export interface SourceRecord {
  readonly id: string
  /** its place among the records of another job, of which it is tried again */
  readonly index?: number
  readonly filings?: readonly FilingId[]
  readonly fields: Readonly<Record<string, Json>>
  /** facts that are no fields, for templates that take them */
  readonly details?: Json
  /** what could not be read before any value was looked at */
  readonly errors: readonly RecordError[]
  /** nothing of it could be read: there is nothing to judge */
  readonly unreadable?: true
  /** line of the text, row of the sheet */
  readonly row?: number
  /** field → the column that it was read from */
  readonly columns?: ReadonlyMap<string, string>
}

/** Records as they arrive, many at a time; `problems` are those of the file itself. */
export interface RecordSource {
  readonly records: AsyncIterable<readonly SourceRecord[]>
  readonly problems: readonly RecordError[]
}
