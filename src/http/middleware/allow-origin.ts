import type { MiddlewareHandler } from 'hono'
import type { HttpEnv } from '../env.ts'

const allowed = 'authorization, content-type, accept-language, idempotency-key, if-match, last-event-id, x-request-id, x-site-key'
const exposed = 'etag, idempotency-replayed, ratelimit-limit, ratelimit-remaining, ratelimit-reset, retry-after, x-request-id'

/**
 * The widget runs in other people's pages. Opening a conversation checks the origin against the site key; afterwards the token is the
 * secret and no cookie is ever allowed along. Staff and API keys have no business in a stranger's page.
 */
export const allowOrigin: MiddlewareHandler<HttpEnv> = async (c, next) => {
  const origin = c.req.header('origin')
  if (origin && c.req.method === 'OPTIONS' && c.req.header('access-control-request-method'))
    return c.body(null, 204, {
      'access-control-allow-origin': origin,
      'access-control-allow-methods': 'GET, POST, PUT, PATCH, DELETE',
      'access-control-allow-headers': allowed,
      'access-control-max-age': '600',
      vary: 'origin',
    })
  await next()
  if (!origin) return
  const kind = c.get('principal')?.kind
  if (kind === 'staff' || kind === 'integrator' || c.get('originRefused')) return
  c.res.headers.set('access-control-allow-origin', origin)
  c.res.headers.set('access-control-expose-headers', exposed)
  c.res.headers.append('vary', 'origin')
}
