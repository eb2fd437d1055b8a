import { type Reading, unread } from '../../domain/reading/reading.ts'
import type { Clock } from '../../ports/clock.ts'
import type { Log } from '../../ports/deps.ts'
import type { FileRefusal, TextFormat, TextReader } from '../../ports/text-reader.ts'
import { askedProcess, type Unanswered } from '../child/asked-process.ts'
import { limits, refused } from './limits.ts'
import type { TextAnswer, TextAsk } from './messages.ts'
import { officeRefusal } from './office-archive.ts'

export interface ProcessTextReaderOptions {
  readonly log: Log
  readonly clock: Pick<Clock, 'today'>
  /** the entry of the process */
  readonly script: URL
  readonly patienceMs?: number
  /** files that wait at most, and streams that are read at the same time */
  readonly room?: number
  readonly idleMs?: number
  /** of processor time for one step */
  readonly mostMs?: number
}

/** what a contract of 200 pages and a table of 200,000 cells take, twice */
const flags = ['--max-old-space-size=256', '--max-semi-space-size=8']
/** of a stream */
const pieceBytes = 256 * 1024

type Question = TextAsk extends infer Each ? (Each extends TextAsk ? Omit<Each, 'id'> : never) : never

/**
 * Reads texts in a process of its own with bounded memory and time: a file that unpacks, nests or repeats itself takes neither from whoever
 * talks meanwhile. One that takes too much of the processor or of memory is refused, and the process replaced. Only `node.ts` makes one.
 */
export function processTextReader(options: ProcessTextReaderOptions): Required<TextReader> & { close(): void } {
  const { log, clock, script, patienceMs = 45_000, room = 12, idleMs = 300_000, mostMs } = options
  const { ask, prepare, close } = askedProcess<Question, TextAnswer>({
    name: 'texts',
    log,
    script,
    flags,
    args: mostMs === undefined ? [] : [String(mostMs)],
    patienceMs,
    // one question of each stream
    room: 2 * room,
    idleMs,
  })
  let [reading, streaming, numbered] = [0, 0, 0]

  /** What one pass over a stream says; `lost` where the process that read its beginning is gone. */
  async function pass(body: AsyncIterable<Uint8Array>): Promise<Reading | null | 'lost'> {
    const stream = ++numbered
    let at = 0
    let isOver = false
    const give = async (bytes: Uint8Array | null): Promise<TextAnswer | Unanswered> => {
      const answer = await ask({ do: 'take', stream, at, today: clock.today(), bytes })
      at += 1
      isOver = typeof answer === 'string' || !('goOn' in answer)
      return answer
    }
    try {
      for await (const bytes of inPieces(body)) {
        const answer = await give(bytes)
        if (isOver) return saidIn(answer)
      }
      return saidIn(await give(null))
    } finally {
      // whoever sent it went away
      if (!isOver && at > 0) void ask({ do: 'drop', stream })
    }
  }

  return {
    prepare,
    async read(format, bytes) {
      const refusal = refusalUnread(format, bytes)
      if (refusal) return refused(refusal)
      if (reading >= room) return { ok: false, code: 'busy' }
      reading += 1
      try {
        const answer = await ask({ do: 'read', format, bytes })
        if (answer === 'slow' || answer === 'memory') return refused(whyOf[answer])
        if (typeof answer === 'string') return { ok: false, code: answer }
        return 'read' in answer ? answer.read : { ok: false, code: 'failed' }
      } finally {
        reading -= 1
      }
    },
    async summarise(body) {
      if (streaming >= room) return unread('busy')
      streaming += 1
      try {
        if (!(body instanceof Uint8Array)) return orBusy(await pass(body))
        // nobody pays for the file of somebody else
        const said = await pass(wholeOf(body))
        return said === 'lost' ? orBusy(await pass(wholeOf(body))) : said
      } finally {
        streaming -= 1
      }
    },
    close,
  }
}

/** of one letter in the encodings that are read */
const mostBytesOfLetter = 4

/** What is seen of a file at a glance needs no process: what the directory of an archive says, and how long a text is. */
function refusalUnread(format: TextFormat, bytes: Uint8Array): FileRefusal | null {
  if (format === 'docx' || format === 'xlsx') return officeRefusal(bytes)
  return format !== 'pdf' && bytes.length > mostBytesOfLetter * limits.characters ? 'tooLong' : null
}

const whyOf = { slow: 'slow', memory: 'unpacksTooLarge' } as const

const orBusy = (said: Reading | null | 'lost'): Reading | null => (said === 'lost' ? unread('busy') : said)

function saidIn(answer: TextAnswer | Unanswered): Reading | null | 'lost' {
  if (answer === 'slow' || answer === 'memory') return unread('refused', [`file.${whyOf[answer]}`])
  if (typeof answer === 'string') return unread(answer)
  if ('lost' in answer) return 'lost'
  return 'reading' in answer ? answer.reading : unread('failed')
}

async function* wholeOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

/** As they come, but none longer than a piece. */
async function* inPieces(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of body) for (let at = 0; at < chunk.length; at += pieceBytes) yield chunk.subarray(at, at + pieceBytes)
}
