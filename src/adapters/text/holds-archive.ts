import { Inflate } from 'fflate'

/** first bytes of archives: ZIP, RAR, 7z, gzip, xz, bzip2 */
export const archiveMagics = ['PK\x03\x04', 'Rar!\x1a\x07', '7z\xbc\xaf\x27\x1c', '\x1f\x8b\x08', '\xfd7zXZ\x00', 'BZh']
const archiveName = /\.(?:zip|rar|7z|t?gz|xz|bz2|jar|iso|cab)$/i
/** the numbers behind a chart: Word keeps them as a workbook of their own, which nothing here opens */
const chartNumbers = /^(?:word|xl)\/embeddings\/[^/]+\.xlsx$/i
/** of an entry, still packed: more than enough for its first bytes */
const packedStart = 1_024
/** of those at a time, which come out at most a thousand times as long */
const step = 16
const localHeaderBytes = 30
const [stored, deflated] = [0, 8]

export interface PackedEntry {
  readonly name: string
  readonly method: number
  readonly packedBytes: number
  /** of its local header */
  readonly at: number
}

/** Several names for the same bytes: a few kilobytes become gigabytes, and no program writes that. */
export function sharesBytes(entries: readonly PackedEntry[]): boolean {
  const inOrder = entries.toSorted((a, b) => a.at - b.at)
  return inOrder.some(({ at }, index) => {
    const before = inOrder[index - 1]
    return before !== undefined && at < before.at + localHeaderBytes + before.packedBytes
  })
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
    const inflate = new Inflate(chunk => {
      if (start.length === 0) start = chunk
    })
    for (let each = 0; each < packed.length && start.length === 0; each += step)
      inflate.push(packed.subarray(each, each + step), packed.length === packedBytes && each + step >= packed.length)
  } catch {
    // a damaged entry is noticed where it is read
  }
  return start
}
