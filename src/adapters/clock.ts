import type { Clock } from '../ports/clock.ts'

/** Shanghai has no daylight saving time */
const shanghaiOffset = 8 * 60 * 60 * 1000

const dayMs = 24 * 60 * 60 * 1000

/** `today` (yyyy-mm-dd) pins the date for demos and tests; instants stay real. A turn asks a dozen times within a millisecond: it is written once. */
export function systemClock(options: { readonly today?: string } = {}): Clock {
  const instant = writtenOnce(ms => new Date(ms).toISOString())
  const day = writtenOnce(days => new Date(days * dayMs).toISOString().slice(0, 10))
  return {
    now: () => instant(Date.now()),
    today: () => options.today ?? day(Math.floor((Date.now() + shanghaiOffset) / dayMs)),
  }
}

function writtenOnce(write: (at: number) => string): (at: number) => string {
  let last: { readonly at: number; readonly text: string } | undefined
  return at => {
    if (last?.at !== at) last = { at, text: write(at) }
    return last.text
  }
}
