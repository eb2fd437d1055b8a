import { MultipartParseError, parseMultipart } from '@remix-run/multipart-parser'
import type { Context } from 'hono'
import type { Deps } from '../../ports/deps.ts'
import { refuse } from '../../usecases/outcome.ts'
import type { HttpEnv } from '../env.ts'
import { fileTooLarge, formAround, longestUpload } from '../middleware/limit-body.ts'
import { ProblemError } from '../problem.ts'

export interface UploadForm {
  readonly name: string
  readonly mime: string
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly kind?: string
}

/** file, kind, and whatever else a form of somebody's own brings */
const mostParts = 20

/**
 * The form of an upload, worked on while its bytes have room: the file is a part of the body as it came, not a copy. `work` keeps nothing of them.
 */
export async function withUploadForm<T>(
  c: Context<HttpEnv>,
  deps: Pick<Deps, 'intake'>,
  work: (form: UploadForm) => Promise<T>,
): Promise<T> {
  const taken = await deps.intake.take(c.req.raw.body, longestUpload + formAround)
  if (!taken.ok)
    throw taken.why === 'too-large' ? fileTooLarge() : new ProblemError(refuse('busy', { retryAfterSeconds: taken.retryAfterSeconds }))
  try {
    return await work(formIn(taken.bytes, c.req.header('content-type') ?? ''))
  } finally {
    taken.release()
  }
}

function formIn(body: Uint8Array<ArrayBuffer>, contentType: string): UploadForm {
  const [, quoted, plain] = /;\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(contentType) ?? []
  const boundary = quoted ?? plain
  if (!boundary) throw new ProblemError(refuse('malformed-json'))
  let file: Pick<UploadForm, 'name' | 'mime' | 'bytes'> | null = null
  let kind: string | null = null
  try {
    for (const part of parseMultipart(body, { boundary, maxFileSize: body.length, maxTotalSize: body.length, maxParts: mostParts })) {
      // one body, one piece: nothing is copied
      const [bytes = new Uint8Array()] = part.content as Uint8Array<ArrayBuffer>[]
      if (part.name === 'file' && part.filename !== undefined)
        file = { name: part.filename, mime: part.mediaType ?? 'application/octet-stream', bytes }
      if (part.name === 'kind') kind = new TextDecoder().decode(bytes)
    }
  } catch (error) {
    if (error instanceof MultipartParseError) throw new ProblemError(refuse('malformed-json'))
    throw error
  }
  if (!file) throw bad('/file', 'required')
  if (kind !== null && kind.length > 100) throw bad('/kind', 'wrongType')
  if (file.bytes.length > longestUpload) throw fileTooLarge()
  return { ...file, ...(kind ? { kind } : {}) }
}

const bad = (pointer: string, code: string) =>
  new ProblemError(refuse('invalid-body', { errors: [{ pointer, code, args: { expected: 'file' } }] }))
