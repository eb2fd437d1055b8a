import type { MiddlewareHandler } from 'hono'
import { getCookie } from 'hono/cookie'
import type { Deps } from '../../ports/deps.ts'
import { boundTo, hashCredential, organisationOf } from '../../usecases/credentials.ts'
import { refuse } from '../../usecases/outcome.ts'
import type { Principal } from '../../usecases/principal.ts'
import type { HttpEnv } from '../env.ts'
import { ProblemError } from '../problem.ts'

export const sessionCookie = 'anbei_session'

/** Who calls. A credential that is shown must be good; showing none is decided by the route. */
export const authenticate =
  (deps: Pick<Deps, 'cases' | 'organisations' | 'staff' | 'clock'>): MiddlewareHandler<HttpEnv> =>
  async (c, next) => {
    const header = c.req.header('authorization')
    const cookie = getCookie(c, sessionCookie)
    if (header) {
      const [, token] = /^Bearer +(\S+)$/i.exec(header) ?? []
      c.set('principal', (token && (await principalOf(deps, token))) || deny())
    } else if (cookie && cameFromUs(c.req.method, c.req.header('origin'), c.req.url)) {
      c.set('principal', await staffOf(deps, cookie))
    }
    await next()
  }

const deny = (): never => {
  throw new ProblemError(refuse('bad-credential'))
}

/** A cookie comes along by itself, so that a changing call must come from our own pages. */
function cameFromUs(method: string, origin: string | undefined, url: string): boolean {
  if (method === 'GET' || method === 'HEAD') return true
  return origin === undefined || new URL(url).host === hostOf(origin)
}

export function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null
}

type Keys = Pick<Deps, 'cases' | 'organisations' | 'staff' | 'clock'>

async function principalOf(deps: Keys, token: string): Promise<Principal | null> {
  const organisation = organisationOf(token, 'c')
  if (organisation) {
    const found = await deps.cases.conversationByToken(organisation, await hashCredential(token))
    return found && { kind: 'visitor', organisation, conversationId: found.id, caseId: found.caseId, boundTo: boundTo(token) }
  }
  if (organisationOf(token, 'u')) return staffOf(deps, token)
  const key = await deps.organisations.apiKey(await hashCredential(token))
  const now = deps.clock.now()
  if (!key || key.revokedAt !== null || (key.expiresAt !== null && key.expiresAt <= now)) return null
  if (isStale(key.lastUsedAt, now)) await deps.organisations.useApiKey(key.organisation, key.id, now)
  return { kind: 'integrator', organisation: key.organisation, keyId: key.id, scopes: key.scopes }
}

/** A write for each call would make every read one. */
const freshMs = 5 * 60_000
const isStale = (at: string | null, now: string): boolean => at === null || Date.parse(now) - Date.parse(at) >= freshMs

async function staffOf(deps: Pick<Deps, 'staff'>, token: string): Promise<Principal | null> {
  const user = await deps.staff.session(token)
  return user && { kind: 'staff', organisation: user.organisation, user }
}
