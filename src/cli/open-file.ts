import { createReadStream, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import type { FilingId } from '../domain/case/events.ts'
import type { Json } from '../domain/json.ts'
import type { Deps } from '../ports/deps.ts'
import { type Outcome, type Refusal, refuse } from '../usecases/outcome.ts'
import { openRecords, type RecordFormat } from '../usecases/records/open-records.ts'
import type { RecordSource } from '../usecases/records/source-record.ts'

export interface ReadSoFar {
  readonly total: number
  bytes(): number
}

export interface OpenedFile {
  readonly source: RecordSource
  readonly progress: ReadSoFar
  readonly filings: readonly FilingId[] | undefined
  readonly common: Readonly<Record<string, Json>>
  readonly inForceOn: string | undefined
}

export const everyFiling: readonly FilingId[] = ['icpFiling', 'publicSecurityFiling', 'contingencyPlan']

const formats: Readonly<Record<string, RecordFormat | 'json'>> = {
  '.csv': 'csv',
  '.tsv': 'csv',
  '.xlsx': 'xlsx',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
  '.json': 'json',
}

const bad = (code: string, file: string): Refusal => refuse('invalid-body', { errors: [{ pointer: '', code, args: { file } }] })

/** A file of records by its extension. JSON is what `POST /v1/checks` takes, or its list of records alone. */
export async function openFile(
  deps: Pick<Deps, 'catalogue' | 'tables'>,
  file: string,
  reading: { readonly withDetails?: boolean } = {},
): Promise<Outcome<OpenedFile>> {
  const format = formats[extname(file).toLowerCase()]
  if (!format) return bad('file.kind', file)
  const size = statSync(file, { throwIfNoEntry: false })
  if (!size?.isFile()) return bad('file.missing', file)
  let read = 0
  const progress = { total: size.size, bytes: () => read }
  const plain = { progress, filings: undefined, common: {}, inForceOn: undefined }
  if (format === 'json') {
    const body = bodyOf(await readFile(file, 'utf8'))
    if (!body) return refuse('malformed-json')
    read = size.size
    const lines = new Blob([body.records.map(record => JSON.stringify(record)).join('\n')]).stream()
    const opened = await openRecords(deps, 'ndjson', lines, reading)
    return opened.ok ? { ...plain, ...body, ok: true, source: opened.source } : opened
  }
  const opened = await openRecords(
    deps,
    format,
    streamOf(file, bytes => {
      read += bytes
    }),
    reading,
  )
  return opened.ok ? { ...plain, ok: true, source: opened.source } : opened
}

/** A file as a body, counted while it is read. */
function streamOf(file: string, count: (bytes: number) => void): ReadableStream<Uint8Array> {
  const chunks: AsyncIterator<Uint8Array> = createReadStream(file)[Symbol.asyncIterator]()
  return new ReadableStream({
    async pull(stream) {
      const { done, value } = await chunks.next()
      if (done) return stream.close()
      count(value.length)
      stream.enqueue(value)
    },
    cancel: async () => {
      await chunks.return?.()
    },
  })
}

interface Body {
  readonly records: readonly Json[]
  readonly filings: readonly FilingId[] | undefined
  readonly common: Readonly<Record<string, Json>>
  readonly inForceOn: string | undefined
}

function bodyOf(text: string): Body | null {
  try {
    const raw = JSON.parse(text)
    const body = Array.isArray(raw) ? { records: raw } : raw
    if (!Array.isArray(body?.records)) return null
    return { filings: undefined, common: {}, inForceOn: undefined, ...body }
  } catch {
    return null
  }
}
