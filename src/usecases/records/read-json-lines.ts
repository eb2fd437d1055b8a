import { joinBytes } from '../../domain/join-bytes.ts'

/** a record is at most this long; more means that the lines are not lines */
const longestLine = 1024 * 1024
const newline = 0x0a

export type JsonLine =
  | { readonly row: number; readonly text: string; readonly damaged: boolean }
  | { readonly row: number; readonly tooLong: number }

const strict = new TextDecoder('utf-8', { fatal: true })
const lossy = new TextDecoder('utf-8')

/**
 * The lines of a body as they arrive, many at a time; blank ones are skipped and counted. A line that is too long is named and left out;
 * one with bytes that are no UTF-8 is `damaged`, with U+FFFD in their place.
 */
export async function* readJsonLines(body: AsyncIterable<Uint8Array>): AsyncGenerator<readonly JsonLine[]> {
  let row = 0
  let rest: Uint8Array[] = []
  let length = 0
  let skipping = false
  const lines: JsonLine[] = []
  const endLine = (piece: Uint8Array): void => {
    row += 1
    if (skipping) skipping = false
    else if (length + piece.length > longestLine) lines.push({ row, tooLong: longestLine })
    else {
      const line = lineOf(row, rest.length ? joinBytes([...rest, piece]) : piece)
      if (line) lines.push(line)
    }
    rest = []
    length = 0
  }
  const keep = (piece: Uint8Array): void => {
    if (skipping || piece.length === 0) return
    length += piece.length
    rest.push(piece.slice())
    if (length <= longestLine) return
    // named at once: its end may never come
    lines.push({ row: row + 1, tooLong: longestLine })
    skipping = true
    rest = []
  }
  for await (const chunk of body) {
    let start = 0
    for (let at = chunk.indexOf(newline); at >= 0; at = chunk.indexOf(newline, start)) {
      endLine(chunk.subarray(start, at))
      start = at + 1
    }
    keep(chunk.subarray(start))
    if (lines.length > 0) yield lines.splice(0)
  }
  if (rest.length > 0) endLine(new Uint8Array(0))
  if (lines.length > 0) yield lines
}

function lineOf(row: number, bytes: Uint8Array): JsonLine | null {
  const { text, damaged } = textOf(bytes)
  return text.trim() === '' ? null : { row, text, damaged }
}

function textOf(bytes: Uint8Array): { readonly text: string; readonly damaged: boolean } {
  try {
    return { text: strict.decode(bytes), damaged: false }
  } catch {
    return { text: lossy.decode(bytes), damaged: true }
  }
}
