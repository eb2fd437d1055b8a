import type { Context } from 'hono'
import type { Deps } from '../../ports/deps.ts'
import { hashCredential } from '../../usecases/credentials.ts'
import { refuse } from '../../usecases/outcome.ts'
import { nameOf, type Principal } from '../../usecases/principal.ts'
import { sha256Hex } from '../../usecases/sealing/digest.ts'
import { needOrganisation } from '../access.ts'
import type { HttpEnv } from '../env.ts'
import { hostOf } from '../middleware/authenticate.ts'
import { originAllowed, refuseOrigin } from '../middleware/keep-origin.ts'
import { limitOf, takeToken } from '../middleware/limit-rate.ts'
import { ProblemError } from '../problem.ts'

/** Whoever may open a conversation: a page with a site key, or the organisation itself. */
export async function siteVisitor(c: Context<HttpEnv>, deps: Pick<Deps, 'organisations' | 'limits' | 'metrics'>): Promise<Principal> {
  const key = c.req.header('x-site-key')
  if (!key) return needOrganisation(c, 'cases')
  const site = await deps.organisations.siteKey(await hashCredential(key))
  if (!site || site.revokedAt !== null) throw new ProblemError(refuse('bad-credential'))
  const principal: Principal = { kind: 'site', organisation: site.organisation, siteKeyId: site.id }
  await takeToken(c, deps, nameOf(principal), limitOf(principal), principal.organisation)
  if (!originAllowed(c, site.origins)) refuseOrigin(c)
  return principal
}

/** Where no site key stands in the call: our own pages, or no page at all. */
export function needOwnPage(c: Context<HttpEnv>): void {
  const origin = c.req.header('origin')
  if (origin !== undefined && hostOf(origin) !== new URL(c.req.url).host) refuseOrigin(c)
}

/**
 * A site key is public, so that a weak Idempotency-Key of one visitor must not open the conversation of another: what little a browser
 * says of itself goes into the name.
 */
export async function visitorName(c: Context<HttpEnv>, principal: Principal): Promise<string> {
  if (principal.kind !== 'site') return nameOf(principal)
  const seen = ['user-agent', 'accept-language', 'cf-connecting-ip', 'x-real-ip', 'x-forwarded-for', 'origin'].map(name =>
    c.req.header(name),
  )
  return `${nameOf(principal)}:${(await sha256Hex(JSON.stringify(seen))).slice(0, 16)}`
}
