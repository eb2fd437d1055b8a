import type { UiTexts } from './texts/index.ts'

export interface FieldProblem {
  readonly pointer: string
  readonly code: string
  readonly message: string
  readonly suggestion?: unknown
}

/** Why a call did not do its work. `status` 0: no answer came. */
export interface Problem {
  readonly status: number
  readonly code: string
  readonly detail: string
  readonly errors: readonly FieldProblem[]
  readonly retryAfterMs: number | null
}

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem }

export const unreachable: Problem = { status: 0, code: 'unreachable', detail: '', errors: [], retryAfterMs: null }

/** Trying the same call again may help: no connection, a busy server, or a first call that is still running. */
export const isTemporary = ({ status, code }: Problem): boolean =>
  status === 0 ||
  status === 408 ||
  status === 425 ||
  status === 429 ||
  status >= 500 ||
  (status === 409 && (code === 'still-running' || code === 'busy'))

/** The credential is no longer good, or the conversation is gone. */
export const isLost = ({ status }: Problem): boolean => status === 401 || status === 403 || status === 404 || status === 410

export function explainProblem(problem: Problem, t: UiTexts): string {
  if (problem.status === 0) return t.networkError
  if (problem.status === 429) return t.rateLimited(Math.max(1, Math.ceil((problem.retryAfterMs ?? 1000) / 1000)))
  return problem.errors[0]?.message || problem.detail || t.serverError
}

/** A link of an answer as a browser follows it. */
export const urlOf = (link: Result<{ readonly url: string }>, base: string): Result<string> =>
  link.ok ? { ok: true, value: new URL(link.value.url, base || location.href).href } : link
