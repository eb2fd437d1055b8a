import { compact } from './normalise-text.ts'
import type { ParseContext } from './parse-context.ts'
import { accept, type Parsed, refuse } from './parsed.ts'

/** Absolute http or https URL, scheme and host lower-case; https when none was said. A bare root has no slash. */
export function parseUrl(raw: string, { reference }: Pick<ParseContext, 'reference'>): Parsed {
  const text = compact(raw).replace(/^(https?):\/*/i, '$1://')
  const scheme = /^([a-z][a-z\d+.-]*):(?!\d)/i.exec(text)?.[1]?.toLowerCase()
  if (scheme && scheme !== 'http' && scheme !== 'https') return refuse('url.scheme')
  const full = scheme ? text : `https://${text}`
  if (!URL.canParse(full)) return refuse('url.malformed')
  const url = new URL(full)
  if (url.username || url.password) return refuse('url.malformed')
  const host = reference.domains.read(url.hostname)
  if (!host.ok) return refuse('url.host')
  const isRoot = url.pathname === '/' && !url.search && !url.hash
  return accept(`${url.protocol}//${url.host}${isRoot ? '' : url.pathname + url.search + url.hash}`)
}
