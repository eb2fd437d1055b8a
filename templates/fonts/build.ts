/**
 * Makes the font files that documents embed, from the static Noto fonts of Google Fonts. Run it only to change the
 * characters; the result is committed, so that an installation never downloads the sources (95 MB each):
 *
 *   npm install --no-save --prefix <a folder outside the project> @expo-google-fonts/noto-serif-sc@0.4.3 @expo-google-fonts/noto-sans-sc@0.4.3
 *   npx node templates/fonts/build.ts <that folder>
 *
 * Characters: 通用规范汉字表 (8105, 国发〔2013〕23号), GB 2312, Latin, Greek, Cyrillic, punctuation, symbols and full-width forms. What the serif has
 * beside them is the pack of rare characters, which serves both faces and is read only for a document that holds one.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { readFont, type SfntFont } from '../../src/adapters/pdf/sfnt/read-font.ts'
import { subsetFont } from '../../src/adapters/pdf/sfnt/subset-font.ts'
import { writeCharacterMap } from './write-character-map.ts'

const fonts = [
  { from: 'noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf', to: 'noto-serif-sc-core.ttf' },
  { from: 'noto-sans-sc/500Medium/NotoSansSC_500Medium.ttf', to: 'noto-sans-sc-core.ttf' },
]

const rarePack = 'noto-serif-sc-rare.ttf.gz'

/** Whole blocks that are small: [first, last] code points. */
const blocks: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x2b0, 0x2ff],
  [0x370, 0x3ff],
  [0x400, 0x45f],
  [0x2010, 0x205e],
  [0x2070, 0x209c],
  [0x20a0, 0x20bf],
  [0x2100, 0x218b],
  [0x2190, 0x21ff],
  [0x2200, 0x22ff],
  [0x2460, 0x24ff],
  [0x2500, 0x25ff],
  [0x2600, 0x2642],
  [0x3000, 0x303f],
  [0x3041, 0x30ff],
  [0x3105, 0x312f],
  [0x3220, 0x3243],
  [0x3280, 0x32b0],
  [0x3300, 0x33ff],
  [0xff01, 0xff5e],
  [0xffe0, 0xffe6],
]

function wantedCodePoints(): ReadonlySet<number> {
  const wanted = new Set<number>()
  const list = readFileSync(join(import.meta.dirname, 'general-standard-characters.txt'), 'utf8')
  for (const character of list.replace(/\s/g, '')) wanted.add(character.codePointAt(0)!)
  const gb = new TextDecoder('gb2312', { fatal: true })
  for (let row = 0xa1; row <= 0xf7; row += 1)
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) {
      try {
        wanted.add(gb.decode(new Uint8Array([row, cell])).codePointAt(0)!)
      } catch {
        // unassigned position
      }
    }
  for (const [first, last] of blocks) for (let codePoint = first; codePoint <= last; codePoint += 1) wanted.add(codePoint)
  return wanted
}

function cut(font: SfntFont, wanted: (codePoint: number) => boolean): Uint8Array {
  const codePoints = font.codePoints().filter(wanted)
  const glyphs = [0, ...new Set(codePoints.map(font.glyphOf))]
  const numbers = new Map(glyphs.map((glyph, number) => [glyph, number]))
  const cmap = writeCharacterMap(codePoints.map(codePoint => [codePoint, numbers.get(font.glyphOf(codePoint))!]))
  const kept = ['OS/2', 'name', 'post'].flatMap(tag => {
    const bytes = font.table(tag)
    return bytes ? [{ tag, bytes: tag === 'post' ? withoutGlyphNames(bytes) : bytes }] : []
  })
  return subsetFont(font, glyphs, [{ tag: 'cmap', bytes: cmap }, ...kept]).bytes
}

/** Version 3 of the table: the same head, no names. */
function withoutGlyphNames(post: Uint8Array): Uint8Array {
  const head = post.slice(0, 32)
  new DataView(head.buffer).setUint32(0, 0x00030000)
  return head
}

const folder = process.argv[2]
if (!folder) throw new Error('name the folder that holds node_modules/@expo-google-fonts')
const wanted = wantedCodePoints()
for (const { from, to } of fonts) {
  const font = readFont(readFileSync(join(folder, 'node_modules/@expo-google-fonts', from)))
  const bytes = cut(font, codePoint => wanted.has(codePoint))
  const missing = [...wanted].filter(codePoint => codePoint > 0x3400 && !font.glyphOf(codePoint))
  writeFileSync(join(import.meta.dirname, to), bytes)
  console.log(`${to}: ${bytes.length} bytes, ${font.postScriptName}, without ${String.fromCodePoint(...missing)}`)
}
const serif = readFont(readFileSync(join(folder, 'node_modules/@expo-google-fonts', fonts[0]!.from)))
const rare = gzipSync(
  cut(serif, codePoint => !wanted.has(codePoint)),
  { level: 9 },
)
writeFileSync(join(import.meta.dirname, rarePack), rare)
console.log(`${rarePack}: ${rare.length} bytes`)
