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
const masterLength = 32
const keptDataKeys = 256

/**
 * Envelope encryption on WebCrypto, for Node and workerd alike. The first master key wraps new data keys; the others
 * only open what they wrapped before a rotation. Wrapping and signing use keys derived from the master key, never the
 * master key itself. Unwrapped data keys are kept as non-extractable handles.
 */
export function webCryptoVault(options: VaultOptions): Vault & { readonly readAgain: () => Promise<void> } {
  let keys = checked(options.keys)
  const current = (): MasterKey => keys[0]

  const derived = new Map<string, Promise<CryptoKey>>()
  const dataKeys = createLru<Promise<CryptoKey>>(keptDataKeys)

  async function readAgain(): Promise<void> {
    if (options.again) keys = checked(await options.again())
  }

  async function derive(purpose: 'wrap' | 'sign', keyId: string): Promise<CryptoKey> {
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
    return toBase64Url(new Uint8Array(await crypto.subtle.sign('HMAC', await derive('sign', keyId), utf8(text))))
  }

  function dataKeyOf(wrapped: Wrapped): Promise<CryptoKey> {
    const name = `${wrapped.keyId}/${toBase64Url(wrapped.wrapped)}`
    const known = dataKeys.get(name)
    if (known) return known
    const opened = unwrap(wrapped).then(raw => crypto.subtle.importKey('raw', ownBytes(raw), 'AES-GCM', false, ['encrypt', 'decrypt']))
    dataKeys.set(name, opened)
    opened.catch(() => dataKeys.delete(name))
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

async function deriveKey(master: MasterKey, purpose: 'wrap' | 'sign'): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey('raw', ownBytes(master.key), 'HKDF', false, ['deriveKey'])
  const how = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: utf8(`anbei/${purpose}/v1`) }
  return purpose === 'wrap'
    ? crypto.subtle.deriveKey(how, material, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
    : crypto.subtle.deriveKey(how, material, { name: 'HMAC', hash: 'SHA-256', length: 256 }, false, ['sign'])
}

async function encrypt(key: CryptoKey, plain: Uint8Array, context: string): Promise<Uint8Array> {
  const nonce = crypto.getRandomValues(new Uint8Array(nonceLength))
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce, additionalData: utf8(context) }, key, ownBytes(plain))
  const length = sealed.byteLength
  // moved on, so that the memory of what WebCrypto gave is free at once: the files of a part are megabytes
  const out = new Uint8Array(sealed.transfer(nonceLength + length))
  out.copyWithin(nonceLength, 0, length)
  out.set(nonce)
  return out
}

async function decrypt(key: CryptoKey, sealed: Uint8Array, context: string): Promise<Uint8Array> {
  const bytes = ownBytes(sealed)
  const how = { name: 'AES-GCM', iv: bytes.subarray(0, nonceLength), additionalData: utf8(context) }
  return new Uint8Array(await crypto.subtle.decrypt(how, key, bytes.subarray(nonceLength)))
}
