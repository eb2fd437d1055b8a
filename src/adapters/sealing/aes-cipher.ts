import { createCipheriv, createDecipheriv, type KeyObject, randomFillSync } from 'node:crypto'
import { ownBytes, utf8 } from './bytes.ts'
import type { Cipher } from './ciphers.ts'

const nonceLength = 12
const tagLength = 16
const cipher = 'aes-256-gcm'
/** from here on the trip to another thread, half a millisecond, costs less than holding everybody else up */
const elsewhereFrom = 256 * 1024

/** AES-256-GCM. What a turn seals is sealed in its own thread; files go to another one. */
export const aesCipher = (key: KeyObject): Cipher => ({
  seal: (plain, context) => encrypt(key, plain, context),
  open: (sealed, context) => decrypt(key, sealed, context),
})

async function encrypt(key: KeyObject, plain: Uint8Array, context: string): Promise<Uint8Array> {
  const nonce = nextNonce()
  if (plain.length >= elsewhereFrom) return encryptElsewhere(key, plain, context, nonce)
  const sealing = createCipheriv(cipher, key, nonce).setAAD(utf8(context))
  const out = new Uint8Array(nonceLength + plain.length + tagLength)
  out.set(nonce)
  out.set(sealing.update(plain), nonceLength)
  sealing.final()
  out.set(sealing.getAuthTag(), nonceLength + plain.length)
  return out
}

async function decrypt(key: KeyObject, sealed: Uint8Array, context: string): Promise<Uint8Array> {
  if (sealed.length >= elsewhereFrom) return decryptElsewhere(key, sealed, context)
  const opening = createDecipheriv(cipher, key, sealed.subarray(0, nonceLength), { authTagLength: tagLength })
    .setAAD(utf8(context))
    .setAuthTag(sealed.subarray(sealed.length - tagLength))
  const plain = opening.update(sealed.subarray(nonceLength, sealed.length - tagLength))
  // throws where a bit was changed
  opening.final()
  return new Uint8Array(plain.buffer, plain.byteOffset, plain.byteLength)
}

/** Nonces of one look for chance: each costs a call into the system otherwise. Nothing random happens before the first, as workerd wants it. */
const nonces = new Uint8Array(nonceLength * 256)
let usedNonces = nonces.length

function nextNonce(): Uint8Array {
  if (usedNonces === nonces.length) {
    randomFillSync(nonces)
    usedNonces = 0
  }
  const nonce = nonces.slice(usedNonces, usedNonces + nonceLength)
  usedNonces += nonceLength
  return nonce
}

const forWebCrypto = (key: KeyObject): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', new Uint8Array(key.export()), 'AES-GCM', false, ['encrypt', 'decrypt'])

async function encryptElsewhere(key: KeyObject, plain: Uint8Array, context: string, nonce: Uint8Array): Promise<Uint8Array> {
  const how = { name: 'AES-GCM', iv: ownBytes(nonce), additionalData: utf8(context) }
  const sealed = await crypto.subtle.encrypt(how, await forWebCrypto(key), ownBytes(plain))
  const length = sealed.byteLength
  // moved on, so that the memory of what WebCrypto gave is free at once: the files of a part are megabytes
  const out = new Uint8Array(sealed.transfer(nonceLength + length))
  out.copyWithin(nonceLength, 0, length)
  out.set(nonce)
  return out
}

async function decryptElsewhere(key: KeyObject, sealed: Uint8Array, context: string): Promise<Uint8Array> {
  const bytes = ownBytes(sealed)
  const how = { name: 'AES-GCM', iv: bytes.subarray(0, nonceLength), additionalData: utf8(context) }
  return new Uint8Array(await crypto.subtle.decrypt(how, await forWebCrypto(key), bytes.subarray(nonceLength)))
}
