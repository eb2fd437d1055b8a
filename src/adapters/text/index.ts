import type { TextReader } from '../../ports/text-reader.ts'
import { limits, refused } from './limits.ts'

export interface TextReaderOptions {
  /** hears when something of a file is done: its reader is loaded, it is unpacked, a page or a part of its rows is read */
  readonly step?: () => void
}

/** Reads PDF, Word, Excel, CSV and plain text on Node and Workers alike; what a format needs is loaded with the first file of it. */
export function createTextReader({ step = () => {} }: TextReaderOptions = {}): TextReader {
  return {
    async read(format, bytes) {
      try {
        switch (format) {
          case 'pdf':
            return await (await import('./pdf-lines.ts')).pdfLines(bytes, limits, step)
          case 'docx':
            return await (await import('./docx-lines.ts')).docxLines(bytes, step)
          case 'txt':
            return (await import('./plain-lines.ts')).plainLines(bytes)
          default:
            return await (await import('./table-lines.ts')).tableLines(format, bytes, step)
        }
      } catch {
        // a file that breaks a reader is damaged as far as its owner can tell
        return refused('damaged')
      }
    },
  }
}
