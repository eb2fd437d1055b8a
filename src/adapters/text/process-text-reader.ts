import { unread } from '../../domain/reading/reading.ts'
import type { Clock } from '../../ports/clock.ts'
import type { Log } from '../../ports/deps.ts'
import type { TextReader } from '../../ports/text-reader.ts'
import { askedProcess, type Unanswered } from '../child/asked-process.ts'
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
const flags = ['--max-old-space-size=256', '--max-semi-space-size=8']

type Question = TextAsk extends infer Each ? (Each extends TextAsk ? Omit<Each, 'id'> : never) : never

/**
 * Reads texts in a process of its own with bounded memory and time: a file that unpacks, nests or repeats itself takes neither from whoever
 * talks meanwhile. A process that died over a file has its file refused. Only `node.ts` makes one.
 */
export function processTextReader(options: ProcessTextReaderOptions): Required<TextReader> & { close(): void } {
  const { log, clock, script, patienceMs = 20_000, room = 12, idleMs = 300_000 } = options
  const reader = askedProcess<Question, TextAnswer>({ name: 'texts', log, script, flags, patienceMs, room, idleMs })
  return {
    async read(format, bytes) {
      const answer = await reader.ask({ do: 'read', format, bytes })
      if (typeof answer === 'string') return { ok: false, code: failedOr(answer) }
      return 'read' in answer ? answer.read : { ok: false, code: 'failed' }
    },
    async summarise(bytes) {
      const answer = await reader.ask({ do: 'summarise', today: clock.today(), bytes })
      if (typeof answer === 'string') return unread(failedOr(answer))
      return 'reading' in answer ? answer.reading : unread('failed')
    },
    close: reader.close,
  }
}

const failedOr = (answer: Unanswered): 'busy' | 'failed' => (answer === 'busy' ? answer : 'failed')
