import type { Clock } from '../../ports/clock.ts'
import type { Webhooks } from '../../ports/webhooks.ts'

/** asked for with every write of a case; another process may have changed it */
const lastsMs = 5_000

/** Answers, never what is still awaited: on Workers a request that waits for another's call hangs when that one ends first. */
export type Remembered = Map<string, { readonly until: number; readonly wanted: ReadonlySet<string> }>

/** `Webhooks` that knows for a few seconds what endpoints want. `known` outlives a connection that lasts one request. */
export function rememberWanted(webhooks: Webhooks, clock: Clock, known: Remembered = new Map()): Webhooks {
  let changes = 0
  const forgetting = <T>(organisation: string, work: Promise<T>): Promise<T> =>
    work.finally(() => {
      changes += 1
      known.delete(organisation)
    })
  return {
    ...webhooks,
    add: endpoint => forgetting(endpoint.organisation, webhooks.add(endpoint)),
    change: (organisation, id, change) => forgetting(organisation, webhooks.change(organisation, id, change)),
    drop: (organisation, id) => forgetting(organisation, webhooks.drop(organisation, id)),
    disable: (organisation, id, because) => forgetting(organisation, webhooks.disable(organisation, id, because)),
    async wanted(organisation) {
      const now = Date.parse(clock.now())
      const found = known.get(organisation)
      if (found && now < found.until) return found.wanted
      const before = changes
      const wanted = await webhooks.wanted(organisation)
      // what was read may be older than a change made meanwhile
      if (changes === before) known.set(organisation, { until: now + lastsMs, wanted })
      return wanted
    },
  }
}
