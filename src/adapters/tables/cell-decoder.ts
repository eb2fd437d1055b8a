import type { Cell, TableProblem, TableRow } from '../../ports/tables.ts'

export type Encoding = 'utf-8' | 'gb18030'

const decoders: Readonly<Record<Encoding, TextDecoder>> = {
  'utf-8': new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }),
  gb18030: new TextDecoder('gb18030', { fatal: true, ignoreBOM: true }),
}
const beyondAscii = /[\x80-\xff]/
/** a character of three bytes, as every Chinese one in UTF-8: bytes of GBK hardly ever look like it */
const threeBytes = /[\xe0-\xef][\x80-\xbf]{2}/
/** an exported sheet holds values; what begins so was written to be worked out by whoever opens it */
const formula = /^\s*=./

export interface CellDecoder {
  /** settles the encoding by the first lines that tell it */
  look(bytes: Buffer): void
  settle(encoding: Encoding): void
  /** cells whose bytes stand one in each character */
  row(row: number, record: readonly string[]): TableRow
}

/** UTF-8 or GBK, told by the lines themselves; a cell in the other encoding is a problem of its own. */
export function cellDecoder(): CellDecoder {
  let encoding: Encoding | null = null

  function read(text: string): string | null {
    const bytes = Buffer.from(text, 'latin1')
    if (encoding === 'gb18030' && threeBytes.test(text) && decoded(bytes, 'utf-8') !== null) return null
    return decoded(bytes, encoding ?? 'utf-8')
  }

  return {
    look(bytes) {
      if (encoding !== null) return
      const lines = bytes
        .toString('latin1')
        .split('\n')
        .filter(line => beyondAscii.test(line))
      if (lines.length === 0) return
      const inUtf8 = lines.filter(line => decoded(Buffer.from(line, 'latin1'), 'utf-8') !== null).length
      encoding = inUtf8 * 2 >= lines.length ? 'utf-8' : 'gb18030'
    },
    settle(known) {
      encoding = known
    },
    row(row, record) {
      const cells: Cell[] = []
      const problems: TableProblem[] = []
      for (const [at, raw] of record.entries()) {
        const text = beyondAscii.test(raw) ? read(raw) : raw
        if (text === null) problems.push({ code: 'table.encoding', at, args: { encoding: encoding === 'gb18030' ? 'GBK' : 'UTF-8' } })
        const isFormula = text !== null && formula.test(text)
        if (isFormula) problems.push({ code: 'table.formula', at })
        cells.push(text === null || isFormula || text.trim() === '' ? null : text)
      }
      return { row, cells, problems }
    },
  }
}

function decoded(bytes: Buffer, encoding: Encoding): string | null {
  try {
    return decoders[encoding].decode(bytes)
  } catch {
    return null
  }
}
