import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Block, DocumentMeta } from '../../../src/domain/documents/block.ts'
import { type FontPair, fontPairs } from './font-pairs.ts'
import { isRow, plainOf } from './plain-text.ts'

/** The part of the peer that is used. */
interface Kit {
  readonly page: { readonly width: number; readonly margins: { readonly left: number; readonly right: number } }
  registerFont(name: string, path: string): Kit
  font(name: string): Kit
  fontSize(size: number): Kit
  text(text: string, options?: object): Kit
  moveDown(lines: number): Kit
  table(options: object): Kit
  on(event: 'data', listener: (chunk: Uint8Array) => void): Kit
  on(event: 'end', listener: () => void): Kit
  end(): void
}

/** The same blocks, with its own tables and its own breaking of lines; it reads its fonts for each document. */
export function pdfkitPeer(pair: FontPair): (blocks: readonly Block[], meta: DocumentMeta) => Promise<Uint8Array> {
  const load = createRequire(join(import.meta.dirname, '../package.json'))
  const PDFDocument: new (options: object) => Kit = load('pdfkit')
  const { text, head } = fontPairs[pair]
  return (blocks, meta) =>
    new Promise(resolve => {
      const kit = new PDFDocument({ size: 'A4', margins: { top: 105, bottom: 99, left: 79, right: 74 }, info: { Title: meta.title } })
      const chunks: Uint8Array[] = []
      kit.on('data', chunk => chunks.push(chunk)).on('end', () => resolve(Buffer.concat(chunks)))
      kit.registerFont('text', text).registerFont('head', head)
      for (const block of blocks) {
        const plain = plainOf(block)
        const rows = plain.filter(isRow)
        if (rows.length > 0) {
          const width = kit.page.width - kit.page.margins.left - kit.page.margins.right
          kit.font('text').fontSize(10.5)
          const columnStyles = rows[0]?.cells.map(({ share }) => share * width) ?? []
          const fits = rows.filter(({ cells }) => cells.length === columnStyles.length).map(({ cells }) => cells.map(cell => cell.text))
          if (fits.length > 0) kit.table({ columnStyles, data: fits })
          for (const { cells } of rows.filter(row => row.cells.length !== columnStyles.length))
            kit.text(cells.map(cell => cell.text).join('  '))
        }
        for (const line of plain) {
          if (!isRow(line))
            kit
              .font(line.head ? 'head' : 'text')
              .fontSize(line.size)
              .text(line.text, { lineGap: 5 })
              .moveDown(0.2)
        }
      }
      kit.end()
    })
}
