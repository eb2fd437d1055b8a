import type { Context } from 'hono'
import type { Deps } from '../../ports/deps.ts'
import { refuse } from '../../usecases/outcome.ts'
import type { HttpEnv } from '../env.ts'
import { ProblemError } from '../problem.ts'

/** a proxy closes a silent stream after about a minute, and only a write notices that the client is gone */
const heartbeatMs = 15_000
/** bytes that wait for a client who reads nothing: beyond them it is cut off, and resumes from the log */
const mostWaiting = 256 * 1024
/** heartbeats in a row that nobody took: the other end is gone without a word */
const mostUntaken = 3
/** of one process; each holds some kilobytes */
const mostStreams = 5_000

export interface OpenStream {
  readonly send: (text: string) => void
  readonly close: () => void
  readonly isClosed: () => boolean
}

/** An answer of server-sent events that lives until the client goes, the process stops or `close` is called. */
export function openStream(
  c: Context<HttpEnv>,
  deps: Pick<Deps, 'closing' | 'metrics'>,
  start: (stream: OpenStream) => Promise<() => void>,
  onBeat: () => void = () => {},
): Response {
  if (streams >= mostStreams) throw new ProblemError(refuse('busy', { retryAfterSeconds: 5 }))
  const encoder = new TextEncoder()
  let close = (): void => {}
  const body = new ReadableStream<Uint8Array>(
    {
      async start(stream) {
        let closed = false
        let leave = (): void => {}
        const send = (text: string): void => {
          if (closed) return
          if ((stream.desiredSize ?? 0) < -mostWaiting) drop()
          else stream.enqueue(encoder.encode(text))
        }
        let untaken = 0
        const beat = setInterval(() => {
          untaken = (stream.desiredSize ?? 0) <= 0 ? untaken + 1 : 0
          if (untaken >= mostUntaken) return drop()
          send(': beat\n\n')
          onBeat()
        }, heartbeatMs)
        /** what waits is let go of with the connection */
        const drop = (): void => {
          deps.metrics.count('anbei_streams_dropped_total')
          close()
          stream.error(new Error('nobody reads'))
        }
        close = () => {
          if (closed) return
          closed = true
          clearInterval(beat)
          leave()
          deps.closing?.removeEventListener('abort', close)
          count(deps, -1)
          try {
            stream.close()
          } catch {
            // the client went first
          }
        }
        count(deps, 1)
        deps.closing?.addEventListener('abort', close)
        c.req.raw.signal.addEventListener('abort', close)
        send('retry: 1000\n\n')
        leave = await start({ send, close: () => close(), isClosed: () => closed })
        // one that is opened while the process stops says what it has and ends
        if (deps.closing?.aborted || c.req.raw.signal.aborted) close()
        if (closed) leave()
      },
      cancel: () => close(),
    },
    new ByteLengthQueuingStrategy({ highWaterMark: 4 * 1024 }),
  )
  return new Response(body, {
    headers: { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store', 'x-accel-buffering': 'no' },
  })
}

/** open streams of this process */
let streams = 0

function count({ metrics }: Pick<Deps, 'metrics'>, by: 1 | -1): void {
  streams += by
  metrics.gauge('anbei_live_streams', streams)
}

/** Where the client left off. */
export function lastSeen(c: Context<HttpEnv>): number | undefined {
  const header = c.req.header('last-event-id')
  return header && /^\d{1,15}$/.test(header) ? Number(header) : undefined
}
