import { makeZip } from 'client-zip'
import type { PackedFile, Packer } from '../../ports/packer.ts'

/** Stored entries with the UTF-8 flag set, which Windows has read since version 7. Times are those of Shanghai, wherever it runs. */
export const clientZipPacker: Packer = {
  pack: files => makeZip(entriesOf(files), { buffersAreUTF8: true }),
}

async function* entriesOf(files: AsyncIterable<PackedFile>) {
  for await (const { name, bytes, modified } of files)
    yield { name, input: bytes instanceof Uint8Array ? new Uint8Array(bytes) : bytesIn(bytes), lastModified: shanghaiTime(modified) }
}

async function* bytesIn(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for await (const piece of pieces) yield new Uint8Array(piece)
}

/** The archive stores the local time of the machine: a date whose local parts are those of Shanghai gives the same bytes everywhere. */
function shanghaiTime(instant: string): Date {
  const shifted = new Date(Date.parse(instant) + 8 * 3_600_000)
  return new Date(
    shifted.getUTCFullYear(),
    shifted.getUTCMonth(),
    shifted.getUTCDate(),
    shifted.getUTCHours(),
    shifted.getUTCMinutes(),
    shifted.getUTCSeconds(),
  )
}
