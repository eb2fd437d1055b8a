import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { Deps } from '../../ports/deps.ts'
import { refuse } from '../../usecases/outcome.ts'
import { nameOf } from '../../usecases/principal.ts'
import { sha256Hex } from '../../usecases/sealing/digest.ts'
import { cropUpload } from '../../usecases/uploads/crop-upload.ts'
import { type ReceivedUpload, readUpload } from '../../usecases/uploads/draft-upload.ts'
import { givePortalPicture } from '../../usecases/uploads/give-portal-picture.ts'
import { makePortalPicture, openOriginal } from '../../usecases/uploads/portal-picture.ts'
import { receiveStream } from '../../usecases/uploads/receive-stream.ts'
import { receiveUpload } from '../../usecases/uploads/receive-upload.ts'
import { openConversation } from '../access.ts'
import { presentCase } from '../cases/present.ts'
import { valuesOf } from '../cases/present-field.ts'
import { viewOf } from '../conversations/chat.ts'
import { presentReply } from '../conversations/present-reply.ts'
import { conversationParam, uploadAnswer } from '../conversations/schemas-chat.ts'
import type { HttpEnv } from '../env.ts'
import { streamTypes } from '../middleware/limit-body.ts'
import { once } from '../once.ts'
import { need, ProblemError } from '../problem.ts'
import { answers, onceHeaders, streams } from '../route.ts'
import { newRouter } from '../router.ts'
import { localeQuery, optionalQuery } from '../schemas.ts'
import { sendRange } from '../streams/send-range.ts'
import { presentUpload } from './present-upload.ts'
import { withUploadForm } from './upload-form.ts'

const upload = createRoute({
  method: 'post',
  path: '/v1/conversations/{id}/uploads',
  tags: ['Conversations'],
  summary:
    'Give a file (multipart); ?read=server has it read: a picture where the server can, PDF, Word, Excel, CSV and text files everywhere',
  request: {
    headers: onceHeaders,
    params: conversationParam,
    query: localeQuery.extend({ read: optionalQuery(z.enum(['server', 'none'])) }),
    body: {
      required: true,
      content: {
        'multipart/form-data': {
          // read by withUploadForm
          schema: {
            type: 'object',
            properties: { file: { type: 'string', format: 'binary' }, kind: { type: 'string', maxLength: 100 } },
            required: ['file'],
          },
        },
      },
    },
  },
  responses: answers(201, uploadAnswer, 'What the file was taken for, what is wrong with it, our reply and the case'),
})

const log = createRoute({
  method: 'post',
  path: '/v1/conversations/{id}/logs',
  tags: ['Conversations'],
  summary: 'Give a log, a scan for vulnerabilities or a series of traffic of any length as the body: read while it arrives, not kept',
  description:
    'Access logs (combined), error logs, syslog and events of Windows as CSV; reports of Nessus as XML, tables of scanners and of traffic as CSV; each may ' +
    'be a gzip. At most 2 GB. What was read is kept as a small file and put before the person, as that of an upload.',
  request: {
    headers: onceHeaders,
    params: conversationParam,
    query: localeQuery.extend({ name: z.string().min(1).max(200) }),
    body: {
      required: true,
      content: Object.fromEntries(['text/plain', ...streamTypes].map(type => [type, { schema: z.string().openapi({ format: 'binary' }) }])),
    },
  },
  responses: answers(201, uploadAnswer, 'What was read, our reply and the case'),
})

const crop = createRoute({
  method: 'get',
  path: '/v1/conversations/{id}/uploads/{uploadId}/crop',
  tags: ['Conversations'],
  summary: 'The part of a picture where an item was read (?item=) or the value of a field comes from (?field=), as PNG or as it was sent',
  request: {
    params: conversationParam.extend({ uploadId: z.string().min(1).max(100) }),
    query: z.object({ item: optionalQuery(z.string().max(60)), field: optionalQuery(z.string().max(60)) }),
  },
  responses: streams(200, 'image/png', 'The part of the upright picture, with a little around it'),
})

const portalPicture = createRoute({
  method: 'get',
  path: '/v1/conversations/{id}/uploads/{uploadId}/portal-picture',
  tags: ['Conversations'],
  summary: 'The picture as a portal takes it: a JPG or PNG within its limit and still legible, the same that the package holds',
  request: {
    params: conversationParam.extend({ uploadId: z.string().min(1).max(100) }),
    query: localeQuery.extend({ portal: z.enum(['icp', 'police']) }),
  },
  responses: streams(200, 'image/jpeg', 'The picture; 422 where it would no longer be legible or this machine cannot change pictures'),
})

const pictureBody = z.string().openapi({ format: 'binary' })

const givePicture = createRoute({
  method: 'put',
  path: '/v1/conversations/{id}/uploads/{uploadId}/portal-picture',
  tags: ['Conversations'],
  summary:
    'Give a JPG or PNG that a portal takes, made of the upload elsewhere: the chat has the browser make it where the server makes none',
  description: 'It must be within the limit of the portal, show the whole of the original and be legible. The package holds it.',
  request: {
    params: conversationParam.extend({ uploadId: z.string().min(1).max(100) }),
    query: localeQuery.extend({ portal: z.enum(['icp', 'police']) }),
    body: { required: true, content: { 'image/jpeg': { schema: pictureBody }, 'image/png': { schema: pictureBody } } },
  },
  responses: answers(
    200,
    z.object({ upload: uploadAnswer.shape.upload, case: uploadAnswer.shape.case }),
    'The upload and the case with it',
  ),
})

const original = createRoute({
  method: 'get',
  path: '/v1/conversations/{id}/uploads/{uploadId}/original',
  tags: ['Conversations'],
  summary: 'The file as it was given, from any byte on (Range, ETag)',
  request: { params: conversationParam.extend({ uploadId: z.string().min(1).max(100) }), query: localeQuery },
  responses: streams(200, 'application/octet-stream', 'The bytes; 404 where the file stayed with its owner'),
})

export function uploadRoutes(deps: Deps) {
  const router = newRouter()
  router.openapi(upload, async c => {
    const access = await openConversation(c, deps, c.req.valid('param').id)
    const read = c.req.valid('query').read === 'server'
    const received = await withUploadForm(c, deps, async form => {
      const file = { ...form, name: plainName(form.name) }
      return once(c, deps, {
        organisation: access.ref.organisation,
        principal: nameOf(access.principal),
        body: { name: file.name, kind: file.kind ?? null, ...(read ? { read } : {}), sha256: await sha256Hex(file.bytes) },
        run: idempotency => receiveUpload(deps, { ...access, ...file, read, ...(idempotency ? { idempotency } : {}) }),
        replay: done => readUpload(deps, access.ref, done.seq),
      })
    })
    return c.json(presentReceived(c, deps, access.conversationId, received), 201)
  })
  router.openapi(log, async c => {
    const access = await openConversation(c, deps, c.req.valid('param').id)
    const name = plainName(c.req.valid('query').name)
    const { body } = c.req.raw
    if (!body) throw bad('', 'required')
    const received = await once(c, deps, {
      organisation: access.ref.organisation,
      principal: nameOf(access.principal),
      body: { name, length: c.req.header('content-length') ?? null },
      run: idempotency => receiveStream(deps, { ...access, name, body, ...(idempotency ? { idempotency } : {}) }),
      replay: done => readUpload(deps, access.ref, done.seq),
    })
    return c.json(presentReceived(c, deps, access.conversationId, received), 201)
  })
  router.openapi(crop, async c => {
    const { id, uploadId } = c.req.valid('param')
    const { item, field } = c.req.valid('query')
    const { ref, principal } = await openConversation(c, deps, id)
    const { picture, mime } = need(await cropUpload(deps, { ref, principal, uploadId, of: item ? { item } : { field: field ?? '' } }))
    return new Response(picture, { headers: { 'content-type': mime, 'cache-control': 'private, max-age=300' } })
  })
  router.openapi(givePicture, async c => {
    const { id, uploadId } = c.req.valid('param')
    const access = await openConversation(c, deps, id)
    const bytes = new Uint8Array(await c.req.raw.arrayBuffer())
    const { state } = need(await givePortalPicture(deps, { ...access, uploadId, portal: c.req.valid('query').portal, bytes }))
    const view = viewOf(c, deps, state, access.conversationId)
    return c.json({ upload: presentUpload(view, state, uploadId), case: presentCase(view, state) }, 200)
  })
  router.openapi(original, async c => {
    const { id, uploadId } = c.req.valid('param')
    const { ref, principal } = await openConversation(c, deps, id)
    const { file, upload } = need(await openOriginal(deps, { ref, principal, uploadId }))
    const headers = download(upload.name, upload.mime)
    return sendRange(c, { log: deps.log, bytes: file.bytes, etag: upload.sha256, headers, read: ({ from, to }) => file.read(from, to) })
  })
  router.openapi(portalPicture, async c => {
    const { id, uploadId } = c.req.valid('param')
    const { ref, principal } = await openConversation(c, deps, id)
    const made = need(await makePortalPicture(deps, { ref, principal, uploadId, portal: c.req.valid('query').portal }))
    const { bytes, mime, name } = made.picture
    return new Response(bytes, { headers: download(name, mime) })
  })
  return router
}

const download = (name: string, mime: string) => ({
  'content-type': mime,
  'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
  'cache-control': 'private, max-age=300',
})

/** An upload as it is answered, whichever way it came. */
export function presentReceived(c: Context<HttpEnv>, deps: Deps, conversationId: string, { state, uploadId, reply }: ReceivedUpload) {
  const view = viewOf(c, deps, state, conversationId)
  return {
    upload: presentUpload(view, state, uploadId),
    reply: presentReply(view, reply, valuesOf(state.fields)),
    case: presentCase(view, state),
  }
}

const bad = (pointer: string, code: string) =>
  new ProblemError(refuse('invalid-body', { errors: [{ pointer, code, args: { expected: 'file' } }] }))

/** The last part of a path, without control characters, at most 120 characters. */
export function plainName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? ''
  const clean = last.replace(/[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g, '').trim()
  return [...clean].slice(-120).join('') || 'file'
}
