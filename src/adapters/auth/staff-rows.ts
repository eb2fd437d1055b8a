import type { Role, SecondFactor, StaffChange } from '../../ports/staff.ts'

export interface StaffFields {
  readonly name?: string
  readonly role?: Role
  readonly disabledAt?: string | null
}

/** What better-auth cannot do in one write: changes that leave an admin. */
export interface StaffRows {
  change(organisation: string, id: string, to: StaffFields): Promise<StaffChange>
  remove(organisation: string, id: string): Promise<StaffChange>
  secondFactor(userId: string): Promise<SecondFactor | null>
  setSecondFactor(userId: string, factor: SecondFactor | null): Promise<void>
  useStep(userId: string, step: number): Promise<boolean>
  useRecovery(userId: string, hash: string): Promise<boolean>
  lockedUntil(guess: string): Promise<string | null>
  countFailure(guess: string, at: { readonly now: string; readonly windowFrom: string; readonly lockUntil: string }): Promise<void>
  forgetFailures(guess: string): Promise<void>
  /** `provider` as `tieName` makes it */
  tiedUser(provider: string, subject: string): Promise<string | null>
  tie(row: { readonly id: string; readonly userId: string; readonly provider: string; readonly subject: string }): Promise<boolean>
  tiedProviders(userId: string): Promise<readonly string[]>
  untie(userId: string): Promise<boolean>
}

const tiePrefix = 'open-id:'
/** an issuer among the providers of better-auth's accounts, beside `credential` */
export const tieName = (issuer: string): string => `${tiePrefix}${issuer}`
export const isTie = (provider: string): boolean => provider.startsWith(tiePrefix)
export const issuerOf = (provider: string): string => provider.slice(tiePrefix.length)

export const failuresThatLock = 10
export const lockMs = 15 * 60_000

/** Whether a person is still an admin after the change, whoever they were before. */
export const staysAdmin = (to: StaffFields): boolean => (to.role === undefined || to.role === 'admin') && !to.disabledAt
