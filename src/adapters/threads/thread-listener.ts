import { Worker } from 'node:worker_threads'
import type { Understanding } from '../../domain/listening/understanding.ts'
import type { Log } from '../../ports/deps.ts'
import type { Listener, ListenRequest } from '../../ports/listener.ts'
import type { HearingAnswer, HearingAsk } from './messages.ts'

export interface ThreadListenerOptions {
  /** hears what no thread hears */
  readonly plain: Listener
  readonly log: Log
  readonly width: number
  /** the entry of a thread */
  readonly script: URL
  /** whether others wait too: whoever is alone is heard at once */
  readonly busy: () => boolean
  /** between two answers of a thread that was asked; one that takes longer hangs */
  readonly patienceMs?: number
}

/** V8 lets garbage stand until its bound is near: several times what a thread needs for the catalogue and the divisions */
const heapMegabytes = 256

/**
 * Messages heard on threads while others wait. What a thread does not hear, because it ended or hangs, is heard here: nothing is lost. Only the
 * entry point on Node makes one.
 */
export function threadListener(options: ThreadListenerOptions): Listener & { close(): Promise<void> } {
  const { plain, log, width, script, busy, patienceMs = 5_000 } = options
  const threads = new Set<HearingThread>()
  let closed = false

  function startThread(): void {
    const thread = hearingThread(script, patienceMs, error => {
      threads.delete(thread)
      if (closed) return
      log('warn', 'thread.ended', { error: error?.name ?? 'exit' })
      // one that could not even begin would end again
      if (thread.ready()) startThread()
    })
    threads.add(thread)
  }
  for (let begun = 0; begun < width; begun += 1) startThread()

  return {
    async listen(request) {
      const thread = busy() ? leastAsked(threads) : null
      return (await thread?.hear(request)) ?? plain.listen(request)
    },
    async close() {
      closed = true
      await Promise.all([...threads].map(thread => thread.end()))
    },
  }
}

const leastAsked = (threads: ReadonlySet<HearingThread>): HearingThread | null =>
  [...threads]
    .filter(thread => thread.ready())
    .reduce<HearingThread | null>((least, thread) => (least && least.asked() <= thread.asked() ? least : thread), null)

interface HearingThread {
  ready(): boolean
  asked(): number
  /** null: it could not */
  hear(request: ListenRequest): Promise<Understanding | null>
  end(): Promise<unknown>
}

function hearingThread(script: URL, patienceMs: number, onEnd: (error: Error | null) => void): HearingThread {
  const worker = new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: heapMegabytes }, env: {} })
  // whoever is asked is held up by the server, not by a thread
  worker.unref()
  const waiting = new Map<number, (heard: Understanding | null) => void>()
  let [begun, ended, next] = [false, false, 0]
  let failure: Error | null = null
  let clock: ReturnType<typeof setTimeout> | undefined

  const watch = (): void => {
    clearTimeout(clock)
    if (waiting.size > 0) clock = setTimeout(hangs, patienceMs)
  }
  const hangs = (): void => {
    failure ??= new Error('the thread hangs')
    void worker.terminate()
  }
  worker.on('message', (answer: HearingAnswer) => {
    if ('ready' in answer) {
      begun = true
      return
    }
    waiting.get(answer.id)?.(answer.heard)
    waiting.delete(answer.id)
    watch()
  })
  worker.once('error', error => {
    failure ??= error
  })
  worker.once('exit', () => {
    ended = true
    clearTimeout(clock)
    for (const give of waiting.values()) give(null)
    waiting.clear()
    onEnd(failure)
  })

  return {
    ready: () => begun,
    asked: () => waiting.size,
    hear: request =>
      new Promise(resolve => {
        if (ended) return resolve(null)
        const ask: HearingAsk = { id: next++, request }
        try {
          worker.postMessage(ask)
        } catch {
          // what cannot be sent is heard where it is
          return resolve(null)
        }
        waiting.set(ask.id, resolve)
        if (waiting.size === 1) watch()
      }),
    end: () => worker.terminate(),
  }
}
