import type { Deps } from '../../ports/deps.ts'
import { type Anchoring, anchorAudit } from './anchor-audit.ts'

/** Makes the heads of the day, called again and again; one run at a time, and none more once every organisation has its head. */
export function createHeadKeeper() {
  let running = false
  let doneOn: string | null = null
  return async (deps: Anchoring & Pick<Deps, 'organisations'>): Promise<void> => {
    const today = deps.clock.today()
    if (running || doneOn === today) return
    running = true
    try {
      for (const id of await deps.organisations.ids()) await anchorAudit(deps, id)
      doneOn = today
    } catch (error) {
      deps.log('warn', 'audit.head-failed', { error: error instanceof Error ? error.name : 'unknown' })
    } finally {
      running = false
    }
  }
}
