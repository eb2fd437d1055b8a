import type { Line } from '../domain/reading/line.ts'
import type { Reading } from '../domain/reading/reading.ts'

export type TextFormat = 'pdf' | 'docx' | 'xlsx' | 'csv' | 'txt'

export type TextRead =
  | { readonly ok: true; readonly lines: readonly Line[] }
  /** pages without a word: pictures of paper */
  | { readonly ok: false; readonly code: 'scan' }
  /** letters of a font whose table of characters is not in the file: they would be left out in silence */
  | { readonly ok: false; readonly code: 'fontMap' }
  /** too many wait, or what read it failed over it */
  | { readonly ok: false; readonly code: 'busy' | 'failed' }
  /** why it was not opened, or not to its end: `error.file.<why>` */
  | { readonly ok: false; readonly code: 'refused'; readonly why: FileRefusal }

export type FileRefusal =
  | 'encrypted'
  /** it opens without a password, but hides what it would do from a look at its bytes */
  | 'locked'
  | 'damaged'
  | 'extension'
  | 'unpacksTooLarge'
  | 'tooLong'
  | 'slow'
  | 'macros'
  /** a PDF with a program, or that would send something off */
  | 'scripts'
  /** a PDF that carries programs, archives or documents along */
  | 'attachments'
  | 'oldOffice'
  | 'encoding'
  /** quotes of a table that do not come in pairs, row after row */
  | 'quotes'
  | 'entities'
  /** opening it would fetch something from elsewhere */
  | 'external'
  /** elements within elements beyond any document */
  | 'nested'
  /** an archive within the archive that an Office file is */
  | 'archiveInside'

/** Reads the words of a file that holds text, within bounds of size, pages, rows and time. Nothing in it is run or fetched. */
export interface TextReader {
  /** somebody may soon bring a file: what takes long to load is loaded; returns at once */
  prepare?(): void
  read(format: TextFormat, bytes: Uint8Array): Promise<TextRead>
  /** a log, a scan or a series of traffic, as `readStream` reads it, elsewhere than here; absent where there is no elsewhere */
  summarise?(body: Uint8Array | AsyncIterable<Uint8Array>): Promise<Reading | null>
}
