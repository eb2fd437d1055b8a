import type { Deps } from '../ports/deps.ts'
import type { StaffUser } from '../ports/staff.ts'
import { type Outcome, refuse } from './outcome.ts'

export async function signInStaff(
  deps: Pick<Deps, 'staff'>,
  email: string,
  password: string,
): Promise<Outcome<{ readonly token: string; readonly user: StaffUser }>> {
  const session = await deps.staff.signIn(email.trim().toLowerCase(), password)
  return session ? { ok: true, ...session } : refuse('wrong-password')
}
