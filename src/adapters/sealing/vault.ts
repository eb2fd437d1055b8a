import { createHmac, createSecretKey, hkdfSync, type KeyObject } from 'node:crypto'
import type { Vault } from '../../ports/vault.ts'
import { toBase64Url } from '../base64url.ts'
import { aesCipher } from './aes-cipher.ts'
import { attest, proves, publicKeyOf } from './attest.ts'
import { utf8 } from './bytes.ts'
import { aesKeyLength, type Cipher, cipherOf, sm4Cipher, sm4KeyLength } from './ciphers.ts'
import { createLru } from './lru.ts'
import { sm } from './sm.ts'

export interface MasterKey {
  readonly id: string
  /** 32 bytes */
  readonly key: Uint8Array
}

export interface VaultOptions {
  /** the present one first */
  readonly keys: readonly MasterKey[]
  /** what is sealed, wrapped and chained from now on; what is there stays readable */
  readonly profile?: CryptoProfile
  /** asked for a key that is not among them */
  readonly again?: () => Promise<readonly MasterKey[]>
}

/** `international`: AES-256-GCM and SHA-256; `sm`: SM4-GCM and SM3 */
export type CryptoProfile = 'international' | 'sm'

/** in front of the id of a master key that wraps with SM4 */
const smPrefix = 'sm:'

type Wrapped = Parameters<Vault['rewrap']>[0]

const masterLength = 32
const keptDataKeys = 256

/**
 * Envelope encryption, with AES or SM4, for Node and workerd alike. The first master key wraps new data keys; the others
 * only open what they wrapped before a rotation. Wrapping and signing use keys derived from the master key, never the
 * master key itself. Unwrapped data keys are kept as handles.
 */
export function envelopeVault(options: VaultOptions): Vault & { readonly readAgain: () => Promise<void> } {
  let keys = checked(options.keys)
  const current = (): MasterKey => keys[0]

  const profile = options.profile ?? 'international'
  const wrappers = new Map<string, Promise<Cipher>>()
  const signers = new Map<string, KeyObject>()
  const dataKeys = createLru<Cipher>(keptDataKeys)
  const seen = new WeakMap<Uint8Array, { readonly keyId: string; readonly cipher: Cipher }>()
  /** as new data keys are wrapped */
  const currentWrapper = (): string => (profile === 'sm' ? `${smPrefix}${current().id}` : current().id)

  async function readAgain(): Promise<void> {
    if (options.again) keys = checked(await options.again())
  }

  async function masterOf(id: string): Promise<MasterKey> {
    // somebody else may have put a new one in front meanwhile
    if (!keys.some(key => key.id === id)) await readAgain()
    const master = keys.find(key => key.id === id)
    if (!master) throw new Error(`no master key ${id}`)
    return master
  }

  async function wrapper(keyId: string): Promise<Cipher> {
    const master = await masterOf(keyId.replace(smPrefix, ''))
    const known = wrappers.get(keyId) ?? wrapperOf(master, keyId.startsWith(smPrefix) ? 'sm' : 'international')
    wrappers.set(keyId, known)
    return known
  }

  async function wrap(keyId: string, dataKey: Uint8Array): Promise<Wrapped> {
    return { keyId, wrapped: await (await wrapper(keyId)).seal(dataKey, wrapContext(keyId)) }
  }

  async function unwrap({ keyId, wrapped }: Wrapped): Promise<Uint8Array> {
    return (await wrapper(keyId)).open(wrapped, wrapContext(keyId))
  }

  async function signWith(id: string, text: string): Promise<string> {
    const known = signers.get(id) ?? deriveKey(await masterOf(id), 'sign')
    signers.set(id, known)
    return createHmac('sha256', known).update(text).digest('base64url')
  }

  async function dataKeyOf(wrapped: Wrapped): Promise<Cipher> {
    // a case that is in use shows the same bytes several times a turn
    const same = seen.get(wrapped.wrapped)
    if (same?.keyId === wrapped.keyId) return same.cipher
    const name = `${wrapped.keyId}/${toBase64Url(wrapped.wrapped)}`
    const cipher = dataKeys.get(name) ?? cipherOf(await unwrap(wrapped))
    dataKeys.set(name, cipher)
    seen.set(wrapped.wrapped, { keyId: wrapped.keyId, cipher })
    return cipher
  }

  return {
    digest: profile === 'sm' ? 'sm3' : 'sha256',
    newDataKey: () => wrap(currentWrapper(), crypto.getRandomValues(new Uint8Array(profile === 'sm' ? sm4KeyLength : aesKeyLength))),
    seal: async (wrapped, plain, context) => (await dataKeyOf(wrapped)).seal(plain, context),
    open: async (wrapped, sealed, context) => (await dataKeyOf(wrapped)).open(sealed, context),
    rewrap: async wrapped => (wrapped.keyId === currentWrapper() ? wrapped : wrap(currentWrapper(), await unwrap(wrapped))),
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

async function wrapperOf(master: MasterKey, profile: CryptoProfile): Promise<Cipher> {
  if (profile === 'international') return aesCipher(deriveKey(master, 'wrap'))
  return sm4Cipher((await sm()).hkdf(new Uint8Array(master.key), undefined, utf8('anbei/wrap/sm/v1'), sm4KeyLength))
}
