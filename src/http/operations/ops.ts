import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { Assets } from '../../ports/assets.ts'
import type { Deps } from '../../ports/deps.ts'
import type { HttpEnv } from '../env.ts'
import { handleNotFound } from '../middleware/handle-errors.ts'
import { answers, streams } from '../route.ts'
import { newRouter } from '../router.ts'
import { createBacklogLines } from './backlog-lines.ts'
import { completeApi } from './complete-api.ts'
import { listProblems } from './list-problems.ts'
import { healthAnswer, readyAnswer, siteAnswer } from './schemas-ops.ts'

const tags = ['Operations']

const healthz = createRoute({
  method: 'get',
  path: '/healthz',
  tags,
  summary: 'The process answers',
  responses: answers(200, healthAnswer, 'Alive'),
})

const readyz = createRoute({
  method: 'get',
  path: '/readyz',
  tags,
  summary: 'Database reachable at the right schema, room on the disk, fonts and templates loaded, not about to stop',
  responses: {
    ...answers(200, readyAnswer, 'Ready'),
    503: { description: 'Not ready', content: { 'application/json': { schema: readyAnswer } } },
  },
})

const metrics = createRoute({
  method: 'get',
  path: '/metrics',
  tags,
  summary: 'Prometheus text',
  responses: {
    200: { description: 'Metrics', content: { 'text/plain': { schema: z.string() } } },
    default: { description: 'Problem (RFC 9457)' },
  },
})

const site = createRoute({
  method: 'get',
  path: '/v1/site',
  tags,
  summary: 'The site key of our own chat page (public)',
  responses: answers(200, siteAnswer, 'Site key'),
})

const page = (path: string, summary: string) =>
  createRoute({ method: 'get', path, tags: ['Pages'], summary, responses: streams(200, 'text/html', 'The page') })

export function opsRoutes(deps: Deps) {
  const router = newRouter()
  const { temporaryStore, version, siteKey } = deps.settings

  router.openapi(healthz, c => c.json({ ok: true, version, temporaryStore }, 200))

  router.openapi(readyz, async c => {
    const [database, templates, fonts, machine] = await Promise.all([
      deps.health.database(),
      countTemplates(deps),
      deps.typesetter.ready(),
      deps.health.machine?.().catch(() => null) ?? null,
    ])
    const { ok: reachable, schemaVersion, needed } = database
    const stopping = deps.closing?.aborted ?? false
    const ok = reachable && fonts && templates > 0 && !stopping && (machine?.ok ?? true)
    const disk = machine && { ok: machine.ok, freeMegabytes: machine.freeMegabytes }
    return c.json(
      { ok, stopping, database: { ok: reachable, schemaVersion, needed }, disk, fonts, templates, temporaryStore },
      ok ? 200 : 503,
    )
  })

  const readBacklog = createBacklogLines(deps)
  router.openapi(metrics, async c => {
    await readBacklog()
    return c.text(deps.metrics.text(), 200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' })
  })

  router.openapi(site, async c => {
    const organisation = await deps.organisations.first()
    return c.json({ siteKey: siteKey ?? '', organisation: organisation?.name ?? '', locales: ['zh-CN' as const, 'en' as const] }, 200)
  })

  router.openapi(page('/', 'Chat page'), c => asset(c, siteKey ? { assets: named(deps.assets, siteKey) } : deps, 'index.html'))
  router.openapi(page('/console', 'Staff console'), c => asset(c, deps, 'console.html'))
  router.openapi(page('/docs', 'API reference'), c => asset(c, deps, 'docs.html'))
  router.openapi(page('/rules', 'Every rule, changes, authorities, a case at a chosen day'), c => asset(c, deps, 'rules.html'))
  router.openapi(page('/rules/seeds', 'The two source articles, sentence by sentence'), c => asset(c, deps, 'seeds.html'))
  router.openapi(
    createRoute({
      method: 'get',
      path: '/widget.js',
      tags: ['Pages'],
      summary: 'Embeds the chat into any page',
      responses: streams(200, 'text/javascript', 'The script'),
    }),
    c => asset(c, deps, 'widget.js'),
  )
  router.get('/ui/*', c => asset(c, deps, c.req.path.slice('/ui/'.length)))
  router.get('/favicon.ico', c => asset(c, deps, 'icon.svg'))

  return router
}

/** `/openapi.json` of everything that is mounted on `app`. */
export function describeApi(app: ReturnType<typeof newRouter>, version: string): void {
  app.openAPIRegistry.registerComponent('securitySchemes', 'bearer', { type: 'http', scheme: 'bearer' })
  app.openAPIRegistry.registerComponent('securitySchemes', 'siteKey', { type: 'apiKey', in: 'header', name: 'X-Site-Key' })
  const described = {
    openapi: '3.1.0',
    info: {
      title: 'Anbei',
      version,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      description:
        'A chat assistant that gets a small business in mainland China through its server filings. Errors are RFC 9457 problems.',
    },
    servers: [{ url: '/' }],
    security: [{ bearer: [] }],
  }
  let document: object | null = null
  app.get('/openapi.json', c => {
    document ??= { ...completeApi(app.getOpenAPI31Document(described)), 'x-problems': listProblems() }
    return c.json(document)
  })
}

const countTemplates = async (deps: Pick<Deps, 'templates' | 'organisations'>): Promise<number> => {
  const organisation = await deps.organisations.first().catch(() => null)
  return (await deps.templates.list(organisation?.id ?? '').catch(() => [])).length
}

const hashed = /-[0-9A-Za-z]{8,}\.(js|css|woff2?|gz)$/

/** A built file. Modules are fetched across origins by the embed, so that they may be read from anywhere. */
/** Our own page knows its site key from the first moment. */
const named = (assets: Assets, siteKey: string): Assets => ({
  async read(path) {
    const found = await assets.read(path)
    if (!found) return null
    const html = new TextDecoder().decode(found.bytes).replace('<html ', `<html data-site-key="${encodeURIComponent(siteKey)}" `)
    return { bytes: new TextEncoder().encode(html), mime: found.mime }
  },
})

const acceptsGzip = /(?:^|,)\s*gzip(?:\s*;\s*q=(?:1|0?\.[0-9]*[1-9]))?\s*(?:,|$)/

async function asset(c: Context<HttpEnv>, deps: Pick<Deps, 'assets'>, path: string): Promise<Response> {
  const plain = !path.split('/').some(part => part === '..' || part === '.' || part === '') && !path.endsWith('.map')
  const found = plain ? await deps.assets.read(path) : null
  if (!found) return handleNotFound(c)
  const small = acceptsGzip.test(c.req.header('accept-encoding') ?? '') ? found.gzip : undefined
  return c.body(small ?? found.bytes, 200, {
    'content-type': found.mime,
    ...(small ? { 'content-encoding': 'gzip' } : {}),
    ...(found.gzip ? { vary: 'accept-encoding' } : {}),
    'cache-control': hashed.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
  })
}
