import type { Prober } from '../../ports/prober.ts'
import { mostPageBytes, probeTimeoutMs } from './limits.ts'

/** Sites as seen from Workers, whose fetch reaches public addresses only and hands out no certificate: the page is read, TLS is not. */
export function fetchProber(fetching: typeof fetch = (...args) => fetch(...args)): Prober {
  async function read(host: string, path: string): Promise<string | null> {
    const signal = AbortSignal.timeout(probeTimeoutMs)
    const response = await fetching(`https://${host}${path}`, { redirect: 'manual', signal, headers: { 'user-agent': 'Anbei-Check/1' } })
    if (response.status !== 200) return null
    const pieces: Uint8Array[] = []
    let length = 0
    const reader = response.body?.getReader()
    while (reader && length < mostPageBytes) {
      const { done, value } = await reader.read()
      if (done) break
      pieces.push(value)
      length += value.length
    }
    await reader?.cancel().catch(() => undefined)
    return new TextDecoder().decode(await new Blob(pieces.map(piece => new Uint8Array(piece))).arrayBuffer()).slice(0, mostPageBytes)
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
        const isTimeout = error instanceof Error && error.name === 'TimeoutError'
        return { ...nothing, html: null, problems: ['tls-not-readable', isTimeout ? 'timeout' : 'unreachable'] }
      }
    },
  }
}
