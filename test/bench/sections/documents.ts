import { deflateSync } from 'node:zlib'
import { decodePDFRawStream, PDFDocument, PDFRawStream } from 'pdf-lib'
import { ourDocuments } from '../documents/our-document.ts'
import { pdfmakePeer } from '../documents/pdfmake-peer.ts'
import type { Figure, Section } from '../section.ts'
import { median, round, spread } from '../statistics.ts'

/** Milliseconds of processor time for one: on a machine that others use too, the clock on the wall measures them. */
async function cost(times: number, run: (index: number) => unknown): Promise<number> {
  const start = process.cpuUsage()
  for (let index = 0; index < times; index += 1) await run(index)
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000 / times
}

/** What is left of a document when nothing is decided any more: its pages, pressed anew, and all of its bytes, written once. */
async function pressing(pdf: Uint8Array): Promise<() => Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false })
  const pages = document.getPages().flatMap(page => {
    const stream = page.node.normalizedEntries().Contents?.lookup(0)
    return stream instanceof PDFRawStream ? [decodePDFRawStream(stream).decode()] : []
  })
  return () => {
    for (const page of pages) deflateSync(page, { level: 1 })
    return new Uint8Array(pdf)
  }
}

export const documents: Section = {
  id: 'documents',
  title: 'Documents: the four pages of an ICP sheet, from record to bytes',
  async *run({ quick }): AsyncGenerator<Figure> {
    const ours = await ourDocuments()
    const first = await ours.make(0)
    const press = await pressing(first)
    const peer = pdfmakePeer()
    const filled = ours.fill(0)
    await cost(100, ours.make)
    await peer.make(filled.blocks, filled.meta)
    const [our, fill, pressed, their, ratio]: number[][] = [[], [], [], [], []]
    for (let round = 0; round < (quick ? 5 : 11); round += 1) {
      our!.push(await cost(40, ours.make))
      fill!.push(await cost(40, ours.fill))
      pressed!.push(await cost(40, press))
      their!.push(await cost(1, () => peer.make(filled.blocks, filled.meta)))
      ratio!.push(their!.at(-1)! / our!.at(-1)!)
    }
    const ms = (values: readonly number[]): string => `${round(median(values))} ms`
    const value = (values: readonly number[]): number => median(values)
    yield {
      what: 'ours, PDF/A-3b with fonts, bookmarks and the record',
      figure: ms(our!),
      note: `${spread(our!)}, ${Math.round(first.length / 1024)} KB`,
      value: value(our!),
    }
    yield { what: '  of which the template', figure: ms(fill!), note: spread(fill!), value: value(fill!) }
    yield {
      what: 'pressing the same pages and writing the same bytes, nothing else',
      figure: ms(pressed!),
      note: spread(pressed!),
      value: value(pressed!),
    }
    yield {
      what: `pdfmake ${peer.version}, the same words and fonts, no PDF/A`,
      figure: ms(their!),
      note: spread(their!),
      value: value(their!),
    }
    yield { what: 'pdfmake costs as many times ours', figure: `${round(median(ratio!))} ×`, note: spread(ratio!), value: value(ratio!) }
  },
}
