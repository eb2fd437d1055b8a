/** A static TrueType font, read once. Lengths are in font units unless the name says otherwise. */
export interface SfntFont {
  readonly postScriptName: string
  readonly unitsPerEm: number
  readonly glyphCount: number
  /** xMin, yMin, xMax, yMax */
  readonly bounds: readonly [number, number, number, number]
  readonly ascent: number
  readonly descent: number
  readonly capHeight: number
  /** every code point that has a glyph, ascending */
  codePoints(): readonly number[]
  /** 0 when the font has none */
  glyphOf(codePoint: number): number
  advanceOf(glyph: number): number
  leftBearingOf(glyph: number): number
  /** the glyph's entry of `glyf`, empty for a blank */
  outlineOf(glyph: number): Uint8Array
  /** a copy of a table, or null */
  table(tag: string): Uint8Array<ArrayBuffer> | null
}

/** Throws when the bytes are no TrueType font with `glyf` outlines and a format 12 character map. */
export function readFont(bytes: Uint8Array): SfntFont {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const tables = readDirectory(bytes, view)
  const at = (tag: string): number => {
    const table = tables.get(tag)
    if (!table) throw new Error(`the font has no table ${tag}`)
    return table.offset
  }
  const head = at('head')
  const hhea = at('hhea')
  const hmtx = at('hmtx')
  const loca = at('loca')
  const glyf = at('glyf')
  const glyphCount = view.getUint16(at('maxp') + 4)
  const metrics = view.getUint16(hhea + 34)
  const longOffsets = view.getInt16(head + 50) === 1
  const offsetOf = (glyph: number): number => (longOffsets ? view.getUint32(loca + glyph * 4) : view.getUint16(loca + glyph * 2) * 2)
  const glyphs = readCharacterMap(view, at('cmap'))
  const basic = new Uint16Array(0x10000)
  for (const [codePoint, glyph] of glyphs) if (codePoint < 0x10000) basic[codePoint] = glyph
  return {
    postScriptName: readPostScriptName(view, at('name')),
    unitsPerEm: view.getUint16(head + 18),
    glyphCount,
    bounds: [view.getInt16(head + 36), view.getInt16(head + 38), view.getInt16(head + 40), view.getInt16(head + 42)],
    ascent: view.getInt16(hhea + 4),
    descent: view.getInt16(hhea + 6),
    capHeight: view.getInt16(at('OS/2') + 88),
    codePoints: () => [...glyphs.keys()],
    glyphOf: codePoint => (codePoint < 0x10000 ? basic[codePoint] : glyphs.get(codePoint)) ?? 0,
    advanceOf: glyph => view.getUint16(hmtx + Math.min(glyph, metrics - 1) * 4),
    leftBearingOf: glyph => view.getInt16(glyph < metrics ? hmtx + glyph * 4 + 2 : hmtx + metrics * 4 + (glyph - metrics) * 2),
    outlineOf: glyph => bytes.subarray(glyf + offsetOf(glyph), glyf + offsetOf(glyph + 1)),
    table: tag => {
      const table = tables.get(tag)
      return table ? new Uint8Array(bytes.subarray(table.offset, table.offset + table.length)) : null
    },
  }
}

function readDirectory(bytes: Uint8Array, view: DataView): ReadonlyMap<string, { readonly offset: number; readonly length: number }> {
  if (bytes.length < 12 || view.getUint32(0) !== 0x00010000) throw new Error('not a TrueType font')
  const tables = new Map<string, { offset: number; length: number }>()
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const entry = 12 + index * 16
    const tag = String.fromCharCode(...bytes.subarray(entry, entry + 4))
    tables.set(tag, { offset: view.getUint32(entry + 8), length: view.getUint32(entry + 12) })
  }
  return tables
}

/** Code point → glyph from the format 12 subtable, ascending. */
function readCharacterMap(view: DataView, cmap: number): ReadonlyMap<number, number> {
  for (let index = 0; index < view.getUint16(cmap + 2); index += 1) {
    const subtable = cmap + view.getUint32(cmap + 8 + index * 8)
    if (view.getUint16(subtable) !== 12) continue
    const glyphs = new Map<number, number>()
    for (let group = 0; group < view.getUint32(subtable + 12); group += 1) {
      const entry = subtable + 16 + group * 12
      const first = view.getUint32(entry)
      for (let codePoint = first; codePoint <= view.getUint32(entry + 4); codePoint += 1)
        glyphs.set(codePoint, view.getUint32(entry + 8) + codePoint - first)
    }
    return glyphs
  }
  throw new Error('the font has no format 12 character map')
}

/** Name 6 of the Windows platform (UTF-16BE, ASCII only by its definition). */
function readPostScriptName(view: DataView, name: number): string {
  const storage = name + view.getUint16(name + 4)
  for (let index = 0; index < view.getUint16(name + 2); index += 1) {
    const record = name + 6 + index * 12
    if (view.getUint16(record) !== 3 || view.getUint16(record + 6) !== 6) continue
    const start = storage + view.getUint16(record + 10)
    const length = view.getUint16(record + 8) / 2
    return Array.from({ length }, (_, at) => String.fromCharCode(view.getUint16(start + at * 2))).join('')
  }
  throw new Error('the font has no PostScript name')
}
