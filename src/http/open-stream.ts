import type { Context } from 'hono'
import type { Deps } from '../ports/deps.ts'
import type { HttpEnv } from './env.ts'

/** a proxy closes a silent stream after about a minute, and only a write notices that the client is gone */
const heartbeatMs = 15_000
/** a client that reads nothing while this much waits is cut off; it resumes from the log */
const mostWaiting = 1_000

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
  const encoder = new TextEncoder()
  let close = (): void => {}
  const body = new ReadableStream<Uint8Array>(
    {
      async start(stream) {
        let closed = false
        let leave = (): void => {}
        const send = (text: string): void => {
          if (closed) return
          if ((stream.desiredSize ?? 0) < -mostWaiting) close()
          else stream.enqueue(encoder.encode(text))
        }
        const beat = setInterval(() => {
          send(': beat\n\n')
          onBeat()
        }, heartbeatMs)
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
    { highWaterMark: 16 },
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
