import type { Context, MiddlewareHandler } from 'hono'
import type { Deps } from '../../ports/deps.ts'
import { refuse } from '../../usecases/outcome.ts'
import type { HttpEnv } from '../env.ts'
import { ProblemError } from '../problem.ts'
import { hostOf } from './authenticate.ts'

/** A token that was given out under a site key counts on the origins of that key alone, as they are now. */
export const keepOrigin =
  ({ organisations }: Pick<Deps, 'organisations'>): MiddlewareHandler<HttpEnv> =>
  async (c, next) => {
    const principal = c.get('principal')
    const bound = principal?.kind === 'visitor' ? principal.boundTo : null
    // our own pages ask for nothing, and programs send no origin
    if (principal && bound !== null && !isOurs(c)) {
      const origins = bound === 'own' ? null : await organisations.originsOf(principal.organisation, bound)
      if (origins === null || !originAllowed(c, origins)) refuseOrigin(c)
    }
    await next()
  }

/** No origins named: any page. Our own pages always may. */
export const originAllowed = (c: Context<HttpEnv>, origins: readonly string[]): boolean =>
  isOurs(c) || origins.length === 0 || origins.includes(c.req.header('origin') ?? '')

function isOurs(c: Context<HttpEnv>): boolean {
  const origin = c.req.header('origin')
  return origin === undefined || hostOf(origin) === new URL(c.req.url).host
}

export function refuseOrigin(c: Context<HttpEnv>): never {
  c.set('originRefused', true)
  throw new ProblemError(refuse('origin-not-allowed'))
}
