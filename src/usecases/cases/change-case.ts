import type { EventPayloads } from '../../domain/case/events.ts'
import type { CaseState } from '../../domain/case/state.ts'
import type { CaseRef } from '../../ports/cases.ts'
import type { Deps } from '../../ports/deps.ts'
import { type Outcome, refuse } from '../outcome.ts'
import { actorOf, type Principal } from '../principal.ts'
import { appendEvents } from './append-events.ts'

export interface ChangeCase {
  readonly ref: CaseRef
  readonly principal: Principal
  readonly change: EventPayloads['caseChanged']
  readonly ifRevision?: number
}

/** Adds or drops a filing, changes the policy profile or the reference, at any time. */
export async function changeCase(deps: Deps, input: ChangeCase): Promise<Outcome<{ readonly state: CaseState }>> {
  const { externalRef } = input.change
  if (externalRef) {
    const taken = await deps.cases.findByExternalRef(input.ref.organisation, externalRef)
    if (taken && taken !== input.ref.caseId) return refuse('external-ref-taken', { extra: { caseId: taken } })
  }
  return appendEvents(deps, input.ref, state => {
    if (input.ifRevision !== undefined && input.ifRevision !== state.revision)
      return refuse('revision-conflict', { extra: { revision: state.revision } })
    return {
      append: {
        events: [{ type: 'caseChanged', actor: actorOf(input.principal), at: deps.clock.now(), payload: input.change }],
      },
      more: null,
    }
  })
}
