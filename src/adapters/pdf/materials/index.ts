import { PDFDocument, PDFName, type PDFPage, PDFRef } from 'pdf-lib'
import type { DocumentMeta } from '../../../domain/documents/block.ts'
import type { OutlineEntry } from '../../../domain/documents/layout/page.ts'
import { page as sheet } from '../../../domain/documents/layout/style.ts'
import type { Binder, MaterialFile } from '../../../ports/binder.ts'
import { claimedProfile } from '../claimed-profile.ts'
import { addObjects, dressCatalog, signTrailer } from '../dress-context.ts'
import type { AttachedFile } from '../dress-pdfa.ts'
import { outlineObjects } from '../outline-objects.ts'
import { serialize } from '../serialize.ts'
import { addDrawn, addPicture, copyPages } from './add-pages.ts'
import { readJpeg, withoutNotes } from './jpeg.ts'
import { jpegObject, pngObject } from './picture-object.ts'
import { readPng } from './png.ts'
import { readMaterial } from './read-material.ts'
import { standsInArchive } from './stands-in-archive.ts'

export const pdfBinder: Binder = {
  look: async file => {
    const found = await readMaterial(file)
    if (found.as === 'problem') return { pages: 0, profile: null, archival: false, problem: found.problem }
    if (found.as !== 'pdf') return { pages: 1, profile: null, archival: true, problem: null }
    const { document } = found
    return { pages: document.getPageCount(), profile: claimedProfile(document), archival: standsInArchive(document), problem: null }
  },

  bind: async (first, files, meta) => {
    const document = await PDFDocument.load(first, { updateMetadata: false })
    const standing = takeLastPages(document, files.filter(({ standsFor }) => standsFor).length)
    const outline: OutlineEntry[] = [{ level: 1, title: meta.title, page: 0, y: sheet.height }]
    const attached: AttachedFile[] = []
    for (const [at, file] of files.entries()) {
      const start = document.getPageCount()
      if (file.standsFor || file.drawn) {
        if (file.standsFor) document.addPage(standing.shift())
        else addDrawn(document, file.drawn ?? [])
        attached.push(originalOf(file, at))
      } else await addShown(document, file)
      if (files[at - 1]?.kind !== file.kind || outline.length === 1)
        outline.push({ level: 1, title: file.kind, page: start, y: sheet.height })
      outline.push({ level: 2, title: file.name, page: start, y: sheet.height })
    }
    return finish(document, { outline, meta, files, attached })
  },

  portalPicture: ({ mime, bytes }, mostBytes) => {
    if (mime !== 'image/jpeg' && mime !== 'image/png') return { ok: false, because: 'notPicture' }
    if (!(mime === 'image/jpeg' ? readJpeg(bytes) : readPng(bytes))) return { ok: false, because: 'notPicture' }
    if (bytes.length <= mostBytes) return { ok: true, bytes, changed: false }
    const smaller = mime === 'image/jpeg' ? withoutNotes(bytes) : null
    return smaller && smaller.length <= mostBytes ? { ok: true, bytes: smaller, changed: true } : { ok: false, because: 'tooLarge' }
  },
}

/** Pages that were written for files without any, out of their places. */
function takeLastPages(document: PDFDocument, count: number): PDFPage[] {
  const from = document.getPageCount() - count
  const taken = document.getPages().slice(from)
  for (const _page of taken) document.removePage(from)
  return taken
}

async function addShown(document: PDFDocument, file: MaterialFile): Promise<void> {
  const found = await readMaterial(file)
  if (found.as === 'jpeg') addPicture(document, jpegObject(document, file.bytes, found.jpeg), found.jpeg)
  else if (found.as === 'png') addPicture(document, await pngObject(document, file.bytes, found.png), { ...found.png, orientation: 1 })
  else if (found.as === 'pdf' && standsInArchive(found.document)) await copyPages(document, found.document)
  else throw new Error(`${file.name} cannot be shown in an archive and nothing stands for it`)
}

/** What is not shown, or as a picture only, as it came: the letters and seals in it are not lost. */
const originalOf = ({ kind, name, mime, bytes }: MaterialFile, at: number): AttachedFile => ({
  // a name tells a program which one is meant; two files may have the same
  key: `original-${String(at + 1).padStart(3, '0')}`,
  name,
  mime,
  bytes,
  description: kind,
})

interface Bound {
  readonly outline: readonly OutlineEntry[]
  readonly meta: DocumentMeta
  readonly files: readonly MaterialFile[]
  readonly attached: readonly AttachedFile[]
}

async function finish(document: PDFDocument, { outline, meta, files, attached }: Bound): Promise<Uint8Array> {
  await document.flush()
  const { context, catalog } = document
  const pages = document.getPages()
  const root = addObjects(context, first => outlineObjects(outline, at => pages[at]!.ref.objectNumber, first))
  catalog.set(PDFName.of('Outlines'), PDFRef.of(root))
  catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'))
  dressCatalog(context, catalog, meta, true, attached)
  const contents = files.flatMap(({ bytes, drawn }) => [bytes, ...(drawn ?? []).map(({ jpeg }) => jpeg)])
  signTrailer(context, meta, contents)
  return serialize(context)
}
