import { type IncomingMessage, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import type { Posted, Poster } from '../../ports/senders.ts'
import { checkTarget } from './check-target.ts'
import { failedAs, mostAnswerBytes, postedOf, refusedAs, sentHeaders, timeoutMs } from './posted.ts'
import { PrivateAddress, publicLookup, type Resolve, systemResolve } from './public-lookup.ts'

interface NodePosterOptions {
  /** for development: http, and addresses of one's own network */
  readonly anywhere?: boolean
  readonly resolve?: Resolve
  readonly timeout?: number
}

/** Webhooks on Node, to public addresses only. */
export function nodePoster({ anywhere = false, resolve = systemResolve, timeout = timeoutMs }: NodePosterOptions = {}): Poster {
  const lookup = publicLookup(resolve, anywhere)
  const refuses = (url: string): string | null => (anywhere ? (isHttp(url) ? null : 'not-an-address') : checkTarget(url))

  return {
    refuses,
    post({ url, headers, body }) {
      const refused = refuses(url)
      if (refused) return Promise.resolve(refusedAs(refused))
      const target = new URL(url)
      const request = target.protocol === 'https:' ? requestHttps : requestHttp
      return new Promise<Posted>(settle => {
        const signal = AbortSignal.timeout(timeout)
        const sent = request(target, { method: 'POST', headers: sentHeaders(headers, body), lookup, agent: false, signal })
        sent.on('error', error => settle(error instanceof PrivateAddress ? refusedAs('private-address') : failedAs(whyOf(signal))))
        sent.on('response', response => {
          // a redirect is not followed: nothing here follows one
          beginningOf(response).then(bytes => settle(postedOf(response.statusCode ?? 0, response.headers['retry-after'] ?? null, bytes)))
        })
        sent.end(body)
      })
    },
  }
}

const isHttp = (url: string): boolean => URL.canParse(url) && ['http:', 'https:'].includes(new URL(url).protocol)
const whyOf = (signal: AbortSignal): 'timeout' | 'unreachable' => (signal.aborted ? 'timeout' : 'unreachable')

/** The answer counts by its status; what its body does after that is of no matter. */
async function beginningOf(response: IncomingMessage): Promise<Uint8Array> {
  const pieces: Buffer[] = []
  let length = 0
  try {
    for await (const piece of response) {
      pieces.push(piece)
      length += piece.length
      if (length >= mostAnswerBytes) break
    }
  } catch {
    // cut off in the middle
  } finally {
    response.destroy()
  }
  return Buffer.concat(pieces).subarray(0, mostAnswerBytes)
}
