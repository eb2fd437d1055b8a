/** Public key and signature as base64url. */
export interface Attestation {
  readonly algorithm: string
  readonly publicKey: string
  readonly signature: string
}

/**
 * Envelope encryption. A random data key per case (AES-256-GCM, or SM4-GCM), wrapped by a master key with a key id. Sealed bytes are
 * `nonce (12) ‖ ciphertext ‖ tag (16)`; `context` is authenticated and binds them to their row.
 */
export interface Vault {
  /** of the audit chain */
  readonly digest: 'sha256' | 'sm3'
  newDataKey(): Promise<{ readonly keyId: string; readonly wrapped: Uint8Array }>
  seal(wrapped: { readonly keyId: string; readonly wrapped: Uint8Array }, plain: Uint8Array, context: string): Promise<Uint8Array>
  /** throws when the bytes or the context were tampered with */
  open(wrapped: { readonly keyId: string; readonly wrapped: Uint8Array }, sealed: Uint8Array, context: string): Promise<Uint8Array>
  /** the same data key under the current master key */
  rewrap(wrapped: {
    readonly keyId: string
    readonly wrapped: Uint8Array
  }): Promise<{ readonly keyId: string; readonly wrapped: Uint8Array }>
  /** HMAC-SHA-256 with a key derived from the master key, base64url; for signed links */
  sign(text: string): Promise<string>
  /** the same with every master key that is known, the present one first: what was signed before a rotation is found again */
  signEach(text: string): Promise<readonly string[]>
  /** a signature that others can check with the public key alone, with a key derived from the present master key */
  attest(text: string): Promise<Attestation>
  /** whether the signature is of the text, by that public key */
  proves(attestation: Attestation, text: string): Promise<boolean>
  /** public keys of every master key that is known, base64url: whoever signs with one of them is us */
  attestingKeys(): Promise<readonly string[]>
}
