import { unread } from '../../domain/reading/reading.ts'
import type { Clock } from '../../ports/clock.ts'
import type { Log } from '../../ports/deps.ts'
import type { TextReader } from '../../ports/text-reader.ts'
import { askedProcess } from '../child/asked-process.ts'
import type { TextAnswer, TextAsk } from './messages.ts'

export interface ProcessTextReaderOptions {
  readonly log: Log
  readonly clock: Pick<Clock, 'today'>
  /** the entry of the process */
  readonly script: URL
  readonly patienceMs?: number
  /** files that wait at most */
  readonly room?: number
  readonly idleMs?: number
}

/** what a contract of 200 pages and a table of 200,000 cells take, twice */
const heapMegabytes = 256

type Question = TextAsk extends infer Each ? (Each extends TextAsk ? Omit<Each, 'id'> : never) : never

/**
 * Reads texts in a process of its own with bounded memory and time: a file that unpacks, nests or repeats itself takes neither from whoever
 * talks meanwhile. A process that died over a file has its file refused. Only `node.ts` makes one.
 */
export function processTextReader(options: ProcessTextReaderOptions): Required<TextReader> & { close(): void } {
  const { log, clock, script, patienceMs = 20_000, room = 12, idleMs = 300_000 } = options
  const reader = askedProcess<Question, TextAnswer>({ name: 'texts', log, script, heapMegabytes, patienceMs, room, idleMs })
  return {
    async read(format, bytes) {
      if (reader.isFull()) return { ok: false, code: 'busy' }
      const answer = await reader.ask({ do: 'read', format, bytes })
      return answer && 'read' in answer ? answer.read : { ok: false, code: 'failed' }
    },
    async summarise(bytes) {
      if (reader.isFull()) return unread('busy')
      const answer = await reader.ask({ do: 'summarise', today: clock.today(), bytes })
      return answer && 'reading' in answer ? answer.reading : unread('failed')
    },
    close: reader.close,
  }
}
