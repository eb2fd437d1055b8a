import type { Collect } from './clear-memory.ts'

export interface ReliefOptions {
  readonly collect: Collect
  /** bytes that the process holds now */
  readonly held: () => number
  /** of them in buffers, which lie outside of the heap, dead ones too */
  readonly buffered: () => number
  /** milliseconds */
  readonly now: () => number
}

const megabyte = 1024 * 1024
/** above it what just died is swept up, which takes two milliseconds */
const much = 260 * megabyte
/** above it the whole heap is looked through, a tenth of a second */
const tooMuch = 320 * megabyte
/** below it no large body passed: what is held belongs to conversations, whose memory the heap looks after by itself */
const aBody = 8 * megabyte
/** it was worth the while */
const relieved = 8 * megabyte
const [soonest, latest] = [2_000, 60_000]
const everyMs = 100

/**
 * Pieces of large bodies are dead as soon as they were passed on, and their memory is outside of the heap, which is in no hurry to look for
 * them. Whoever really needs what is held, a thousand conversations, is left in peace: each look that found nothing makes the next one later.
 */
export function createRelief({ collect, held, buffered, now }: ReliefOptions): () => void {
  let [next, pause] = [0, soonest]
  return () => {
    const before = held()
    if (before < much) return
    if (before < tooMuch || now() < next) {
      if (buffered() >= aBody) collect({ type: 'minor', execution: 'sync' })
      return
    }
    collect({ type: 'major', execution: 'sync' })
    pause = before - held() >= relieved ? soonest : Math.min(latest, pause * 2)
    next = now() + pause
  }
}

/** Looks ten times a second, which is nothing where little is held. */
export function keepRelieved(collect: Collect): void {
  const relieve = createRelief({
    collect,
    held: process.memoryUsage.rss,
    buffered: () => process.memoryUsage().arrayBuffers,
    now: () => performance.now(),
  })
  setInterval(relieve, everyMs).unref()
}
