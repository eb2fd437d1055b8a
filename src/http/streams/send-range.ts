import type { Context } from 'hono'
import type { Log } from '../../ports/deps.ts'
import type { ByteRange } from '../../usecases/jobs/stream-result.ts'
import { refuse } from '../../usecases/outcome.ts'
import type { HttpEnv } from '../env.ts'
import { ProblemError } from '../problem.ts'
import { rangeOf } from './byte-range.ts'
import { fairStream } from './fair-stream.ts'

export interface Sendable {
  readonly bytes: number
  /** of these bytes, without its quotes */
  readonly etag: string
  readonly headers: Readonly<Record<string, string>>
  readonly read: (range: ByteRange) => AsyncGenerator<Uint8Array>
  readonly log: Log
}

/** A file from any byte on (Range, If-Range, If-None-Match, HEAD; RFC 9110), read while it is sent. */
export function sendRange(c: Context<HttpEnv>, { bytes, etag: plain, headers: given, read, log }: Sendable): Response {
  const etag = `"${plain}"`
  const headers = { etag, 'accept-ranges': 'bytes', ...given }
  if (c.req.header('if-none-match') === etag) return c.body(null, 304, headers)
  const condition = c.req.header('if-range')
  // another file than the one that was begun is sent whole
  const asked = rangeOf(condition === undefined || condition === etag ? c.req.header('range') : undefined, bytes)
  if (!asked) {
    c.header('content-range', `bytes */${bytes}`)
    throw new ProblemError(refuse('range-not-satisfiable', { extra: { bytes } }))
  }
  const { range, part } = asked
  const sent = {
    ...headers,
    'content-length': String(range.to - range.from + 1),
    ...(part ? { 'content-range': `bytes ${range.from}-${range.to}/${bytes}` } : {}),
  }
  const status = part ? 206 : 200
  if (c.req.method === 'HEAD' || bytes === 0) return c.body(null, status, sent)
  return c.body(
    fairStream(read(range), error => {
      log('warn', 'answer.cut', { request: c.get('requestId') ?? null, why: error.message })
      return cutConnection(c)
    }),
    status,
    sent,
  )
}

/** Half an answer ends without an end, so that nobody takes it for whole; on Node by its socket, which writes no word into it. */
function cutConnection({ env }: Context<HttpEnv>): boolean {
  const { outgoing } = (env ?? {}) as { readonly outgoing?: { readonly destroy: () => void } }
  outgoing?.destroy()
  return outgoing !== undefined
}
