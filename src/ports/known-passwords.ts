/** Passwords that others have had: whoever guesses begins with them. */
export interface KnownPasswords {
  /** also true of one that only adds capitals */
  has(password: string): Promise<boolean>
}
