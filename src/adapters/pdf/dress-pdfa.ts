import { createHash } from 'node:crypto'
import { type PDFContext, type PDFDict, PDFHexString, PDFName, PDFRawStream, PDFRef, PDFString } from 'pdf-lib'
import type { DocumentMeta } from '../../domain/documents/block.ts'
import { deflate } from './deflate.ts'
import { srgbProfile } from './icc-profile.ts'
import { pdfDate, producer, xmpPacket } from './xmp.ts'

let profile: Uint8Array | null = null

/** What makes a file PDF/A-3b beside its fonts: language, metadata, output intent, the record of the case. */
export function dressCatalog(context: PDFContext, catalog: PDFDict, meta: DocumentMeta, pdfa = true): void {
  const xmp = PDFRawStream.of(context.obj({ Type: 'Metadata', Subtype: 'XML' }), new TextEncoder().encode(xmpPacket(meta, pdfa)))
  // a file that was loaded has metadata of its own, which would stay behind unused
  for (const old of [catalog.get(PDFName.of('Metadata')), context.trailerInfo.Info]) if (old instanceof PDFRef) context.delete(old)
  catalog.set(PDFName.of('Lang'), PDFString.of(meta.language))
  catalog.set(PDFName.of('Metadata'), context.register(xmp))
  if (pdfa) catalog.set(PDFName.of('OutputIntents'), context.obj([outputIntent(context)]))
  catalog.set(PDFName.of('ViewerPreferences'), context.obj({ DisplayDocTitle: true }))
  if (meta.record) attach(context, catalog, meta.record, meta)
}

/** The information dictionary and the id of the file: a hash of what is in it, so that the same inputs give the same bytes. */
export function signTrailer(context: PDFContext, meta: DocumentMeta, contents: readonly Uint8Array[]): void {
  const hash = createHash('sha256')
  for (const content of contents) hash.update(content)
  hash.update(JSON.stringify([meta.title, meta.author, meta.subject, meta.createdAt, meta.record]))
  const id = PDFHexString.of(hash.digest('hex').slice(0, 32))
  context.trailerInfo.Info = context.register(information(context, meta))
  context.trailerInfo.ID = context.obj([id, id])
}

function outputIntent(context: PDFContext): PDFRef {
  profile ??= deflate(srgbProfile(), 9)
  const stream = context.register(PDFRawStream.of(context.obj({ N: 3, Filter: 'FlateDecode' }), profile))
  return context.register(
    context.obj({
      Type: 'OutputIntent',
      S: 'GTS_PDFA1',
      OutputConditionIdentifier: PDFString.of('sRGB'),
      Info: PDFString.of('sRGB IEC61966-2.1'),
      DestOutputProfile: stream,
    }),
  )
}

/** The record behind the document, so that a program can read what a person sees. */
function attach(context: PDFContext, catalog: PDFDict, record: NonNullable<DocumentMeta['record']>, meta: DocumentMeta): void {
  const bytes = new TextEncoder().encode(record.json)
  const file = context.register(
    PDFRawStream.of(
      context.obj({
        Type: 'EmbeddedFile',
        Subtype: 'application/json',
        Filter: 'FlateDecode',
        Params: { Size: bytes.length, ModDate: PDFString.of(pdfDate(meta.createdAt)) },
      }),
      deflate(bytes),
    ),
  )
  const name = PDFString.of(record.name)
  const specification = context.register(
    context.obj({
      Type: 'Filespec',
      F: name,
      UF: PDFHexString.fromText(record.name),
      Desc: PDFHexString.fromText(meta.title),
      AFRelationship: 'Source',
      EF: { F: file, UF: file },
    }),
  )
  catalog.set(PDFName.of('AF'), context.obj([specification]))
  catalog.set(PDFName.of('Names'), context.obj({ EmbeddedFiles: context.obj({ Names: context.obj([name, specification]) }) }))
}

const information = (context: PDFContext, meta: DocumentMeta): PDFDict =>
  context.obj({
    Title: PDFHexString.fromText(meta.title),
    Author: PDFHexString.fromText(meta.author),
    Subject: PDFHexString.fromText(meta.subject),
    Creator: PDFString.of(producer),
    Producer: PDFString.of(producer),
    CreationDate: PDFString.of(pdfDate(meta.createdAt)),
    ModDate: PDFString.of(pdfDate(meta.createdAt)),
  })
