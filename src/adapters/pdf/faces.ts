import type { Metrics } from '../../domain/documents/layout/break-lines.ts'
import type { Face } from '../../domain/documents/layout/page.ts'
import { widthOf } from './font-file.ts'
import { GlyphSet } from './glyph-set.ts'
import type { SfntFont } from './sfnt/read-font.ts'

/** `rare` holds what both faces lack; it is loaded when a document has such a character. */
export type Fonts = Readonly<Record<Face, SfntFont>> & { readonly rare?: SfntFont }

/** No character is as wide: the face lacks it. */
const none = 0xffff

/** Widths in tables: they are asked for every character of every document. */
export function metricsOf(fonts: Fonts): Metrics {
  const tables = { text: widthTable(fonts.text), head: widthTable(fonts.head) }
  const { rare } = fonts
  return {
    advance: (face, codePoint) => {
      const width = tables[face][codePoint] ?? none
      if (width !== none) return width
      const glyph = rare?.glyphOf(codePoint)
      return rare && glyph ? widthOf(rare, glyph) : undefined
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

/** The fonts of one document: the shared one of each face, one for the characters that it lacks, and one for the rare ones of both. */
export class DocumentFonts {
  readonly shared: SharedFonts
  readonly own: Readonly<Record<Face, GlyphSet>>
  readonly rare: GlyphSet | null

  constructor(fonts: Fonts, shared: SharedFonts) {
    this.shared = shared
    this.own = { text: new GlyphSet(fonts.text), head: new GlyphSet(fonts.head) }
    this.rare = fonts.rare ? new GlyphSet(fonts.rare) : null
  }

  /** Where a character is that the shared font lacks. */
  ownOf(face: Face, codePoint: number): GlyphSet {
    const own = this.own[face]
    return this.rare && !own.font.glyphOf(codePoint) ? this.rare : own
  }

  /** Name of the font that shows a character, among the resources of a page. */
  nameOf(face: Face, codePoint: number): string {
    if (this.shared[face]?.codeOf(codePoint) !== undefined) return sharedNames[face]
    return this.ownOf(face, codePoint) === this.rare ? rareName : ownNames[face]
  }
}

export const sharedNames: Readonly<Record<Face, string>> = { text: 'TS', head: 'HS' }
export const ownNames: Readonly<Record<Face, string>> = { text: 'TO', head: 'HO' }
export const rareName = 'RO'
