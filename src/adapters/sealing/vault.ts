import { createCipheriv, createDecipheriv, createHmac, createSecretKey, hkdfSync, type KeyObject, randomFillSync } from 'node:crypto'
import type { Vault } from '../../ports/vault.ts'
import { toBase64Url } from '../base64url.ts'
import { attest, proves, publicKeyOf } from './attest.ts'
import { ownBytes, utf8 } from './bytes.ts'
import { createLru } from './lru.ts'

export interface MasterKey {
  readonly id: string
  /** 32 bytes */
  readonly key: Uint8Array
}

export interface VaultOptions {
  /** the present one first */
  readonly keys: readonly MasterKey[]
  /** asked for a key that is not among them */
  readonly again?: () => Promise<readonly MasterKey[]>
}

type Wrapped = Parameters<Vault['rewrap']>[0]

const nonceLength = 12
const tagLength = 16
const masterLength = 32
const keptDataKeys = 256

/**
 * Envelope encryption, for Node and workerd alike. The first master key wraps new data keys; the others
 * only open what they wrapped before a rotation. Wrapping and signing use keys derived from the master key, never the
 * master key itself. Unwrapped data keys are kept as handles. What a turn seals is sealed in its own thread; files go to another one.
 */
export function envelopeVault(options: VaultOptions): Vault & { readonly readAgain: () => Promise<void> } {
  let keys = checked(options.keys)
  const current = (): MasterKey => keys[0]

  const derived = new Map<string, KeyObject>()
  const dataKeys = createLru<KeyObject>(keptDataKeys)

  async function readAgain(): Promise<void> {
    if (options.again) keys = checked(await options.again())
  }

  async function derive(purpose: 'wrap' | 'sign', keyId: string): Promise<KeyObject> {
    const name = `${purpose}/${keyId}`
    // somebody else may have put a new one in front meanwhile
    if (!keys.some(key => key.id === keyId)) await readAgain()
    const master = keys.find(key => key.id === keyId)
    if (!master) throw new Error(`no master key ${keyId}`)
    const known = derived.get(name) ?? deriveKey(master, purpose)
    derived.set(name, known)
    return known
  }

  async function wrap(keyId: string, dataKey: Uint8Array): Promise<Wrapped> {
    return { keyId, wrapped: await encrypt(await derive('wrap', keyId), dataKey, wrapContext(keyId)) }
  }

  async function unwrap({ keyId, wrapped }: Wrapped): Promise<Uint8Array> {
    return decrypt(await derive('wrap', keyId), wrapped, wrapContext(keyId))
  }

  async function signWith(keyId: string, text: string): Promise<string> {
    return createHmac('sha256', await derive('sign', keyId))
      .update(text)
      .digest('base64url')
  }

  async function dataKeyOf(wrapped: Wrapped): Promise<KeyObject> {
    const name = `${wrapped.keyId}/${toBase64Url(wrapped.wrapped)}`
    const known = dataKeys.get(name)
    if (known) return known
    const opened = createSecretKey(await unwrap(wrapped))
    dataKeys.set(name, opened)
    return opened
  }

  return {
    newDataKey: () => wrap(current().id, crypto.getRandomValues(new Uint8Array(masterLength))),
    seal: async (wrapped, plain, context) => encrypt(await dataKeyOf(wrapped), plain, context),
    open: async (wrapped, sealed, context) => decrypt(await dataKeyOf(wrapped), sealed, context),
    rewrap: async wrapped => (wrapped.keyId === current().id ? wrapped : wrap(current().id, await unwrap(wrapped))),
    sign: text => signWith(current().id, text),
    readAgain,
    signEach: text => Promise.all(keys.map(({ id }) => signWith(id, text))),
    attest: text => attest(current().key, text),
    proves,
    attestingKeys: () => Promise.all(keys.map(({ key }) => publicKeyOf(key))),
  }
}

function checked(keys: readonly MasterKey[]): readonly [MasterKey, ...MasterKey[]] {
  const [current, ...older] = keys
  if (!current) throw new Error('the vault needs a master key')
  for (const { id, key } of keys)
    if (key.length !== masterLength) throw new Error(`master key ${id} has ${key.length} bytes instead of ${masterLength}`)
  return [current, ...older]
}

const wrapContext = (keyId: string): string => `anbei/data-key/${keyId}`

function deriveKey(master: MasterKey, purpose: 'wrap' | 'sign'): KeyObject {
  return createSecretKey(new Uint8Array(hkdfSync('sha256', master.key, new Uint8Array(), `anbei/${purpose}/v1`, masterLength)))
}

const cipher = 'aes-256-gcm'
/** from here on the trip to another thread, half a millisecond, costs less than holding everybody else up */
const elsewhereFrom = 256 * 1024

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
