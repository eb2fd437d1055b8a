import { compact } from '../normalise-text.ts'
import { accept, type Parsed, refuse } from '../parsed.ts'

/** MD5 (32 hex, Android) or SHA-1 (40 hex, iOS) of the signing certificate, lower-case without colons. */
export function parseAppSignature(raw: string): Parsed {
  const text = compact(raw)
    .replace(/^(?:md5|sha-?1|sha-?256)[:=]/i, '')
    .replace(/[:-]/g, '')
    .toLowerCase()
  if (!/^[0-9a-f]*$/.test(text)) return refuse('appSignature.characters')
  if (text.length === 64) return refuse('appSignature.sha256')
  return text.length === 32 || text.length === 40 ? accept(text) : refuse('appSignature.length', { args: { length: text.length } })
}

/** RSA modulus or public key of the signing certificate, hexadecimal, lower-case. */
export function parsePublicKey(raw: string): Parsed {
  const text = compact(raw).replace(/^0x/i, '').replace(/[:-]/g, '').toLowerCase()
  if (!/^[0-9a-f]+$/.test(text)) return refuse('appPublicKey.characters')
  return text.length < 16 || text.length > 4096 ? refuse('appPublicKey.length', { args: { length: text.length } }) : accept(text)
}
