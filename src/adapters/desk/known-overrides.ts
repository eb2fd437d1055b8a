import type { RuleOverride } from '../../domain/rules/overrides.ts'
import type { KnownOverrides } from '../../ports/overrides.ts'

/** another process may have changed them: here a change counts at once, there within this */
const lastsMs = 60_000

/** Outlives the requests of a process; holds no connection. */
export function createKnownOverrides(now: () => number = Date.now): KnownOverrides {
  let known: ReadonlyMap<string, readonly RuleOverride[]> = new Map()
  let until = 0
  return {
    of: organisation => known.get(organisation) ?? [],
    async refresh(organisations, when) {
      const asked = now()
      if (when !== 'now' && asked < until) return
      known = await organisations.overrides()
      until = asked + lastsMs
    },
  }
}
