import type { OpenedTable, TableRow, Tables } from '../../ports/tables.ts'
import { csvRows } from './csv-rows.ts'
import { saysSomething } from './says-something.ts'

type Batch = readonly TableRow[]

/** Reads CSV and XLSX. The reader of workbooks is loaded with the first one. */
export function createTables(): Tables {
  return {
    async open(format, body) {
      if (format === 'csv') return openCsv(body)
      const { openXlsx } = await import('./xlsx-rows.ts')
      return openXlsx(body)
    },
  }
}

/** Begins with the first row that says something, so that an empty file is known before anything is answered. */
async function openCsv(body: ReadableStream<Uint8Array>): Promise<OpenedTable> {
  const batches = csvRows(unicodeRefused(body))
  try {
    for (;;) {
      const { done, value } = await batches.next()
      if (done) return { ok: false, code: 'table.empty' }
      const first = value.findIndex(saysSomething)
      if (first >= 0) return { ok: true, rows: startingWith(value.slice(first), batches) }
    }
  } catch (error) {
    if (error instanceof OtherEncoding) return { ok: false, code: 'table.otherEncoding', args: { encoding: error.encoding } }
    throw error
  }
}

async function* startingWith(first: Batch, rest: AsyncGenerator<Batch>): AsyncGenerator<Batch> {
  yield first
  yield* rest
}

class OtherEncoding extends Error {
  readonly encoding: string
  constructor(encoding: string) {
    super(`encoded as ${encoding}`)
    this.encoding = encoding
  }
}

/** UTF-16 announces itself, and a workbook that calls itself CSV too. */
async function* unicodeRefused(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let first = true
  for await (const chunk of chunks) {
    if (first && chunk.length >= 4) {
      const [a, b, c, d] = chunk
      if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) throw new OtherEncoding('UTF-16')
      if (a === 0x50 && b === 0x4b && c === 3 && d === 4) throw new OtherEncoding('XLSX')
    }
    first = false
    yield chunk
  }
}
