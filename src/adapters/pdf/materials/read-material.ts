import { PDFDocument } from 'pdf-lib'
import type { MaterialFile, MaterialProblem } from '../../../ports/binder.ts'
import { type Jpeg, readJpeg } from './jpeg.ts'
import { type Png, readPng } from './png.ts'

/** A picture with transparency is decoded whole: four bytes a pixel, in a Worker of 128 MB. */
const mostPixels = 8_000_000
const mostPages = 300

export type ReadMaterial =
  | { readonly as: 'jpeg'; readonly jpeg: Jpeg }
  | { readonly as: 'png'; readonly png: Png }
  | { readonly as: 'pdf'; readonly document: PDFDocument }
  | { readonly as: 'problem'; readonly problem: MaterialProblem }

const problem = (code: MaterialProblem): ReadMaterial => ({ as: 'problem', problem: code })

export async function readMaterial({ mime, bytes }: MaterialFile): Promise<ReadMaterial> {
  if (mime === 'image/jpeg') {
    const jpeg = readJpeg(bytes)
    return jpeg ? (jpeg.components === 4 ? problem('cmyk') : { as: 'jpeg', jpeg }) : problem('unreadable')
  }
  if (mime === 'image/png') {
    const png = readPng(bytes)
    if (!png) return problem('unreadable')
    const decodes = png.interlaced || png.transparent || png.colour >= 4
    return decodes && png.width * png.height > mostPixels ? problem('too-large') : { as: 'png', png }
  }
  return mime === 'application/pdf' ? readPdf(bytes) : problem('unsupported')
}

async function readPdf(bytes: Uint8Array): Promise<ReadMaterial> {
  try {
    const document = await PDFDocument.load(bytes, { updateMetadata: false })
    const pages = document.getPageCount()
    return pages > mostPages ? problem('too-large') : pages === 0 ? problem('unreadable') : { as: 'pdf', document }
  } catch {
    return problem(isLocked(bytes) ? 'locked' : 'unreadable')
  }
}

/** What says that a file is encrypted is itself never encrypted; packed objects fail before the reader of PDFs comes to it. */
const isLocked = (bytes: Uint8Array): boolean => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('/Encrypt')
