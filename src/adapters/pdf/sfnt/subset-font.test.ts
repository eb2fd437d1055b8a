import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { writeCharacterMap } from '../../../../templates/fonts/write-character-map.ts'
import { componentsOf } from './components.ts'
import { readFont, type SfntFont } from './read-font.ts'
import { subsetFont } from './subset-font.ts'

const folder = join(import.meta.dirname, '../../../../templates/fonts')
const fonts = ['noto-serif-sc-core.ttf', 'noto-sans-sc-core.ttf'].map(name => readFont(readFileSync(join(folder, name))))
const standard = [...readFileSync(join(folder, 'general-standard-characters.txt'), 'utf8').replace(/\s/g, '')]

/** A subset as a font of its own: with the tables that only a stand-alone file needs. */
function standAlone(font: SfntFont, text: string): SfntFont {
  const codePoints = [...new Set(text)].map(character => character.codePointAt(0)!).sort((a, b) => a - b)
  const glyphs = [0, ...codePoints.map(font.glyphOf)]
  const cmap = writeCharacterMap(codePoints.map((codePoint, at) => [codePoint, at + 1]))
  const extra = ['OS/2', 'name'].map(tag => ({ tag, bytes: font.table(tag)! }))
  return readFont(subsetFont(font, glyphs, [{ tag: 'cmap', bytes: cmap }, ...extra]).bytes)
}

/** The outline without the numbers of its components, which a subset changes. */
function shape(font: SfntFont, glyph: number): string {
  const outline = new Uint8Array(font.outlineOf(glyph))
  const parts = componentsOf(outline).map(component => {
    outline.fill(0, component.offset, component.offset + 2)
    return shape(font, component.glyph)
  })
  return `${Buffer.from(outline)
    .toString('hex')
    .replace(/(?:00)+$/, '')} ${parts.join(' ')}`
}

describe('the font pack', () => {
  test('holds every character of the national standard in both faces', () => {
    expect(standard).toHaveLength(8105)
    for (const font of fonts) expect(standard.filter(character => !font.glyphOf(character.codePointAt(0)!))).toEqual([])
  })

  test('holds the signs that documents use', () => {
    for (const font of fonts)
      for (const character of 'ABCxyz0189，。、；：？！（）《》“”‘’…—·％℃①⑳ⅠⅫ【】〔〕×≥≤→•￥＿　')
        expect(font.glyphOf(character.codePointAt(0)!), character).toBeGreaterThan(0)
  })

  test('lacks emoji, so that they are refused rather than left blank', () => {
    for (const font of fonts) expect(font.glyphOf(0x1f600)).toBe(0)
  })
})

describe('a subset', () => {
  test('draws every glyph as the font does, with its width, on offsets that are multiples of four', () => {
    const characters = fc.array(fc.constantFrom(...standard, ...'aeioäöüñçÅ½0123456789（）。'), { minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(fc.constantFrom(...fonts), characters, (font, chosen) => {
        const subset = standAlone(font, chosen.join(''))
        for (const character of chosen) {
          const codePoint = character.codePointAt(0)!
          const [whole, small] = [font.glyphOf(codePoint), subset.glyphOf(codePoint)]
          expect(shape(subset, small)).toBe(shape(font, whole))
          expect(subset.advanceOf(small)).toBe(font.advanceOf(whole))
          expect(subset.outlineOf(small).byteOffset % 4).toBe(subset.outlineOf(0).byteOffset % 4)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('carries the components of a composite glyph, renumbered', () => {
    const font = fonts[0]!
    const composite = font.codePoints().find(codePoint => componentsOf(font.outlineOf(font.glyphOf(codePoint))).length > 0)
    if (composite === undefined) return
    const subset = standAlone(font, String.fromCodePoint(composite))
    const parts = componentsOf(subset.outlineOf(subset.glyphOf(composite)))
    expect(parts.length).toBeGreaterThan(0)
    for (const part of parts) expect(part.glyph).toBeLessThan(subset.glyphCount)
  })

  test('has the checksum that the format asks for', () => {
    const bytes = subsetFont(fonts[0]!, [0, 5, 6]).bytes
    const view = new DataView(bytes.buffer)
    let sum = 0
    for (let at = 0; at < bytes.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0
    expect(sum).toBe(0xb1b0afba)
  })
})

test('what is no font is refused', () => {
  expect(() => readFont(new Uint8Array(100))).toThrow('not a TrueType font')
})
