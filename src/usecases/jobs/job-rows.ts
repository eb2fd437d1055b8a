import type { Finding } from '../../domain/rules/rule.ts'
import type { RecordError, SourceRecord } from '../records/source-record.ts'

/** One row of a job as it came, with its place among all of them, counted from 0. */
export type JobRow = Omit<SourceRecord, 'columns'> & { readonly index: number }

/** The rows of one part. `columns` are those of the file: field → the column that it was read from. */
export interface JobRows {
  readonly columns?: Readonly<Record<string, string>>
  readonly rows: readonly JobRow[]
}

export interface ItemFile {
  /** in the archive */
  readonly name: string
  readonly template: string
  readonly templateVersion: string
  readonly bytes: number
  readonly crc32: number
  readonly sha256: string
  /** stamped as a draft: something that it needs is open */
  readonly draft: boolean
}

/** What became of one row: all of its documents, or the reasons why there is none. */
export interface ItemReport {
  readonly index: number
  readonly id: string
  readonly row?: number
  readonly status: 'done' | 'failed'
  readonly errors: readonly RecordError[]
  readonly files: readonly ItemFile[]
  /** on request */
  readonly findings?: readonly Finding[]
}

export const packRows = (rows: readonly (SourceRecord & { readonly index: number })[]): Uint8Array<ArrayBuffer> => {
  const columns: Record<string, string> = {}
  const plain = rows.map(({ columns: own, ...row }) => {
    for (const [field, name] of own ?? []) columns[field] = name
    return row
  })
  return toJsonBytes({ ...(Object.keys(columns).length ? { columns } : {}), rows: plain } satisfies JobRows)
}

export const unpackRows = (bytes: Uint8Array): JobRows => JSON.parse(new TextDecoder().decode(bytes))
export const unpackReport = (bytes: Uint8Array): readonly ItemReport[] => JSON.parse(new TextDecoder().decode(bytes))
export const toJsonBytes = (value: unknown): Uint8Array<ArrayBuffer> => new TextEncoder().encode(JSON.stringify(value))
