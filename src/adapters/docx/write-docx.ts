import { BorderStyle, Document, Footer, Header, Packer, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx'
import type { Block, DocumentMeta } from '../../domain/documents/block.ts'
import { margin, page, textWidth } from '../../domain/documents/layout/style.ts'
import { staysWithNext } from '../../domain/documents/stays-with-next.ts'
import { blockDocx } from './block-docx.ts'
import { numberingOf } from './numbering.ts'
import { settleArchive } from './settle-archive.ts'
import { styleSheet, twips } from './style-sheet.ts'

/** A4 and the margins of GB/T 9704; head and foot stand where the printed page has them. */
const sheet = {
  size: { width: twips(page.width), height: twips(page.height) },
  margin: {
    top: twips(page.top),
    bottom: twips(page.bottom),
    left: twips(page.left),
    right: twips(page.right),
    header: twips(page.height - margin.headBaseline - margin.size),
    footer: twips(margin.footBaseline - margin.size),
  },
}

/** Blocks to a Word document. `pages` are the pages of the headings of the first level in our own layout, null where it is not known. */
export async function writeDocx(blocks: readonly Block[], meta: DocumentMeta, pages: readonly (number | null)[]): Promise<Uint8Array> {
  const headings = blocks.filter(block => block.type === 'heading' && block.level === 1)
  const contents = headings.map((block, at) => ({
    title: block.type === 'heading' ? `${block.number ?? ''}${block.spans.map(span => span.text).join('')}` : '',
    page: pages[at] ?? null,
  }))
  const document = new Document({
    title: meta.title,
    subject: meta.subject,
    creator: meta.author,
    lastModifiedBy: meta.author,
    customProperties: properties(meta),
    styles: styleSheet(meta.language),
    numbering: numberingOf(blocks),
    sections: [
      {
        properties: { page: sheet, titlePage: true },
        headers: { first: header(meta, false), default: header(meta, true) },
        footers: { first: footer(meta), default: footer(meta) },
        children: blocks.flatMap((block, index) => blockDocx(block, { contents, index, keepNext: staysWithNext(blocks, index) })),
      },
    ],
  })
  const archive = await Packer.toArrayBuffer(document)
  return settleArchive(new Uint8Array(archive), meta.createdAt, twips(textWidth))
}

const tabs = [{ type: TabStopType.RIGHT, position: twips(textWidth) }]
const tab = (): TextRun => new TextRun({ children: [new Tab()] })

/** The running head from the second page on, the stamp of a draft on every page. */
function header(meta: DocumentMeta, running: boolean): Header {
  const head = running ? (meta.head ?? '') : ''
  const stamp = meta.stamp ?? ''
  if (!head && !stamp) return new Header({ children: [new Paragraph({ style: 'Margin' })] })
  const border = { bottom: { style: BorderStyle.SINGLE, size: 3, space: 4, color: '000000' } }
  const children = [new TextRun({ text: head }), ...(stamp ? [tab(), new TextRun({ text: stamp })] : [])]
  return new Header({ children: [new Paragraph({ style: 'Margin', tabStops: tabs, border, children })] })
}

/** `{page}` and `{pages}` become fields. */
function footer(meta: DocumentMeta): Footer {
  const parts = (meta.page ?? '').split(/(\{pages?\})/).filter(part => part !== '')
  const numbers = parts.map(part => {
    if (part === '{page}') return new TextRun({ children: [PageNumber.CURRENT] })
    return part === '{pages}' ? new TextRun({ children: [PageNumber.TOTAL_PAGES] }) : new TextRun({ text: part })
  })
  const children = [new TextRun({ text: meta.footer }), ...(numbers.length ? [tab(), ...numbers] : [])]
  return new Footer({ children: [new Paragraph({ style: 'Margin', tabStops: tabs, children })] })
}

/** Which state of the case the document shows, where a program finds it: the single values of the record. */
function properties({ record }: DocumentMeta): readonly { readonly name: string; readonly value: string }[] {
  if (!record) return []
  const values: Readonly<Record<string, unknown>> = JSON.parse(record.json)
  return Object.entries(values).flatMap(([name, value]) => (typeof value === 'object' ? [] : [{ name, value: String(value) }]))
}
