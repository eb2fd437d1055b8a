import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Block, DocumentMeta } from '../../../src/domain/documents/block.ts'
import { type FontPair, fontPairs } from './font-pairs.ts'
import { isRow, type PlainLine, type PlainRow, plainOf } from './plain-text.ts'

/** The part of the peer that is used. */
interface ReactPdf {
  readonly Document: unknown
  readonly Page: unknown
  readonly Text: unknown
  readonly View: unknown
  readonly Font: {
    register(font: { readonly family: string; readonly src: string }): void
    registerHyphenationCallback(split: (word: string) => readonly string[]): void
  }
  renderToBuffer(document: object): Promise<Uint8Array>
}
type CreateElement = (type: unknown, properties: object | null, ...children: unknown[]) => object

/** The same blocks as its elements. Chinese is broken between any two characters by its own hook for that. */
export async function reactPdfPeer(pair: FontPair): Promise<(blocks: readonly Block[], meta: DocumentMeta) => Promise<Uint8Array>> {
  const load = createRequire(join(import.meta.dirname, '../package.json'))
  const { createElement: make }: { readonly createElement: CreateElement } = load('react')
  const pdf: ReactPdf = await import(pathToFileURL(load.resolve('@react-pdf/renderer')).href)
  const { text, head } = fontPairs[pair]
  pdf.Font.register({ family: 'text', src: text })
  pdf.Font.register({ family: 'head', src: head })
  pdf.Font.registerHyphenationCallback(word => [...word].flatMap(character => [character, '']))

  const elementOf = (each: PlainLine | PlainRow, key: number): object =>
    isRow(each)
      ? make(
          pdf.View,
          { key, style: { flexDirection: 'row' }, wrap: false },
          ...each.cells.map(({ text: words, share, head: isHead }, at) =>
            make(
              pdf.View,
              { key: at, style: { width: `${share * 100}%`, borderWidth: 0.5, padding: 4 } },
              make(pdf.Text, { style: { fontSize: 10.5, fontFamily: isHead ? 'head' : 'text' } }, words),
            ),
          ),
        )
      : make(
          pdf.Text,
          { key, style: { fontSize: each.size, lineHeight: 1.6, marginBottom: 4, fontFamily: each.head ? 'head' : 'text' } },
          each.text,
        )

  return (blocks, meta) => {
    const page = { size: 'A4', style: { paddingTop: 105, paddingBottom: 99, paddingLeft: 79, paddingRight: 74 } }
    return pdf.renderToBuffer(make(pdf.Document, { title: meta.title }, make(pdf.Page, page, ...blocks.flatMap(plainOf).map(elementOf))))
  }
}
