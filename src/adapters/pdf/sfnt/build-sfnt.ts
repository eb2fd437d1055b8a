export interface SfntTable {
  readonly tag: string
  readonly bytes: Uint8Array
}

const checksumMagic = 0xb1b0afba

/** Tables to a TrueType file: directory sorted by tag, data in the given order, `head` carries the checksum of the whole. */
export function buildSfnt(tables: readonly SfntTable[]): Uint8Array<ArrayBuffer> {
  const directoryLength = 12 + tables.length * 16
  const placed: { tag: string; bytes: Uint8Array; offset: number }[] = []
  let length = directoryLength
  for (const { tag, bytes } of tables) {
    placed.push({ tag, bytes, offset: length })
    length += (bytes.length + 3) & ~3
  }
  const file = new Uint8Array(length)
  const view = new DataView(file.buffer)
  const power = 2 ** Math.floor(Math.log2(tables.length))
  view.setUint32(0, 0x00010000)
  view.setUint16(4, tables.length)
  view.setUint16(6, power * 16)
  view.setUint16(8, Math.log2(power))
  view.setUint16(10, (tables.length - power) * 16)
  for (const { bytes, offset } of placed) file.set(bytes, offset)
  const head = placed.find(table => table.tag === 'head')
  if (!head) throw new Error('a font needs the table head')
  view.setUint32(head.offset + 8, 0)
  let sum = 0
  for (const [index, { tag, bytes, offset }] of placed.toSorted((a, b) => (a.tag < b.tag ? -1 : 1)).entries()) {
    const entry = 12 + index * 16
    for (let at = 0; at < 4; at += 1) file[entry + at] = tag.charCodeAt(at)
    const words = sumWords(view, offset, offset + ((bytes.length + 3) & ~3))
    sum += words
    view.setUint32(entry + 4, words)
    view.setUint32(entry + 8, offset)
    view.setUint32(entry + 12, bytes.length)
  }
  view.setUint32(head.offset + 8, (checksumMagic - sum - sumWords(view, 0, directoryLength)) >>> 0)
  return file
}

function sumWords(view: DataView, from: number, to: number): number {
  let sum = 0
  for (let at = from; at < to; at += 4) sum = (sum + view.getUint32(at)) >>> 0
  return sum
}
