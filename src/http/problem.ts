import type { Context } from 'hono'
import { textsOf } from '../catalogue/locales/index.ts'
import type { Outcome, Refusal, RefusalCode } from '../usecases/outcome.ts'
import { sayError } from '../usecases/records/say-error.ts'
import type { HttpEnv } from './env.ts'

export const statusOf: Readonly<
  Record<RefusalCode, 400 | 401 | 403 | 404 | 405 | 409 | 410 | 412 | 413 | 415 | 416 | 422 | 429 | 500 | 503>
> = {
  'bad-credential': 401,
  'no-credential': 401,
  'wrong-password': 401,
  'wrong-code': 401,
  'not-allowed': 403,
  'other-conversation': 403,
  'origin-not-allowed': 403,
  'link-expired': 403,
  'not-found': 404,
  'method-not-allowed': 405,
  'already-taken': 409,
  'last-admin': 409,
  'not-taken': 409,
  closed: 409,
  'identity-off': 409,
  'other-identity': 409,
  'identity-refused': 422,
  'watch-refused': 403,
  'external-ref-taken': 409,
  'key-reused': 409,
  'still-running': 409,
  'schedule-running': 409,
  'job-running': 409,
  'no-result': 409,
  'nothing-failed': 409,
  'range-not-satisfiable': 416,
  erased: 410,
  'revision-conflict': 412,
  'too-large': 413,
  'too-many-records': 413,
  'unsupported-media-type': 415,
  'malformed-json': 400,
  'invalid-body': 422,
  'invalid-fields': 422,
  'not-a-rejection': 422,
  'nothing-proposed': 422,
  'filing-unclear': 422,
  'move-not-possible': 409,
  'document-failed': 422,
  'format-not-available': 422,
  'too-many-requests': 429,
  locked: 429,
  internal: 500,
  busy: 503,
}

/** Carries a refusal to the one place that answers with problem+json. */
export class ProblemError extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal.code)
    this.refusal = refusal
  }
}

/** The outcome when it is good; a refusal goes to the error handler. */
export function need<T>(outcome: Outcome<T>): { readonly ok: true } & T {
  if (!outcome.ok) throw new ProblemError(outcome)
  return outcome
}

/** RFC 9457. Never holds a stack, SQL or a path of this machine. */
export function problemResponse(c: Context<HttpEnv>, refusal: Refusal): Response {
  const texts = textsOf(c.get('locale') ?? 'zh-CN')
  const status = statusOf[refusal.code]
  const args = { ...refusal.extra, retryAfter: refusal.retryAfterSeconds ?? 0 }
  const body = {
    type: `/docs#problem-${refusal.code}`,
    title: texts.problems[refusal.code]?.(args) ?? refusal.code,
    status,
    detail: texts.problems[`${refusal.code}.detail`]?.(args) ?? '',
    code: refusal.code,
    requestId: c.get('requestId'),
    ...refusal.extra,
    ...(refusal.errors
      ? {
          errors: refusal.errors.map(error => ({
            pointer: error.pointer,
            code: error.code,
            message: sayError(texts, error),
            ...(error.suggestion === undefined ? {} : { suggestion: error.suggestion }),
          })),
        }
      : {}),
  }
  return c.body(JSON.stringify(body), status, {
    'content-type': 'application/problem+json; charset=utf-8',
    'cache-control': 'no-store',
    ...(refusal.retryAfterSeconds === undefined ? {} : { 'retry-after': String(refusal.retryAfterSeconds) }),
    ...(status === 401 ? { 'www-authenticate': 'Bearer' } : {}),
  })
}
