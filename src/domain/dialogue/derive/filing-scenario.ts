import type { FilingId } from '../../case/events.ts'
import type { CaseState } from '../../case/state.ts'
import { textIn } from '../state-values.ts'
import type { Derivation } from './derivation.ts'

const filingsOf: Readonly<Record<string, readonly FilingId[]>> = {
  icpRefiling: ['icpFiling'],
  publicSecurity: ['publicSecurityFiling'],
  both: ['icpFiling', 'publicSecurityFiling'],
  planOnly: ['contingencyPlan'],
}

/** What the person wants done, as the filings of the case. */
export const filingsFor = (scenario: string): readonly FilingId[] => filingsOf[scenario] ?? []

/** The other way round, for a case that was opened with its filings. A plan may come beside either of the others. */
export const filingScenario: Derivation = {
  id: 'filingScenario',
  kind: 'certain',
  quiet: true,
  targets: ['filingScenario'],
  sources: [],
  derive(state) {
    const value = scenarioOf(state)
    return value && textIn(state, 'filingScenario') === undefined ? [{ field: 'filingScenario', value, from: [] }] : []
  },
}

function scenarioOf({ filings }: CaseState): string | undefined {
  const icp = filings.includes('icpFiling')
  const police = filings.includes('publicSecurityFiling')
  if (icp && police) return 'both'
  if (icp) return 'icpRefiling'
  if (police) return 'publicSecurity'
  return filings.includes('contingencyPlan') ? 'planOnly' : undefined
}
