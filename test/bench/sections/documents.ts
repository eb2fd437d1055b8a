import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { deflateSync } from 'node:zlib'
import { decodePDFRawStream, PDFDocument, PDFRawStream } from 'pdf-lib'
import { extractText } from 'unpdf'
import type { FontPair } from '../documents/font-pairs.ts'
import { type FilledDocument, ourDocuments } from '../documents/our-document.ts'
import { pdfmakePeer } from '../documents/pdfmake-peer.ts'
import { typstPeer, typstSource } from '../documents/typst-peer.ts'
import type { Figure, Section } from '../section.ts'
import { median, round, spread } from '../statistics.ts'

setFlagsFromString('--expose-gc')
const collect: () => void = runInNewContext('gc')

/** Milliseconds of processor time for one: on a machine that others use too, the clock on the wall measures them. */
async function cost(times: number, run: (index: number) => unknown): Promise<number> {
  // everybody clears up after himself alone, and finds his room again before it counts
  collect()
  const lead = Math.ceil(times / 4)
  for (let index = 0; index < lead; index += 1) await run(index)
  const start = process.cpuUsage()
  for (let index = 0; index < times; index += 1) await run(lead + index)
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

/** Nothing is compared that does not say the same: each Chinese character stands as often in the text of the file as in the blocks, or oftener. */
async function sameWords({ blocks }: FilledDocument, pdf: Uint8Array): Promise<{ readonly missing: number; readonly pages: number }> {
  const { text: pages } = await extractText(new Uint8Array(pdf))
  const printed = countsOf(pages.join('').normalize('NFKC'))
  const wanted = countsOf(JSON.stringify(blocks).normalize('NFKC'))
  const missing = [...wanted].reduce((sum, [character, count]) => sum + Math.max(0, count - (printed.get(character) ?? 0)), 0)
  return { missing, pages: pages.length }
}

function countsOf(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const character of text.match(/\p{Script=Han}/gu) ?? []) counts.set(character, (counts.get(character) ?? 0) + 1)
  return counts
}

/** Documents before the first that counts. */
const warmUp = 800
/** Documents of ours in a round, about as long as those of the others take. */
const inARow = 80

export const documents: Section = {
  id: 'documents',
  title: 'Documents: four pages of the contingency plan, from record to bytes, another business each time, processor time',
  async *run({ quick }): AsyncGenerator<Figure> {
    const rounds = quick ? 5 : 11
    const ours = await ourDocuments()
    const first = await ours.make(0)
    const press = await pressing(first)
    const filled = Array.from({ length: 5 + rounds * 4 }, (_, at) => ours.fill(at))
    const sources = filled.map(({ blocks, meta }) => typstSource(blocks, meta))
    const typst = typstPeer('full')
    const pdfmake = { full: pdfmakePeer('full'), core: pdfmakePeer('core') }
    const withPdfmake = (pair: FontPair, at: number): Promise<Uint8Array> => pdfmake[pair].make(filled[at]!.blocks, filled[at]!.meta)
    for (const [name, pdf] of [
      ['ours', first],
      ['Typst', typst.make(sources[0]!)],
      ['pdfmake', await withPdfmake('full', 0)],
      ['pdfmake with our fonts', await withPdfmake('core', 0)],
    ] as const) {
      const { missing, pages } = await sameWords(filled[0]!, pdf)
      if (missing) throw new Error(`${name} lacks ${missing} characters of the document`)
      yield {
        what: `${name}: pages, with every Chinese character of the document`,
        figure: `${pages}`,
        note: `${Math.round(pdf.length / 1024)} KB`,
      }
    }
    // no business twice, not even while everybody gets warm
    for (let at = 0; at < warmUp; at += inARow) {
      ours.prepare(at, inARow)
      for (let index = 0; index < inARow; index += 1) await ours.make(at + index)
    }
    for (let at = 1; at < 5; at += 1) typst.make(sources[at]!)
    // what is interpreted needs more turns until it is compiled
    for (let at = 0; at < 5; at += 1) {
      await withPdfmake('full', at)
      await withPdfmake('core', at)
    }
    const measured = { ours: [], fill: [], pressed: [], typst: [], full: [], core: [] } as Record<
      'ours' | 'fill' | 'pressed' | 'typst' | 'full' | 'core',
      number[]
    >
    for (let round = 0; round < rounds; round += 1) {
      const from = warmUp + round * inARow * 3
      ours.prepare(from, inARow * 3)
      measured.ours.push(await cost(inARow, at => ours.make(from + at)))
      measured.fill.push(await cost(inARow, at => ours.fill(from + inARow * 1.5 + at)))
      measured.pressed.push(await cost(400, press))
      measured.typst.push(await cost(3, at => typst.make(sources[5 + round * 4 + at]!)))
      measured.full.push(await cost(1, at => withPdfmake('full', 5 + round * 2 + at)))
      measured.core.push(await cost(1, at => withPdfmake('core', 5 + round * 2 + at)))
    }
    const figure = (what: string, key: keyof typeof measured): Figure => ({
      what,
      figure: `${round(median(measured[key]))} ms`,
      note: spread(measured[key]),
      value: median(measured[key]),
    })
    const times = (what: string, key: keyof typeof measured): Figure => {
      const ratios = measured[key].map((value, at) => value / measured.ours[at]!)
      return { what: `${what} costs as many times ours`, figure: `${round(median(ratios))} ×`, note: spread(ratios), value: median(ratios) }
    }
    yield figure('ours, PDF/A-3b with fonts, bookmarks and the record', 'ours')
    yield figure('  of which the template', 'fill')
    yield figure('pressing the same pages and writing the same bytes, nothing else', 'pressed')
    yield figure(`Typst (native, typst-ts ${typst.version}), PDF/A-3b, full Noto fonts, markup ready`, 'typst')
    yield times('Typst', 'typst')
    yield figure(`pdfmake ${pdfmake.full.version}, full Noto fonts, no PDF/A`, 'full')
    yield times('pdfmake with full fonts', 'full')
    yield figure(`pdfmake ${pdfmake.full.version}, our small fonts, no PDF/A`, 'core')
    yield times('pdfmake with our small fonts', 'core')
  },
}
