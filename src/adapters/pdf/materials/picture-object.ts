import { type PDFDocument, PDFName, PDFRawStream, type PDFRef } from 'pdf-lib'
import { deflate } from '../deflate.ts'
import type { Jpeg } from './jpeg.ts'
import type { Png } from './png.ts'

/** A JPEG goes into a PDF as it is. */
export const jpegObject = (document: PDFDocument, bytes: Uint8Array, { width, height, components }: Jpeg): PDFRef =>
  document.context.register(
    PDFRawStream.of(
      document.context.obj({
        Type: 'XObject',
        Subtype: 'Image',
        Width: width,
        Height: height,
        BitsPerComponent: 8,
        ColorSpace: components === 1 ? 'DeviceGray' : 'DeviceRGB',
        Filter: 'DCTDecode',
      }),
      bytes,
    ),
  )

/** So does the data of a PNG without transparency; others are decoded first. */
export async function pngObject(document: PDFDocument, bytes: Uint8Array, png: Png): Promise<PDFRef> {
  const plain = !png.interlaced && !png.transparent && (png.colour === 0 || png.colour === 2 || (png.colour === 3 && png.palette))
  if (!plain) {
    const image = await document.embedPng(bytes)
    await image.embed()
    return image.ref
  }
  const { context } = document
  const colours = png.colour === 2 ? 3 : 1
  const dict = context.obj({
    Type: 'XObject',
    Subtype: 'Image',
    Width: png.width,
    Height: png.height,
    BitsPerComponent: png.bits,
    Filter: 'FlateDecode',
    DecodeParms: { Predictor: 15, Colors: colours, BitsPerComponent: png.bits, Columns: png.width },
  })
  dict.set(
    PDFName.of('ColorSpace'),
    png.palette ? paletteOf(document, png.palette) : PDFName.of(png.colour === 2 ? 'DeviceRGB' : 'DeviceGray'),
  )
  return context.register(PDFRawStream.of(dict, png.data))
}

function paletteOf({ context }: PDFDocument, palette: Uint8Array) {
  const table = context.register(PDFRawStream.of(context.obj({ Filter: 'FlateDecode' }), deflate(palette)))
  return context.obj([PDFName.of('Indexed'), PDFName.of('DeviceRGB'), palette.length / 3 - 1, table])
}
