import type { FilingId } from '../case/events.ts'
import type { CaseState } from '../case/state.ts'
import { evaluate } from '../rules/evaluate.ts'
import type { Facts } from '../rules/facts.ts'

/** Filings of the case that apply; one whose scope is not known yet counts as applying. */
export const applicableFilings = (state: CaseState, facts: Facts): ReadonlySet<FilingId> =>
  new Set(state.filings.filter(id => evaluate(facts.catalogue.filings[id].appliesWhen, facts).value !== false))
