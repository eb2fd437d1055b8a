import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Block, DocumentMeta, Span } from '../../../src/domain/documents/block.ts'
import { type FontPair, fontPairs } from './font-pairs.ts'

/** The part of the peer that is used; it ships no types. */
interface PdfStream {
  on(event: 'data', listener: (chunk: Uint8Array) => void): void
  on(event: 'end', listener: () => void): void
  on(event: 'error', listener: (error: Error) => void): void
  end(): void
}
interface Printer {
  createPdfKitDocument(definition: object): PdfStream
}

/** The same blocks; its fonts are read once. */
export function pdfmakePeer(pair: FontPair): {
  readonly make: (blocks: readonly Block[], meta: DocumentMeta) => Promise<Uint8Array>
} {
  const load = createRequire(join(import.meta.dirname, '../package.json'))
  const PdfPrinter: new (fonts: object) => Printer = load('pdfmake')
  const { text, head } = fontPairs[pair]
  const printer = new PdfPrinter({ Text: { normal: text, bold: head } })
  const make = (blocks: readonly Block[], meta: DocumentMeta): Promise<Uint8Array> =>
    new Promise((resolve, reject) => {
      const document = printer.createPdfKitDocument({
        pageSize: 'A4',
        pageMargins: [79, 105, 74, 99],
        defaultStyle: { font: 'Text', fontSize: 12, lineHeight: 1.4 },
        info: { title: meta.title },
        footer: (page: number, pages: number) => ({ text: `${meta.footer} ${page}/${pages}`, fontSize: 9, margin: [79, 20] }),
        content: blocks.map(contentOf),
      })
      const chunks: Uint8Array[] = []
      document.on('data', chunk => chunks.push(chunk))
      document.on('end', () => resolve(Buffer.concat(chunks)))
      document.on('error', reject)
      document.end()
    })
  return { make }
}

const runs = (spans: readonly Span[]): object => ({ text: spans.map(({ text, bold = false }) => ({ text, bold })) })

function contentOf(block: Block): object | string {
  switch (block.type) {
    case 'title':
      return { ...runs(block.spans), fontSize: 22, alignment: 'center', bold: true }
    case 'heading':
      return {
        text: `${block.number ?? ''}${block.spans.map(({ text }) => text).join('')}`,
        fontSize: 14,
        bold: true,
        margin: [0, 8, 0, 2],
      }
    case 'table':
      return {
        margin: [0, 4],
        table: {
          widths: block.widths.map(width => `${(width / block.widths.reduce((sum, part) => sum + part, 0)) * 100}%`),
          body: block.rows.map(row => row.map(cell => ({ ...runs(cell.spans), fontSize: 10.5, bold: cell.head ?? false }))),
        },
      }
    case 'list':
      return { ul: block.items.map(runs) }
    case 'checks':
      return { ul: block.items.map(({ spans }) => runs(spans)) }
    case 'signature':
      return { stack: block.lines.map(({ label, value }) => `${label}${value ?? '________'}`), margin: [180, 40, 0, 0] }
    default:
      return 'spans' in block ? runs(block.spans) : ''
  }
}
