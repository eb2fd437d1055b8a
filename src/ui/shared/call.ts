import { type Problem, type Result, unreachable } from './result.ts'

export interface Call {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
  readonly signal?: AbortSignal
}

/** One JSON call. Answers a `Result`, never throws. `T` is what the contract promises of that address. */
export async function call<T>(url: string, { method = 'GET', body, headers = {}, signal }: Call = {}): Promise<Result<T>> {
  const isForm = body instanceof FormData
  try {
    const response = await fetch(url, {
      method,
      headers: { accept: 'application/json', ...(body === undefined || isForm ? {} : { 'content-type': 'application/json' }), ...headers },
      ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
      ...(signal ? { signal } : {}),
      credentials: 'same-origin',
    })
    if (!response.ok) return { ok: false, problem: await readProblem(response) }
    return { ok: true, value: response.status === 204 ? undefined : await response.json() }
  } catch {
    return { ok: false, problem: unreachable }
  }
}

/** Reads `application/problem+json`; a proxy's HTML page becomes a problem without words. */
export async function readProblem(response: Response): Promise<Problem> {
  const body = await response.json().catch(() => ({}))
  const seconds = Number(response.headers.get('retry-after'))
  const type = typeof body.type === 'string' ? body.type : ''
  return {
    status: response.status,
    code: typeof body.code === 'string' ? body.code : (type.split(/[/:#]/).at(-1) ?? ''),
    detail: String(body.detail ?? body.title ?? ''),
    errors: Array.isArray(body.errors) ? body.errors : [],
    retryAfterMs: Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : null,
  }
}
