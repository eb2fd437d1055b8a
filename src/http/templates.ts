import { createRoute, z } from '@hono/zod-openapi'
import type { Deps } from '../ports/deps.ts'
import { describeTemplate } from '../usecases/describe-template.ts'
import { listTemplates } from '../usecases/list-templates.ts'
import { needPrincipal } from './access.ts'
import { need } from './problem.ts'
import { answers } from './route.ts'
import { newRouter } from './router.ts'
import { filingSchema, localeQuery, pageOf, pageQuery } from './schemas.ts'

const tags = ['Documents']

const templateSchema = z
  .object({
    id: z.string(),
    version: z.string(),
    title: z.string(),
    filings: z.array(filingSchema),
    formats: z.array(z.enum(['pdf', 'docx', 'html'])),
    locales: z.array(z.string()),
    takesDetails: z.boolean(),
  })
  .openapi('Template')

const list = createRoute({
  method: 'get',
  path: '/v1/templates',
  tags,
  summary: 'The templates that documents are made with',
  request: { query: pageQuery.extend(localeQuery.shape) },
  responses: answers(200, pageOf(templateSchema), 'Templates by id'),
})

const schema = createRoute({
  method: 'get',
  path: '/v1/templates/{id}/schema',
  tags,
  summary: 'JSON Schema 2020-12 of one record: fields of the case, and details where the template takes them',
  request: { params: z.object({ id: z.string().min(1).max(100) }), query: localeQuery },
  responses: answers(200, z.record(z.string(), z.any()), 'The schema'),
})

export function templateRoutes(deps: Deps) {
  const router = newRouter()

  router.openapi(list, async c => {
    const { organisation } = needPrincipal(c)
    const { limit, cursor = '' } = c.req.valid('query')
    const after = (await listTemplates(deps, organisation, c.get('locale'))).filter(({ id }) => id > cursor)
    const items = after
      .slice(0, limit)
      .map(template => ({ ...template, filings: [...template.filings], formats: [...template.formats], locales: [...template.locales] }))
    return c.json({ items, nextCursor: after.length > limit ? (items.at(-1)?.id ?? null) : null }, 200)
  })

  router.openapi(schema, c => {
    needPrincipal(c)
    return c.json(need(describeTemplate(deps, c.req.valid('param').id, c.get('locale'))).schema, 200)
  })

  return router
}
