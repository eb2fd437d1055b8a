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
  return tidied(lines.map((line, index) => ({ text: line, page: 1, row: index + 1, box: nowhere, confidence: 1 })))
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
