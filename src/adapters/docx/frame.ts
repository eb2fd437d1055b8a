import { Buffer } from 'node:buffer'
import { deflateRawSync } from 'node:zlib'
import { BorderStyle, Document, Footer, Header, Packer, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx'
import { strFromU8, unzipSync } from 'fflate'
import { crc32 } from '../../domain/archive/crc32.ts'
import { margin, page, textWidth } from '../../domain/documents/layout/style.ts'
import { itemNumbers, type NumberingKind, numberingOf } from './numbering.ts'
import { styleSheet, twips } from './style-sheet.ts'

/** What decides how the parts beside the text look; the words of a document come into their places afterwards. */
export interface FrameChoice {
  readonly language: string
  readonly decimal: boolean
  readonly numbers: readonly NumberingKind[]
  readonly head: boolean
  readonly stamp: boolean
  /** page number with `{page}` and `{pages}` in it */
  readonly page: string
}

/** A part as it lies in the archive. */
export interface PackedPart {
  readonly name: string
  readonly packed: Uint8Array
  readonly bytes: number
  readonly crc32: number
}

/** Text and places in turn: words at the odd ones are names of places. */
export interface OpenPart {
  readonly name: string
  readonly pieces: readonly string[]
}

export interface Frame {
  readonly fixed: readonly PackedPart[]
  readonly open: readonly OpenPart[]
}

export const documentPart = 'word/document.xml'
export const propertiesPart = 'docProps/custom.xml'

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

const place = (name: string): string => `@@${name}@@`
const places = /@@(\w+)@@/

/** A document without a text, by the library: its parts are pressed once, and those that hold words stay open. */
export async function createFrame(choice: FrameChoice): Promise<Frame> {
  const document = new Document({
    title: place('title'),
    subject: place('subject'),
    creator: place('author'),
    lastModifiedBy: place('author'),
    styles: styleSheet(choice.language),
    numbering: numberingOf(choice.decimal),
    sections: [
      {
        properties: { page: sheet, titlePage: true },
        headers: { first: header(choice, false), default: header(choice, true) },
        footers: { first: footer(choice), default: footer(choice) },
        children: [...choice.numbers.map(firstUse), new Paragraph({ text: place('body') })],
      },
    ],
  })
  const parts = unzipSync(new Uint8Array(await Packer.toArrayBuffer(document)))
  const fixed: PackedPart[] = []
  const open: OpenPart[] = []
  for (const [name, part] of Object.entries(parts)) {
    if (name === propertiesPart) continue
    const xml = settled(name, strFromU8(part))
    if (places.test(xml)) open.push({ name, pieces: xml.split(places) })
    else fixed.push(pack(name, xml, 9))
  }
  return { fixed, open }
}

/** The same bytes on Node and on Workers. Level 1 for what changes with each document, 9 for what is made once. */
export function pack(name: string, xml: string, level: 1 | 9 = 1): PackedPart {
  const bytes = Buffer.from(xml)
  const packed = deflateRawSync(
    bytes,
    level === 9 ? { level } : { level, windowBits: 13, memLevel: 6, chunkSize: Math.max(1024, bytes.length >> 2) },
  )
  return { name, packed, bytes: bytes.length, crc32: crc32(bytes) }
}

/** The library writes the time of day; and what it has for the text is only a place for it. */
function settled(name: string, xml: string): string {
  if (name === 'docProps/core.xml')
    return xml.replace(/(<dcterms:(created|modified)\b[^>]*>)[^<]*/g, (_all, open: string) => open + place('time'))
  return name === documentPart ? xml.replace(/(<w:body>).*(?=<w:sectPr>)/s, (_all, open: string) => open + place('body')) : xml
}

/** So that the library has each numbering, in the order of the text. */
const firstUse = (reference: NumberingKind, at: number): Paragraph =>
  new Paragraph({ numbering: { reference, level: 0, ...(reference === itemNumbers ? { instance: at } : {}) } })

const tabs = [{ type: TabStopType.RIGHT, position: twips(textWidth) }]
const tab = (): TextRun => new TextRun({ children: [new Tab()] })

/** The running head from the second page on, the stamp of a draft on every page. */
function header({ head, stamp }: FrameChoice, running: boolean): Header {
  const runs = running && head
  if (!runs && !stamp) return new Header({ children: [new Paragraph({ style: 'Margin' })] })
  const border = { bottom: { style: BorderStyle.SINGLE, size: 3, space: 4, color: '000000' } }
  const children = [new TextRun({ text: runs ? place('head') : '' }), ...(stamp ? [tab(), new TextRun({ text: place('stamp') })] : [])]
  return new Header({ children: [new Paragraph({ style: 'Margin', tabStops: tabs, border, children })] })
}

/** `{page}` and `{pages}` become fields. */
function footer({ page }: FrameChoice): Footer {
  const parts = page.split(/(\{pages?\})/).filter(part => part !== '')
  const numbers = parts.map(part => {
    if (part === '{page}') return new TextRun({ children: [PageNumber.CURRENT] })
    return part === '{pages}' ? new TextRun({ children: [PageNumber.TOTAL_PAGES] }) : new TextRun({ text: part })
  })
  const children = [new TextRun({ text: place('footer') }), ...(numbers.length ? [tab(), ...numbers] : [])]
  return new Footer({ children: [new Paragraph({ style: 'Margin', tabStops: tabs, children })] })
}
