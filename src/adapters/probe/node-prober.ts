import { lookup, resolveTxt } from 'node:dns/promises'
import { request as requestPlain } from 'node:http'
import { request } from 'node:https'
import type { LookupFunction } from 'node:net'
import { connect, type TLSSocket } from 'node:tls'
import type { Probed } from '../../domain/schedules/probed.ts'
import type { Look, Prober } from '../../ports/prober.ts'
import { ipReader } from '../reference/ip-reader.ts'
import { decodePage } from './decode-page.ts'
import { followPage, type PageAnswer } from './follow-page.ts'
import { mostPageBytes, probeTimeoutMs } from './limits.ts'

interface Address {
  readonly address: string
  readonly family: number
}

interface NodeProberOptions {
  readonly resolve?: (host: string) => Promise<readonly Address[]>
  readonly resolveText?: (name: string) => Promise<readonly (readonly string[])[]>
  readonly isPublic?: (address: string) => boolean
  readonly port?: number
  readonly plainPort?: number
  readonly timeoutMs?: number
}

class PrivateAddress extends Error {}

const publicOnly = (address: string): boolean => {
  const read = ipReader.read(address)
  return read.ok && read.scope === 'public'
}

const versions: Readonly<Record<string, NonNullable<Probed['tlsVersion']>>> = {
  TLSv1: 'tls10',
  'TLSv1.1': 'tls11',
  'TLSv1.2': 'tls12',
  'TLSv1.3': 'tls13',
}

/**
 * Sites as seen from Node. Each connection resolves the name once, wants every address of it public, and goes to one of these: a name that
 * answers otherwise a moment later changes nothing.
 */
export function nodeProber({
  resolve = host => lookup(host, { all: true }),
  resolveText = resolveTxt,
  isPublic = publicOnly,
  port = 443,
  plainPort = 80,
  timeoutMs = probeTimeoutMs,
}: NodeProberOptions = {}): Prober {
  const guarded: LookupFunction = (host, options, done) => {
    resolve(host).then(
      found => {
        const [first] = found
        if (!first || !found.every(({ address }) => isPublic(address))) return done(new PrivateAddress(host), '', 4)
        if (options.all) done(null, [...found])
        else done(null, first.address, first.family)
      },
      error => done(error, '', 4),
    )
  }

  /** One answer, of a page its beginning. The certificate is looked at elsewhere: a bad one hides no page. */
  const get = ({ protocol, hostname: host, pathname, search }: URL, signal: AbortSignal): Promise<PageAnswer> =>
    new Promise((done, fail) => {
      const asked = { host, path: `${pathname}${search}`, lookup: guarded, agent: false, signal, headers } as const
      const sent =
        protocol === 'https:'
          ? request({ ...asked, port, rejectUnauthorized: false, servername: host })
          : requestPlain({ ...asked, port: plainPort })
      sent.on('error', fail)
      sent.on('response', response => {
        const { statusCode: status = 0 } = response
        const { location = null, 'content-type': contentType = '' } = response.headers
        const pieces: Buffer[] = []
        let length = 0
        const end = (): void => done({ status, location, html: decodePage(Buffer.concat(pieces).subarray(0, mostPageBytes), contentType) })
        if (status !== 200) {
          response.destroy()
          return end()
        }
        response.on('data', (piece: Buffer) => {
          pieces.push(piece)
          length += piece.length
          if (length >= mostPageBytes) response.destroy()
        })
        response.on('close', end)
        response.on('error', () => undefined)
      })
      sent.end()
    })

  /** null unless it is answered with 200 */
  async function read(host: string, path: string): Promise<string | null> {
    const { status, html } = await get(new URL(`https://${host}${path}`), AbortSignal.timeout(timeoutMs))
    return status === 200 ? html : null
  }

  const shake = (host: string): Promise<Pick<Look, 'tlsVersion' | 'certificateEnds' | 'certificateTrusted'>> =>
    new Promise((done, fail) => {
      const socket: TLSSocket = connect({ host, port, servername: host, lookup: guarded, rejectUnauthorized: false, minVersion: 'TLSv1' })
      socket.setTimeout(timeoutMs, () => socket.destroy(new Error('timeout')))
      socket.on('error', fail)
      socket.on('secureConnect', () => {
        const until = Date.parse(socket.getPeerCertificate().valid_to ?? '')
        done({
          tlsVersion: versions[socket.getProtocol() ?? ''] ?? null,
          certificateEnds: Number.isNaN(until) ? null : new Date(until).toISOString().slice(0, 10),
          certificateTrusted: socket.authorized,
        })
        socket.destroy()
      })
    })

  return {
    async proves(host, { txtName, filePath }, proofs) {
      const records = await resolveText(txtName).catch(() => [])
      if (records.some(parts => proofs.includes(parts.join('').trim()))) return true
      const file = await read(host, filePath).catch(() => null)
      return file !== null && proofs.includes(file.trim())
    },
    async look(host) {
      try {
        const seen = await shake(host)
        const html = await read(host, '/').catch(() => null)
        return { ...seen, html, problems: html === null ? ['page-not-read'] : [] }
      } catch (error) {
        return { tlsVersion: null, certificateEnds: null, certificateTrusted: null, html: null, problems: [problemOf(error)] }
      }
    },
    page(at) {
      // one time for all that is followed
      const signal = AbortSignal.timeout(timeoutMs)
      return followPage({ get: url => get(url, signal), problemOf }, at)
    },
  }
}

const headers = { 'user-agent': 'Anbei-Check/1', accept: 'text/html,text/plain' }
const problemOf = (error: unknown) => (error instanceof PrivateAddress ? 'private-address' : isTimeout(error) ? 'timeout' : 'unreachable')
const isTimeout = (error: unknown): boolean => error instanceof Error && /timeout|TimeoutError/i.test(`${error.name} ${error.message}`)
