import type { Context } from 'hono'
import type { HttpEnv } from '../env.ts'

/** as the caller says it, which the runtime holds them to; null where it comes in chunks */
export function lengthOf(c: Context<HttpEnv>): number | null {
  const length = c.req.header('content-length')
  return length === undefined || c.req.header('transfer-encoding') !== undefined ? null : Number(length)
}

/** Without a look at the body itself where its length is told: that would make a stream of it, which costs more than reading it. */
export function hasBody(c: Context<HttpEnv>): boolean {
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return false
  const length = lengthOf(c)
  return length === null ? c.req.raw.body !== null : length > 0
}
