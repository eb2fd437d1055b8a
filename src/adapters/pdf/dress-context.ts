import { type PDFContext, type PDFDict, PDFName, PDFRef } from 'pdf-lib'
import type { DocumentMeta } from '../../domain/documents/block.ts'
import { type AttachedFile, dressOf, fileId, information, intentObjects } from './dress-pdfa.ts'
import type { PdfObject } from './pdf-object.ts'
import { RawObject } from './raw-object.ts'

/** Objects of ours into a file that pdf-lib has read: `make` is told the number of the first. Gives that number. */
export function addObjects(context: PDFContext, make: (first: number) => readonly PdfObject[]): number {
  const first = context.largestObjectNumber + 1
  for (const [at, object] of make(first).entries()) context.assign(PDFRef.of(first + at), new RawObject(object))
  return first
}

/** What makes a file PDF/A-3b beside its fonts: language, metadata, output intent, the record of the case. */
export function dressCatalog(
  context: PDFContext,
  catalog: PDFDict,
  meta: DocumentMeta,
  pdfa: boolean,
  attached: readonly AttachedFile[] = [],
): void {
  // a file that was loaded has metadata of its own, which would stay behind unused
  for (const old of [catalog.get(PDFName.of('Metadata')), context.trailerInfo.Info]) if (old instanceof PDFRef) context.delete(old)
  const set = (key: string, syntax: string): void => catalog.set(PDFName.of(key), new RawObject({ syntax }))
  if (pdfa) set('OutputIntents', `[${addObjects(context, intentObjects) + 1} 0 R]`)
  addObjects(context, first => {
    const { objects, entries } = dressOf(meta, pdfa, first, attached)
    for (const [key, syntax] of entries) set(key, syntax)
    return objects
  })
}

/** The information dictionary and the id of the file. */
export function signTrailer(context: PDFContext, meta: DocumentMeta, contents: readonly Uint8Array[]): void {
  const id = fileId(meta, contents)
  context.trailerInfo.Info = PDFRef.of(addObjects(context, () => [information(meta)]))
  context.trailerInfo.ID = new RawObject({ syntax: `[${id} ${id}]` })
}
