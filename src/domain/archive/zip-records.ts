/** One file of an archive, its sizes known beforehand. */
export interface ZipEntry {
  /** path in the archive */
  readonly name: string
  readonly bytes: number
  readonly crc32: number
  /** deflated, where it is not stored as it is */
  readonly packed?: Uint8Array
}

/** yyyy-mm-dd: every file has the same day, at midnight */
export type ZipDay = string

const utf8 = new TextEncoder()
const largest32 = 0xffffffff
const largest16 = 0xffff
/** 4.5: Zip64; 2.0 otherwise */
const versions = { plain: 20, zip64: 45 }
/** names are UTF-8 */
const flags = 0x0800
const sizes = { local: 30, central: 46, zip64Extra: 12, zip64End: 56, zip64Locator: 20, end: 22 }

const methodOf = (packed: Uint8Array | undefined): number => (packed ? 8 : 0)

/** What stands before the bytes of a file. A single file never reaches 4 GB here. */
export function localHeader({ name, bytes, crc32, packed }: ZipEntry, day: ZipDay): Uint8Array<ArrayBuffer> {
  const path = utf8.encode(name)
  const out = recordOf(sizes.local + path.length)
  out.u32(0x04034b50).u16(versions.plain).u16(flags).u16(methodOf(packed)).u16(0).u16(dateOf(day)).u32(crc32)
  out
    .u32(packed?.length ?? bytes)
    .u32(bytes)
    .u16(path.length)
    .u16(0)
  return out.put(path)
}

/** Its line in the directory at the end; `offset` is that of its header. */
export function directoryEntry({ name, bytes, crc32, packed }: ZipEntry, offset: number, day: ZipDay): Uint8Array<ArrayBuffer> {
  const path = utf8.encode(name)
  const far = offset >= largest32
  const out = recordOf(sizes.central + path.length + (far ? sizes.zip64Extra : 0))
  const version = far ? versions.zip64 : versions.plain
  out.u32(0x02014b50).u16(version).u16(version).u16(flags).u16(methodOf(packed)).u16(0).u16(dateOf(day)).u32(crc32)
  out
    .u32(packed?.length ?? bytes)
    .u32(bytes)
    .u16(path.length)
    .u16(far ? sizes.zip64Extra : 0)
    .u16(0)
    .u16(0)
    .u16(0)
    .u32(0)
    .u32(far ? largest32 : offset)
  const whole = out.put(path)
  if (far) out.u16(1).u16(8).u64(offset)
  return whole
}

/** The end of the archive: with Zip64 records where the plain ones cannot count so far. */
export function endRecords(entries: number, directoryBytes: number, directoryOffset: number): Uint8Array<ArrayBuffer> {
  const zip64 = entries >= largest16 || directoryBytes >= largest32 || directoryOffset >= largest32
  const out = recordOf((zip64 ? sizes.zip64End + sizes.zip64Locator : 0) + sizes.end)
  if (zip64) {
    out
      .u32(0x06064b50)
      .u64(sizes.zip64End - 12)
      .u16(versions.zip64)
      .u16(versions.zip64)
      .u32(0)
      .u32(0)
    out.u64(entries).u64(entries).u64(directoryBytes).u64(directoryOffset)
    out
      .u32(0x07064b50)
      .u32(0)
      .u64(directoryOffset + directoryBytes)
      .u32(1)
  }
  const [few, small, near] = [Math.min(entries, largest16), Math.min(directoryBytes, largest32), Math.min(directoryOffset, largest32)]
  out.u32(0x06054b50).u16(0).u16(0).u16(few).u16(few).u32(small).u32(near).u16(0)
  return out.whole
}

/** Of the archive that a file takes, its line in the directory aside. */
export const bytesOf = ({ name, bytes }: ZipEntry): number => sizes.local + utf8.encode(name).length + bytes

function dateOf(day: ZipDay): number {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number)
  return ((year - 1980) << 9) | (month << 5) | date
}

/** Little endian, written from the front. */
function recordOf(length: number) {
  const whole = new Uint8Array(length)
  const view = new DataView(whole.buffer)
  let at = 0
  const out = {
    whole,
    u16(value: number) {
      view.setUint16(at, value, true)
      at += 2
      return out
    },
    u32(value: number) {
      view.setUint32(at, value, true)
      at += 4
      return out
    },
    u64(value: number) {
      view.setBigUint64(at, BigInt(value), true)
      at += 8
      return out
    },
    put(bytes: Uint8Array) {
      whole.set(bytes, at)
      at += bytes.length
      return whole
    },
  }
  return out
}
