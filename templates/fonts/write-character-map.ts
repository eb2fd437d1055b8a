/** A `cmap` table with one format 12 subtable (Windows, full Unicode). `pairs` are code point and glyph, ascending. */
export function writeCharacterMap(pairs: readonly (readonly [number, number])[]): Uint8Array {
  const groups: [number, number, number][] = []
  for (const [codePoint, glyph] of pairs) {
    const last = groups.at(-1)
    if (last && codePoint === last[1] + 1 && glyph === last[2] + codePoint - last[0]) last[1] = codePoint
    else groups.push([codePoint, codePoint, glyph])
  }
  const view = new DataView(new ArrayBuffer(12 + 16 + groups.length * 12))
  view.setUint16(2, 1)
  view.setUint16(4, 3)
  view.setUint16(6, 10)
  view.setUint32(8, 12)
  view.setUint16(12, 12)
  view.setUint32(16, 16 + groups.length * 12)
  view.setUint32(24, groups.length)
  for (const [index, group] of groups.entries()) for (const [at, value] of group.entries()) view.setUint32(28 + index * 12 + at * 4, value)
  return new Uint8Array(view.buffer)
}
