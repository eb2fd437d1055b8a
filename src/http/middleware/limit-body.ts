import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { recordFormatOf, recordTypes } from '../../usecases/open-records.ts'
import { refuse } from '../../usecases/outcome.ts'
import type { HttpEnv } from '../env.ts'
import { ProblemError } from '../problem.ts'

const megabyte = 1024 * 1024
const longestJson = megabyte
/** a photo of a licence is 2 to 8 MB */
export const longestUpload = 20 * megabyte
/** thousands of records in one call, or corrections of as many */
const longestChecks = 50 * megabyte

const limited = (maxSize: number, tooLarge = () => new ProblemError(refuse('too-large', { extra: { maxBytes: maxSize } }))) =>
  bodyLimit({
    maxSize,
    onError: () => {
      throw tooLarge()
    },
  }) as MiddlewareHandler<HttpEnv>

/** Of one file that is uploaded: the reason is about the file, not about the form around it. */
export const fileTooLarge = (): ProblemError =>
  new ProblemError(
    refuse('too-large', {
      extra: { maxBytes: longestUpload },
      errors: [{ pointer: '/file', code: 'file.tooLarge', args: { megabytes: longestUpload / megabyte } }],
    }),
  )

const json = limited(longestJson)
const form = limited(10 * 1024)
/** parts of a picture in base64 */
const reading = limited(3 * megabyte)
/** of a form around a file: its boundaries, its name, its kind */
const formAround = 4 * 1024
const upload = limited(longestUpload + formAround, fileTooLarge)
/** as the portals of the access providers take it */
const picture = limited(4 * megabyte)
const pictureTypes: readonly string[] = ['image/jpeg', 'image/png']
const checks = limited(longestChecks)

/** of a log, a scan or a series of traffic, beside every kind of text */
export const streamTypes: readonly string[] = ['application/xml', 'application/gzip', 'application/x-gzip', 'application/octet-stream']

/** Refuses bodies that are too long, and kinds of bodies that no route reads, before anybody parses them. */
export const limitBody: MiddlewareHandler<HttpEnv> = (c, next) => {
  if (c.req.method === 'GET' || c.req.method === 'HEAD' || c.req.method === 'OPTIONS') return next()
  const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase() ?? ''
  const path = c.req.path
  if (/^\/v1\/conversations\/[^/]+\/uploads$/.test(path)) {
    if (type !== 'multipart/form-data')
      throw new ProblemError(refuse('unsupported-media-type', { extra: { expected: 'multipart/form-data' } }))
    return upload(c, next)
  }
  if (/^\/v1\/conversations\/[^/]+\/logs$/.test(path)) {
    // read while it arrives, counted by its reader
    if (streamTypes.includes(type) || type.startsWith('text/')) return next()
    throw new ProblemError(refuse('unsupported-media-type', { extra: { expected: ['text/*', ...streamTypes].join(', ') } }))
  }
  if (/^\/v1\/conversations\/[^/]+\/uploads\/[^/]+\/portal-picture$/.test(path)) {
    if (pictureTypes.includes(type)) return picture(c, next)
    throw new ProblemError(refuse('unsupported-media-type', { extra: { expected: pictureTypes.join(', ') } }))
  }
  if (/^\/v1\/conversations\/[^/]+\/readings$/.test(path) && type === 'application/json') return reading(c, next)
  // the button of a mail program, or of the page that a message links to: its body says nothing (RFC 8058)
  if (path === '/v1/reminders/stop') return form(c, next)
  const takesRecords =
    path === '/v1/checks' ||
    path === '/v1/cases/bulk' ||
    path === '/v1/cases/events' ||
    path === '/v1/render-jobs' ||
    /^\/v1\/schedules\/[^/]+\/inventory$/.test(path)
  // read while they arrive, each row within its own bound; a workbook is counted by its reader
  if (takesRecords && recordFormatOf(type)) return next()
  const hasBody = c.req.method !== 'DELETE' && (c.req.header('content-length') ?? (c.req.raw.body ? '1' : '0')) !== '0'
  const fits = type === 'application/json' || /^application\/[\w.-]+\+json$/.test(type)
  const expected = ['application/json', ...(takesRecords ? recordTypes : [])].join(', ')
  if (hasBody && !fits) throw new ProblemError(refuse('unsupported-media-type', { extra: { expected } }))
  return takesRecords || /^\/v1\/render-jobs\/[^/]+\/retry$/.test(path) ? checks(c, next) : json(c, next)
}
