import type { Deps } from '../../ports/deps.ts'
import type { OpenIdFailure, OpenIdPerson, OpenIdRound } from '../../ports/open-id.ts'
import type { StaffUser } from '../../ports/staff.ts'
import { logChange } from '../organisations/log-change.ts'
import { openIdProviderOf } from './open-id-provider.ts'
import { afterProof, type SignedIn } from './sign-in-staff.ts'

type Signing = Pick<Deps, 'organisations' | 'staff' | 'vault' | 'clock' | 'ids' | 'openId' | 'settings' | 'limits' | 'oneTimeCodes' | 'log'>

/**
 * `off`: no provider is set; `expired`: begun in another browser, or too long ago; `unknown-person`: nobody gave this person an account, or
 * it is disabled; `not-verified`: an account has that address, but the provider does not say that it is theirs; `other-person`: the account
 * is tied to somebody else of the provider.
 */
export type OpenIdRefusal = OpenIdFailure | 'off' | 'expired' | 'unknown-person' | 'not-verified' | 'other-person'

type Refused = { readonly refused: OpenIdRefusal }

/** as long as somebody looks for a password of theirs */
export const roundSeconds = 10 * 60

/** What the browser keeps of a sign-in that was begun: no secret. Verifier and nonce follow from it and the master key. */
interface Ticket {
  readonly organisation: string
  readonly state: string
  readonly expires: string
  /** of whoever is signed in and ties the account; empty: of nobody yet */
  readonly userId: string
}

const wordsOf = ({ organisation, state, expires, userId }: Ticket): string => [organisation, state, expires, userId].join('/')

export interface BeginOpenId {
  readonly organisation: string
  /** signed in, and ties the own account */
  readonly user: StaffUser | null
  readonly redirectUri: string
}

/** Where the browser goes, and the ticket that it brings back. */
export async function beginOpenId(
  deps: Signing,
  { organisation, user, redirectUri }: BeginOpenId,
): Promise<{ readonly url: string; readonly ticket: string } | Refused> {
  const provider = await openIdProviderOf(deps, organisation)
  if (!provider) return { refused: 'off' }
  const expires = String(Math.floor(Date.parse(deps.clock.now()) / 1000) + roundSeconds)
  const ticket: Ticket = { organisation, state: deps.ids.secret(32), expires, userId: user?.id ?? '' }
  const [signature = ''] = await deps.vault.signEach(`open-id/ticket/${wordsOf(ticket)}`)
  const begun = await deps.openId.begin(provider, await roundOf(deps, ticket, redirectUri, 0))
  if ('failed' in begun) return { refused: begun.failed }
  return { url: begun.url, ticket: [organisation, ticket.state, expires, ticket.userId, signature].join('~') }
}

/** The browser came back. A ticket counts once. */
export async function finishOpenId(
  deps: Signing,
  {
    ticket: given,
    answer,
    redirectUri,
    userAgent,
  }: { readonly ticket: string; readonly answer: URLSearchParams; readonly redirectUri: string; readonly userAgent: string },
): Promise<SignedIn | { readonly tied: true } | Refused> {
  const [organisation = '', state = '', expires = '', userId = '', signature = ''] = given.split('~')
  const ticket: Ticket = { organisation, state, expires, userId }
  const by = (await deps.vault.signEach(`open-id/ticket/${wordsOf(ticket)}`)).indexOf(signature)
  if (by < 0 || Number(expires) * 1000 <= Date.parse(deps.clock.now())) return { refused: 'expired' }
  const first = await deps.limits.take(`open-id:${state}`, { burst: 1, perSecond: 1 / roundSeconds }, organisation)
  if (!first.ok) return { refused: 'expired' }
  const provider = await openIdProviderOf(deps, organisation)
  if (!provider) return { refused: 'off' }
  const finished = await deps.openId.finish(provider, await roundOf(deps, ticket, redirectUri, by), answer)
  if ('failed' in finished) {
    deps.log('warn', 'open-id.refused', { failed: finished.failed, why: finished.why })
    return { refused: finished.failed }
  }
  const found = await userOf(deps, ticket, provider.issuer, finished.person)
  if ('refused' in found) return found
  return userId ? { tied: true } : afterProof(deps, found.user, userAgent)
}

/**
 * The account of that person, which somebody made before: signing in makes none and changes no right. The first time it is found by the
 * address, and only where the provider says that the address is theirs, or by the session of whoever ties it.
 */
async function userOf(
  deps: Signing,
  { organisation, userId }: Ticket,
  issuer: string,
  { subject, email, emailVerified }: OpenIdPerson,
): Promise<{ readonly user: StaffUser } | Refused> {
  const tied = await deps.staff.tiedTo(issuer, subject)
  if (tied && tied.organisation === organisation && (!userId || tied.id === userId)) return mayEnter(tied)
  if (tied) return { refused: userId ? 'other-person' : 'unknown-person' }
  const user = userId ? (await deps.staff.list(organisation)).find(({ id }) => id === userId) : email && (await deps.staff.byEmail(email))
  if (!user || user.organisation !== organisation || user.disabledAt !== null) return { refused: 'unknown-person' }
  if (!userId && !emailVerified) return { refused: 'not-verified' }
  if (!(await deps.staff.tie(user.id, issuer, subject))) return { refused: 'other-person' }
  await logChange(
    deps,
    { kind: 'staff', organisation, user },
    { action: 'staff.tied', subject: user.id, details: { name: user.name, issuer } },
  )
  return { user }
}

const mayEnter = (user: StaffUser) => (user.disabledAt === null ? { user } : ({ refused: 'unknown-person' } as const))

async function roundOf({ vault }: Pick<Deps, 'vault'>, ticket: Ticket, redirectUri: string, by: number): Promise<OpenIdRound> {
  const words = wordsOf(ticket)
  const [nonces, verifiers] = await Promise.all([vault.signEach(`open-id/nonce/${words}`), vault.signEach(`open-id/verifier/${words}`)])
  return { state: ticket.state, nonce: nonces[by] ?? '', verifier: verifiers[by] ?? '', redirectUri }
}
