import { Worker } from 'node:worker_threads'
import type { Log } from '../../ports/deps.ts'
import type { RenderedRows, RenderTask, RowRenderer } from '../../ports/row-renderer.ts'
import type { ThreadAnswer, ThreadAsk } from './messages.ts'

export interface ThreadRendererOptions {
  readonly log: Log
  readonly width: number
  /** the entry of a thread */
  readonly script: URL
  /** for one task; a thread that takes longer hangs */
  readonly patienceMs?: number
  /** an idle thread gives its memory back */
  readonly idleMs?: number
}

interface Waiting {
  readonly task: RenderTask
  readonly resolve: (made: RenderedRows) => void
  readonly reject: (error: Error) => void
}

/** V8 lets garbage stand until its bound is near: twice what a thread needs for the fonts, the catalogue and a part */
const heapMegabytes = 256

/**
 * Documents in threads of their own, so that whoever waits for an answer meanwhile gets it. A thread that dies fails one task and is
 * replaced. Only entry points on Node make one.
 */
export function threadRenderer(options: ThreadRendererOptions): RowRenderer & { close(): Promise<void> } {
  const { log, width, script, patienceMs = 120_000, idleMs = 60_000 } = options
  const waiting: Waiting[] = []
  const idle: Thread[] = []
  const threads = new Set<Thread>()
  let closed = false

  function next(): void {
    const job = waiting[0]
    if (!job || closed) return
    const thread = idle.pop() ?? (threads.size < width ? startThread() : null)
    if (!thread) return
    waiting.shift()
    thread.run(job)
    next()
  }

  function startThread(): Thread {
    const thread = createThread({
      script,
      patienceMs,
      idleMs,
      onFree: () => {
        idle.push(thread)
        next()
      },
      onEnd: error => {
        if (error) log('warn', 'thread.ended', { error: error.name })
        threads.delete(thread)
        if (idle.includes(thread)) idle.splice(idle.indexOf(thread), 1)
        next()
      },
    })
    threads.add(thread)
    return thread
  }

  return {
    width,
    render: task =>
      new Promise((resolve, reject) => {
        waiting.push({ task, resolve, reject })
        next()
      }),
    async close() {
      closed = true
      await Promise.all([...threads].map(thread => thread.leave()))
    },
  }
}

interface Thread {
  run(job: Waiting): void
  /** ends without a word about what it was doing: nothing of it failed */
  leave(): Promise<unknown>
}

interface ThreadOptions {
  readonly script: URL
  readonly patienceMs: number
  readonly idleMs: number
  onFree(): void
  onEnd(error: Error | null): void
}

function createThread({ script, patienceMs, idleMs, onFree, onEnd }: ThreadOptions): Thread {
  const worker = new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: heapMegabytes }, env: {} })
  let job: Waiting | null = null
  let failure: Error | null = null
  let clock: ReturnType<typeof setTimeout> | undefined

  const stop = (error: Error | null): Promise<unknown> => {
    failure ??= error
    return worker.terminate()
  }
  worker.on('message', ({ made }: ThreadAnswer) => {
    clearTimeout(clock)
    const done = job
    job = null
    clock = setTimeout(() => stop(null), idleMs).unref()
    done?.resolve(made)
    onFree()
  })
  worker.once('error', error => {
    failure ??= error
  })
  worker.once('exit', () => {
    clearTimeout(clock)
    const lost = job
    job = null
    lost?.reject(failure ?? new Error('the thread ended'))
    onEnd(failure)
  })

  return {
    run(next) {
      clearTimeout(clock)
      job = next
      clock = setTimeout(() => stop(new Error('the thread hangs')), patienceMs).unref()
      // the rows are kept here: they are tried again one by one when the thread dies over them
      const ask: ThreadAsk = { task: next.task }
      worker.postMessage(ask)
    },
    leave() {
      job = null
      return stop(null)
    },
  }
}
