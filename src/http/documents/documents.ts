import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { textsOf } from '../../catalogue/locales/index.ts'
import type { CaseRef } from '../../ports/cases.ts'
import type { Deps } from '../../ports/deps.ts'
import { buildPackage } from '../../usecases/documents/build-package.ts'
import { readDocumentId } from '../../usecases/documents/document-id.ts'
import { markChanges } from '../../usecases/documents/mark-changes.ts'
import { openDocument, type ReadDocument, readDocument } from '../../usecases/documents/read-document.ts'
import { readMade, renderDocument } from '../../usecases/documents/render-document.ts'
import { refuse } from '../../usecases/outcome.ts'
import { actorOf, nameOf } from '../../usecases/principal.ts'
import { openCase } from '../access.ts'
import { caseParam, caseView } from '../cases/cases.ts'
import { presentDocument } from '../cases/present.ts'
import { documentBody, linkAnswer } from '../cases/schemas-cases.ts'
import type { HttpEnv } from '../env.ts'
import { once } from '../once.ts'
import { need, ProblemError } from '../problem.ts'
import { answers, jsonBody, onceHeaders, streams } from '../route.ts'
import { newRouter } from '../router.ts'
import { documentSchema, localeQuery, optionalQuery } from '../schemas.ts'
import { linkTo, organisationOfLink } from '../signed-link.ts'
import { sendRange } from '../streams/send-range.ts'

const tags = ['Documents']
const documentParam = z.object({ id: z.string().min(1).max(200) })
export const linkQuery = localeQuery.extend({
  organisation: z.string().optional(),
  expires: z.string().optional(),
  signature: z.string().optional(),
})

const make = createRoute({
  method: 'post',
  path: '/v1/cases/{id}/documents',
  tags,
  summary: 'Make a document of the case as it is now',
  request: { headers: onceHeaders, params: caseParam, query: localeQuery, body: jsonBody(documentBody) },
  responses: answers(201, documentSchema, 'The document'),
})

const read = createRoute({
  method: 'get',
  path: '/v1/documents/{id}',
  tags,
  summary: 'Download a document, by credential or by signed link',
  request: {
    params: documentParam,
    query: linkQuery.extend({
      against: optionalQuery(z.string().max(200)).openapi({
        description: 'of an HTML document: an earlier one of the same template; what is new since is marked',
      }),
    }),
  },
  responses: streams(200, 'application/pdf', 'The bytes'),
})

const link = createRoute({
  method: 'post',
  path: '/v1/documents/{id}/link',
  tags,
  summary: 'A signed link that lasts five minutes',
  request: { params: documentParam },
  responses: answers(200, linkAnswer, 'The link'),
})

const pack = createRoute({
  method: 'get',
  path: '/v1/cases/{id}/package.zip',
  tags,
  summary: 'Every document of the case, the uploads, a manifest and a cover sheet',
  request: { params: caseParam, query: linkQuery },
  responses: streams(200, 'application/zip', 'The archive'),
})

const packLink = createRoute({
  method: 'post',
  path: '/v1/cases/{id}/package/link',
  tags,
  summary: 'A signed link to the package',
  request: { params: caseParam },
  responses: answers(200, linkAnswer, 'The link'),
})

const mimes = {
  pdf: 'application/pdf',
  html: 'text/html; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
}

/** A preview prints the case's own words: it may style itself and nothing else. */
const previewPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; frame-ancestors 'self'; sandbox"

export function documentRoutes(deps: Deps) {
  const router = newRouter()

  router.openapi(make, async c => {
    const { ref, principal } = openCase(c, c.req.valid('param').id)
    const { template, format, locale = c.get('locale'), details } = c.req.valid('json')
    const wanted = { template, format, locale, ...(details ? { details } : {}) }
    const made = await once(c, deps, {
      organisation: ref.organisation,
      principal: nameOf(principal),
      body: wanted,
      run: idempotency => renderDocument(deps, { ref, ...wanted, actor: actorOf(principal), ...(idempotency ? { idempotency } : {}) }),
      replay: done => readMade(deps, ref, done.seq),
    })
    deps.metrics.count('anbei_documents_total', { template, format })
    return c.json(presentDocument(caseView(c, deps), ref.caseId, made.document), 201)
  })

  router.openapi(read, async c => {
    const { documentId, caseId } = partsOf(c.req.valid('param').id)
    const ref = await refOf(c, deps, caseId)
    const { document, file } = need(await openDocument(deps, ref, documentId))
    const { against } = c.req.valid('query')
    const title = textsOf(document.locale).names[`document.${document.template}`] ?? document.template
    const headers = {
      'content-type': mimes[document.format],
      'content-disposition': disposition(document.format === 'html' ? 'inline' : 'attachment', document.template, title, document.format),
      'cache-control': 'private, no-store',
      ...(document.format === 'html' ? { 'content-security-policy': previewPolicy } : {}),
    }
    if (!against || document.format !== 'html')
      return sendRange(c, { log: deps.log, bytes: file.bytes, etag: document.sha256, headers, read: ({ from, to }) => file.read(from, to) })
    const bytes = await markedAgainst(deps, ref, need(await readDocument(deps, ref, documentId)), partsOf(against).documentId)
    const etag = `"${document.sha256}.${against}"`
    return c.body(new Uint8Array(bytes), 200, { ...headers, 'content-length': String(bytes.length), etag })
  })

  router.openapi(link, async c => {
    const { id } = c.req.valid('param')
    const { caseId, documentId } = partsOf(id)
    const { ref } = openCase(c, caseId)
    // nothing is signed that is not there
    if (!(await deps.cases.load(ref))?.documents.some(document => document.id === documentId)) throw new ProblemError(refuse('not-found'))
    return c.json(await linkTo(c, deps, `/v1/documents/${id}`, ref.organisation), 200)
  })

  router.openapi(pack, async c => {
    const ref = await refOf(c, deps, c.req.valid('param').id)
    const { name, stream } = need(await buildPackage(deps, { ref, locale: c.get('locale') }))
    return c.body(stream, 200, {
      'content-type': 'application/zip',
      'content-disposition': disposition('attachment', 'package', name.replace(/\.zip$/, ''), 'zip'),
      'cache-control': 'private, no-store',
    })
  })

  router.openapi(packLink, async c => {
    const { ref } = openCase(c, c.req.valid('param').id)
    if (!(await deps.cases.load(ref))) throw new ProblemError(refuse('not-found'))
    return c.json(await linkTo(c, deps, `/v1/cases/${ref.caseId}/package.zip`, ref.organisation), 200)
  })

  return router
}

/** An earlier document that is gone or of another template marks nothing. */
async function markedAgainst(deps: Deps, ref: CaseRef, { document, bytes }: ReadDocument, earlier: string): Promise<Uint8Array> {
  const before = await readDocument(deps, ref, earlier)
  if (!before.ok || before.document.template !== document.template || before.document.format !== 'html') return bytes
  const text = new TextDecoder()
  return new TextEncoder().encode(markChanges(text.decode(before.bytes), text.decode(bytes)))
}

/** RFC 6266: a plain name for old clients, the real one for the others. */
const disposition = (how: 'inline' | 'attachment', plain: string, title: string, extension: string): string =>
  `${how}; filename="${plain}.${extension}"; filename*=UTF-8''${encodeURIComponent(`${title}.${extension}`)}`

function partsOf(id: string): { readonly documentId: string; readonly caseId: string } {
  const parts = readDocumentId(id)
  if (!parts) throw new ProblemError(refuse('not-found'))
  return parts
}

/** By signed link, else by credential. */
async function refOf(c: Context<HttpEnv>, deps: Pick<Deps, 'vault' | 'clock'>, caseId: string): Promise<CaseRef> {
  const organisation = await organisationOfLink(c, deps)
  return organisation ? { organisation, caseId } : openCase(c, caseId).ref
}
