import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream, PDFRef } from 'pdf-lib'
import type { DocumentMeta } from '../../../domain/documents/block.ts'
import type { OutlineEntry } from '../../../domain/documents/layout/page.ts'
import { page as sheet } from '../../../domain/documents/layout/style.ts'
import type { Binder, LookedAt, MaterialFile, MaterialProblem } from '../../../ports/binder.ts'
import { claimedProfile } from '../claimed-profile.ts'
import { latin1 } from '../deflate.ts'
import { addObjects, dressCatalog, signTrailer } from '../dress-context.ts'
import { outlineObjects } from '../outline-objects.ts'
import { serialize } from '../serialize.ts'
import { type Jpeg, readJpeg, withoutNotes } from './jpeg.ts'
import { jpegObject, pngObject } from './picture-object.ts'
import { type Png, readPng } from './png.ts'

/** A picture with transparency is decoded whole: four bytes a pixel, in a Worker of 128 MB. */
const mostPixels = 8_000_000
const mostPages = 300
/** points left free around a picture, for holes and for the edge that printers do not reach */
const edge = 36
/** a picture is not blown up beyond 96 dots an inch */
const pointsPerPixel = 0.75

type Read =
  | { readonly as: 'jpeg'; readonly jpeg: Jpeg }
  | { readonly as: 'png'; readonly png: Png }
  | { readonly as: 'pdf'; readonly document: PDFDocument }
  | { readonly as: 'problem'; readonly problem: MaterialProblem }

const problem = (code: MaterialProblem): Read => ({ as: 'problem', problem: code })

async function read({ mime, bytes }: MaterialFile): Promise<Read> {
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
  if (mime !== 'application/pdf') return problem('unsupported')
  try {
    const document = await PDFDocument.load(bytes, { updateMetadata: false })
    const pages = document.getPageCount()
    return pages > mostPages ? problem('too-large') : pages === 0 ? problem('unreadable') : { as: 'pdf', document }
  } catch {
    return problem('unreadable')
  }
}

/** Colours that were meant for another device than ours: the claim of the whole would be wrong. */
function claimOf(document: PDFDocument): LookedAt['profile'] {
  const intents = document.catalog.lookupMaybe(PDFName.of('OutputIntents'), PDFArray)
  const profile = intents?.asArray()[0]
  const intent = profile ? document.context.lookupMaybe(profile, PDFDict) : undefined
  const stream = intent?.lookup(PDFName.of('DestOutputProfile'))
  const channels = stream instanceof PDFRawStream ? stream.dict.get(PDFName.of('N'))?.toString() : undefined
  return channels === '4' ? null : claimedProfile(document)
}

export const pdfBinder: Binder = {
  look: async file => {
    const found = await read(file)
    if (found.as === 'problem') return { pages: 0, profile: null, problem: found.problem }
    if (found.as !== 'pdf') return { pages: 1, profile: null, problem: null }
    return { pages: found.document.getPageCount(), profile: claimOf(found.document), problem: null }
  },

  bind: async (first, files, meta) => {
    const document = await PDFDocument.load(first, { updateMetadata: false })
    const outline: OutlineEntry[] = [{ level: 1, title: meta.title, page: 0, y: sheet.height }]
    let claims = true
    for (const [at, file] of files.entries()) {
      const found = await read(file)
      if (found.as === 'problem') continue
      const start = document.getPageCount()
      if (found.as === 'pdf') {
        claims &&= claimOf(found.document) !== null
        await copyPages(document, found.document)
      } else if (found.as === 'jpeg') addPicture(document, jpegObject(document, file.bytes, found.jpeg), found.jpeg)
      else addPicture(document, await pngObject(document, file.bytes, found.png), { ...found.png, orientation: 1 })
      if (files[at - 1]?.kind !== file.kind || outline.length === 1)
        outline.push({ level: 1, title: file.kind, page: start, y: sheet.height })
      outline.push({ level: 2, title: file.name, page: start, y: sheet.height })
    }
    return finish(document, outline, meta, files, claims)
  },

  portalPicture: ({ mime, bytes }, mostBytes) => {
    if (mime !== 'image/jpeg' && mime !== 'image/png') return { ok: false, because: 'notPicture' }
    if (!(mime === 'image/jpeg' ? readJpeg(bytes) : readPng(bytes))) return { ok: false, because: 'notPicture' }
    if (bytes.length <= mostBytes) return { ok: true, bytes, changed: false }
    const smaller = mime === 'image/jpeg' ? withoutNotes(bytes) : null
    return smaller && smaller.length <= mostBytes ? { ok: true, bytes: smaller, changed: true } : { ok: false, because: 'tooLarge' }
  },
}

/** Pages with what they show and nothing that runs. */
async function copyPages(into: PDFDocument, from: PDFDocument): Promise<void> {
  for (const copied of await into.copyPages(from, from.getPageIndices())) {
    copied.node.delete(PDFName.of('AA'))
    for (const ref of copied.node.lookupMaybe(PDFName.of('Annots'), PDFArray)?.asArray() ?? []) {
      const annotation = into.context.lookup(ref)
      if (annotation instanceof PDFDict) for (const key of ['A', 'AA']) annotation.delete(PDFName.of(key))
    }
    into.addPage(copied)
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
function addPicture(document: PDFDocument, picture: PDFRef, { width, height, orientation }: Shape): void {
  const turned = orientation > 4
  const [wide, high] = turned ? [height, width] : [width, height]
  const [pageWidth, pageHeight] = wide > high ? [sheet.height, sheet.width] : [sheet.width, sheet.height]
  const scale = Math.min((pageWidth - 2 * edge) / wide, (pageHeight - 2 * edge) / high, pointsPerPixel)
  const [w, h] = [round(wide * scale), round(high * scale)]
  const page = document.addPage([pageWidth, pageHeight])
  const place = `${w} 0 0 ${h} ${round((pageWidth - w) / 2)} ${round((pageHeight - h) / 2)} cm`
  const content = latin1(`q ${place} ${upright[orientation] ?? upright[1]} cm /Picture Do Q`)
  page.node.set(PDFName.of('Resources'), document.context.obj({ XObject: { Picture: picture } }))
  page.node.set(PDFName.of('Contents'), document.context.register(PDFRawStream.of(document.context.obj({}), content)))
}

const round = (value: number): number => Math.round(value * 100) / 100

async function finish(
  document: PDFDocument,
  outline: readonly OutlineEntry[],
  meta: DocumentMeta,
  files: readonly MaterialFile[],
  claims: boolean,
): Promise<Uint8Array> {
  await document.flush()
  const { context, catalog } = document
  const pages = document.getPages()
  const root = addObjects(context, first => outlineObjects(outline, at => pages[at]!.ref.objectNumber, first))
  catalog.set(PDFName.of('Outlines'), PDFRef.of(root))
  catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'))
  dressCatalog(context, catalog, meta, claims)
  if (!claims) catalog.delete(PDFName.of('OutputIntents'))
  signTrailer(
    context,
    meta,
    files.map(({ bytes }) => bytes),
  )
  return serialize(context)
}
