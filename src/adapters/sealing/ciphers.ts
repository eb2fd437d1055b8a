import { createSecretKey } from 'node:crypto'
import { aesCipher } from './aes-cipher.ts'
import { utf8 } from './bytes.ts'
import { sm } from './sm.ts'

/** Sealed bytes are `nonce (12) ‖ ciphertext ‖ tag (16)` with either cipher; `context` is authenticated. */
export interface Cipher {
  seal(plain: Uint8Array, context: string): Promise<Uint8Array>
  /** throws when bytes or context are other ones */
  open(sealed: Uint8Array, context: string): Promise<Uint8Array>
}

const nonceLength = 12
const tagLength = 16
export const aesKeyLength = 32
export const sm4KeyLength = 16

/** The length says which: 32 bytes are AES-256-GCM, 16 are SM4-GCM. */
export const cipherOf = (key: Uint8Array): Cipher => (key.length === sm4KeyLength ? sm4Cipher(key) : aesCipher(createSecretKey(key)))

/** RFC 8998. */
export const sm4Cipher = (key: Uint8Array): Cipher => ({
  async seal(plain, context) {
    const { sm4 } = await sm()
    const nonce = crypto.getRandomValues(new Uint8Array(nonceLength))
    const how = { mode: 'gcm', iv: nonce, associatedData: utf8(context), output: 'array', outputTag: true, padding: 'none' } as const
    const { output, tag } = sm4.encrypt(new Uint8Array(plain), key, how)
    if (!tag) throw new Error('SM4-GCM gave no tag')
    const out = new Uint8Array(nonceLength + output.length + tagLength)
    out.set(nonce)
    out.set(output, nonceLength)
    out.set(tag, nonceLength + output.length)
    return out
  },
  async open(sealed, context) {
    const { sm4 } = await sm()
    if (sealed.length < nonceLength + tagLength) throw new Error('sealed bytes are cut short')
    const bytes = new Uint8Array(sealed)
    const how = {
      mode: 'gcm',
      iv: bytes.subarray(0, nonceLength),
      associatedData: utf8(context),
      output: 'array',
      padding: 'none',
      tag: bytes.subarray(bytes.length - tagLength),
    } as const
    return sm4.decrypt(bytes.subarray(nonceLength, bytes.length - tagLength), key, how)
  },
})
