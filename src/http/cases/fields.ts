import { createRoute, z } from '@hono/zod-openapi'
import type { FieldDefinition } from '../../domain/fields/definition.ts'
import type { Deps } from '../../ports/deps.ts'
import { answers } from '../route.ts'
import { newRouter } from '../router.ts'
import { localeQuery } from '../schemas.ts'
import { type View, viewFor } from '../view.ts'

export const fieldInfoSchema = z
  .object({
    key: z.string(),
    label: z.string(),
    group: z.string(),
    type: z.string(),
    kind: z.string().optional(),
    unit: z.string().optional(),
    sensitivity: z.enum(['none', 'personal', 'sensitive']),
    options: z.array(z.object({ code: z.string(), label: z.string() })).optional(),
    exclusiveCode: z.string().optional(),
    columns: z.array(z.string()).optional(),
    ask: z.string(),
    why: z.string(),
    help: z.string(),
  })
  .openapi('FieldInfo')

export type FieldInfoJson = z.infer<typeof fieldInfoSchema>

const list = createRoute({
  method: 'get',
  path: '/v1/fields',
  tags: ['Rules and checks'],
  summary: 'Every field with its words and choices, in asking order',
  request: { query: localeQuery },
  responses: answers(
    200,
    z.object({ catalogueRevision: z.string(), items: z.array(fieldInfoSchema) }),
    'What a form needs to know; no credential',
  ),
})

export function fieldRoutes(deps: Pick<Deps, 'catalogue' | 'reference' | 'clock'>) {
  const router = newRouter()
  router.openapi(list, c => {
    const view = viewFor(deps, null, c.get('locale'))
    c.header('cache-control', 'public, max-age=300')
    c.header('vary', 'accept-language')
    const items = Object.values(deps.catalogue.fields).map(field => presentFieldInfo(view, field))
    return c.json({ catalogueRevision: deps.catalogue.revision, items }, 200)
  })
  return router
}

function presentFieldInfo(view: View, field: FieldDefinition): FieldInfoJson {
  const texts = view.texts.fields[field.key]
  return {
    key: field.key,
    label: texts?.label ?? field.key,
    group: field.group,
    type: field.type,
    sensitivity: field.sensitivity,
    ...(field.kind ? { kind: field.kind } : {}),
    ...(field.unit ? { unit: field.unit } : {}),
    ...(field.codes ? { options: field.codes.map(code => ({ code, label: texts?.options?.[code] ?? code })) } : {}),
    ...(field.exclusiveCode ? { exclusiveCode: field.exclusiveCode } : {}),
    ...(field.columns ? { columns: [...field.columns] } : {}),
    ask: texts?.ask ?? '',
    why: texts?.why ?? '',
    help: texts?.help ?? '',
  }
}
