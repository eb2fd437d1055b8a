import type { Clock } from '../../ports/clock.ts'
import type { Organisations } from '../../ports/organisations.ts'

/** asked for with every call from a site's page; another process may have changed it */
const lastsMs = 60_000
const mostKept = 2_000

/** Answers, never what is still awaited. */
export type KnownOrigins = Map<string, { readonly until: number; readonly origins: readonly string[] | null }>

/** `Organisations` that knows for a minute where the tokens of a site key count. `known` outlives a connection that lasts one request. */
export function rememberOrigins(organisations: Organisations, clock: Clock, known: KnownOrigins = new Map()): Organisations {
  return {
    ...organisations,
    async changeSiteKey(organisation, id, to) {
      try {
        return await organisations.changeSiteKey(organisation, id, to)
      } finally {
        known.clear()
      }
    },
    async originsOf(organisation, id) {
      const now = Date.parse(clock.now())
      const found = known.get(id)
      if (found && now < found.until) return found.origins
      const origins = await organisations.originsOf(organisation, id)
      if (known.size >= mostKept) known.clear()
      known.set(id, { until: now + lastsMs, origins })
      return origins
    },
  }
}
