export type Role = 'agent' | 'supervisor' | 'admin'

export interface StaffUser {
  readonly id: string
  readonly organisation: string
  readonly email: string
  readonly name: string
  readonly role: Role
  /** may not sign in since then; null: may */
  readonly disabledAt: string | null
}

/** `last-admin`: nobody could manage the organisation any more. */
export type StaffChange = 'changed' | 'unknown' | 'last-admin'

/** What an authenticator app of somebody knows too, sealed under a data key of its own. */
export interface SecondFactor {
  readonly key: { readonly keyId: string; readonly wrapped: Uint8Array }
  readonly sealed: Uint8Array
  /** asked for at each sign-in since then; null: not confirmed with a code yet */
  readonly since: string | null
  /** no code of this step of time counts any more, nor of one before */
  readonly lastStep: number
  /** hashes of the codes for whoever has lost the telephone */
  readonly recovery: readonly string[]
}

export interface StaffSession {
  readonly id: string
  readonly createdAt: string
  readonly expiresAt: string
  /** what the browser called itself */
  readonly userAgent: string
  /** the one that asks */
  readonly current: boolean
}

/** Sign-in of staff. Implemented with better-auth; sessions are its tables. */
export interface Staff {
  create(user: {
    readonly organisation: string
    readonly email: string
    readonly name: string
    readonly role: Role
    readonly password: string
  }): Promise<StaffUser>
  /** whether somebody signs in with that address, of whatever organisation */
  knows(email: string): Promise<boolean>
  /** everybody of an organisation, by name */
  list(organisation: string): Promise<readonly StaffUser[]>
  /** a new password ends every session; false when there is no such user */
  setPassword(email: string, password: string): Promise<boolean>
  /** of a person of the organisation; one admin who may sign in is always left. Whoever is disabled is signed out at once */
  change(
    organisation: string,
    id: string,
    to: { readonly name?: string; readonly role?: Role; readonly disabledAt?: string | null },
  ): Promise<StaffChange>
  /** for good, with every session */
  remove(organisation: string, id: string): Promise<StaffChange>
  /** who has that address and password and may sign in; a wrong password and an unknown address take the same time */
  checkPassword(email: string, password: string): Promise<StaffUser | null>
  /** who has that address and may sign in, of whatever organisation */
  byEmail(email: string): Promise<StaffUser | null>
  /** a new session of somebody who has proven who they are; its token */
  openSession(user: StaffUser, userAgent: string): Promise<string>
  /** those that count, the newest first; `token` is of the one that asks */
  sessions(userId: string, token: string | null): Promise<readonly StaffSession[]>
  /** false: they have no such session */
  endSession(userId: string, id: string): Promise<boolean>
  secondFactor(userId: string): Promise<SecondFactor | null>
  /** in the place of the one before; null: none any more */
  setSecondFactor(userId: string, factor: SecondFactor | null): Promise<void>
  /** uses a step of time, or a recovery code by its hash, up; false: it was used before */
  useSecondFactor(userId: string, by: { readonly step: number } | { readonly recovery: string }): Promise<boolean>
  /** until when nothing may be tried for what is guessed at; null: it may */
  lockedUntil(guess: string, now: string): Promise<string | null>
  /** one more failure; ten within a quarter of an hour lock for as long */
  countFailure(guess: string, now: string): Promise<void>
  forgetFailures(guess: string): Promise<void>
  /** whoever is tied to what an issuer of OpenID Connect calls them, disabled or not */
  tiedTo(issuer: string, subject: string): Promise<StaffUser | null>
  /** false: the person is tied to another subject of that issuer, or the subject to another person */
  tie(userId: string, issuer: string, subject: string): Promise<boolean>
  /** issuers that somebody is tied to */
  ties(userId: string): Promise<readonly string[]>
  /** from every issuer; false: tied to none */
  untie(userId: string): Promise<boolean>
  /** bearer token or session cookie value */
  session(token: string): Promise<StaffUser | null>
  signOut(token: string): Promise<void>
}
