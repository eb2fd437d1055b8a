import type { MiddlewareHandler } from 'hono'
import type { Deps } from '../../ports/deps.ts'
import { refuse } from '../../usecases/outcome.ts'
import { needPrincipal } from '../access.ts'
import type { HttpEnv } from '../env.ts'
import { ProblemError } from '../problem.ts'
import { countJsonValues } from './count-json-values.ts'
import { longestChecks, takesLargeJson } from './limit-body.ts'

/** what so small a body becomes in memory is nothing */
const smallBody = 16 * 1024
/** four times what the fullest records of so many bytes hold */
const mostValues = 1_000_000

/**
 * JSON of megabytes lies on the disk until there is room to parse it, one of the largest after the other; what is a megabyte on the line and
 * thirty in memory is refused before it is parsed. Nothing is read for a caller who is not known.
 */
export const spoolJson =
  ({ intake }: Pick<Deps, 'intake'>): MiddlewareHandler<HttpEnv> =>
  async (c, next) => {
    const { raw } = c.req
    if (!raw.body || !takesLargeJson(c.req.path) || !/^application\/(?:[\w.-]+\+)?json\b/i.test(c.req.header('content-type') ?? ''))
      return next()
    needPrincipal(c)
    const length = c.req.header('transfer-encoding') === undefined ? Number(c.req.header('content-length') ?? Number.NaN) : Number.NaN
    if (length <= smallBody) return next()
    const taken = await intake.take(raw.body, longestChecks)
    if (!taken.ok) {
      if (taken.why === 'too-large') throw new ProblemError(refuse('too-large', { extra: { maxBytes: longestChecks } }))
      throw new ProblemError(refuse('busy', { retryAfterSeconds: taken.retryAfterSeconds }))
    }
    try {
      if (countJsonValues(taken.bytes, mostValues) >= mostValues)
        throw new ProblemError(refuse('too-large', { extra: { maxValues: mostValues } }))
      const { method, headers, signal } = raw
      c.req.raw = new Request(raw.url, { method, headers, signal, body: taken.bytes })
      await next()
    } finally {
      taken.release()
    }
  }
