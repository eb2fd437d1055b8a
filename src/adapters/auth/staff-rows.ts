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
}

export const failuresThatLock = 10
export const lockMs = 15 * 60_000

/** Whether a person is still an admin after the change, whoever they were before. */
export const staysAdmin = (to: StaffFields): boolean => (to.role === undefined || to.role === 'admin') && !to.disabledAt
