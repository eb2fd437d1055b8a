import { count, rate } from './numbers.ts'
import type { ScoredQuestion, Verdict } from './run-questions.ts'

const verdicts: readonly Verdict[] = ['right', 'offered', 'guessed', 'honest', 'ignored', 'wrong']

export const summariseQuestions = (scored: readonly ScoredQuestion[]) => ({
  n: scored.length,
  /** given first, or where none is known honestly none */
  answered: rate(
    count(scored, one => one.verdict === 'right' || (one.honest && one.verdict === 'honest')),
    scored.length,
  ),
  wrong: count(scored, one => one.verdict === 'wrong'),
  stored: count(scored, one => one.stored !== null),
})

/** One line a set, what went wrong, and the figures of each verdict. */
export function reportQuestions(scored: readonly ScoredQuestion[]): string {
  const sets = [...Map.groupBy(scored, one => one.set)]
  return sets
    .map(([set, list]) => {
      const { n, answered, wrong, stored } = summariseQuestions(list)
      const each = verdicts.map(verdict => `${verdict}=${count(list, one => one.verdict === verdict)}`).join(' ')
      return `questions ${set.padEnd(7)} answered=${answered.toFixed(3)} wrong=${wrong} stored=${stored} n=${n} (${each})`
    })
    .join('\n')
}
