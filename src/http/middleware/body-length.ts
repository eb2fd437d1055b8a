import type { Context } from 'hono'
import type { HttpEnv } from '../env.ts'

/** as the caller says it, which the runtime holds them to; null where it comes in chunks */
export function lengthOf(c: Context<HttpEnv>): number | null {
  const length = c.req.header('content-length')
  return length === undefined || c.req.header('transfer-encoding') !== undefined ? null : Number(length)
}

/**
 * Without a look at the body itself where its length is told: that would make a stream of it, which costs more than reading it. Who tells neither
 * length nor kind sends none, as `curl -X POST` does; Node makes an empty stream of it.
 */
export function hasBody(c: Context<HttpEnv>): boolean {
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return false
  const length = lengthOf(c)
  if (length !== null) return length > 0
  const isTold = c.req.header('transfer-encoding') !== undefined || c.req.header('content-type') !== undefined
  return isTold && c.req.raw.body !== null
}
