import type { Poster } from '../../ports/senders.ts'
import { checkTarget } from './check-target.ts'
import { failedAs, mostAnswerBytes, postedOf, refusedAs, sentHeaders, timeoutMs } from './posted.ts'

/** Webhooks on Workers, whose fetch reaches public addresses only: names are checked here, and no redirect is followed. */
export const fetchPoster = (fetching: typeof fetch = (...args) => fetch(...args), anywhere = false): Poster => {
  const refuses = (url: string): string | null => (anywhere && URL.canParse(url) ? null : checkTarget(url))
  return {
    refuses,
    async post({ url, headers, body }) {
      const refused = refuses(url)
      if (refused) return refusedAs(refused)
      const signal = AbortSignal.timeout(timeoutMs)
      try {
        const response = await fetching(url, { method: 'POST', headers: sentHeaders(headers, body), body, redirect: 'manual', signal })
        return postedOf(response.status, response.headers.get('retry-after'), await beginningOf(response))
      } catch {
        return failedAs(signal.aborted ? 'timeout' : 'unreachable')
      }
    },
  }
}

async function beginningOf({ body }: Response): Promise<Uint8Array> {
  const beginning = new Uint8Array(mostAnswerBytes)
  let length = 0
  const reader = body?.getReader()
  try {
    while (reader && length < mostAnswerBytes) {
      const { done, value } = await reader.read()
      if (done) break
      const piece: Uint8Array = value.subarray(0, mostAnswerBytes - length)
      beginning.set(piece, length)
      length += piece.length
    }
  } catch {
    // cut off in the middle
  }
  await reader?.cancel().catch(() => undefined)
  return beginning.subarray(0, length)
}
