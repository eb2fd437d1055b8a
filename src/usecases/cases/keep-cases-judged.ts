import type { Deps } from '../../ports/deps.ts'
import type { Rejudging } from './rejudge-case.ts'
import { checkedUnder, type RejudgeOptions, rejudgeDueCases } from './rejudge-due-cases.ts'

/** an append carries the time of its draft, and may be written a little later */
const marginMs = 10 * 60_000

/**
 * Keeps the cases judged under the rules of today, called again and again: the first time, and when the catalogue or a date of it
 * changed, every case is looked at; otherwise only those that were written to. One run at a time.
 */
export function createCaseKeeper() {
  let running = false
  /** the rules under which every case is known to be checked, and when that run began */
  let done: { readonly rules: string; readonly began: string } | null = null

  return async (deps: Rejudging & Pick<Deps, 'caseChecks'>, options: Omit<RejudgeOptions, 'changedSince'> = {}): Promise<void> => {
    if (running) return
    running = true
    const began = deps.clock.now()
    try {
      const { catalogueRevision, since } = checkedUnder(deps)
      const rules = `${catalogueRevision} ${since}`
      const changedSince = done?.rules === rules ? new Date(Date.parse(done.began) - marginMs).toISOString() : null
      const tally = await rejudgeDueCases(deps, { ...options, ...(changedSince ? { changedSince } : {}) })
      if (tally.complete) done = { rules, began }
      const ms = Date.parse(deps.clock.now()) - Date.parse(began)
      if (tally.checked) deps.log('info', 'cases.rejudged', { ...tally, ms, catalogue: catalogueRevision, since })
    } catch (error) {
      deps.log('warn', 'cases.rejudge-failed', { error: error instanceof Error ? error.name : 'unknown' })
    } finally {
      running = false
    }
  }
}
