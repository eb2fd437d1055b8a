import type { MiddlewareHandler } from 'hono'
import type { Deps } from '../../ports/deps.ts'
import { refuse } from '../../usecases/outcome.ts'
import type { HttpEnv } from '../env.ts'
import { ProblemError } from '../problem.ts'
import { hasBody } from './body-length.ts'
import { takesLargeJson } from './limit-body.ts'

/** from so many seconds on, so that those who were turned away do not come back together */
const soonest = 2
const spread = 4
/** larger ones have room of their own (`limitBody`) */
const smallBody = 64 * 1024

/**
 * Only so many calls are worked on at once, the others wait in a line of bounded length and time, and whoever finds no place is told to come
 * again. A small body is read before: a place is never held by somebody who sends slowly. What is read while it arrives has bounds of its own.
 */
export const limitCalls =
  ({ intake, metrics }: Pick<Deps, 'intake' | 'metrics'>): MiddlewareHandler<HttpEnv> =>
  async (c, next) => {
    if (takesLargeJson(c.req.path) || !isSmall(c.req.method, c.req.header('content-type'), Number(c.req.header('content-length') ?? 0)))
      return next()
    // kept by the request: whoever parses it reads it from there
    if (hasBody(c)) await c.req.text()
    const leave = await intake.admit()
    if (!leave) {
      metrics.count('anbei_calls_turned_away_total')
      throw new ProblemError(refuse('busy', { retryAfterSeconds: soonest + Math.floor(Math.random() * spread) }))
    }
    try {
      await next()
    } finally {
      leave()
    }
  }

const isSmall = (method: string, type: string | undefined, length: number): boolean =>
  method === 'GET' || method === 'DELETE' || type === undefined || (length <= smallBody && /^application\/(?:[\w.-]+\+)?json\b/i.test(type))
