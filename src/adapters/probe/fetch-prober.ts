import type { Prober } from '../../ports/prober.ts'
import { decodePage } from './decode-page.ts'
import { followPage, type PageAnswer } from './follow-page.ts'
import { mostPageBytes, probeTimeoutMs } from './limits.ts'

/** Sites as seen from Workers, whose fetch reaches public addresses only and hands out no certificate: the page is read, TLS is not. */
export function fetchProber(fetching: typeof fetch = (...args) => fetch(...args)): Prober {
  async function get(url: URL, signal: AbortSignal): Promise<PageAnswer> {
    const response = await fetching(url.href, { redirect: 'manual', signal, headers: { 'user-agent': 'Anbei-Check/1' } })
    const { status, headers } = response
    const bytes = status === 200 ? await beginningOf(response) : new Uint8Array()
    return { status, location: headers.get('location'), html: decodePage(bytes, headers.get('content-type') ?? '') }
  }

  async function read(host: string, path: string): Promise<string | null> {
    const { status, html } = await get(new URL(`https://${host}${path}`), AbortSignal.timeout(probeTimeoutMs))
    return status === 200 ? html : null
  }

  const nothing = { tlsVersion: null, certificateEnds: null, certificateTrusted: null } as const
  return {
    async proves(host, { filePath }, proofs) {
      const file = await read(host, filePath).catch(() => null)
      return file !== null && proofs.includes(file.trim())
    },
    async look(host) {
      try {
        const html = await read(host, '/')
        return { ...nothing, html, problems: html === null ? ['tls-not-readable', 'page-not-read'] : ['tls-not-readable'] }
      } catch (error) {
        return { ...nothing, html: null, problems: ['tls-not-readable', problemOf(error)] }
      }
    },
    page(at) {
      const signal = AbortSignal.timeout(probeTimeoutMs)
      return followPage({ get: url => get(url, signal), problemOf }, at)
    },
  }
}

const problemOf = (error: unknown) => (error instanceof Error && error.name === 'TimeoutError' ? 'timeout' : 'unreachable')

async function beginningOf({ body }: Response): Promise<Uint8Array> {
  const pieces: Uint8Array<ArrayBuffer>[] = []
  let length = 0
  const reader = body?.getReader()
  while (reader && length < mostPageBytes) {
    const { done, value } = await reader.read()
    if (done) break
    pieces.push(value)
    length += value.length
  }
  await reader?.cancel().catch(() => undefined)
  return new Uint8Array(await new Blob(pieces).arrayBuffer()).subarray(0, mostPageBytes)
}
