import type { Posted } from '../../ports/senders.ts'

/** of the whole call: name, connection, answer */
export const timeoutMs = 10_000
/** what is read of an answer: enough for its first characters in any script */
export const mostAnswerBytes = 2_000
const mostAnswer = 500

export const sentHeaders = (headers: Readonly<Record<string, string>>, body: string): Record<string, string> => ({
  'content-type': 'application/json; charset=utf-8',
  'content-length': String(new TextEncoder().encode(body).length),
  'user-agent': 'Anbei-Webhooks/1',
  ...headers,
})

/** Redirects are answers like others: following one would call an address that nobody checked. */
export function postedOf(status: number, retryAfter: string | null, bytes: Uint8Array): Posted {
  const code = status >= 200 && status < 300 ? 'sent' : status >= 300 && status < 400 ? 'redirect' : `http-${status}`
  const answer = [...new TextDecoder().decode(bytes)].slice(0, mostAnswer).join('')
  const wait = Number(retryAfter ?? 0)
  return { code, status, answer: answer || null, ...(wait > 0 ? { retryAfterSeconds: wait } : {}) }
}

export const refusedAs = (code: string): Posted => ({ code, status: null, answer: null, refused: true })
export const failedAs = (code: 'timeout' | 'unreachable'): Posted => ({ code, status: null, answer: null })
