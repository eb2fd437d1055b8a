import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { WriterName } from './writers.ts'

/** What a writer is asked for, and what it tells. */
export type Asked =
  | { readonly ask: 'make'; readonly at: number }
  | { readonly ask: 'cost'; readonly from: number; readonly count: number }
  | { readonly ask: 'costOfAll'; readonly from: number; readonly count: number }
  | { readonly ask: 'peak' }

export interface WriterProcess {
  make(at: number): Promise<Uint8Array>
  /** Milliseconds of processor time for one of `count` documents. */
  cost(from: number, count: number): Promise<number>
  /** The same of the process and whatever it started, from the first document on. */
  costOfAll(from: number, count: number): Promise<number>
  /** Megabytes, the most that the process ever had. */
  peak(): Promise<number>
  stop(): void
}

/** Each writer has a process of its own: nobody sweeps up after another, and what it takes of memory can be told. */
export function startWriter(name: WriterName): WriterProcess {
  const child = fork(join(import.meta.dirname, 'run-writer.ts'), [name], { serialization: 'advanced', execArgv: ['--expose-gc'] })
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`${name} ended with ${code}`)
  })
  // it is heard by whoever waits for an answer
  ended.catch(() => {})
  const answer = async (asked: Asked): Promise<unknown> => {
    child.send(asked)
    const [told] = await Promise.race([once(child, 'message'), ended])
    return told
  }
  return {
    make: async at => (await answer({ ask: 'make', at })) as Uint8Array,
    cost: async (from, count) => Number(await answer({ ask: 'cost', from, count })),
    costOfAll: async (from, count) => Number(await answer({ ask: 'costOfAll', from, count })),
    peak: async () => Number(await answer({ ask: 'peak' })),
    stop: () => child.kill(),
  }
}
