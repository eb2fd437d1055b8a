import type { Context } from 'hono'
import type { Deps } from '../ports/deps.ts'
import { hashCredential } from '../usecases/credentials.ts'
import { sha256Hex } from '../usecases/digest.ts'
import { refuse } from '../usecases/outcome.ts'
import { nameOf, type Principal } from '../usecases/principal.ts'
import { needOrganisation } from './access.ts'
import type { HttpEnv } from './env.ts'
import { hostOf } from './middleware/authenticate.ts'
import { limitOf, takeToken } from './middleware/limit-rate.ts'
import { ProblemError } from './problem.ts'

/** Whoever may open a conversation: a page with a site key, or the organisation itself. */
export async function siteVisitor(c: Context<HttpEnv>, deps: Pick<Deps, 'organisations' | 'limits' | 'metrics'>): Promise<Principal> {
  const key = c.req.header('x-site-key')
  if (!key) return needOrganisation(c, 'cases')
  const site = await deps.organisations.siteKey(await hashCredential(key))
  if (!site || site.revokedAt !== null) throw new ProblemError(refuse('bad-credential'))
  const principal: Principal = { kind: 'site', organisation: site.organisation, siteKeyId: site.id }
  await takeToken(c, deps, nameOf(principal), limitOf(principal), principal.organisation)
  if (!originAllowed(c.req.header('origin'), site.origins, c.req.url)) {
    c.set('originRefused', true)
    throw new ProblemError(refuse('origin-not-allowed'))
  }
  return principal
}

/** No origins named: any page. Our own pages always may. */
const originAllowed = (origin: string | undefined, origins: readonly string[], url: string): boolean =>
  origin === undefined || origins.length === 0 || origins.includes(origin) || hostOf(origin) === new URL(url).host

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
