import type { Metrics } from '../../domain/documents/layout/break-lines.ts'
import type { Face } from '../../domain/documents/layout/page.ts'
import type { Vocabulary } from '../../domain/documents/vocabulary.ts'
import { type FontFile, fontFile, widthOf } from './font-file.ts'
import { GlyphSet } from './glyph-set.ts'
import type { SfntFont } from './sfnt/read-font.ts'

export type Fonts = Readonly<Record<Face, SfntFont>>

export const metricsOf = (fonts: Fonts): Metrics => ({
  advance: (face, codePoint) => {
    const glyph = fonts[face].glyphOf(codePoint)
    return glyph ? widthOf(fonts[face], glyph) : undefined
  },
})

/** The glyphs of a template's own words, made once. */
export interface SharedFont {
  readonly set: GlyphSet
  readonly file: FontFile
}

export type SharedFonts = Readonly<Record<Face, SharedFont | null>>

const sharedFont = (font: SfntFont, characters: string): SharedFont | null => {
  const set = new GlyphSet(font, characters)
  return set.size > 0 ? { set, file: fontFile(set, true) } : null
}

/** Remembers the shared fonts by vocabulary. What is in a document depends on its inputs alone, never on what came before. */
export function createSharedFonts(fonts: Fonts): (vocabulary: Vocabulary | undefined) => SharedFonts {
  const known = new Map<string, SharedFonts>()
  return vocabulary => {
    if (!vocabulary) return { text: null, head: null }
    const key = `${vocabulary.text}\n${vocabulary.head}`
    const found = known.get(key)
    if (found) return found
    const made = { text: sharedFont(fonts.text, vocabulary.text), head: sharedFont(fonts.head, vocabulary.head) }
    if (known.size >= 50) known.clear()
    known.set(key, made)
    return made
  }
}

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
export const resourceName = (face: Face, shared: boolean): string => `${face === 'text' ? 'T' : 'H'}${shared ? 'S' : 'O'}`
