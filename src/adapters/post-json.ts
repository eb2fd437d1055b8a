import type { SendResult } from '../ports/senders.ts'

export interface HttpProvider {
  readonly url: string
  readonly token: string | null
}

const timeoutMs = 10_000

/** One call of a provider: sent with 2xx; 408, 425, 429 and 5xx are tried again, anything else never becomes right. */
export async function postJson(
  { url, token }: HttpProvider,
  id: string,
  body: Readonly<Record<string, unknown>>,
  fetching: typeof fetch = fetch,
): Promise<SendResult> {
  try {
    const response = await fetching(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'idempotency-key': id,
        ...(token ? { authorization: `Bearer ${token}` } : {}),
      },
      body: JSON.stringify(body),
      // a Worker knows no 'error'; what is sent elsewhere is refused below
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
    })
    await response.body?.cancel()
    const { status } = response
    if (response.ok) return { code: 'sent', status }
    const wait = Number(response.headers.get('retry-after'))
    const again = status === 408 || status === 425 || status === 429 || status >= 500
    return { code: `http-${status}`, status, final: !again, ...(wait > 0 ? { retryAfterSeconds: wait } : {}) }
  } catch (error) {
    return { code: error instanceof Error && error.name === 'TimeoutError' ? 'timeout' : 'unreachable', status: null, final: false }
  }
}
