import { createRoute, z } from '@hono/zod-openapi'
import { uploadKinds } from '../../catalogue/uploads.ts'
import type { Deps } from '../../ports/deps.ts'
import { answers } from '../route.ts'
import { newRouter } from '../router.ts'
import { localeQuery } from '../schemas.ts'
import { viewFor } from '../view.ts'

export const uploadKindSchema = z
  .object({
    kind: z.string(),
    label: z.string(),
    field: z.string().nullable().openapi({ description: 'the field that takes such a file' }),
  })
  .openapi('UploadKind')

export type UploadKindJson = z.infer<typeof uploadKindSchema>

const list = createRoute({
  method: 'get',
  path: '/v1/upload-kinds',
  tags: ['Rules and checks'],
  summary: 'What a file can be: kinds for an upload and for the correction of one',
  request: { query: localeQuery },
  responses: answers(200, z.object({ items: z.array(uploadKindSchema) }), 'Kinds with their names; no credential'),
})

export function uploadKindRoutes(deps: Pick<Deps, 'catalogue' | 'reference' | 'clock'>) {
  const router = newRouter()
  router.openapi(list, c => {
    const { names } = viewFor(deps, null, c.get('locale')).texts
    c.header('cache-control', 'public, max-age=300')
    c.header('vary', 'accept-language')
    return c.json({ items: uploadKinds.map(({ kind, field }) => ({ kind, label: names[`kind.${kind}`] ?? kind, field })) }, 200)
  })
  return router
}
