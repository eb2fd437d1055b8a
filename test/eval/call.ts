import type { z } from 'zod'

export type Heard<T> =
  | { readonly ok: true; readonly data: T; readonly ms: number }
  | { readonly ok: false; readonly status: number; readonly body: string }

/** the answers that ask to come again */
const again = [0, 429, 500, 502, 503, 504]
const waitsAtMost = 5_000

export interface Call<T> {
  readonly method?: 'GET' | 'POST'
  readonly url: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: object
  readonly form?: FormData
  readonly schema: z.ZodType<T>
}

/** One call to the server under test; what asks to come again is tried three times. */
export async function call<T>(wanted: Call<T>): Promise<Heard<T>> {
  for (let tries = 1; ; tries += 1) {
    const { status, text, wait, ms } = await attempt(wanted)
    if (status >= 200 && status < 300) return { ok: true, data: wanted.schema.parse(JSON.parse(text)), ms }
    if (!again.includes(status) || tries === 3) return { ok: false, status, body: text.slice(0, 500) }
    await new Promise(resolve => setTimeout(resolve, Math.min(waitsAtMost, wait * 1_000 || 500)))
  }
}

async function attempt({ method = 'POST', url, headers = {}, body, form }: Omit<Call<unknown>, 'schema'>) {
  const start = performance.now()
  const response = await fetch(url, {
    method,
    signal: AbortSignal.timeout(20_000),
    headers: form ? headers : { 'content-type': 'application/json', ...headers },
    ...(form ? { body: form } : body ? { body: JSON.stringify(body) } : {}),
  }).catch((error: Error) => error)
  if (response instanceof Error) return { status: 0, text: response.message, wait: 0, ms: 0 }
  const text = await response.text()
  return { status: response.status, text, wait: Number(response.headers.get('retry-after')), ms: performance.now() - start }
}
