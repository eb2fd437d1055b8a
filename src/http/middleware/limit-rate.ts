import type { Context, MiddlewareHandler } from 'hono'
import type { Deps } from '../../ports/deps.ts'
import type { Limit } from '../../ports/limits.ts'
import { refuse } from '../../usecases/outcome.ts'
import { nameOf, type Principal } from '../../usecases/principal.ts'
import type { HttpEnv } from '../env.ts'
import { ProblemError } from '../problem.ts'

/** Far above what people do and what one machine that plays many of them does; far below what hurts. */
const limits = {
  site: { burst: 3_000, perSecond: 100 },
  visitor: { burst: 300, perSecond: 5 },
  staff: { burst: 1_200, perSecond: 20 },
  integrator: { burst: 6_000, perSecond: 200 },
} as const satisfies Record<Principal['kind'], Limit>

/** All calls without a credential together: opening conversations, rules, sign-in. */
const anonymous: Limit = { burst: 6_000, perSecond: 300 }

/** One guess every six seconds after ten, for one e-mail address or one organisation's resume codes. */
export const guessing: Limit = { burst: 10, perSecond: 1 / 6 }

/** Takes one token of the key; throws 429 with the exact wait. `exactFor` as `Limits` has it. */
export async function takeToken(
  c: Context<HttpEnv>,
  deps: Pick<Deps, 'limits' | 'metrics'>,
  key: string,
  limit: Limit,
  exactFor?: string,
): Promise<void> {
  const taken = await deps.limits.take(key, limit, exactFor)
  c.header('ratelimit-limit', String(taken.limit))
  c.header('ratelimit-remaining', String(taken.remaining))
  c.header('ratelimit-reset', String(taken.ok ? taken.resetSeconds : taken.retryAfterSeconds))
  if (taken.ok) return
  deps.metrics.count('anbei_rate_limited_total', { kind: key.split(':')[0] ?? '' })
  throw new ProblemError(refuse('too-many-requests', { retryAfterSeconds: taken.retryAfterSeconds }))
}

export const limitOf = (principal: Principal): Limit => limits[principal.kind]

/** Counts per case, key or staff member, never per address. */
export const limitRate =
  (deps: Pick<Deps, 'limits' | 'metrics'>): MiddlewareHandler<HttpEnv> =>
  async (c, next) => {
    const principal = c.get('principal')
    // a visitor is counted where the call arrives: each message would wait for one object more
    const exactFor = principal && principal.kind !== 'visitor' ? principal.organisation : undefined
    await takeToken(c, deps, principal ? nameOf(principal) : 'anonymous', principal ? limitOf(principal) : anonymous, exactFor)
    await next()
  }
