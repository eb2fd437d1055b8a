import { count, rate } from './numbers.ts'
import type { CorrectionVerdict, ScoredCorrection } from './run-corrections.ts'

const verdicts: readonly CorrectionVerdict[] = ['applied', 'offered', 'asked', 'missed', 'wrong']

export const summariseCorrections = (scored: readonly ScoredCorrection[]) => ({
  n: scored.length,
  applied: rate(
    count(scored, one => one.verdict === 'applied'),
    scored.length,
  ),
  wrong: count(scored, one => one.verdict === 'wrong'),
})

/** One line a half of each set, and the figures of each verdict. */
export const reportCorrections = (scored: readonly ScoredCorrection[]): string =>
  [...Map.groupBy(scored, one => `${one.set} ${one.half}`)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, list]) => {
      const { n, applied, wrong } = summariseCorrections(list)
      const each = verdicts.map(verdict => `${verdict}=${count(list, one => one.verdict === verdict)}`).join(' ')
      return `corrections ${name.padEnd(14)} applied=${applied.toFixed(3)} wrong=${wrong} n=${n} (${each})`
    })
    .join('\n')
