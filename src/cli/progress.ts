import type { Say } from '../catalogue/locales/texts.ts'
import type { ReadSoFar } from './open-file.ts'
import type { Terminal } from './terminal.ts'

/** percent of one block of the bar */
const barStep = 5
/** How often it is told: on a terminal the line is written over, elsewhere it would fill a log. */
const everyMs = { terminal: 500, log: 10_000 }

/** How far it is, beside the report. */
export function showProgress(told: Terminal['told'], read: ReadSoFar, say: Say | undefined) {
  const terminal = told.isTTY === true
  const began = performance.now()
  let records = 0
  let last = began
  const tell = (): void => {
    const seconds = Math.max((performance.now() - began) / 1000, 0.001)
    const percent = read.total > 0 ? Math.floor((100 * read.bytes()) / read.total) : 100
    const full = Math.floor(percent / barStep)
    const bar = '█'.repeat(full) + '░'.repeat(100 / barStep - full)
    const left = percent > 0 ? Math.ceil((seconds * (100 - percent)) / percent) : 0
    const line = say?.({ records, percent, bar, left, total: read.total, rate: Math.round(records / seconds) }) ?? ''
    told.write(terminal ? `\r\u001b[K${line}` : `${line}\n`)
  }
  return {
    count(more: number): void {
      records += more
      if (performance.now() - last < (terminal ? everyMs.terminal : everyMs.log)) return
      last = performance.now()
      tell()
    },
    end(): void {
      tell()
      if (terminal) told.write('\n')
    },
  }
}
