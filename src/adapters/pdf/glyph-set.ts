import type { SfntFont } from './sfnt/read-font.ts'

/** Characters of one embedded font in the order of their first use; the number of a character is its code in the page. */
export class GlyphSet {
  readonly font: SfntFont
  readonly glyphs: number[] = [0]
  readonly codePoints: number[] = [0]
  readonly #codes = new Map<number, number>()
  /** the codes by code point, for a set that is asked for every character of every document */
  readonly #table: Uint16Array | null = null

  constructor(font: SfntFont, characters = '') {
    this.font = font
    for (const character of characters) if (font.glyphOf(character.codePointAt(0)!)) this.add(character.codePointAt(0)!)
    if (!characters) return
    this.#table = new Uint16Array(Math.max(...this.codePoints) + 1)
    for (const [codePoint, code] of this.#codes) this.#table[codePoint] = code
  }

  get size(): number {
    return this.glyphs.length - 1
  }

  codeOf(codePoint: number): number | undefined {
    return this.#table ? this.#table[codePoint] || undefined : this.#codes.get(codePoint)
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
