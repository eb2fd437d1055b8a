import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { Figure, Section } from '../section.ts'
import { round } from '../statistics.ts'

const script = join(import.meta.dirname, '../rules/read-csv.ts')

/** Reading alone, so that it stays quick: what judging adds is measured over HTTP. */
export const read: Section = {
  id: 'read',
  title: 'Reading a CSV of records',
  async *run({ quick }): AsyncGenerator<Figure> {
    for (const size of quick ? [2, 20] : [2, 20, 200]) {
      const { stdout, status } = spawnSync(process.execPath, [script, String(size)], { encoding: 'utf8' })
      if (status !== 0) throw new Error('the reading run failed')
      const { records, residentMb, rate } = JSON.parse(stdout)
      yield {
        what: `memory of the process at most while it reads ${size} MB, ${records.toLocaleString('en')} records`,
        figure: `${round(residentMb)} MB`,
        note: `${round(rate)} records/s of processor time`,
        value: residentMb,
      }
    }
  },
}
