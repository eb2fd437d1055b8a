import type { Context, MiddlewareHandler, Next } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Deps } from '../../ports/deps.ts'
import type { Intake } from '../../ports/intake.ts'
import { refuse } from '../../usecases/outcome.ts'
import { recordFormatOf, recordTypes } from '../../usecases/records/open-records.ts'
import type { HttpEnv } from '../env.ts'
import { ProblemError } from '../problem.ts'
import { hasBody, lengthOf } from './body-length.ts'

const megabyte = 1024 * 1024
const longestJson = megabyte
/** a photo of a licence is 2 to 8 MB */
export const longestUpload = 20 * megabyte
/** thousands of records in one call, or corrections of as many; more come as lines, which are read while they arrive */
export const longestChecks = 16 * megabyte

/** what so small a body becomes in memory is nothing */
const smallBody = 16 * 1024
/** what a body is reckoned as whose length nobody says */
const inChunks = megabyte
/** of what is parsed, beside the bytes themselves */
const timesInMemory = 3

/** Refuses a body that is too long; one that is large waits for nobody: without room for it the caller is told to come again. */
const limited = (maxSize: number) => {
  const limit = bodyLimit({
    maxSize,
    onError: () => {
      throw tooLarge(maxSize)
    },
  }) as MiddlewareHandler<HttpEnv>
  return async (c: Context<HttpEnv>, next: Next, intake: Intake) => {
    const told = lengthOf(c)
    const size = told ?? (c.req.raw.body ? Math.min(maxSize, inChunks) : 0)
    if (size > maxSize) throw tooLarge(maxSize)
    // what comes in chunks is counted
    const read = () => (told === null ? limit(c, next) : next())
    if (size <= smallBody) return read()
    const leave = intake.reserve(size * timesInMemory)
    if (!leave) throw new ProblemError(refuse('busy', { retryAfterSeconds: 2 }))
    try {
      return await read()
    } finally {
      leave()
    }
  }
}

const tooLarge = (maxBytes: number): ProblemError => new ProblemError(refuse('too-large', { extra: { maxBytes } }))

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
export const formAround = 4 * 1024
/** as the portals of the access providers take it */
const picture = limited(4 * megabyte)
const pictureTypes: readonly string[] = ['image/jpeg', 'image/png']

/** of a log, a scan or a series of traffic, beside every kind of text */
export const streamTypes: readonly string[] = ['application/xml', 'application/gzip', 'application/x-gzip', 'application/octet-stream']

/** Rows in any format, which these read from the body themselves. */
export const takesRecords = (path: string): boolean =>
  ['/v1/checks', '/v1/cases/bulk', '/v1/cases/events', '/v1/render-jobs'].includes(path) || /^\/v1\/schedules\/[^/]+\/inventory$/.test(path)

/** Thousands of records or corrections as one JSON text. */
export const takesLargeJson = (path: string): boolean => takesRecords(path) || /^\/v1\/render-jobs\/[^/]+\/retry$/.test(path)

/** Refuses bodies that are too long, and kinds of bodies that no route reads, before anybody parses them. */
export const limitBody =
  ({ intake }: Pick<Deps, 'intake'>): MiddlewareHandler<HttpEnv> =>
  (c, next) => {
    if (c.req.method === 'GET' || c.req.method === 'HEAD' || c.req.method === 'OPTIONS') return next()
    const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase() ?? ''
    const path = c.req.path
    if (/^\/v1\/conversations\/[^/]+\/uploads$/.test(path)) {
      if (type !== 'multipart/form-data')
        throw new ProblemError(refuse('unsupported-media-type', { extra: { expected: 'multipart/form-data' } }))
      // read by withUploadForm
      if ((lengthOf(c) ?? 0) > longestUpload + formAround) throw fileTooLarge()
      return next()
    }
    if (/^\/v1\/conversations\/[^/]+\/logs$/.test(path)) {
      // read while it arrives, counted by its reader
      if (streamTypes.includes(type) || type.startsWith('text/')) return next()
      throw new ProblemError(refuse('unsupported-media-type', { extra: { expected: ['text/*', ...streamTypes].join(', ') } }))
    }
    if (/^\/v1\/conversations\/[^/]+\/uploads\/[^/]+\/portal-picture$/.test(path)) {
      if (pictureTypes.includes(type)) return picture(c, next, intake)
      throw new ProblemError(refuse('unsupported-media-type', { extra: { expected: pictureTypes.join(', ') } }))
    }
    if (/^\/v1\/conversations\/[^/]+\/readings$/.test(path) && type === 'application/json') return reading(c, next, intake)
    // the button of a mail program, or of the page that a message links to: its body says nothing (RFC 8058)
    if (path === '/v1/reminders/stop') return form(c, next, intake)
    // read while they arrive, each row within its own bound; a workbook is counted by its reader
    if (takesRecords(path) && recordFormatOf(type)) return next()
    const takesBody = c.req.method !== 'DELETE' && hasBody(c)
    const fits = type === 'application/json' || /^application\/[\w.-]+\+json$/.test(type)
    const expected = ['application/json', ...(takesRecords(path) ? recordTypes : [])].join(', ')
    if (takesBody && !fits) throw new ProblemError(refuse('unsupported-media-type', { extra: { expected } }))
    if (!takesLargeJson(path)) return json(c, next, intake)
    // read by admitJson
    if ((lengthOf(c) ?? 0) > longestChecks) throw tooLarge(longestChecks)
    return next()
  }
