import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { joinBytes } from '../../domain/join-bytes.ts'
import { publicLookup, type Resolve, systemResolve } from '../webhooks/public-lookup.ts'
import { AnswerTooLong, type CallProvider, mostBytes, timeoutMs, typeOf } from './bounded-fetch.ts'

/** Node, to public addresses only, unless whoever runs the server named the provider. */
export const callFromNode =
  (resolve: Resolve = systemResolve): CallProvider =>
  async (url, { method, headers, body }, anywhere) => {
    const target = new URL(url)
    const request = target.protocol === 'https:' ? requestHttps : requestHttp
    const signal = AbortSignal.timeout(timeoutMs)
    const length = body === null ? {} : { 'content-length': String(Buffer.byteLength(body)) }
    return new Promise((settle, fail) => {
      const sent = request(target, {
        method,
        headers: { ...headers, ...length },
        lookup: publicLookup(resolve, anywhere),
        agent: false,
        signal,
      })
      sent.on('error', fail)
      sent.on('response', response => {
        const pieces: Buffer[] = []
        let read = 0
        response.on('data', (piece: Buffer) => {
          pieces.push(piece)
          read += piece.length
          if (read > mostBytes) response.destroy(new AnswerTooLong())
        })
        response.on('error', fail)
        response.on('end', () =>
          settle(
            new Response(joinBytes(pieces), { status: response.statusCode ?? 500, headers: typeOf(response.headers['content-type']) }),
          ),
        )
      })
      sent.end(body ?? undefined)
    })
  }
