import { PDFContext, PDFName, PDFRawStream } from 'pdf-lib'
import type { DocumentMeta } from '../../domain/documents/block.ts'
import type { Layout } from '../../domain/documents/layout/page.ts'
import { page } from '../../domain/documents/layout/style.ts'
import { addOutline } from './add-outline.ts'
import { deflate, latin1 } from './deflate.ts'
import { dressCatalog, signTrailer } from './dress-pdfa.ts'
import { DocumentFonts, type Fonts, type SharedFonts } from './faces.ts'
import { fontResources } from './font-resources.ts'
import { pageContent } from './page-content.ts'
import { serialize } from './serialize.ts'

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
  })
  dressCatalog(context, catalog, meta)
  const outline = addOutline(context, layout.outline, pages)
  if (outline) {
    catalog.set(PDFName.of('Outlines'), outline)
    catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'))
  }
  context.trailerInfo.Root = context.register(catalog)
  signTrailer(context, meta, contents)
  return serialize(context)
}
