import type { FieldChange } from '../../domain/case/events.ts'
import type { CaseState } from '../../domain/case/state.ts'
import { settle } from '../../domain/dialogue/settle.ts'
import type { Deps } from '../../ports/deps.ts'

/** The changes with everything that follows from them, as the event at `seq` stores them. */
export const settleChanges = (
  deps: Pick<Deps, 'catalogue' | 'reference' | 'clock'>,
  state: CaseState,
  changes: readonly FieldChange[],
  seq: number,
): readonly FieldChange[] =>
  settle(state, { changes }, seq, { catalogue: deps.catalogue, reference: deps.reference, today: deps.clock.today() }).changes
