import { createHash } from 'node:crypto'
import { PDFContext, type PDFDict, PDFHexString, PDFName, PDFRawStream, type PDFRef, PDFString, PDFWriter } from 'pdf-lib'
import type { DocumentMeta } from '../../domain/documents/block.ts'
import type { Face, Layout } from '../../domain/documents/layout/page.ts'
import { page } from '../../domain/documents/layout/style.ts'
import { addOutline } from './add-outline.ts'
import { deflate, latin1 } from './deflate.ts'
import { embedFont } from './embed-font.ts'
import { DocumentFonts, type Fonts, resourceName, type SharedFonts } from './faces.ts'
import { fontFile } from './font-file.ts'
import { srgbProfile } from './icc-profile.ts'
import { pageContent } from './page-content.ts'
import { pdfDate, producer, xmpPacket } from './xmp.ts'

let profile: Uint8Array | null = null

/** Pages to PDF/A-3b. The same inputs give the same bytes: no clock, no chance, the file id is a hash of what is in it. */
export async function writePdf(layout: Layout, meta: DocumentMeta, fonts: Fonts, shared: SharedFonts): Promise<Uint8Array> {
  const context = PDFContext.create()
  const used = new DocumentFonts(fonts, shared)
  const contents = layout.pages.map(draws => latin1(pageContent(draws, used)))
  const tree = context.nextRef()
  const resources = context.register(context.obj({ Font: fontResources(context, fonts, used) }))
  const pages = contents.map(content =>
    context.register(
      context.obj({
        Type: 'Page',
        Parent: tree,
        MediaBox: [0, 0, page.width, page.height],
        Resources: resources,
        Contents: context.register(PDFRawStream.of(context.obj({ Filter: 'FlateDecode' }), deflate(content))),
      }),
    ),
  )
  context.assign(tree, context.obj({ Type: 'Pages', Kids: pages, Count: pages.length }))
  const catalog = context.obj({
    Type: 'Catalog',
    Pages: tree,
    Lang: PDFString.of(meta.language),
    Metadata: context.register(
      PDFRawStream.of(context.obj({ Type: 'Metadata', Subtype: 'XML' }), new TextEncoder().encode(xmpPacket(meta))),
    ),
    OutputIntents: [outputIntent(context)],
    ViewerPreferences: { DisplayDocTitle: true },
  })
  const outline = addOutline(context, layout.outline, pages)
  if (outline) {
    catalog.set(PDFName.of('Outlines'), outline)
    catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'))
  }
  if (meta.record) attach(context, catalog, meta.record, meta)
  const hash = createHash('sha256')
  for (const content of contents) hash.update(content)
  hash.update(JSON.stringify([meta.title, meta.author, meta.subject, meta.createdAt, meta.record]))
  const id = PDFHexString.of(hash.digest('hex').slice(0, 32))
  context.trailerInfo.Root = context.register(catalog)
  context.trailerInfo.Info = context.register(information(context, meta))
  context.trailerInfo.ID = context.obj([id, id])
  return PDFWriter.forContext(context, Number.POSITIVE_INFINITY).serializeToBuffer()
}

function fontResources(context: PDFContext, fonts: Fonts, used: DocumentFonts): Record<string, PDFRef> {
  const resources: Record<string, PDFRef> = {}
  const tags: Readonly<Record<Face, readonly [string, string]>> = { text: ['AAAAAA', 'AAAAAB'], head: ['AAAAAC', 'AAAAAD'] }
  for (const face of ['text', 'head'] as const) {
    const shared = used.shared[face]
    const own = used.own[face]
    if (shared) resources[resourceName(face, true)] = embedFont(context, fonts[face], shared.file, tags[face][0])
    if (own.size > 0) resources[resourceName(face, false)] = embedFont(context, fonts[face], fontFile(own, false), tags[face][1])
  }
  return resources
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
