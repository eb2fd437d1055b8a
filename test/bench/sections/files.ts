import { createTextReader } from '../../../src/adapters/text/index.ts'
import { type SampleFile, sampleFiles } from '../files/sample-files.ts'
import type { Figure, Section } from '../section.ts'
import { median, round, spread } from '../statistics.ts'

const reader = createTextReader()

/** What was read, without what a format adds between its words. */
async function read({ format, bytes }: SampleFile): Promise<string> {
  const found = await reader.read(format, new Uint8Array(bytes))
  if (!found.ok) throw new Error(`${format}: ${found.code}`)
  return found.lines.flatMap(({ text, cells }) => [text, ...(cells ?? []).map(each => each.text)]).join('')
}

/** Milliseconds of processor time for one file. */
async function costOf(file: SampleFile, times: number): Promise<number> {
  const began = process.cpuUsage()
  for (let at = 0; at < times; at += 1) await read(file)
  const { user, system } = process.cpuUsage(began)
  return (user + system) / 1000 / times
}

const han = /\p{Script=Han}/gu

/** From bytes to lines, before anything is recognised in them. Nothing is compared that was not read whole. */
export const files: Section = {
  id: 'files',
  title: 'Reading PDF, Word, workbook and CSV in process: bytes to lines, processor time',
  ownOnly: true,
  async *run({ quick }): AsyncGenerator<Figure> {
    const [rounds, times] = quick ? [3, 4] : [9, 30]
    const samples = await sampleFiles()
    for (const file of samples) {
      const found = new Set((await read(file)).normalize('NFKC').match(han))
      const lost = new Set(file.text.normalize('NFKC').match(han)).difference(found)
      if (lost.size > 0) throw new Error(`${file.format} lacks ${[...lost].join('')}`)
      await costOf(file, times)
    }
    const costs = samples.map((): number[] => [])
    for (let turn = 0; turn < rounds; turn += 1)
      for (const [at, file] of samples.entries()) costs[at]?.push(((await costOf(file, times)) / file.parts) * 1000)
    for (const [at, { what, bytes }] of samples.entries()) {
      const each = costs[at] ?? []
      yield {
        what,
        figure: `${round(median(each))} µs`,
        note: `${spread(each)}; ${Math.round(bytes.length / 1024)} KB`,
        value: median(each),
      }
    }
  },
}
