import { count, rate, sum } from './numbers.ts'
import type { ScoredAnswer } from './run-answers.ts'

export function summariseAnswers(scored: readonly ScoredAnswer[]) {
  const withValue = scored.filter(one => one.valueOk !== null)
  return {
    n: scored.length,
    right: rate(
      count(scored, one => one.right),
      scored.length,
    ),
    outcome: rate(
      count(scored, one => one.outcomeOk),
      scored.length,
    ),
    value: rate(
      count(withValue, one => one.valueOk === true),
      withValue.length,
    ),
    wrongAccepted: count(scored, one => one.wrong),
    alsoCaptures: `${sum(scored.map(one => one.also[0]))}/${sum(scored.map(one => one.also[1]))}`,
    extra: sum(scored.map(one => one.extra.length)),
    errors: count(scored, one => one.error !== undefined),
  }
}

/** A table by type, one by expected outcome, one line in all. */
export function reportAnswers(scored: readonly ScoredAnswer[]): string {
  const header = 'answers            n  right  outcome value  wrongAccepted'
  const { n, right, outcome, value, wrongAccepted, alsoCaptures, extra, errors } = summariseAnswers(scored)
  return [
    header,
    ...groups(scored, one => one.type),
    'by expected outcome',
    ...groups(scored, one => one.want),
    `answers: right=${right.toFixed(3)} outcome=${outcome.toFixed(3)} value=${value.toFixed(3)} wrongAccepted=${wrongAccepted} alsoCaptures=${alsoCaptures} extra=${extra} errors=${errors} n=${n}`,
  ].join('\n')
}

const groups = (scored: readonly ScoredAnswer[], by: (one: ScoredAnswer) => string): readonly string[] =>
  [...Map.groupBy(scored, by)].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, list]) => row(name, list))

function row(name: string, list: readonly ScoredAnswer[]): string {
  const { n, right, outcome, value, wrongAccepted } = summariseAnswers(list)
  const values = list.some(one => one.valueOk !== null) ? value.toFixed(3) : '  -  '
  return [name.padEnd(16), String(n).padStart(4), right.toFixed(3), outcome.toFixed(3), values, String(wrongAccepted).padStart(5)].join(
    '  ',
  )
}
