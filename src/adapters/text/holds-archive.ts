import { Inflate } from 'fflate'

/** first bytes of archives: ZIP, RAR, 7z, gzip, xz, bzip2 */
export const archiveMagics = ['PK\x03\x04', 'Rar!\x1a\x07', '7z\xbc\xaf\x27\x1c', '\x1f\x8b\x08', '\xfd7zXZ\x00', 'BZh']
const archiveName = /\.(?:zip|rar|7z|t?gz|xz|bz2|jar|iso|cab)$/i
/** the numbers behind a chart: Word keeps them as a workbook of their own, which nothing here opens */
const chartNumbers = /^(?:word|xl)\/embeddings\/[^/]+\.xlsx$/i
/** of an entry, still packed: more than enough for its first bytes */
const packedStart = 1_024
const localHeaderBytes = 30
const [stored, deflated] = [0, 8]

export interface PackedEntry {
  readonly name: string
  readonly method: number
  readonly packedBytes: number
  /** of its local header */
  readonly at: number
}

/** An archive within an Office file, whatever it is called: no office program puts one there. Only the first bytes of an entry are unpacked. */
export const holdsArchive = (bytes: Uint8Array, entries: readonly PackedEntry[]): boolean =>
  entries.some(entry => !chartNumbers.test(entry.name) && (archiveName.test(entry.name) || beginsAsArchive(bytes, entry)))

function beginsAsArchive(bytes: Uint8Array, entry: PackedEntry): boolean {
  const start = String.fromCharCode(...startOf(bytes, entry).subarray(0, 8))
  return archiveMagics.some(magic => start.startsWith(magic))
}

function startOf(bytes: Uint8Array, { method, packedBytes, at }: PackedEntry): Uint8Array {
  const none = new Uint8Array()
  if (at + localHeaderBytes > bytes.length) return none
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const from = at + localHeaderBytes + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  const packed = bytes.subarray(from, from + Math.min(packedBytes, packedStart))
  if (method === stored) return packed
  if (method !== deflated) return none
  let start = none
  try {
    new Inflate(chunk => {
      if (start.length === 0) start = chunk
    }).push(packed, packed.length === packedBytes)
  } catch {
    // a damaged entry is noticed where it is read
  }
  return start
}
