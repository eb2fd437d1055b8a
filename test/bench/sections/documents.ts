import { createRequire } from 'node:module'
import { join } from 'node:path'
import { extractText } from 'unpdf'
import { measureRounds, type Turns } from '../documents/measure-rounds.ts'
import { type FilledDocument, ourDocuments } from '../documents/our-document.ts'
import { startWriter } from '../documents/writer-process.ts'
import type { WriterName } from '../documents/writers.ts'
import type { Figure, Section } from '../section.ts'
import { median, round, spread } from '../statistics.ts'

const load = createRequire(join(import.meta.dirname, '../package.json'))
const versionOf = (name: string): string => load(`${name}/package.json`).version

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
      const measured = await measureRounds(writers, turns, quick ? 7 : 15)
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
      for (const name of ['ours', 'typst', 'pdfmakeFull'] as const) {
        const peak = await writers[name].peak()
        yield { what: `the most memory of the process of ${name}`, figure: `${round(peak)} MB`, value: peak }
      }
    } finally {
      for (const name of names) writers[name].stop()
    }
  },
}
