import { paragraphsOf } from '../../golden/docx-reader.ts'
import { measureRounds, quickShare, type Turns, wholeShare } from '../documents/measure-rounds.ts'
import { startWriter } from '../documents/writer-process.ts'
import type { WriterName } from '../documents/writers.ts'
import type { Figure, Section } from '../section.ts'
import { median, round, spread } from '../statistics.ts'
import { versionOf } from '../version-of.ts'

/** How many documents everybody gets warm with, and how many a round: about as long for each. */
const turns = {
  word: { warm: 400, round: 80 },
  carbone: { warm: 60, round: 12 },
  docxtemplater: { warm: 60, round: 12 },
  easyTemplate: { warm: 60, round: 12 },
} as const satisfies Partial<Record<WriterName, Turns>>

type Name = keyof typeof turns
const names = Object.keys(turns) as readonly Name[]
const peers: Readonly<Record<Exclude<Name, 'word'>, string>> = {
  carbone: 'carbone',
  docxtemplater: 'docxtemplater',
  easyTemplate: 'easy-template-x',
}

/** A business that everybody writes and that no template was made of. */
const compared = 7

export const word: Section = {
  id: 'word',
  title: 'Word: four pages of the contingency plan, from record to bytes, peers fill a template made of ours, processor time',
  async *run({ quick }): AsyncGenerator<Figure> {
    const writers = Object.fromEntries(names.map(name => [name, startWriter(name)])) as Record<Name, ReturnType<typeof startWriter>>
    try {
      const bytes: Partial<Record<Name, number>> = {}
      const textOf = async (name: Name) => {
        const document = await writers[name].make(compared)
        bytes[name] = document.length
        return paragraphsOf(document).map(({ text }) => text)
      }
      const ours = await textOf('word')
      for (const name of names) {
        const differs = (await textOf(name)).filter((text, at) => text !== ours[at])
        if (differs.length > 0) throw new Error(`${name} says otherwise: ${differs[0]}`)
      }
      const measured = await measureRounds(writers, turns, quick ? 3 : 15, quick ? quickShare : wholeShare)
      const figure = async (what: string, name: Name): Promise<Figure> => ({
        what,
        figure: `${round(median(measured[name]))} ms`,
        note: `${spread(measured[name])}; ${Math.round((bytes[name] ?? 0) / 1024)} KB, ${round(await writers[name].peak())} MB at most`,
        value: median(measured[name]),
      })
      yield await figure(`ours, ${ours.length} paragraphs, the same of everybody`, 'word')
      for (const [name, module] of Object.entries(peers) as readonly [Exclude<Name, 'word'>, string][]) {
        yield await figure(`${module} ${versionOf(module)}`, name)
        const ratios = measured[name].map((value, at) => value / measured.word[at]!)
        yield {
          what: `${module} costs as many times ours`,
          figure: `${round(median(ratios))} ×`,
          note: spread(ratios),
          value: median(ratios),
        }
      }
    } finally {
      for (const name of names) writers[name].stop()
    }
  },
}
