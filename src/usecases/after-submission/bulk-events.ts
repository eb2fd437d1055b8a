import type { CaseState } from '../../domain/case/state.ts'
import type { Deps } from '../../ports/deps.ts'
import { type Outcome, refuse } from '../outcome.ts'
import type { Principal } from '../principal.ts'
import { type RecordEvent, recordEvent } from './record-event.ts'

export interface NamedEvent {
  /** either of both names the case */
  readonly case?: string
  readonly externalRef?: string
  readonly event: RecordEvent['event']
}

export interface EventTold {
  readonly state: CaseState
  readonly how: 'recorded' | 'unchanged'
}

/** One event of many: the same told again, as the last that happened to its filing, changes nothing. */
export async function recordNamedEvent(deps: Deps, principal: Principal, told: NamedEvent): Promise<Outcome<EventTold>> {
  const { organisation } = principal
  const caseId = told.case ?? (told.externalRef ? await deps.cases.findByExternalRef(organisation, told.externalRef) : null)
  const ref = { organisation, caseId: caseId ?? '' }
  const state = caseId ? await deps.cases.load(ref) : null
  if (!state) return refuse('not-found', { errors: [{ pointer: told.case ? '/case' : '/externalRef', code: 'case.unknown' }] })
  if (isLast(state, told.event)) return { ok: true, state, how: 'unchanged' }
  const recorded = await recordEvent(deps, { ref, principal, event: told.event })
  return recorded.ok ? { ok: true, state: recorded.state, how: 'recorded' } : recorded
}

function isLast({ filings, progress }: CaseState, { filing, type, on }: NamedEvent['event']): boolean {
  const meant = filing ?? (filings.length === 1 ? filings[0] : undefined)
  const last = meant === undefined ? undefined : progress[meant]?.history.findLast(({ takenBack }) => !takenBack)
  return last?.type === type && last.on === on
}
