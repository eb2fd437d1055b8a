import type { Context, MiddlewareHandler } from 'hono'
import type { Deps } from '../../ports/deps.ts'
import type { TakenBody } from '../../ports/intake.ts'
import { refuse } from '../../usecases/outcome.ts'
import { deepestJson, weighJson } from '../../usecases/records/weigh-json.ts'
import { needPrincipal } from '../access.ts'
import type { HttpEnv } from '../env.ts'
import { ProblemError } from '../problem.ts'
import { hasBody } from './body-length.ts'
import { longestChecks, takesLargeJson } from './limit-body.ts'

/** four times what the fullest records of so many bytes hold */
const mostValues = 1_000_000

/**
 * JSON that is too much in memory, or too deep to be walked through, is refused before it is parsed. That of megabytes lies on the disk until
 * there is room to parse it, one of the largest after the other, and nothing of it is read for a caller who is not known.
 */
export const admitJson =
  ({ intake }: Pick<Deps, 'intake'>): MiddlewareHandler<HttpEnv> =>
  async (c, next) => {
    if (!hasBody(c) || !/^application\/(?:[\w.-]+\+)?json\b/i.test(c.req.header('content-type') ?? '')) return next()
    if (!takesLargeJson(c.req.path)) {
      // kept by the request: whoever parses it reads it from there
      needLight(await c.req.text())
      return next()
    }
    needPrincipal(c)
    const taken = await intake.take(c.req.raw.body, longestChecks)
    if (!taken.ok) {
      if (taken.why === 'too-large') throw new ProblemError(refuse('too-large', { extra: { maxBytes: longestChecks } }))
      throw new ProblemError(refuse('busy', { retryAfterSeconds: taken.retryAfterSeconds }))
    }
    try {
      needLight(taken.bytes)
      c.req.raw = withBody(c, taken)
      await next()
    } finally {
      taken.release()
    }
  }

function withBody(c: Context<HttpEnv>, { bytes }: TakenBody): Request {
  const { url, method, headers, signal } = c.req.raw
  return new Request(url, { method, headers, signal, body: bytes })
}

function needLight(json: Uint8Array | string): void {
  const { values, depth } = weighJson(json)
  if (depth > deepestJson) throw new ProblemError(refuse('too-large', { extra: { maxDepth: deepestJson } }))
  if (values > mostValues) throw new ProblemError(refuse('too-large', { extra: { maxValues: mostValues } }))
}
