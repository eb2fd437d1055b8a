import { type Reminding, type RemindOptions, remindDueCases } from './remind-due-cases.ts'
import { type Sending, sendable, sendMessages } from './send-messages.ts'

/** an append carries the time of its draft, and may be written a little later */
const marginMs = 10 * 60_000

/**
 * Tells what is due and sends what waits, called again and again. The first time every case that has no day is looked at, then only those
 * that were written to. One run at a time.
 */
export function createReminderKeeper() {
  let running = false
  let began: string | null = null

  return async (deps: Reminding & Sending, options: Omit<RemindOptions, 'possible' | 'changedSince'> & { readonly send?: number } = {}) => {
    if (running) return
    running = true
    const now = deps.clock.now()
    try {
      const changedSince = began === null ? null : new Date(Date.parse(began) - marginMs).toISOString()
      const possible = [...sendable(deps), 'webhook' as const]
      const tally = await remindDueCases(deps, { ...options, possible, ...(changedSince ? { changedSince } : {}) })
      if (tally.looked < (options.most ?? Number.POSITIVE_INFINITY) && !options.signal?.aborted) began = now
      if (tally.reminded) deps.log('info', 'cases.reminded', { ...tally })
      await sendMessages(deps, { ...(options.send ? { most: options.send } : {}), ...(options.signal ? { signal: options.signal } : {}) })
    } catch (error) {
      deps.log('warn', 'cases.remind-failed', { error: error instanceof Error ? error.name : 'unknown' })
    } finally {
      running = false
    }
  }
}
