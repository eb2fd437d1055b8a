import { processReader } from '../../../src/adapters/ocr/process-reader.ts'
import { readShot } from '../../../src/domain/reading/read-scan.ts'
import { expectedOf, licencePicture } from '../../fixtures/reading/draw-licence.ts'
import { inventLicences } from '../../fixtures/reading/invent-licences.ts'
import { licences } from '../../fixtures/reading/licences.ts'
import { readToolsOn } from '../../fixtures/reading/read-tools.ts'
import { shots, takePhoto } from '../../fixtures/reading/take-photo.ts'
import type { Figure, Section } from '../section.ts'
import { median, round } from '../statistics.ts'

/** widths of letters and the last mark are one thing; 元 and 圆 are not */
const same = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[。;]$/, '')

/** a conversation begins, and a picture is chosen some seconds later */
const chosenAfterMs = 4_000

const tools = readToolsOn('2026-11-29')
const { READING_SEED = '7', READING_COUNT = '16' } = process.env
/** the reader was tuned on the first and on those of seed 1 */
const sets = { 'by hand': licences, [`of seed ${READING_SEED}`]: inventLicences(Number(READING_SEED), Number(READING_COUNT)) }

/** Licences that nobody has seen, drawn and then taken as a telephone takes them. */
export const reading: Section = {
  id: 'reading',
  title: 'Reading photographed licences',
  slow: true,
  ownOnly: true,
  async *run(): AsyncGenerator<Figure> {
    const reader = processReader({ log: (_level, event) => console.error(event), patienceMs: 120_000 })
    const times: number[] = []
    reader.prepare()
    await new Promise(resolve => setTimeout(resolve, chosenAfterMs))
    for (const [set, licences] of Object.entries(sets))
      for (const [shot, taken] of Object.entries(shots)) {
        const count = { fields: 0, exact: 0, leftOut: 0, retake: 0 }
        const wrongs: string[] = []
        for (const licence of licences) {
          const picture = await takePhoto(await licencePicture(licence), taken)
          const from = performance.now()
          const read = await reader.read(picture)
          times.push(performance.now() - from)
          if (!read.ok) throw new Error(read.code)
          const { status, items } = readShot(read.value.lines, read.value.facts, tools)
          if (status === 'retake') count.retake += 1
          const found = new Map(items.map(item => [item.name, item.suggestion ?? item.value]))
          for (const [item, value] of Object.entries(expectedOf(licence))) {
            count.fields += 1
            const seen = found.get(item)
            if (seen === undefined) count.leftOut += status === 'retake' ? 0 : 1
            else if (same(seen) === same(value)) count.exact += 1
            else wrongs.push(`${licence.name} ${item}: ${seen}`)
          }
        }
        if (process.env.SHOW_MISREAD) console.log(wrongs.join('\n'))
        yield {
          what: `${licences.length} licences ${set}, ${shot}: fields exact before any confirmation`,
          figure: `${count.exact} of ${count.fields}`,
          note: `put forward and wrong ${wrongs.length}, left out ${count.leftOut}, a new picture asked for ${count.retake}`,
          value: count.exact / count.fields,
        }
      }
    const [first = 0, ...rest] = times
    yield { what: 'the first licence, the process prepared when the conversation began', figure: `${round(first / 1000)} s`, value: first }
    yield {
      what: 'each licence after it, median',
      figure: `${round(median(rest) / 1000)} s`,
      note: `at most ${round(Math.max(...rest) / 1000)} s`,
      value: median(rest),
    }
    reader.close()
  },
}
