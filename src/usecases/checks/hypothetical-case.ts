import type { FieldChange, FilingId, Policy } from '../../domain/case/events.ts'
import { emptyCase, fold } from '../../domain/case/fold.ts'
import type { CaseState } from '../../domain/case/state.ts'
import { settle } from '../../domain/dialogue/settle.ts'
import type { Deps } from '../../ports/deps.ts'

export interface HypotheticalCase {
  readonly organisation: string
  readonly filings: readonly FilingId[]
  readonly changes: readonly FieldChange[]
  readonly policy?: Policy
  readonly inForceOn?: string
  /** RFC 3339 UTC */
  readonly at: string
}

/** A case that nobody stores: to judge records, to try a message. What follows from its fields is in it. */
export function hypotheticalCase(deps: Pick<Deps, 'catalogue' | 'reference' | 'clock'>, input: HypotheticalCase): CaseState {
  const { organisation, filings, changes, policy = 'guided', inForceOn, at } = input
  const bare = fold(emptyCase(organisation, 'case_hypothetical'), [
    {
      seq: 1,
      v: 1,
      type: 'caseOpened',
      actor: 'system',
      at,
      payload: { filings, policy, fields: [], ...(inForceOn ? { inForceOn } : {}) },
    },
  ])
  const ctx = { catalogue: deps.catalogue, reference: deps.reference, today: inForceOn ?? deps.clock.today() }
  return settle(bare, { changes }, 2, ctx).state
}
