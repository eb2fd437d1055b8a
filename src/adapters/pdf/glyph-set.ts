import { Recent } from '../../domain/documents/recent.ts'
import { ByteWriter } from './byte-writer.ts'
import type { SfntFont } from './sfnt/read-font.ts'

/** Characters of one embedded font in the order of their first use; the number of a character is its code in the page. */
export class GlyphSet {
  readonly font: SfntFont
  readonly glyphs: number[] = [0]
  readonly codePoints: number[] = [0]
  readonly #codes = new Map<number, number>()
  readonly #written = new Recent<string, Uint8Array | null>(1500)

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
   * The operator that shows a text, null when the set lacks one of its characters. Remembered: only for a set that does not grow any more,
   * whose words come again in every document.
   */
  operatorOf(text: string): Uint8Array | null {
    const known = this.#written.get(text)
    if (known !== undefined) return known
    const made = this.#show(text)
    this.#written.set(text, made)
    return made
  }

  #show(text: string): Uint8Array | null {
    out.clear()
    out.text('(')
    for (const character of text) {
      const code = this.#codes.get(character.codePointAt(0)!)
      if (code === undefined) return null
      writeCode(out, code)
    }
    out.text(')Tj\n')
    return new Uint8Array(out.view())
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

const out = new ByteWriter()

/** Two bytes inside a string: half of what hexadecimal digits take. */
export function writeCode(to: ByteWriter, code: number): void {
  writeByte(to, code >> 8)
  writeByte(to, code & 0xff)
}

/** Brackets and backslashes are escaped, and the return, which readers take for the end of a line. */
function writeByte(to: ByteWriter, byte: number): void {
  if (byte === 0x28 || byte === 0x29 || byte === 0x5c) to.byte(0x5c)
  if (byte === 0x0d) to.text('\\r')
  else to.byte(byte)
}
