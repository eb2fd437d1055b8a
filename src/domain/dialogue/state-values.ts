import { canonicalJson } from '../canonical-json.ts'
import type { FieldChange, FilingId, Policy } from '../case/events.ts'
import { applyEvent } from '../case/fold.ts'
import type { CaseState, FieldEntry } from '../case/state.ts'
import type { Json } from '../json.ts'

/** The value of a field that counts, or undefined: unconfirmed values and answers without a value do not. */
export function valueIn(state: CaseState, field: string): Json | undefined {
  const entry = state.fields[field]
  return entry?.state === 'filled' ? entry.value : undefined
}

export const textIn = (state: CaseState, field: string): string | undefined => {
  const value = valueIn(state, field)
  return typeof value === 'string' ? value : undefined
}

/** Said by a person or brought by a file: nothing derived may replace it. */
export const isSaid = (entry: FieldEntry | undefined): boolean => entry !== undefined && entry.evidence.kind !== 'derived'

export const sameValue = (a: Json | undefined, b: Json | undefined): boolean =>
  a === b || (typeof a === 'object' && typeof b === 'object' && canonicalJson(a) === canonicalJson(b))

export interface CaseChange {
  readonly changes: readonly FieldChange[]
  readonly filings?: readonly FilingId[]
  readonly policy?: Policy
  readonly guideAccepted?: boolean
}

const nothingHeard = { intent: 'answer', fills: [], states: [], rejects: [], topics: [], sensitive: [], by: 'core' } as const

/** The case as it will be after these changes; the event that stores them is written by the caller. */
export function withChange(state: CaseState, change: CaseChange): CaseState {
  return applyEvent(state, {
    seq: state.revision + 1,
    v: 1,
    type: 'userSaid',
    actor: 'visitor',
    at: state.updatedAt,
    payload: { text: '', understanding: nothingHeard, ...change },
  })
}
