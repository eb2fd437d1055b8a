import { Worker } from 'node:worker_threads'
import type { Log } from '../../ports/deps.ts'
import type { TextFormat, TextRead, TextReader } from '../../ports/text-reader.ts'
import type { TextAsk, TextSay } from './messages.ts'

export interface ThreadTextReaderOptions {
  readonly log: Log
  /** the entry of the thread */
  readonly script: URL
  /** of processor time for one step: a page, or a whole file without pages */
  readonly mostMs?: number
  /** an idle thread gives its memory back */
  readonly idleMs?: number
}

const heapMegabytes = 256
const lookEveryMs = 50

/**
 * Texts in a thread of its own, one after the other: a file whose parts unfold into each other without end stops nobody but its sender. What
 * takes too much of the processor or of memory is refused, and the thread replaced. Only entry points on Node make one.
 */
export function threadTextReader(options: ThreadTextReaderOptions): TextReader & { close(): Promise<void> } {
  const { log, script, mostMs = 1_500, idleMs = 120_000 } = options
  let thread: Worker | null = null
  let idle: ReturnType<typeof setTimeout> | undefined
  let last: Promise<unknown> = Promise.resolve()

  async function stop(): Promise<void> {
    clearTimeout(idle)
    const stopped = thread
    thread = null
    await stopped?.terminate()
  }

  function start(): Worker {
    clearTimeout(idle)
    thread ??= new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: heapMegabytes }, env: {} })
    return thread
  }

  async function readNext(format: TextFormat, bytes: Uint8Array): Promise<TextRead> {
    const read = await readIn(start(), { format, bytes }, mostMs)
    if (read.ended) {
      log('warn', 'reader.text-ended', { why: read.ended, format, bytes: bytes.length })
      await stop()
    } else idle = setTimeout(stop, idleMs).unref()
    return read.answer
  }

  return {
    read(format, bytes) {
      const read = last.then(() => readNext(format, bytes))
      last = read
      return read
    },
    close: stop,
  }
}

interface Ended {
  readonly answer: TextRead
  /** the thread is of no use any more */
  readonly ended?: 'slow' | 'memory'
}

const endedBy = (ended: 'slow' | 'memory'): Ended => ({
  answer: { ok: false, code: 'refused', why: ended === 'slow' ? 'slow' : 'unpacksTooLarge' },
  ended,
})

function readIn(thread: Worker, ask: TextAsk, mostMs: number): Promise<Ended> {
  return new Promise(resolve => {
    // the processor time of the thread when its present step began
    let began: number | null = null
    const look = setInterval(() => {
      void cpuOf(thread).then(now => {
        if (now === null) return
        began ??= now
        if (now - began > mostMs) end(endedBy('slow'))
      })
    }, lookEveryMs)
    const hear = (said: TextSay): void => {
      if ('step' in said) began = null
      else end({ answer: said.read })
    }
    const fail = (): void => end(endedBy('memory'))
    const end = (ended: Ended): void => {
      clearInterval(look)
      thread.off('message', hear).off('error', fail).off('exit', fail)
      resolve(ended)
    }
    thread.on('message', hear).once('error', fail).once('exit', fail)
    thread.postMessage(ask)
  })
}

/** Milliseconds; null while the thread starts or ends. */
const cpuOf = (thread: Worker): Promise<number | null> =>
  thread.cpuUsage().then(
    ({ user, system }) => (user + system) / 1_000,
    () => null,
  )
