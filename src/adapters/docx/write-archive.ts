import { directoryEntry, endRecords, localHeader } from '../../domain/archive/zip-records.ts'
import { joinBytes } from '../../domain/join-bytes.ts'
import type { PackedPart } from './frame.ts'

const first = '[Content_Types].xml'
/** every part is of the same day */
const day = '2020-01-01'

/** The parts as a ZIP file, the list of their kinds first, the others by their names. */
export function writeArchive(parts: readonly PackedPart[]): Uint8Array<ArrayBuffer> {
  const sorted = parts.toSorted((a, b) => (a.name === first ? -1 : b.name === first ? 1 : a.name < b.name ? -1 : 1))
  const pieces: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  for (const part of sorted) {
    const header = localHeader(part, day)
    directory.push(directoryEntry(part, offset, day))
    pieces.push(header, part.packed)
    offset += header.length + part.packed.length
  }
  const directoryBytes = directory.reduce((sum, { length }) => sum + length, 0)
  pieces.push(...directory, endRecords(sorted.length, directoryBytes, offset))
  return joinBytes(pieces)
}
