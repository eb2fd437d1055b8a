import { extractText } from 'unpdf'
import { libreOfficeVersion } from '../documents/libreoffice-peer.ts'
import { measureRounds, quickShare, type Turns, wholeShare } from '../documents/measure-rounds.ts'
import { type FilledDocument, ourDocuments } from '../documents/our-document.ts'
import { startWriter } from '../documents/writer-process.ts'
import type { WriterName } from '../documents/writers.ts'
import type { Figure, Section } from '../section.ts'
import { median, round, spread } from '../statistics.ts'
import { versionOf } from '../version-of.ts'

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

/** How many documents everybody gets warm with, and how many a round: about as long for each. What is interpreted needs many turns. */
const turns = {
  ours: { warm: 800, round: 160 },
  fill: { warm: 800, round: 160 },
  pressed: { warm: 800, round: 400 },
  typst: { warm: 40, round: 8 },
  pdfmakeFull: { warm: 20, round: 2 },
  pdfmakeCore: { warm: 20, round: 2 },
} as const satisfies Partial<Record<WriterName, Turns>>
type Name = keyof typeof turns
const names = Object.keys(turns) as readonly Name[]

/** Those that take from a tenth of a second to twenty for a document. */
const slowWriters = {
  reactPdf: { title: () => `@react-pdf/renderer ${versionOf('@react-pdf/renderer')}`, warm: 3, round: 4 },
  pdfLib: { title: () => `pdf-lib ${versionOf('pdf-lib')} with @pdf-lib/fontkit ${versionOf('@pdf-lib/fontkit')}`, warm: 3, round: 4 },
  chromium: { title: () => 'Chromium, our page printed, browser and page kept open', warm: 3, round: 4 },
  libreOffice: { title: () => `LibreOffice ${libreOfficeVersion()}, our Word document converted, ten at a start`, warm: 1, round: 10 },
  pdfkit: { title: () => `pdfkit ${versionOf('pdfkit')}`, warm: 1, round: 1 },
} as const satisfies Partial<Record<WriterName, object>>

/** Each against ours in the same minute. They carry the whole of their fonts or a part of them, and none makes PDF/A. */
async function* slowDocuments(filled: FilledDocument, rounds: number): AsyncGenerator<Figure> {
  const ours = startWriter('ours')
  try {
    await ours.cost(0, turns.ours.warm)
    for (const [name, { title, warm, round: count }] of Object.entries(slowWriters)) {
      if (name === 'libreOffice' && libreOfficeVersion() === null) {
        yield { what: 'LibreOffice', figure: 'not installed here' }
        continue
      }
      const writer = startWriter(name as WriterName)
      try {
        const pdf = await writer.make(0)
        const { missing, pages } = await sameWords(filled, pdf)
        await writer.costOfAll(1, warm)
        const [costs, ratios]: [number[], number[]] = [[], []]
        for (let at = 0; at < rounds; at += 1) {
          const cost = await writer.costOfAll(100 + at * count, count)
          costs.push(cost)
          ratios.push(cost / (await ours.cost(2_000 + at * 500, turns.ours.round)))
        }
        const facts = `${pages} pages, ${Math.round(pdf.length / 1024)} KB, ${missing === 0 ? 'every' : `all but ${missing}`} Chinese characters`
        const note = `${spread(costs)}; ${facts}, ${round(await writer.peak())} MB`
        yield { what: title(), figure: `${round(median(costs))} ms`, note, value: median(costs) }
        yield { what: '  as many times ours', figure: `${round(median(ratios))} ×`, note: spread(ratios), value: median(ratios) }
      } finally {
        writer.stop()
      }
    }
  } finally {
    ours.stop()
  }
}

export const documents: Section = {
  id: 'documents',
  title: 'Documents: four pages of the contingency plan, from record to bytes, another business each time, processor time',
  async *run({ quick }): AsyncGenerator<Figure> {
    const writers = Object.fromEntries(names.map(name => [name, startWriter(name)])) as Record<Name, ReturnType<typeof startWriter>>
    try {
      const filled = (await ourDocuments()).fill(0)
      for (const name of ['ours', 'typst', 'pdfmakeFull', 'pdfmakeCore'] as const) {
        const pdf = await writers[name].make(0)
        const { missing, pages } = await sameWords(filled, pdf)
        if (missing) throw new Error(`${name} lacks ${missing} characters of the document`)
        yield {
          what: `${name}: pages, with every Chinese character of the document`,
          figure: `${pages}`,
          note: `${Math.round(pdf.length / 1024)} KB`,
        }
      }
      const measured = await measureRounds(writers, turns, quick ? 3 : 15, quick ? quickShare : wholeShare)
      const figure = (what: string, name: Name): Figure => ({
        what,
        figure: `${round(median(measured[name]))} ms`,
        note: spread(measured[name]),
        value: median(measured[name]),
      })
      const times = (what: string, name: Name): Figure => {
        const ratios = measured[name].map((value, at) => value / measured.ours[at]!)
        return {
          what: `${what} costs as many times ours`,
          figure: `${round(median(ratios))} ×`,
          note: spread(ratios),
          value: median(ratios),
        }
      }
      yield figure('ours, PDF/A-3b with fonts, bookmarks and the record', 'ours')
      yield figure('  of which the template', 'fill')
      yield figure('pressing the same pages and writing the same bytes, nothing else', 'pressed')
      const typst = versionOf('@myriaddreamin/typst-ts-node-compiler')
      yield figure(`Typst (native, typst-ts ${typst}), PDF/A-3b, full Noto fonts, markup ready`, 'typst')
      yield times('Typst', 'typst')
      const pdfmake = versionOf('pdfmake')
      yield figure(`pdfmake ${pdfmake}, full Noto fonts, no PDF/A`, 'pdfmakeFull')
      yield times('pdfmake with full fonts', 'pdfmakeFull')
      yield figure(`pdfmake ${pdfmake}, our small fonts, no PDF/A`, 'pdfmakeCore')
      yield times('pdfmake with our small fonts', 'pdfmakeCore')
      for (const name of ['ours', 'typst', 'pdfmakeFull', 'pdfmakeCore'] as const) {
        const peak = await writers[name].peak()
        yield { what: `the most memory of the process of ${name}`, figure: `${round(peak)} MB`, value: peak }
      }
    } finally {
      for (const name of names) writers[name].stop()
    }
    if (!quick) yield* slowDocuments((await ourDocuments()).fill(0), 3)
  },
}
