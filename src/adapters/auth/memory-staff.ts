import type { Ids } from '../../ports/ids.ts'
import type { Staff } from '../../ports/staff.ts'
import { betterAuthStaff } from './better-auth-staff.ts'

/** Staff that the process forgets, beside a memory store. */
export const memoryStaff = (secret: string, ids: Ids): Staff => betterAuthStaff({ secret, ids })
