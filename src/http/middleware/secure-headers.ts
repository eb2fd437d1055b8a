import type { MiddlewareHandler } from 'hono'
import type { HttpEnv } from '../env.ts'

/** Everything comes from our own origin; nothing inline runs. `/widget.js` runs in a stranger's page and brings its own shadow root. */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join('; ')

/** Where pictures are read: a hidden frame that any page may hold, without a credential, and a worker that runs WebAssembly. */
const readingPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

const apiPolicy = "default-src 'none'; frame-ancestors 'none'"

export const secureHeaders =
  (production: boolean): MiddlewareHandler<HttpEnv> =>
  async (c, next) => {
    await next()
    const headers = c.res.headers
    headers.set('x-content-type-options', 'nosniff')
    headers.set('referrer-policy', 'same-origin')
    headers.set('permissions-policy', 'geolocation=(), microphone=(), payment=()')
    headers.set('cross-origin-opener-policy', 'same-origin')
    if (production) headers.set('strict-transport-security', 'max-age=31536000; includeSubDomains')
    if (!headers.has('content-security-policy')) headers.set('content-security-policy', policyOf(c.req.path))
    if (c.req.path.startsWith('/v1/') && !headers.has('cache-control')) headers.set('cache-control', 'no-store')
  }

function policyOf(path: string): string {
  if (path.startsWith('/v1/')) return apiPolicy
  return path.startsWith('/ui/reading/') ? readingPolicy : pagePolicy
}
