import type { FontFile } from './font-file.ts'
import { type PdfObject, plainString, streamObject } from './pdf-object.ts'
import type { SfntFont } from './sfnt/read-font.ts'

/**
 * A Type 0 font with Identity-H: codes are glyph numbers of the subset. `tag` is the six letters that mark a subset, `first` the number of
 * the first object; the last one is the font.
 */
export function fontObjects(font: SfntFont, file: FontFile, tag: string, first: number): readonly PdfObject[] {
  const scaled = (value: number): number => Math.round((value * 1000) / font.unitsPerEm)
  const name = `/${tag}+${font.postScriptName}`
  const filter = file.deflated ? '/Filter /FlateDecode' : ''
  const box = font.bounds.map(scaled).join(' ')
  return [
    streamObject(`${filter} /Length1 ${file.length}`, file.program),
    {
      syntax: `<< /Type /FontDescriptor /FontName ${name} /Flags 4 /FontBBox [${box}] /ItalicAngle 0 /Ascent ${scaled(font.ascent)} /Descent ${scaled(font.descent)} /CapHeight ${scaled(font.capHeight)} /StemV 80 /FontFile2 ${first} 0 R >>`,
    },
    {
      syntax: `<< /Type /Font /Subtype /CIDFontType2 /BaseFont ${name} /CIDSystemInfo << /Registry ${plainString('Adobe')} /Ordering ${plainString('Identity')} /Supplement 0 >> /FontDescriptor ${first + 1} 0 R /DW 1000 /CIDToGIDMap /Identity /W ${file.widths} >>`,
    },
    streamObject(filter, file.toUnicode),
    {
      syntax: `<< /Type /Font /Subtype /Type0 /BaseFont ${name} /Encoding /Identity-H /DescendantFonts [${first + 2} 0 R] /ToUnicode ${first + 3} 0 R >>`,
    },
  ]
}
