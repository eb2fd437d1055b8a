import type { Json } from '../domain/json.ts'

/** One bad place in a body. `message` is rendered from `error.<code>` in the caller's locale. */
export interface FieldError {
  /** JSON Pointer into the body */
  readonly pointer: string
  readonly code: string
  readonly args?: Readonly<Record<string, string | number>>
  readonly suggestion?: Json
}

/** An expected refusal. `code` is stable: it names the problem, its HTTP status and its words. */
export interface Refusal {
  readonly ok: false
  readonly code: RefusalCode
  readonly errors?: readonly FieldError[]
  /** members that the problem carries beside the standard ones */
  readonly extra?: Readonly<Record<string, Json>>
  readonly retryAfterSeconds?: number
}

export type Outcome<T> = ({ readonly ok: true } & T) | Refusal

export type RefusalCode =
  | 'bad-credential'
  | 'no-credential'
  | 'not-allowed'
  | 'other-conversation'
  | 'identity-off'
  | 'identity-refused'
  | 'other-identity'
  | 'origin-not-allowed'
  | 'not-found'
  | 'method-not-allowed'
  | 'erased'
  | 'invalid-body'
  | 'invalid-fields'
  | 'malformed-json'
  | 'unsupported-media-type'
  | 'too-large'
  | 'too-many-records'
  | 'revision-conflict'
  | 'busy'
  | 'already-taken'
  | 'last-admin'
  | 'not-taken'
  | 'closed'
  | 'watch-refused'
  | 'external-ref-taken'
  | 'not-a-rejection'
  | 'nothing-proposed'
  | 'filing-unclear'
  | 'move-not-possible'
  | 'key-reused'
  | 'still-running'
  | 'schedule-running'
  | 'too-many-requests'
  | 'link-expired'
  | 'document-failed'
  | 'format-not-available'
  | 'wrong-password'
  | 'wrong-code'
  | 'locked'
  | 'job-running'
  | 'no-result'
  | 'nothing-failed'
  | 'range-not-satisfiable'
  | 'internal'

export const refuse = (code: RefusalCode, more: Omit<Refusal, 'ok' | 'code'> = {}): Refusal => ({ ok: false, code, ...more })
