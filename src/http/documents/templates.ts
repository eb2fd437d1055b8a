import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { Deps } from '../../ports/deps.ts'
import type { OwnTemplate } from '../../ports/own-templates.ts'
import {
  checkOwnTemplate,
  labelledFields,
  putOwnTemplate,
  sampleRecord,
  type WantedTemplate,
} from '../../usecases/documents/change-own-template.ts'
import { describeTemplate } from '../../usecases/documents/describe-template.ts'
import { listTemplates } from '../../usecases/documents/list-templates.ts'
import { previewTemplate } from '../../usecases/documents/preview-template.ts'
import { refuse } from '../../usecases/outcome.ts'
import { hasScope, type Principal } from '../../usecases/principal.ts'
import { needAdmin, needOrganisation, needPrincipal } from '../access.ts'
import type { HttpEnv } from '../env.ts'
import { need, ProblemError } from '../problem.ts'
import { answers, jsonBody, optionalJsonBody, streams } from '../route.ts'
import { newRouter } from '../router.ts'
import { localeQuery, pageOf, pageQuery } from '../schemas.ts'
import {
  dryRunQuery,
  namesSchema,
  newTemplateBody,
  ownName,
  ownTemplateSchema,
  previewBody,
  sampleSchema,
  templateBody,
  templateSchema,
  versionSchema,
} from './schemas-templates.ts'

const tags = ['Documents']
const idParam = z.object({ id: z.string().min(1).max(100) })
const ownParam = z.object({ id: ownName })

const list = createRoute({
  method: 'get',
  path: '/v1/templates',
  tags,
  summary: 'The templates that documents are made with, the organisation’s own ones among them',
  request: { query: pageQuery.extend(localeQuery.shape) },
  responses: answers(200, pageOf(templateSchema), 'Templates by id'),
})

const schema = createRoute({
  method: 'get',
  path: '/v1/templates/{id}/schema',
  tags,
  summary: 'JSON Schema 2020-12 of one record: fields of the case, and details where the template takes them',
  request: { params: idParam, query: localeQuery },
  responses: answers(200, z.record(z.string(), z.any()), 'The schema'),
})

const add = createRoute({
  method: 'post',
  path: '/v1/templates',
  tags,
  summary: 'Add a template of your own',
  description:
    'Handlebars that prints: `{{f.organizerName}}` is a field as a person reads it, `{{d.note}}` a detail, `is`, `doc` and `law` what every ' +
    'document finds; `#if`, `#unless`, `#each`, `#with` and the helpers date, money, number, ordinal, join and yesNo. The lines are the markup ' +
    'of documents: `%` title, `#` heading, `-` list, `|` table. Nothing runs but what prints: own properties only, bounded in steps and length. ' +
    'What is broken is refused with its line and column; nothing of it is stored.',
  request: { query: localeQuery, body: jsonBody(newTemplateBody) },
  responses: answers(201, ownTemplateSchema, 'The first version'),
})

const put = createRoute({
  method: 'put',
  path: '/v1/templates/{id}',
  tags,
  summary: 'Write the next version of a template of your own; the same again writes none, and `dryRun=true` only checks',
  request: { params: ownParam, query: localeQuery.extend(dryRunQuery.shape), body: jsonBody(templateBody) },
  responses: answers(200, z.union([ownTemplateSchema, namesSchema]), 'The version, or what the draft looks at'),
})

const read = createRoute({
  method: 'get',
  path: '/v1/templates/{id}',
  tags,
  summary: 'A template of your own with its source and the fields that it looks at; `id@3` is its third version',
  request: { params: idParam, query: localeQuery },
  responses: answers(200, ownTemplateSchema, 'The template'),
})

const versions = createRoute({
  method: 'get',
  path: '/v1/templates/{id}/versions',
  tags,
  summary: 'Versions of a template of your own, newest first',
  request: { params: ownParam, query: pageQuery },
  responses: answers(200, pageOf(versionSchema), 'Versions'),
})

const drop = createRoute({
  method: 'delete',
  path: '/v1/templates/{id}',
  tags,
  summary: 'Remove a template of your own with every version; documents and jobs that were made of it stay',
  request: { params: ownParam },
  responses: streams(204, null, 'Gone'),
})

const sample = createRoute({
  method: 'get',
  path: '/v1/templates/{id}/sample',
  tags,
  summary: 'A record that a template of your own can be tried with',
  request: { params: idParam },
  responses: answers(200, sampleSchema, 'The record'),
})

const preview = createRoute({
  method: 'post',
  path: '/v1/templates/{id}/preview',
  tags,
  summary: 'The document of a record that nobody keeps, by what is stored or by a draft in the body; the sample where no fields are given',
  request: { params: idParam, query: localeQuery, body: optionalJsonBody(previewBody) },
  responses: streams(200, 'text/html', 'The document'),
})

const mimes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html; charset=utf-8',
} as const

export function templateRoutes(deps: Deps) {
  const router = newRouter()

  async function ownOf(organisation: string, id: string): Promise<OwnTemplate> {
    const [name = '', number] = id.split('@')
    const at = number === undefined ? undefined : Number(number)
    const found = at === undefined || Number.isSafeInteger(at) ? await deps.ownTemplates.get(organisation, name, at) : null
    if (!found) throw new ProblemError(refuse('not-found'))
    return found
  }

  router.openapi(list, async c => {
    const { organisation } = whoPrints(c)
    const { limit, cursor = '' } = c.req.valid('query')
    const after = (await listTemplates(deps, organisation, c.get('locale'))).filter(({ id }) => id > cursor)
    const items = after
      .slice(0, limit)
      .map(template => ({ ...template, filings: [...template.filings], formats: [...template.formats], locales: [...template.locales] }))
    return c.json({ items, nextCursor: after.length > limit ? (items.at(-1)?.id ?? null) : null }, 200)
  })

  router.openapi(schema, async c => {
    const { organisation } = whoPrints(c)
    const described = await describeTemplate(deps, { organisation, id: c.req.valid('param').id, locale: c.get('locale') })
    return c.json(need(described).schema, 200)
  })

  router.openapi(add, async c => {
    const { organisation } = needAdmin(c, 'templates')
    const { id, ...wanted } = c.req.valid('json')
    const { template } = need(await putOwnTemplate(deps, { organisation, name: id, isNew: true }, wantedOf(wanted)))
    c.header('location', `/v1/templates/${id}`)
    return c.json(presentOwn(template, c.get('locale')), 201)
  })

  router.openapi(put, async c => {
    const { organisation } = needAdmin(c, 'templates')
    const named = { organisation, name: c.req.valid('param').id }
    const wanted = wantedOf(c.req.valid('json'))
    if (c.req.valid('query').dryRun === 'true') {
      const { names } = need(await checkOwnTemplate(deps, named, wanted))
      return c.json({ fields: labelledFields({ names }, c.get('locale')), details: { ...names.details } }, 200)
    }
    const { template } = need(await putOwnTemplate(deps, { ...named, isNew: false }, wanted))
    return c.json(presentOwn(template, c.get('locale')), 200)
  })

  router.openapi(read, async c => {
    const { organisation } = needOrganisation(c, 'templates')
    return c.json(presentOwn(await ownOf(organisation, c.req.valid('param').id), c.get('locale')), 200)
  })

  router.openapi(versions, async c => {
    const { organisation } = needOrganisation(c, 'templates')
    const { id } = c.req.valid('param')
    const { limit, cursor } = c.req.valid('query')
    await ownOf(organisation, id)
    const before = cursor === undefined ? undefined : Number(/^v(\d{1,9})$/.exec(cursor)?.[1] ?? 0)
    const found = await deps.ownTemplates.versions(organisation, id, { limit: limit + 1, ...(before === undefined ? {} : { before }) })
    const items = found.slice(0, limit).map(({ number, version, title, createdAt }) => ({ number, version, title, createdAt }))
    return c.json({ items, nextCursor: found.length > limit ? `v${items.at(-1)?.number}` : null }, 200)
  })

  router.openapi(drop, async c => {
    const { organisation } = needAdmin(c, 'templates')
    if (!(await deps.ownTemplates.drop(organisation, c.req.valid('param').id))) throw new ProblemError(refuse('not-found'))
    return c.body(null, 204)
  })

  router.openapi(sample, async c => {
    const { organisation } = needOrganisation(c, 'templates')
    return c.json(mutable(sampleRecord(deps, await ownOf(organisation, c.req.valid('param').id))), 200)
  })

  router.openapi(preview, async c => {
    const { organisation } = needOrganisation(c, 'templates')
    const { id } = c.req.valid('param')
    // without a body the defaults were not filled in
    const { fields, details, filings, format, locale = c.get('locale'), sources } = previewBody.parse(c.req.valid('json') ?? {})
    const example = fields === undefined && sources === undefined ? sampleRecord(deps, await ownOf(organisation, id)) : null
    const { bytes } = need(
      await previewTemplate(deps, {
        organisation,
        id,
        format,
        locale,
        fields: fields ?? example?.fields ?? {},
        ...(filings ? { filings } : {}),
        ...(details === undefined ? (example?.details ? { details: example.details } : {}) : { details }),
        ...(sources ? { sources: given(sources) } : {}),
      }),
    )
    return c.body(bytes, 200, { 'content-type': mimes[format], 'cache-control': 'no-store' })
  })

  return router
}

/** Whoever makes documents: a visitor of the case, staff, a key with one of the scopes that print. */
function whoPrints(c: Context<HttpEnv>): Principal {
  const principal = needPrincipal(c)
  const prints = principal.kind !== 'integrator' || (['templates', 'render', 'cases'] as const).some(scope => hasScope(principal, scope))
  if (!prints) throw new ProblemError(refuse('not-allowed', { extra: { needs: 'templates' } }))
  return principal
}

const given = (sources: z.infer<typeof templateBody>['sources']): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(sources).flatMap(([locale, source]) => (source === undefined ? [] : [[locale, source]])))

const wantedOf = ({ title, filings, sources }: z.infer<typeof templateBody>): WantedTemplate => ({
  title,
  filings,
  sources: given(sources),
})

const mutable = ({ filings, fields, details }: ReturnType<typeof sampleRecord>) => ({
  filings: [...filings],
  fields: { ...fields },
  ...(details ? { details: { ...details } } : {}),
})

function presentOwn(template: OwnTemplate, locale: string): z.infer<typeof ownTemplateSchema> {
  const { name, number, version, title, filings, sources, createdAt, names } = template
  const looks = { fields: labelledFields(template, locale), details: { ...names.details } }
  return { id: name, number, version, title, filings: [...filings], sources: { ...sources }, createdAt, ...looks }
}
