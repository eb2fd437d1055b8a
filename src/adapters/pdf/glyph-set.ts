import { hex4 } from './hex.ts'
import type { SfntFont } from './sfnt/read-font.ts'

/** Characters of one embedded font in the order of their first use; the number of a character is its code in the page. */
export class GlyphSet {
  readonly font: SfntFont
  readonly glyphs: number[] = [0]
  readonly codePoints: number[] = [0]
  readonly #codes = new Map<number, number>()
  readonly #written = new Map<string, string | null>()

  constructor(font: SfntFont, characters = '') {
    this.font = font
    for (const character of characters) if (font.glyphOf(character.codePointAt(0)!)) this.add(character.codePointAt(0)!)
  }

  get size(): number {
    return this.glyphs.length - 1
  }

  codeOf(codePoint: number): number | undefined {
    return this.#codes.get(codePoint)
  }

  /**
   * Codes of a text in hexadecimal, null when the set lacks one of its characters. Remembered: only for a set that does not grow any more,
   * whose words come again in every document.
   */
  hexOf(text: string): string | null {
    const known = this.#written.get(text)
    if (known !== undefined) return known
    const codes = Array.from(text, character => this.#codes.get(character.codePointAt(0)!))
    const hex = codes.every(code => code !== undefined) ? codes.map(code => hex4[code]).join('') : null
    if (this.#written.size >= 5000) this.#written.clear()
    this.#written.set(text, hex)
    return hex
  }

  /** Layout has refused characters without a glyph before. */
  add(codePoint: number): number {
    const known = this.#codes.get(codePoint)
    if (known !== undefined) return known
    const code = this.glyphs.push(this.font.glyphOf(codePoint)) - 1
    this.codePoints.push(codePoint)
    this.#codes.set(codePoint, code)
    return code
  }
}
