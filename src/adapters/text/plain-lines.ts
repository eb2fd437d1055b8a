import { nowhere } from '../../domain/reading/line.ts'
import { utf16Of } from '../../domain/reading/utf16-of.ts'
import type { TextRead } from '../../ports/text-reader.ts'
import { limits, refused } from './limits.ts'
import { tidied } from './tidied.ts'

/** A text file in UTF-8 or GBK. */
export function plainLines(bytes: Uint8Array): TextRead {
  const text = decoded(bytes)
  if (text === null) return refused('encoding')
  if (text.includes('\u0000')) return refused('extension')
  const lines = text.split(/\r\n|\r|\n/)
  if (lines.length > limits.rows) return refused('tooLong')
  const cellsOf = tabled(lines)
  return tidied(
    lines.flatMap((line, index) => {
      const cells = cellsOf(line)
      if (cells?.every(cell => /^:?-{2,}:?$/.test(cell))) return []
      const read = { text: cells?.join(' ') ?? line, page: 1, row: index + 1, box: nowhere, confidence: 1 }
      return [cells ? { ...read, cells: cells.map(cell => ({ text: cell, box: nowhere })) } : read]
    }),
  )
}

const [leastRows, leastCells] = [2, 3]
const byTabs = (line: string): readonly string[] => line.split('\t').map(cell => cell.trim())
const byStrokes = (line: string): readonly string[] =>
  /^\s{0,9}\|.*\|\s{0,9}$/.test(line)
    ? line
        .trim()
        .slice(1, -1)
        .split('|')
        .map(cell => cell.trim())
    : []

/** How a row of a table that was pasted from a sheet, or written with strokes, divides; null for a line that is none. */
function tabled(lines: readonly string[]): (line: string) => readonly string[] | null {
  const divide = [byTabs, byStrokes].find(each => lines.filter(line => each(line).length >= leastCells).length >= leastRows)
  return line => {
    const cells = divide?.(line) ?? []
    return cells.length >= leastCells ? cells : null
  }
}

function decoded(bytes: Uint8Array): string | null {
  const announced = utf16Of(bytes)
  for (const name of announced ? [announced] : ['utf-8', 'gb18030'])
    try {
      return new TextDecoder(name, { fatal: true }).decode(bytes)
    } catch {
      // the next encoding
    }
  return null
}
