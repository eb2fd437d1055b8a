import { Worker } from 'node:worker_threads'
import type { WatchedWork } from './watch-thread.ts'

/** of processor time: the pages of an honest scan are drawn in a third of it */
export const readingMs = 1_400
/** 50 million pixels, progressive */
export const decodingMs = 2_500
/** a page is drawn for paper, larger, whatever is on it */
export const drawingMs = 10_000

export interface BoundedWork {
  /** At most so many milliseconds of processor time, or the process ends: a renderer that goes round in circles hears nothing else. */
  within<T>(mostMs: number, work: () => Promise<T>): Promise<T>
}

/** One piece of work at a time. The thread that watches it costs some megabytes and looks twenty times a second. */
export function boundedWork(): BoundedWork {
  const shared: WatchedWork = new Int32Array(new SharedArrayBuffer(8))
  new Worker(new URL('./watch-thread.ts', import.meta.url), { workerData: shared, env: {} }).unref()
  let number = 0
  return {
    async within(mostMs, work) {
      number += 1
      shared[1] = mostMs
      Atomics.store(shared, 0, number)
      try {
        return await work()
      } finally {
        Atomics.store(shared, 0, 0)
      }
    },
  }
}
