import type { ErrorHandler, Hono, NotFoundHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { Log } from '../../ports/deps.ts'
import { unavailableIn } from '../../ports/store.ts'
import { type Refusal, refuse } from '../../usecases/outcome.ts'
import type { HttpEnv } from '../env.ts'
import { ProblemError, problemResponse } from '../problem.ts'

export const handleErrors =
  (log: Log): ErrorHandler<HttpEnv> =>
  (error, c) => {
    if (error instanceof ProblemError) return problemResponse(c, error.refusal)
    if (error instanceof HTTPException) return problemResponse(c, refusalOf(error))
    const unavailable = unavailableIn(error)
    if (unavailable) {
      log('warn', 'store.unavailable', { request: c.get('requestId') ?? null, why: unavailable.message })
      return problemResponse(c, refuse('busy', { retryAfterSeconds: unavailable.retryAfterSeconds }))
    }
    // a broken promise: the name tells the kind, the message may hold data and stays here
    log('error', 'http.failed', { request: c.get('requestId') ?? null, error: error.name, where: firstFrame(error) })
    return problemResponse(c, refuse('internal'))
  }

export const handleNotFound: NotFoundHandler<HttpEnv> = c => problemResponse(c, refuse('not-found'))

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']

/** An address that other methods have is 405 with `Allow`, any other is 404. */
export const handleNoRoute =
  (router: Hono<HttpEnv>['router']): NotFoundHandler<HttpEnv> =>
  c => {
    const allow = methods.filter(method => router.match(method, c.req.path)[0].some(([[, route]]) => route.method === method))
    if (allow.length === 0) return problemResponse(c, refuse('not-found'))
    c.header('allow', allow.join(', '))
    return problemResponse(c, refuse('method-not-allowed', { extra: { allow } }))
  }

function refusalOf(error: HTTPException): Refusal {
  switch (error.status) {
    case 400:
      return refuse('malformed-json')
    case 413:
      return refuse('too-large')
    case 415:
      return refuse('unsupported-media-type')
    default:
      return refuse('internal')
  }
}

/** File and line without the folders of this machine, and nothing of the message, which stands before the frames. */
const firstFrame = (error: Error): string => /^ {4}at .*[/\\( ]([\w.-]+:\d+):\d+\)?$/m.exec(error.stack ?? '')?.[1] ?? ''
