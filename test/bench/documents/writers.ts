import { decodePDFRawStream, PDFDocument, PDFRawStream } from 'pdf-lib'
import { htmlPage } from '../../../src/adapters/html/html-page.ts'
import { deflate } from '../../../src/adapters/pdf/deflate.ts'
import { chromiumPeer } from './chromium-peer.ts'
import { libreOfficePeer } from './libreoffice-peer.ts'
import { type FilledDocument, ourDocuments } from './our-document.ts'
import { pdfLibPeer } from './pdf-lib-peer.ts'
import { pdfkitPeer } from './pdfkit-peer.ts'
import { pdfmakePeer } from './pdfmake-peer.ts'
import { reactPdfPeer } from './react-pdf-peer.ts'
import { typstPeer, typstSource } from './typst-peer.ts'
import { carbonePeer, docxtemplaterPeer, easyTemplatePeer } from './word-peers.ts'

export interface Writer {
  /** what is made ready before anything is measured */
  prepare(from: number, count: number): void
  make(at: number): unknown
  /** several at once, where starting takes most of the time */
  makeAll?(from: number, count: number): Promise<unknown>
  /** megabytes, where others did the work */
  peakMb?(): number
}

/** Everybody has the same businesses; what is in front of his own work is made ready for him. */
export const writers = {
  ours: async (): Promise<Writer> => await ourDocuments(),
  fill: async (): Promise<Writer> => {
    const { prepare, fill } = await ourDocuments()
    return { prepare, make: fill }
  },
  pressed: pressing,
  typst: async (): Promise<Writer> => {
    const { make } = typstPeer('full')
    return readyFrom(({ blocks, meta }) => typstSource(blocks, meta), make)
  },
  pdfmakeFull: async (): Promise<Writer> => await pdfmakeWith('full'),
  pdfmakeCore: async (): Promise<Writer> => await pdfmakeWith('core'),
  reactPdf: async (): Promise<Writer> => withBlocks(await reactPdfPeer('full')),
  pdfkit: async (): Promise<Writer> => withBlocks(pdfkitPeer('full')),
  pdfLib: async (): Promise<Writer> => withBlocks(pdfLibPeer('full')),
  chromium: async (): Promise<Writer> => {
    const print = await chromiumPeer()
    return readyFrom(({ blocks, meta }) => htmlPage(blocks, meta), print)
  },
  libreOffice: converting,
  word: async (): Promise<Writer> => {
    const { prepare, word } = await ourDocuments()
    return { prepare, make: word }
  },
  carbone: async (): Promise<Writer> => filling(await carbonePeer()),
  docxtemplater: async (): Promise<Writer> => filling(await docxtemplaterPeer()),
  easyTemplate: async (): Promise<Writer> => filling(await easyTemplatePeer()),
}

/** Documents that everybody makes after a sweep before any counts. */
export const leadOf = (count: number): number => count * 3

export type WriterName = keyof typeof writers

const pdfmakeWith = (fonts: 'full' | 'core'): Promise<Writer> => withBlocks(pdfmakePeer(fonts).make)

const withBlocks = (make: (blocks: FilledDocument['blocks'], meta: FilledDocument['meta']) => unknown): Promise<Writer> =>
  readyFrom(
    filled => filled,
    ({ blocks, meta }) => make(blocks, meta),
  )

/** Of our Word documents, which are made ready: it is given what is to be printed in a form that it knows. */
async function converting(): Promise<Writer> {
  const ours = await ourDocuments()
  const { convert, peakMb } = libreOfficePeer()
  const makeAll = async (from: number, count: number): Promise<readonly Uint8Array[]> =>
    convert(await Promise.all(Array.from({ length: count }, (_, at) => ours.word(from + at))))
  return { prepare: ours.prepare, make: async at => (await makeAll(at, 1))[0], makeAll, peakMb }
}

/** Their data is made in no time. */
const filling = (make: Writer['make']): Writer => ({ prepare: () => {}, make })

async function readyFrom<T>(ready: (filled: FilledDocument) => T, make: (ready: T) => unknown): Promise<Writer> {
  const ours = await ourDocuments()
  let first = 0
  let prepared: T[] = []
  return {
    prepare: (from, count) => {
      ours.prepare(from, count)
      first = from
      prepared = Array.from({ length: count }, (_, at) => ready(ours.fill(from + at)))
    },
    make: at => make(prepared[at - first]!),
  }
}

/** What is left of a document when nothing is decided any more: its pages, pressed anew, and all of its bytes, written once. */
async function pressing(): Promise<Writer> {
  const ours = await ourDocuments()
  const pdf = await ours.make(0)
  const document = await PDFDocument.load(pdf, { updateMetadata: false })
  const pages = document.getPages().map(page => {
    const stream = page.node.Contents()
    if (!(stream instanceof PDFRawStream)) throw new Error('a page of ours is one stream')
    return decodePDFRawStream(stream).decode()
  })
  return {
    prepare: () => {},
    make: () => {
      for (const page of pages) deflate(page)
      return new Uint8Array(pdf)
    },
  }
}
