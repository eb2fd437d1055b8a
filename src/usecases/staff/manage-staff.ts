import type { Deps } from '../../ports/deps.ts'
import type { Role, StaffChange, StaffUser } from '../../ports/staff.ts'
import { handBack } from '../desk/hand-back.ts'
import { logChange } from '../organisations/log-change.ts'
import { type Outcome, refuse } from '../outcome.ts'
import type { Principal } from '../principal.ts'
import { guessOf } from './sign-in-staff.ts'

export interface ChangeStaff {
  readonly principal: Principal
  readonly id: string
  readonly name?: string
  readonly role?: Role
  readonly disabled?: boolean
}

type Found = Outcome<{ readonly user: StaffUser }>

/** Name, role, and whether somebody may sign in. Who may not any more has no conversation either. */
export async function changeStaff(deps: Deps, { principal, id, name, role, disabled }: ChangeStaff): Promise<Found> {
  const before = await find(deps, principal.organisation, id)
  if (!before) return refuse('not-found')
  const done = await deps.staff.change(principal.organisation, id, {
    ...(name === undefined ? {} : { name }),
    ...(role === undefined ? {} : { role }),
    ...(disabled === undefined ? {} : { disabledAt: disabled ? deps.clock.now() : null }),
  })
  if (done !== 'changed') return refused(done)
  if (disabled) await releaseAll(deps, principal.organisation, id)
  const user = await find(deps, principal.organisation, id)
  if (!user) return refuse('not-found')
  const turned = disabled !== undefined && disabled !== (before.disabledAt !== null)
  await logChange(deps, principal, {
    action: turned ? (disabled ? 'staff.disabled' : 'staff.enabled') : 'staff.changed',
    subject: id,
    details: { name: user.name, ...(before.role === user.role ? {} : { role: `${before.role} → ${user.role}` }) },
  })
  return { ok: true, user }
}

export async function removeStaff(
  deps: Deps,
  { principal, id }: Pick<ChangeStaff, 'principal' | 'id'>,
): Promise<Outcome<{ readonly released: number }>> {
  const before = await find(deps, principal.organisation, id)
  const done = await deps.staff.remove(principal.organisation, id)
  if (done !== 'changed') return refused(done)
  const released = await releaseAll(deps, principal.organisation, id)
  await logChange(deps, principal, { action: 'staff.removed', subject: id, details: { name: before?.name ?? '' } })
  return { ok: true, released }
}

/** Not one that others have had: whoever guesses begins with those. */
export async function acceptable(deps: Pick<Deps, 'knownPasswords'>, password: string): Promise<Outcome<object>> {
  if (!(await deps.knownPasswords.has(password))) return { ok: true }
  return refuse('invalid-body', { errors: [{ pointer: '/password', code: 'staff.knownPassword', args: {} }] })
}

/** The own one, with the present one as proof; every session ends. */
export async function changeOwnPassword(
  deps: Deps,
  {
    principal,
    user,
    current,
    password,
  }: { readonly principal: Principal; readonly user: StaffUser; readonly current: string; readonly password: string },
): Promise<Outcome<object>> {
  if (!(await deps.staff.checkPassword(user.email, current))) return refuse('wrong-password')
  const fit = await acceptable(deps, password)
  if (!fit.ok) return fit
  await deps.staff.setPassword(user.email, password)
  await logChange(deps, principal, { action: 'staff.password', subject: user.id, details: { name: user.name } })
  return { ok: true }
}

/** A new password, made where none is given; every session ends, and a lock for failures opens. */
export async function resetPassword(
  deps: Deps,
  { principal, id, password = deps.ids.secret(12) }: Pick<ChangeStaff, 'principal' | 'id'> & { readonly password?: string },
): Promise<Outcome<{ readonly password: string }>> {
  const user = await find(deps, principal.organisation, id)
  const fit = await acceptable(deps, password)
  if (!fit.ok) return fit
  if (!user || !(await deps.staff.setPassword(user.email, password))) return refuse('not-found')
  await deps.staff.forgetFailures(await guessOf(user.email))
  await logChange(deps, principal, { action: 'staff.password', subject: id, details: { name: user.name } })
  return { ok: true, password }
}

const refused = (done: Exclude<StaffChange, 'changed'>) => refuse(done === 'unknown' ? 'not-found' : 'last-admin')

const find = async (deps: Pick<Deps, 'staff'>, organisation: string, id: string): Promise<StaffUser | undefined> =>
  (await deps.staff.list(organisation)).find(user => user.id === id)

/** Whom they had in hand waits for a person again. */
async function releaseAll(deps: Deps, organisation: string, id: string): Promise<number> {
  let released = 0
  for (;;) {
    const page = await deps.inbox.list(organisation, { limit: 100, status: 'taken', assignee: id, reader: id })
    let gone = 0
    for (const { id: conversationId, caseId } of page?.items ?? []) {
      const back = await handBack(deps, { ref: { organisation, caseId }, conversationId, user: null })
      if (back.ok) gone += 1
    }
    released += gone
    if (gone === 0) return released
  }
}
