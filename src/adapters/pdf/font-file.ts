import { deflate, latin1 } from './deflate.ts'
import type { GlyphSet } from './glyph-set.ts'
import { hex4, utf16Hex } from './hex.ts'
import type { SfntFont } from './sfnt/read-font.ts'
import { subsetFont } from './sfnt/subset-font.ts'

/** Everything about an embedded font that does not depend on where it stands in the file. */
export interface FontFile {
  /** the TrueType subset, deflated when `deflated` */
  readonly program: Uint8Array
  readonly deflated: boolean
  readonly length: number
  /** deflated when `deflated` */
  readonly toUnicode: Uint8Array
  /** PDF syntax of the W array */
  readonly widths: string
}

/** `shared` files are made once per template and pressed hard; the others are small and stored as they are. */
export function fontFile(set: GlyphSet, shared: boolean): FontFile {
  const subset = subsetFont(set.font, set.glyphs)
  const unicode = latin1(toUnicode(set.codePoints))
  return {
    program: shared ? deflate(subset.bytes, 9) : subset.bytes,
    deflated: shared,
    length: subset.bytes.length,
    toUnicode: shared ? deflate(unicode, 9) : unicode,
    widths: widthsOf(subset.glyphs, set.font),
  }
}

/** Width in thousandths of the type size. */
export const widthOf = (font: SfntFont, glyph: number): number => Math.round((font.advanceOf(glyph) * 1000) / font.unitsPerEm)

/** Runs of widths that differ from the default of 1000. */
function widthsOf(glyphs: readonly number[], font: SfntFont): string {
  let array = '['
  let open = false
  for (let code = 0; code < glyphs.length; code += 1) {
    const width = widthOf(font, glyphs[code]!)
    if (width === 1000) {
      if (open) array += ']'
      open = false
    } else {
      array += open ? ` ${width}` : ` ${code} [${width}`
      open = true
    }
  }
  return `${array}${open ? ']' : ''}]`
}

/** Blocks of at most 100 pairs, which is the limit of the format. */
function toUnicode(codePoints: readonly number[]): string {
  let blocks = ''
  for (let from = 1; from < codePoints.length; from += 100) {
    const to = Math.min(codePoints.length, from + 100)
    blocks += `${to - from} beginbfchar\n`
    for (let code = from; code < to; code += 1) blocks += `<${hex4[code]}> <${utf16Hex(codePoints[code]!)}>\n`
    blocks += 'endbfchar\n'
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
${blocks}endcmap
CMapName currentdict /CMap defineresource pop
end
end`
}
