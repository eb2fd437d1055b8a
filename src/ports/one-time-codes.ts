/** Codes of an authenticator app: TOTP (RFC 6238), SHA-1, six digits, 30 seconds, as every such app takes them. */
export interface OneTimeCodes {
  /** what both sides know, for the app also as base32 and as address */
  newSecret(account: string): { readonly secret: string; readonly base32: string; readonly uri: string }
  /** which step of time the code is of, the present one or one beside it; null: of none */
  stepOf(secret: string, code: string, now: string): Promise<number | null>
}
