export interface SfntTable {
  readonly tag: string
  readonly bytes: Uint8Array
}

const checksumMagic = 0xb1b0afba

/** Tables to a TrueType file: directory sorted by tag, data in the given order, `head` carries the checksum of the whole. */
export function buildSfnt(tables: readonly SfntTable[]): Uint8Array<ArrayBuffer> {
  const directoryLength = 12 + tables.length * 16
  const sorted = [...tables].sort((a, b) => (a.tag < b.tag ? -1 : 1))
  let length = directoryLength
  for (const { bytes } of tables) length += (bytes.length + 3) & ~3
  const file = new Uint8Array(length)
  const view = new DataView(file.buffer)
  const power = 31 - Math.clz32(tables.length)
  view.setUint32(0, 0x00010000)
  view.setUint16(4, tables.length)
  view.setUint16(6, 16 << power)
  view.setUint16(8, power)
  view.setUint16(10, tables.length * 16 - (16 << power))
  let offset = directoryLength
  let sum = 0
  let head = -1
  for (const table of tables) {
    const { tag, bytes } = table
    file.set(bytes, offset)
    if (tag === 'head') {
      head = offset
      view.setUint32(head + 8, 0)
    }
    const end = offset + ((bytes.length + 3) & ~3)
    const words = sumWords(view, offset, end)
    sum += words
    const entry = 12 + sorted.indexOf(table) * 16
    for (let at = 0; at < 4; at += 1) file[entry + at] = tag.charCodeAt(at)
    view.setUint32(entry + 4, words)
    view.setUint32(entry + 8, offset)
    view.setUint32(entry + 12, bytes.length)
    offset = end
  }
  if (head < 0) throw new Error('a font needs the table head')
  view.setUint32(head + 8, (checksumMagic - sum - sumWords(view, 0, directoryLength)) >>> 0)
  return file
}

function sumWords(view: DataView, from: number, to: number): number {
  let sum = 0
  for (let at = from; at < to; at += 4) sum = (sum + view.getUint32(at)) >>> 0
  return sum
}
