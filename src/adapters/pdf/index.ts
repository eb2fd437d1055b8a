import type { Line } from '../../domain/documents/layout/break-lines.ts'
import { layoutDocument } from '../../domain/documents/layout/layout-document.ts'
import type { Typesetter } from '../../ports/typesetter.ts'
import { htmlPage } from '../html/html-page.ts'
import { createSharedFonts, type Fonts, metricsOf } from './faces.ts'
import { readFont } from './sfnt/read-font.ts'
import { writePdf } from './write-pdf.ts'

/** Loads the bytes of the two font files of the pack; asked once, at the first PDF. */
export interface FontFiles {
  text(): Promise<Uint8Array>
  head(): Promise<Uint8Array>
}

/** Blocks to PDF/A-3b and to HTML. `pdf` rejects with a `TypesetError` when a character has no glyph. */
export function createTypesetter(files: FontFiles): Typesetter {
  const load = once(async () => {
    const [text, head] = await Promise.all([files.text(), files.head()])
    const fonts: Fonts = { text: readFont(text), head: readFont(head) }
    return { fonts, metrics: metricsOf(fonts), shared: createSharedFonts(fonts), memory: new Map<string, readonly Line[]>() }
  })
  return {
    ready: () =>
      load().then(
        () => true,
        () => false,
      ),
    pdf: async (blocks, meta) => {
      const { fonts, metrics, shared, memory } = await load()
      return writePdf(layoutDocument(blocks, meta, metrics, memory), meta, fonts, shared(meta.vocabulary))
    },
    html: async (blocks, meta) => new TextEncoder().encode(htmlPage(blocks, meta)),
  }
}

/**
 * Keeps what was made, not the promise of it: on Workers a promise belongs to the request that made it and may never settle for another.
 * Two first requests at once both make it, which is harmless.
 */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: T | undefined
  return async () => {
    made ??= await make()
    return made
  }
}
