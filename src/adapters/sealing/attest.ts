import type { Attestation } from '../../ports/vault.ts'
import { fromBase64Url, toBase64Url } from '../base64url.ts'
import { ownBytes, utf8 } from './bytes.ts'

const algorithm = 'Ed25519'
/** PKCS #8 around a seed of 32 bytes (RFC 8410) */
const prefix = Uint8Array.from([0x30, 0x2e, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20])

/** Ed25519 with a key derived from the master key, so that whoever has the public key alone can check it. */
export async function attest(master: Uint8Array, text: string): Promise<Attestation> {
  const key = await signingKey(master)
  const signature = new Uint8Array(await crypto.subtle.sign(algorithm, key, utf8(text)))
  return { algorithm, publicKey: await publicOf(key), signature: toBase64Url(signature) }
}

export async function proves(given: Attestation, text: string): Promise<boolean> {
  if (given.algorithm !== algorithm) return false
  try {
    const key = await crypto.subtle.importKey('raw', fromBase64Url(given.publicKey), algorithm, false, ['verify'])
    return await crypto.subtle.verify(algorithm, key, fromBase64Url(given.signature), utf8(text))
  } catch {
    // no key, or no base64
    return false
  }
}

export const publicKeyOf = async (master: Uint8Array): Promise<string> => publicOf(await signingKey(master))

async function signingKey(master: Uint8Array): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey('raw', ownBytes(master), 'HKDF', false, ['deriveBits'])
  const how = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: utf8('anbei/attest/v1') }
  const seed = new Uint8Array(await crypto.subtle.deriveBits(how, material, 256))
  return crypto.subtle.importKey('pkcs8', Uint8Array.from([...prefix, ...seed]), algorithm, true, ['sign'])
}

/** The public half comes with the private key as JWK. */
async function publicOf(key: CryptoKey): Promise<string> {
  const { x } = (await crypto.subtle.exportKey('jwk', key)) as JsonWebKey
  if (!x) throw new Error('a key without its public half')
  return x
}
