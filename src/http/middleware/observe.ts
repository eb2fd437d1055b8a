import type { Context, MiddlewareHandler } from 'hono'
import { routePath } from 'hono/route'
import type { Deps } from '../../ports/deps.ts'
import type { Finished } from '../../ports/tracer.ts'
import type { HttpEnv } from '../env.ts'

/** One log line and one observation a request: route pattern, status and duration; no address, query, body or name. */
export const observe =
  ({ log, metrics, tracer }: Pick<Deps, 'log' | 'metrics' | 'tracer'>): MiddlewareHandler<HttpEnv> =>
  async (c, next) => {
    const started = performance.now()
    if (tracer) await tracer.request(c.req.header('traceparent'), next, () => spanOf(c))
    else await next()
    const seconds = (performance.now() - started) / 1000
    const route = routePath(c, -1)
    const labels = { method: c.req.method, route, status: String(c.res.status) }
    metrics.count('anbei_http_requests_total', labels)
    metrics.observe('anbei_http_request_seconds', seconds, { method: c.req.method, route })
    log(c.res.status >= 500 ? 'error' : 'info', 'http.request', {
      request: c.get('requestId'),
      ...labels,
      ms: Math.round(seconds * 1000),
      principal: c.get('principal')?.kind ?? 'none',
      organisation: c.get('principal')?.organisation ?? null,
    })
  }

/** By the semantic conventions of OpenTelemetry, without address, query or agent. */
function spanOf(c: Context<HttpEnv>): Finished {
  const [method, route, status] = [c.req.method, routePath(c, -1), c.res.status]
  return {
    name: `${method} ${route}`,
    attributes: {
      'http.request.method': method,
      'http.route': route,
      'http.response.status_code': status,
      'anbei.request_id': c.get('requestId'),
      'anbei.principal': c.get('principal')?.kind ?? 'none',
    },
    failed: status >= 500,
  }
}
