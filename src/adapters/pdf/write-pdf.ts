import type { DocumentMeta } from '../../domain/documents/block.ts'
import type { Layout } from '../../domain/documents/layout/page.ts'
import { page } from '../../domain/documents/layout/style.ts'
import { ByteWriter } from './byte-writer.ts'
import type { DocumentBase } from './document-base.ts'
import { dressOf, fileId, information } from './dress-pdfa.ts'
import { DocumentFonts, type Fonts } from './faces.ts'
import { FileWriter } from './file-writer.ts'
import { ownResources } from './font-resources.ts'
import { outlineObjects } from './outline-objects.ts'
import { pageContent } from './page-content.ts'
import { streamObject } from './pdf-object.ts'
import { press } from './press.ts'

/** Room for the pages and for the file; what is written holds no await, so that documents may share it. */
const pageRoom = new ByteWriter()
const fileRoom = new ByteWriter()

/** Pages to PDF/A-3b. The same inputs give the same bytes: no clock, no chance, the file id is a hash of what is in it. */
export function writePdf(layout: Layout, meta: DocumentMeta, fonts: Fonts, base: DocumentBase): Uint8Array {
  const file = new FileWriter(base.start, fileRoom)
  const used = new DocumentFonts(fonts, base.shared)
  const contents = layout.pages.map(placed => {
    pageRoom.clear()
    pageContent(placed, used, base.prints, pageRoom)
    return press(pageRoom.view())
  })
  const own = ownResources(used, file.numbers(0))
  file.putAll(file.numbers(own.objects.length), own.objects)
  const tree = file.numbers()
  const resources = file.numbers()
  file.put(resources, { syntax: `<< /Font << ${namesOf(base.fonts)}${namesOf(own.numbers)}>> >>` })
  const firstPage = file.numbers(contents.length * 2)
  for (const [at, content] of contents.entries()) {
    const number = firstPage + at * 2
    file.put(number, {
      syntax: `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 ${page.width} ${page.height}] /Resources ${resources} 0 R /Contents ${number + 1} 0 R >>`,
    })
    file.put(number + 1, streamObject('/Filter /FlateDecode', content))
  }
  const kids = contents.map((_content, at) => `${firstPage + at * 2} 0 R`).join(' ')
  file.put(tree, { syntax: `<< /Type /Pages /Kids [${kids}] /Count ${contents.length} >>` })
  const dress = dressOf(meta, true, file.numbers(0))
  file.putAll(file.numbers(dress.objects.length), dress.objects)
  const outline = outlineObjects(layout.outline, at => firstPage + at * 2, file.numbers(0))
  const outlineRoot = file.numbers(outline.length)
  file.putAll(outlineRoot, outline)
  const bookmarks = outline.length ? ` /Outlines ${outlineRoot} 0 R /PageMode /UseOutlines` : ''
  const entries = dress.entries.map(([key, syntax]) => ` /${key} ${syntax}`).join('')
  const root = file.numbers()
  file.put(root, { syntax: `<< /Type /Catalog /Pages ${tree} 0 R${entries} /OutputIntents [${base.intent} 0 R]${bookmarks} >>` })
  const info = file.numbers()
  file.put(info, information(meta))
  return file.close(root, info, fileId(meta, [sumsOf(contents)]))
}

/** The checksums that pressed pages end with. */
function sumsOf(contents: readonly Uint8Array[]): Uint8Array {
  const sums = new Uint8Array(contents.length * 4)
  for (const [at, content] of contents.entries()) sums.set(content.subarray(-4), at * 4)
  return sums
}

const namesOf = (numbers: Readonly<Record<string, number>>): string =>
  Object.entries(numbers)
    .map(([name, number]) => `/${name} ${number} 0 R `)
    .join('')
