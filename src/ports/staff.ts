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
  signIn(email: string, password: string): Promise<{ readonly token: string; readonly user: StaffUser } | null>
  /** bearer token or session cookie value */
  session(token: string): Promise<StaffUser | null>
  signOut(token: string): Promise<void>
}
