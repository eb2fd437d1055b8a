import type { FileRefusal, TextRead } from '../../ports/text-reader.ts'

const megabyte = 1024 * 1024

/** Of one file. An honest contract has a few pages; a file that wants more than this is kept and not read. */
export const limits = {
  pages: 200,
  /** of a table, and paragraphs of a text */
  rows: 5_000,
  cells: 200_000,
  /** of all lines */
  characters: 1_000_000,
  /** of one line: what is longer was never written by hand */
  line: 2_000,
  /** of the XML in an archive */
  unpackedBytes: 16 * megabyte,
  /** of the streams of a PDF, pictures aside: a whole Chinese font takes a third of it */
  streamBytes: 32 * megabyte,
  /** for one file, once its size is known to be harmless: a machine that others keep busy is no fault of its sender */
  patienceMs: 30_000,
  /** of processor time for all pages of one file */
  processorMs: 4_000,
  /** and for one page on which no word stands: that of a scan takes a few milliseconds */
  emptyPageMs: 400,
}

export const refused = (why: FileRefusal): TextRead => ({ ok: false, code: 'refused', why })
