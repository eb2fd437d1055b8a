import type { Role, StaffChange } from '../../ports/staff.ts'

export interface StaffFields {
  readonly name?: string
  readonly role?: Role
  readonly disabledAt?: string | null
}

/** What better-auth cannot do in one write: changes that leave an admin. */
export interface StaffRows {
  change(organisation: string, id: string, to: StaffFields): Promise<StaffChange>
  remove(organisation: string, id: string): Promise<StaffChange>
}

/** Whether a person is still an admin after the change, whoever they were before. */
export const staysAdmin = (to: StaffFields): boolean => (to.role === undefined || to.role === 'admin') && !to.disabledAt
