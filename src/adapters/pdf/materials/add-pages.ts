import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFRawStream, type PDFRef } from 'pdf-lib'
import { page as sheet } from '../../../domain/documents/layout/style.ts'
import type { DrawnPage } from '../../../ports/picture-reader.ts'
import { latin1 } from '../deflate.ts'
import { readJpeg } from './jpeg.ts'
import { jpegObject } from './picture-object.ts'

/** points left free around a picture, for holes and for the edge that printers do not reach */
const edge = 36
/** a picture is not blown up beyond 96 dots an inch */
const pointsPerPixel = 0.75

/** Pages with what they show and nothing that runs. */
export async function copyPages(into: PDFDocument, from: PDFDocument): Promise<void> {
  for (const copied of await into.copyPages(from, from.getPageIndices())) {
    copied.node.delete(PDFName.of('AA'))
    for (const ref of copied.node.lookupMaybe(PDFName.of('Annots'), PDFArray)?.asArray() ?? []) {
      const annotation = into.context.lookup(ref)
      if (annotation instanceof PDFDict) for (const key of ['A', 'AA']) annotation.delete(PDFName.of(key))
    }
    into.addPage(copied)
  }
}

/** Pages that were drawn, each as large as it was. */
export function addDrawn(into: PDFDocument, pages: readonly DrawnPage[]): void {
  for (const { jpeg, width, height } of pages) {
    const read = readJpeg(jpeg)
    if (read) addSheet(into, jpegObject(into, jpeg, read), { width, height }, `${round(width)} 0 0 ${round(height)} 0 0 cm`)
  }
}

interface Shape {
  readonly width: number
  readonly height: number
  readonly orientation: number
}

/** Matrices that turn the unit square of a picture upright, by how the camera was held. */
const upright: Readonly<Record<number, string>> = {
  1: '1 0 0 1 0 0',
  2: '-1 0 0 1 1 0',
  3: '-1 0 0 -1 1 1',
  4: '1 0 0 -1 0 1',
  5: '0 -1 -1 0 1 1',
  6: '0 -1 1 0 0 1',
  7: '0 1 1 0 0 0',
  8: '0 1 -1 0 1 0',
}

/** One picture in the middle of a sheet of A4, lying where the picture lies. */
export function addPicture(into: PDFDocument, picture: PDFRef, { width, height, orientation }: Shape): void {
  const turned = orientation > 4
  const [wide, high] = turned ? [height, width] : [width, height]
  const size = wide > high ? { width: sheet.height, height: sheet.width } : { width: sheet.width, height: sheet.height }
  const scale = Math.min((size.width - 2 * edge) / wide, (size.height - 2 * edge) / high, pointsPerPixel)
  const [w, h] = [round(wide * scale), round(high * scale)]
  const place = `${w} 0 0 ${h} ${round((size.width - w) / 2)} ${round((size.height - h) / 2)} cm`
  addSheet(into, picture, size, `${place} ${upright[orientation] ?? upright[1]} cm`)
}

/** A page with one picture, the unit square of which is put in its place. */
function addSheet(into: PDFDocument, picture: PDFRef, size: { readonly width: number; readonly height: number }, place: string): void {
  const { context } = into
  const { node } = into.addPage([size.width, size.height])
  const content = PDFRawStream.of(context.obj({}), latin1(`q ${place} /Picture Do Q`))
  node.set(PDFName.of('Resources'), context.obj({ XObject: { Picture: picture } }))
  node.set(PDFName.of('Contents'), context.register(content))
}

const round = (value: number): number => Math.round(value * 100) / 100
