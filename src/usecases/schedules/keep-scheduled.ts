import { type RunningSchedules, type RunSchedulesOptions, runSchedules } from './run-schedules.ts'

/** Runs what is due, called again and again; one call at a time. */
export function createScheduleKeeper() {
  let running = false
  return async (deps: RunningSchedules, options: RunSchedulesOptions = {}): Promise<void> => {
    if (running) return
    running = true
    try {
      await runSchedules(deps, options)
    } catch (error) {
      deps.log('warn', 'schedules.failed', { error: error instanceof Error ? error.name : 'unknown' })
    } finally {
      running = false
    }
  }
}
