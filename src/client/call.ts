/** How a client reaches the server. */
export interface Connection {
  /** origin of the server; empty for the page's own */
  readonly base: string
  /** conversation token, API key or staff token */
  readonly token?: string
  readonly siteKey?: string
  readonly locale?: 'zh-CN' | 'en'
  /** for tests and for runtimes that bring their own */
  readonly fetch?: typeof fetch
}

export interface ProblemJson {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly code: string
  readonly requestId?: string
  readonly errors?: readonly { readonly pointer: string; readonly code: string; readonly message: string; readonly suggestion?: unknown }[]
}

/** Any answer that is not good. `problem.code` is stable. */
export class AnbeiProblem extends Error {
  readonly problem: ProblemJson
  /** seconds, when the server asks to wait */
  readonly retryAfter: number | null
  constructor(problem: ProblemJson, retryAfter: number | null) {
    super(`${problem.status} ${problem.code}: ${problem.detail}`)
    this.name = 'AnbeiProblem'
    this.problem = problem
    this.retryAfter = retryAfter
  }
}

export interface CallOptions {
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
  readonly signal?: AbortSignal
}

export async function send(connection: Connection, method: string, path: string, options: CallOptions = {}): Promise<Response> {
  const { base, token, siteKey, locale } = connection
  const { body, headers, signal } = options
  const isForm = body instanceof FormData
  const response = await (connection.fetch ?? fetch)(`${base.replace(/\/$/, '')}${path}`, {
    method,
    headers: {
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...(siteKey ? { 'x-site-key': siteKey } : {}),
      ...(locale ? { 'accept-language': locale } : {}),
      ...(body === undefined || isForm ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
    ...(signal ? { signal } : {}),
  })
  if (response.ok) return response
  throw await problemOf(response)
}

/** The body as the contract has it: the server checked what it sends, so that the client takes its word. */
export async function call<T>(connection: Connection, method: string, path: string, options: CallOptions = {}): Promise<T> {
  const response = await send(connection, method, path, options)
  return response.json()
}

async function problemOf(response: Response): Promise<AnbeiProblem> {
  const wait = Number(response.headers.get('retry-after') ?? Number.NaN)
  const unnamed: ProblemJson = {
    type: 'about:blank',
    title: response.statusText,
    status: response.status,
    detail: '',
    code: `http-${response.status}`,
  }
  const told: Partial<ProblemJson> = await response.json().catch(() => ({}))
  return new AnbeiProblem({ ...unnamed, ...told }, Number.isNaN(wait) ? null : wait)
}

interface Page<T> {
  readonly items: readonly T[]
  readonly nextCursor: string | null
}

/** Every page of a list, one item after the other. */
export async function* every<T>(connection: Connection, path: string): AsyncGenerator<T> {
  for (let cursor = ''; ; ) {
    const page = await call<Page<T>>(
      connection,
      'GET',
      `${path}${path.includes('?') ? '&' : '?'}limit=200${cursor && `&cursor=${encodeURIComponent(cursor)}`}`,
    )
    yield* page.items
    if (page.nextCursor === null) return
    cursor = page.nextCursor
  }
}
