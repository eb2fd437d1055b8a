import { Worker } from 'node:worker_threads'
import type { WatchedWork } from './watch-thread.ts'

export interface BoundedWork {
  /**
   * At most so many milliseconds of processor time, or the process ends: what goes round in circles hears nothing else. `again` begins to count
   * anew, when a page is done for instance.
   */
  within<T>(mostMs: number, work: (again: () => void) => Promise<T>): Promise<T>
}

/** One piece of work at a time. The thread that watches it costs some megabytes and looks twenty times a second. */
export function boundedWork(): BoundedWork {
  const shared: WatchedWork = new Int32Array(new SharedArrayBuffer(8))
  new Worker(new URL('./watch-thread.ts', import.meta.url), { workerData: shared, env: {} }).unref()
  let number = 0
  const again = (): void => {
    number += 1
    Atomics.store(shared, 0, number)
  }
  return {
    async within(mostMs, work) {
      shared[1] = mostMs
      again()
      try {
        return await work(again)
      } finally {
        Atomics.store(shared, 0, 0)
      }
    },
  }
}
