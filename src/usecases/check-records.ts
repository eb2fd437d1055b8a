import type { FilingId } from '../domain/case/events.ts'
import type { CaseState } from '../domain/case/state.ts'
import type { Json } from '../domain/json.ts'
import { type Assessment, assess } from '../domain/readiness/assess.ts'
import type { Deps } from '../ports/deps.ts'
import { hypotheticalCase } from './hypothetical-case.ts'
import type { FieldError } from './outcome.ts'
import { parseFields } from './parse-fields.ts'

export interface CheckRecord {
  readonly organisation: string
  readonly filings: readonly FilingId[]
  readonly inForceOn?: string
  readonly fields: Readonly<Record<string, Json>>
}

export interface CheckedRecord {
  readonly state: CaseState
  readonly assessment: Assessment
  /** values that were refused; they count as missing */
  readonly errors: readonly (FieldError & { readonly field: string })[]
}

/** Judges one record as a case of its own, without storing anything. */
export function checkRecord(deps: Pick<Deps, 'catalogue' | 'reference' | 'clock'>, record: CheckRecord): CheckedRecord {
  const evidence = { kind: 'api', seq: 1, quote: null, confidence: 1 } as const
  const { changes, errors } = parseFields(deps, record.fields, { known: {}, evidence, pointer: '/fields' })
  const { organisation, filings, inForceOn } = record
  const state = hypotheticalCase(deps, { organisation, filings, changes, at: deps.clock.now(), ...(inForceOn ? { inForceOn } : {}) })
  const assessment = assess(state, { catalogue: deps.catalogue, reference: deps.reference, today: deps.clock.today() })
  return { state, assessment, errors }
}
