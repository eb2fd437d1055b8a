import type { Deps } from '../../ports/deps.ts'
import type { StaffUser } from '../../ports/staff.ts'
import { type Outcome, refuse } from '../outcome.ts'
import { sha256Hex } from '../sealing/digest.ts'
import { checkSecondFactor } from './second-factor.ts'

type Signing = Pick<Deps, 'staff' | 'clock' | 'vault' | 'oneTimeCodes'>

export type SignedIn =
  | { readonly token: string; readonly user: StaffUser }
  /** the password was right, and a code is wanted within five minutes */
  | { readonly challenge: string; readonly expiresAt: string }

const challengeMs = 5 * 60_000

export async function signInStaff(
  deps: Signing,
  { email, password, userAgent }: { readonly email: string; readonly password: string; readonly userAgent: string },
): Promise<Outcome<SignedIn>> {
  const address = email.trim().toLowerCase()
  const guess = await guessOf(address)
  const locked = await lockOf(deps, guess)
  if (locked) return locked
  const user = await deps.staff.checkPassword(address, password)
  if (!user) {
    await deps.staff.countFailure(guess, deps.clock.now())
    return refuse('wrong-password')
  }
  const signed = await afterProof(deps, user, userAgent)
  if ('token' in signed) await deps.staff.forgetFailures(guess)
  return { ok: true, ...signed }
}

/** A session for whoever has proven who they are, or the challenge of their second factor. */
export async function afterProof(deps: Pick<Deps, 'staff' | 'clock' | 'vault'>, user: StaffUser, userAgent: string): Promise<SignedIn> {
  const factor = await deps.staff.secondFactor(user.id)
  if (factor && factor.since !== null) return challengeFor(deps, user)
  return { token: await deps.staff.openSession(user, userAgent), user }
}

/** A code of the app, or a recovery code, to the challenge that the right password gave. */
export async function answerChallenge(
  deps: Signing,
  { challenge, code, userAgent }: { readonly challenge: string; readonly code: string; readonly userAgent: string },
): Promise<Outcome<{ readonly token: string; readonly user: StaffUser }>> {
  const [organisation = '', userId = '', expires = '', signature = ''] = challenge.split('~')
  const signed = await deps.vault.signEach(wordsOf(organisation, userId, expires))
  if (!signed.includes(signature) || Number(expires) * 1000 <= Date.parse(deps.clock.now())) return refuse('bad-credential')
  const user = (await deps.staff.list(organisation)).find(({ id, disabledAt }) => id === userId && disabledAt === null)
  if (!user) return refuse('bad-credential')
  const guess = await guessOf(user.email)
  const locked = await lockOf(deps, guess)
  if (locked) return locked
  if (!(await checkSecondFactor(deps, user.id, code))) {
    await deps.staff.countFailure(guess, deps.clock.now())
    return refuse('wrong-code')
  }
  await deps.staff.forgetFailures(guess)
  return { ok: true, token: await deps.staff.openSession(user, userAgent), user }
}

/** Failures are counted by address, whether somebody has it or not. */
export const guessOf = (address: string): Promise<string> => sha256Hex(`sign-in:${address}`)

async function lockOf({ staff, clock }: Pick<Deps, 'staff' | 'clock'>, guess: string) {
  const now = clock.now()
  const until = await staff.lockedUntil(guess, now)
  return until && refuse('locked', { retryAfterSeconds: Math.max(1, Math.ceil((Date.parse(until) - Date.parse(now)) / 1000)) })
}

const wordsOf = (organisation: string, userId: string, expires: string): string => `second-factor/${organisation}/${userId}/${expires}`

async function challengeFor({ vault, clock }: Pick<Deps, 'vault' | 'clock'>, { organisation, id }: StaffUser) {
  const expires = Math.floor((Date.parse(clock.now()) + challengeMs) / 1000)
  const signature = await vault.sign(wordsOf(organisation, id, String(expires)))
  return { challenge: [organisation, id, expires, signature].join('~'), expiresAt: new Date(expires * 1000).toISOString() }
}
