import { unfoldRadicals } from '../../domain/fields/unfold-radicals.ts'
import type { Line } from '../../domain/reading/line.ts'
import type { TextRead } from '../../ports/text-reader.ts'
import { limits, refused } from './limits.ts'

/** Half-width forms and radicals as letters (a PDF from a browser holds them), no control characters, no endless line. */
const plain = (text: string): string =>
  unfoldRadicals(text.slice(0, limits.line))
    .normalize('NFKC')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .trim()

/** Lines that say something, as they are read; a file that says too much is refused. */
export function tidied(lines: readonly Line[]): TextRead {
  if (lines.reduce((sum, { text }) => sum + text.length, 0) > limits.characters) return refused('tooLong')
  const read = lines
    .map(line => ({
      ...line,
      text: plain(line.text),
      ...(line.cells ? { cells: line.cells.map(cell => ({ ...cell, text: plain(cell.text) })) } : {}),
    }))
    .filter(({ text }) => text !== '')
  return { ok: true, lines: read }
}
