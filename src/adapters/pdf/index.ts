import { createHash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import type { Block, DocumentMeta } from '../../domain/documents/block.ts'
import { layoutDocument } from '../../domain/documents/layout/layout-document.ts'
import { createLayoutMemory } from '../../domain/documents/layout/text-boxes.ts'
import { TypesetError } from '../../domain/documents/typeset-error.ts'
import { withoutForm } from '../../domain/documents/without-form.ts'
import type { Typesetter } from '../../ports/typesetter.ts'
import { htmlPage } from '../html/html-page.ts'
import { createBases } from './document-base.ts'
import { type Fonts, metricsOf } from './faces.ts'
import { fillForm } from './form/fill-form.ts'
import { readFont } from './sfnt/read-font.ts'
import { writePdf } from './write-pdf.ts'

/**
 * Loads what documents are made of: the two font files of the core pack, asked once, at the first PDF; the pack of rare characters, gzipped,
 * at the first document that has one; the forms of templates.
 */
export interface FontFiles {
  text(): Promise<Uint8Array>
  head(): Promise<Uint8Array>
  rare(): Promise<Uint8Array>
  form(template: string): Promise<Uint8Array>
}

/** Blocks to PDF/A-3b, Word and HTML. `pdf` rejects with a `TypesetError` when a character has no glyph. */
export function createTypesetter(files: FontFiles): Typesetter {
  const load = once(async () => {
    const [text, head] = await Promise.all([files.text(), files.head()])
    const fonts: Fonts = { text: readFont(text), head: readFont(head) }
    return { fonts, metrics: metricsOf(fonts), base: createBases(fonts), memory: createLayoutMemory() }
  })
  const loadRare = once(async () => {
    const core = await load()
    const fonts: Fonts = { ...core.fonts, rare: readFont(gunzipSync(await files.rare())) }
    return { ...core, fonts, metrics: metricsOf(fonts) }
  })
  /** Makes something of the core pack, and anew with the rare characters beside it when it lacks one. */
  const withFonts = async <T>(make: (pack: Awaited<ReturnType<typeof load>>) => T | Promise<T>): Promise<T> => {
    try {
      return await make(await load())
    } catch (error) {
      if (!(error instanceof TypesetError) || error.code !== 'missing-glyph') throw error
      return make(await loadRare())
    }
  }
  /** Word counts anew when asked; until then its table of contents has the pages of the printed document. */
  const pagesOf = async (blocks: readonly Block[], meta: DocumentMeta): Promise<readonly number[]> => {
    try {
      const { outline } = await withFonts(({ metrics, memory }) => layoutDocument(blocks, meta, metrics, memory))
      return outline.filter(({ level }) => level === 1).map(entry => entry.page + 1)
    } catch (error) {
      // a character that our fonts lack may be in the reader's
      if (error instanceof TypesetError) return []
      throw error
    }
  }
  /** A template names the form that it was written for: another one has other boxes. */
  const formOf = async ({ template, sha256 }: NonNullable<DocumentMeta['form']>): Promise<Uint8Array> => {
    const bytes = await files.form(template)
    if (createHash('sha256').update(bytes).digest('hex') !== sha256) throw new Error(`the form of ${template} is not the one that it names`)
    return bytes
  }
  return {
    ready: () =>
      load().then(
        () => true,
        () => false,
      ),
    pdf: async (filled, meta) => {
      const { form } = meta
      if (form) {
        const input = { form: await formOf(form), blocks: filled, meta, flatten: form.flatten }
        return withFonts(({ fonts, metrics }) => fillForm(input, fonts, metrics))
      }
      const blocks = withoutForm(filled)
      return withFonts(({ fonts, metrics, base, memory }) =>
        writePdf(layoutDocument(blocks, meta, metrics, memory), meta, fonts, base(meta.vocabulary)),
      )
    },
    docx: async (filled, meta) => {
      const blocks = withoutForm(filled)
      const { writeDocx } = await import('../docx/write-docx.ts')
      return writeDocx(blocks, meta, blocks.some(block => block.type === 'contents') ? await pagesOf(blocks, meta) : [])
    },
    html: async (blocks, meta) => new TextEncoder().encode(htmlPage(withoutForm(blocks), meta)),
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
