import type { Say } from '../catalogue/locales/texts.ts'
import type { ReadSoFar } from './open-file.ts'

/** percent of one block of the bar */
const barStep = 5
/** How often it is told: on a terminal the line is written over, elsewhere it would fill a log. */
const everyMs = { terminal: 500, log: 10_000 }

/** Progress on stderr, so that stdout stays the report. */
export function showProgress(read: ReadSoFar, say: Say | undefined) {
  const terminal = process.stderr.isTTY === true
  const began = performance.now()
  let records = 0
  let told = began
  const tell = (): void => {
    const seconds = Math.max((performance.now() - began) / 1000, 0.001)
    const percent = read.total > 0 ? Math.floor((100 * read.bytes()) / read.total) : 100
    const full = Math.floor(percent / barStep)
    const bar = '█'.repeat(full) + '░'.repeat(100 / barStep - full)
    const left = percent > 0 ? Math.ceil((seconds * (100 - percent)) / percent) : 0
    const line = say?.({ records, percent, bar, left, total: read.total, rate: Math.round(records / seconds) }) ?? ''
    process.stderr.write(terminal ? `\r\u001b[K${line}` : `${line}\n`)
  }
  return {
    count(more: number): void {
      records += more
      if (performance.now() - told < (terminal ? everyMs.terminal : everyMs.log)) return
      told = performance.now()
      tell()
    },
    end(): void {
      tell()
      if (terminal) process.stderr.write('\n')
    },
  }
}
