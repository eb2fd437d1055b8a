/** of one call: name, connection, answer */
import { joinBytes } from '../../domain/join-bytes.ts'
export const timeoutMs = 8_000
/** the keys of a provider are a few kilobytes */
export const mostBytes = 256 * 1024

export interface ProviderCall {
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | null
}

/** One call of a provider, of bounded time and length, following no redirect. Throws where it does not answer. */
export type CallProvider = (url: string, call: ProviderCall, anywhere: boolean) => Promise<Response>

export class AnswerTooLong extends Error {}

/** Workers, whose fetch reaches public addresses only. */
export const fetchFromWorker =
  (fetching: typeof fetch = (...args) => fetch(...args)): CallProvider =>
  async (url, { method, headers, body }) => {
    const signal = AbortSignal.timeout(timeoutMs)
    const answer = await fetching(url, { method, headers, body, redirect: 'manual', signal })
    return new Response(await bounded(answer), { status: answer.status, headers: typeOf(answer.headers.get('content-type')) })
  }

export const typeOf = (type: string | null | undefined): Record<string, string> => (type ? { 'content-type': type } : {})

async function bounded({ body }: Response): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array[] = []
  let length = 0
  const reader = body?.getReader()
  for (;;) {
    const read = await reader?.read()
    if (!read || read.done) break
    pieces.push(read.value)
    length += read.value.length
    if (length > mostBytes) {
      await reader?.cancel().catch(() => undefined)
      throw new AnswerTooLong()
    }
  }
  return joinBytes(pieces)
}
