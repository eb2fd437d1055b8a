import type { Deps } from '../../ports/deps.ts'
import type { SecondFactor, StaffUser } from '../../ports/staff.ts'
import { type Outcome, refuse } from '../outcome.ts'
import { sha256Hex } from '../sealing/digest.ts'

type Factoring = Pick<Deps, 'staff' | 'clock' | 'vault' | 'oneTimeCodes' | 'ids'>

const recoveryCodes = 8
const contextOf = (userId: string): string => `second-factor/${userId}`

export interface NewSecondFactor {
  readonly base32: string
  readonly uri: string
  /** shown this once */
  readonly recoveryCodes: readonly string[]
}

/** Makes a secret for an app; it is asked for only once a code has confirmed it. The password again: a console left open gives it to nobody. */
export async function beginSecondFactor(deps: Factoring, user: StaffUser, password: string): Promise<Outcome<NewSecondFactor>> {
  if (!(await deps.staff.checkPassword(user.email, password))) return refuse('wrong-password')
  const { secret, base32, uri } = deps.oneTimeCodes.newSecret(user.email)
  const codes = Array.from({ length: recoveryCodes }, () => plainOf(deps.ids.secret(8)))
  const key = await deps.vault.newDataKey()
  const sealed = await deps.vault.seal(key, new TextEncoder().encode(secret), contextOf(user.id))
  const recovery = await Promise.all(codes.map(code => hashOf(user.id, code)))
  await deps.staff.setSecondFactor(user.id, { key, sealed, since: null, lastStep: 0, recovery })
  return { ok: true, base32, uri, recoveryCodes: codes }
}

/** The first code of the app: from now on one is asked for at each sign-in. */
export async function confirmSecondFactor(deps: Factoring, user: StaffUser, code: string): Promise<Outcome<{ readonly since: string }>> {
  const factor = await deps.staff.secondFactor(user.id)
  if (!factor || factor.since !== null) return refuse('not-found')
  const step = await stepOf(deps, user.id, factor, code)
  if (step === null) return refuse('wrong-code')
  const since = deps.clock.now()
  await deps.staff.setSecondFactor(user.id, { ...factor, since, lastStep: step })
  return { ok: true, since }
}

export async function dropSecondFactor(deps: Factoring, user: StaffUser, password: string): Promise<Outcome<object>> {
  if (!(await deps.staff.checkPassword(user.email, password))) return refuse('wrong-password')
  await deps.staff.setSecondFactor(user.id, null)
  return { ok: true }
}

/** Whether it is a code of the app, or a recovery code, that was not used before. */
export async function checkSecondFactor(deps: Omit<Factoring, 'ids'>, userId: string, code: string): Promise<boolean> {
  const factor = await deps.staff.secondFactor(userId)
  if (!factor || factor.since === null) return false
  const typed = code.replace(/[\s-]/g, '')
  const step = /^\d{6}$/.test(typed) ? await stepOf(deps, userId, factor, typed) : null
  if (step !== null) return deps.staff.useSecondFactor(userId, { step })
  return deps.staff.useSecondFactor(userId, { recovery: await hashOf(userId, typed) })
}

async function stepOf(
  { vault, oneTimeCodes, clock }: Pick<Deps, 'vault' | 'oneTimeCodes' | 'clock'>,
  userId: string,
  { key, sealed }: SecondFactor,
  code: string,
): Promise<number | null> {
  const secret = new TextDecoder().decode(await vault.open(key, sealed, contextOf(userId)))
  return oneTimeCodes.stepOf(secret, code.replace(/\s/g, ''), clock.now())
}

/** Letters and figures alone: it is typed from paper. */
const plainOf = (secret: string): string => secret.replace(/[^A-Za-z0-9]/g, 'x').toLowerCase()

const hashOf = (userId: string, code: string): Promise<string> => sha256Hex(`recovery/${userId}/${code.toLowerCase()}`)
