import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { PDFDocument, type PDFFont, rgb } from 'pdf-lib'
import type { Block, DocumentMeta } from '../../../src/domain/documents/block.ts'
import { type FontPair, fontPairs } from './font-pairs.ts'
import { isRow, plainOf } from './plain-text.ts'

const page = { width: 595, height: 842, top: 105, bottom: 99, left: 79, right: 74 }

/** It lays out nothing itself: lines are broken where they are full, between any two characters, with the widths that it tells. */
export function pdfLibPeer(pair: FontPair): (blocks: readonly Block[], meta: DocumentMeta) => Promise<Uint8Array> {
  const load = createRequire(join(import.meta.dirname, '../package.json'))
  const fontkit = load('@pdf-lib/fontkit')
  const files = { text: readFileSync(fontPairs[pair].text), head: readFileSync(fontPairs[pair].head) }
  return async (blocks, meta) => {
    const document = await PDFDocument.create()
    document.registerFontkit(fontkit)
    document.setTitle(meta.title)
    // its subsets lose characters of these fonts, so that a document carries the whole of what it is given when it subsets nothing
    const text = await document.embedFont(files.text, { subset: true })
    const head = await document.embedFont(files.head, { subset: true })
    const broken = breakerOf()
    let sheet = document.addPage([page.width, page.height])
    let y = page.height - page.top
    const need = (height: number): void => {
      if (y - height >= page.bottom) return
      sheet = document.addPage([page.width, page.height])
      y = page.height - page.top
    }
    const width = page.width - page.left - page.right
    for (const each of blocks.flatMap(plainOf)) {
      if (isRow(each)) {
        const cells = each.cells.map(cell => {
          const font = cell.head ? head : text
          return { font, across: cell.share * width, lines: broken(font, cell.text, 10.5, cell.share * width - 8) }
        })
        const height = Math.max(...cells.map(({ lines }) => lines.length)) * 16 + 8
        need(height)
        let x = page.left
        for (const { font, across, lines } of cells) {
          sheet.drawRectangle({ x, y: y - height, width: across, height, borderWidth: 0.5, borderColor: rgb(0, 0, 0) })
          for (const [at, line] of lines.entries()) sheet.drawText(line, { x: x + 4, y: y - 14 - at * 16, size: 10.5, font })
          x += across
        }
        y -= height
      } else {
        const font = each.head ? head : text
        for (const line of broken(font, each.text, each.size, width)) {
          need(each.size * 1.6)
          y -= each.size * 1.6
          sheet.drawText(line, { x: page.left, y, size: each.size, font })
        }
        y -= 4
      }
    }
    return document.save()
  }
}

/** Breaks what is too wide; the width of a character is asked for once in a document. */
function breakerOf() {
  const widths = new Map<PDFFont, Map<string, number>>()
  const widthOf = (font: PDFFont, character: string): number => {
    const known = widths.get(font) ?? new Map<string, number>()
    widths.set(font, known)
    const width = known.get(character) ?? font.widthOfTextAtSize(character, 1)
    known.set(character, width)
    return width
  }
  return (font: PDFFont, text: string, size: number, room: number): readonly string[] => {
    const lines: string[] = []
    let [line, used] = ['', 0]
    for (const character of text) {
      const width = widthOf(font, character) * size
      if (character === '\n' || used + width > room) {
        lines.push(line)
        ;[line, used] = ['', 0]
      }
      if (character === '\n') continue
      line += character
      used += width
    }
    return [...lines, line]
  }
}
