import type { Clock } from '../ports/clock.ts'

/** Shanghai has no daylight saving time */
const shanghaiOffset = 8 * 60 * 60 * 1000

/** `today` (yyyy-mm-dd) pins the date for demos and tests; instants stay real. */
export function systemClock(options: { readonly today?: string } = {}): Clock {
  return {
    now: () => new Date().toISOString(),
    today: () => options.today ?? new Date(Date.now() + shanghaiOffset).toISOString().slice(0, 10),
  }
}
