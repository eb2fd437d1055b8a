import type { Metrics } from '../../domain/documents/layout/break-lines.ts'
import type { Face } from '../../domain/documents/layout/page.ts'
import { widthOf } from './font-file.ts'
import { GlyphSet } from './glyph-set.ts'
import type { SfntFont } from './sfnt/read-font.ts'

export type Fonts = Readonly<Record<Face, SfntFont>>

/** No character is as wide: the face lacks it. */
const none = 0xffff

/** Widths in tables: they are asked for every character of every document. */
export function metricsOf(fonts: Fonts): Metrics {
  const tables = { text: widthTable(fonts.text), head: widthTable(fonts.head) }
  return {
    advance: (face, codePoint) => {
      const width = tables[face][codePoint] ?? none
      return width === none ? undefined : width
    },
  }
}

function widthTable(font: SfntFont): Uint16Array {
  const codePoints = font.codePoints()
  const table = new Uint16Array((codePoints.at(-1) ?? 0) + 1).fill(none)
  for (const codePoint of codePoints) {
    const glyph = font.glyphOf(codePoint)
    if (glyph) table[codePoint] = widthOf(font, glyph)
  }
  return table
}

/** The glyphs of a template's own words, null where it has none in a face. */
export type SharedFonts = Readonly<Record<Face, GlyphSet | null>>

/** The fonts of one document: the shared one of each face and one for the characters that it lacks. */
export class DocumentFonts {
  readonly shared: SharedFonts
  readonly own: Readonly<Record<Face, GlyphSet>>

  constructor(fonts: Fonts, shared: SharedFonts) {
    this.shared = shared
    this.own = { text: new GlyphSet(fonts.text), head: new GlyphSet(fonts.head) }
  }
}

/** Name of a font among the resources of a page. */
export const resourceName = (face: Face, shared: boolean): string => (face === 'text' ? (shared ? 'TS' : 'TO') : shared ? 'HS' : 'HO')
