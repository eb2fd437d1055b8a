import type { IdentityClaims } from '../domain/case/events.ts'

/** Why a token of a site is refused: the last part of `error.identity.<why>`. */
export type IdentityRefusal =
  | 'malformed'
  | 'algorithm'
  | 'signature'
  | 'expired'
  | 'notYet'
  | 'noExpiry'
  | 'tooLong'
  | 'noSubject'
  | 'claim'

/** Whom a site vouches for; `subject` is what the site itself calls the person, and never another one. */
export interface VouchedPerson {
  readonly subject: string
  readonly claims: IdentityClaims
}

/** Reads the tokens that sites sign (JWT, HS256). Nothing of a token counts unless all of it is good. */
export interface IdentityTokens {
  verify(
    token: string,
    secrets: readonly string[],
    now: string,
  ): Promise<({ readonly ok: true } & VouchedPerson) | { readonly ok: false; readonly why: IdentityRefusal; readonly claim?: string }>
}
