import type { MiddlewareHandler } from 'hono'
import type { Deps } from '../../ports/deps.ts'
import type { HttpEnv } from '../env.ts'

/** Whoever has a credential, or opens a conversation, may be judged: what their organisation sets otherwise is at hand by then. */
export const knowOverrides =
  ({ overrides, organisations }: Pick<Deps, 'overrides' | 'organisations'>): MiddlewareHandler<HttpEnv> =>
  async (c, next) => {
    if (c.get('principal') || c.req.header('x-site-key')) await overrides.refresh(organisations)
    await next()
  }
