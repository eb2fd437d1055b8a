import { type PDFContext, PDFName, PDFRawStream, type PDFRef, PDFString } from 'pdf-lib'
import type { FontFile } from './font-file.ts'
import { RawObject } from './raw-object.ts'
import type { SfntFont } from './sfnt/read-font.ts'

/** A Type 0 font with Identity-H: codes are glyph numbers of the subset. `tag` is the six letters that mark a subset. */
export function embedFont(context: PDFContext, font: SfntFont, file: FontFile, tag: string): PDFRef {
  const scaled = (value: number): number => Math.round((value * 1000) / font.unitsPerEm)
  const baseFont = `${tag}+${font.postScriptName}`
  const program = context.register(
    PDFRawStream.of(context.obj({ ...(file.deflated ? { Filter: 'FlateDecode' } : {}), Length1: file.length }), file.program),
  )
  const descriptor = context.register(
    context.obj({
      Type: 'FontDescriptor',
      FontName: baseFont,
      Flags: 4,
      FontBBox: font.bounds.map(scaled),
      ItalicAngle: 0,
      Ascent: scaled(font.ascent),
      Descent: scaled(font.descent),
      CapHeight: scaled(font.capHeight),
      StemV: 80,
      FontFile2: program,
    }),
  )
  const descendant = context.obj({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: baseFont,
    CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 },
    FontDescriptor: descriptor,
    DW: 1000,
    CIDToGIDMap: 'Identity',
  })
  descendant.set(PDFName.of('W'), new RawObject(file.widths))
  const unicode = context.register(PDFRawStream.of(context.obj(file.deflated ? { Filter: 'FlateDecode' } : {}), file.toUnicode))
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: baseFont,
      Encoding: 'Identity-H',
      DescendantFonts: [context.register(descendant)],
      ToUnicode: unicode,
    }),
  )
}
