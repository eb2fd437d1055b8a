import { makeZip } from 'client-zip'
import type { PackedFile, Packer } from '../../ports/packer.ts'

/** Stored entries with the UTF-8 flag set, which Windows has read since version 7. Times are those of Shanghai, wherever it runs. */
export const clientZipPacker: Packer = {
  pack: files => makeZip(entriesOf(files), { buffersAreUTF8: true }),
}

async function* entriesOf(files: AsyncIterable<PackedFile>) {
  for await (const { name, bytes, modified } of files)
    yield { name, input: new Uint8Array(bytes), lastModified: shanghaiTime(modified), size: bytes.length }
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
