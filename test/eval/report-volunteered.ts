import { count, rate } from './numbers.ts'
import type { ScoredVolunteered } from './run-volunteered.ts'

const sum = (scored: readonly ScoredVolunteered[], of: (one: ScoredVolunteered) => number): number =>
  scored.reduce((total, one) => total + of(one), 0)

export const summariseVolunteered = (scored: readonly ScoredVolunteered[]) => ({
  n: scored.length,
  /** of what a clerk would have written down, stored or put forward */
  heard: rate(
    sum(scored, one => one.heard.length),
    sum(scored, one => one.expected.length),
  ),
  /** messages after which something stands that was not said */
  wrong: count(scored, one => one.wrong.length > 0),
  /** messages after which something is asked or set aside that nobody meant */
  odd: count(scored, one => one.odd.length > 0),
})

export const reportVolunteered = (scored: readonly ScoredVolunteered[]): string =>
  [...Map.groupBy(scored, one => one.set)]
    .map(([set, list]) => {
      const { n, heard, wrong, odd } = summariseVolunteered(list)
      return `told beside ${set.padEnd(7)} heard=${heard.toFixed(3)} wrong=${wrong} odd=${odd} n=${n}`
    })
    .join('\n')
