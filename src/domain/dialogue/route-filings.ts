import type { FieldChange, FilingId } from '../case/events.ts'
import type { CaseState } from '../case/state.ts'
import { filingsFor } from './derive/filing-scenario.ts'
import { textIn } from './state-values.ts'

export interface Routed {
  readonly changes: readonly FieldChange[]
  readonly filings?: readonly FilingId[]
}

/**
 * What the person wants done decides the filings of the case. A plan asked for beside a filing that is done comes on top;
 * any other change of mind replaces what was wanted, except a plan that was there from the beginning.
 */
export function routeFilings(state: CaseState, changes: readonly FieldChange[], done: boolean, named: readonly FilingId[] = []): Routed {
  const told = changes.find(change => change.field === 'filingScenario')
  const scenario = told?.to === 'filled' && typeof told.value === 'string' ? told.value : undefined
  if (scenario === undefined) return fromKnown(state, changes)
  const wanted = named.length > 0 ? named : filingsFor(scenario)
  if (scenario === 'planOnly' && done && state.filings.length > 0 && !state.filings.includes('contingencyPlan'))
    return { changes: changes.filter(change => change !== told), filings: [...state.filings, ...wanted] }
  const keepsPlan = state.filings.length > 1 && state.filings.includes('contingencyPlan') && !wanted.includes('contingencyPlan')
  const filings: readonly FilingId[] = keepsPlan ? [...wanted, 'contingencyPlan'] : wanted
  return same(filings, state.filings) ? { changes } : { changes, filings }
}

/** A case that was opened with the scenario as a field. */
function fromKnown(state: CaseState, changes: readonly FieldChange[]): Routed {
  const scenario = textIn(state, 'filingScenario')
  return state.filings.length === 0 && scenario ? { changes, filings: filingsFor(scenario) } : { changes }
}

const same = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every(each => b.includes(each))
