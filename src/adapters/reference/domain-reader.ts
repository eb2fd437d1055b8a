import { parse } from 'tldts'
import type { DomainReader, DomainReading } from '../../domain/fields/reference.ts'
import { toUnicode } from './to-unicode.ts'

const malformed: DomainReading = { ok: false, code: 'domain.malformed' }

/** Host names by the public suffix list (ICANN part); IDN as A-labels by the URL standard (UTS 46). */
export const domainReader: DomainReader = {
  read(text) {
    const host = hostOf(text)
    if (host === null) return malformed
    const ascii = toAscii(host)
    if (ascii === null) return malformed
    const parts = parse(ascii, { allowPrivateDomains: false, validateHostname: false, extractHostname: false })
    if (parts.isIp || /^\d+(\.\d+){3}$/.test(ascii)) return { ok: false, code: 'domain.ip' }
    if (!isLdh(ascii)) return malformed
    if (!parts.domain || !parts.isIcann) return { ok: false, code: 'domain.suffix' }
    const unicode = toUnicode(ascii)
    if (unicode.split('.').some(mixesScripts)) return malformed
    return { ok: true, registrable: parts.domain, host: ascii, unicode }
  },
}

/** No registry takes Latin letters beside those of another alphabet: they only look like the name of somebody else. */
const mixesScripts = (label: string): boolean =>
  /[a-z]/.test(label) && /[^\p{Script=Latin}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\P{L}]/u.test(label)

/** What stands between the scheme and the path. */
function hostOf(text: string): string | null {
  const plain = text
    .trim()
    .replace(/[。．｡]/g, '.')
    .replace(/^[a-z][a-z\d+.-]*:\/\//i, '')
    .replace(/[/?#][\s\S]*/, '')
    .replace(/:\d{1,5}$/, '')
    .replace(/^(.+)\.$/, '$1')
  return plain && !/[\s@\\%<>"'`|^{}[\]]/.test(plain) ? plain : null
}

function toAscii(host: string): string | null {
  if (/^[a-z\d._-]+$/i.test(host)) return host.toLowerCase()
  return URL.canParse(`http://${host}/`) ? new URL(`http://${host}/`).hostname : null
}

const isLdh = (host: string): boolean =>
  host.length <= 253 && host.includes('.') && host.split('.').every(label => /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/.test(label))
