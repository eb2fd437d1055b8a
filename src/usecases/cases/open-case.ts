import type { FieldChange, FilingId, NewEvent, Policy } from '../../domain/case/events.ts'
import { emptyCase, fold } from '../../domain/case/fold.ts'
import type { CaseState } from '../../domain/case/state.ts'
import type { Json } from '../../domain/json.ts'
import type { CaseRef, IdempotencyMark } from '../../ports/cases.ts'
import type { Deps } from '../../ports/deps.ts'
import { type Outcome, refuse } from '../outcome.ts'
import { actorOf, editEvidence, type Principal } from '../principal.ts'
import { parseFields } from './parse-fields.ts'
import { settleChanges } from './settle-changes.ts'

export interface OpenCase {
  readonly principal: Principal
  readonly filings: readonly FilingId[]
  readonly fields: Readonly<Record<string, Json>>
  readonly policy?: Policy
  readonly externalRef?: string
  readonly inForceOn?: string
  readonly idempotency?: IdempotencyMark
}

/** A case without a conversation. An `externalRef` names one case of the organisation. */
export async function openCase(deps: Deps, input: OpenCase): Promise<Outcome<{ readonly state: CaseState }>> {
  const { organisation } = input.principal
  const { changes, errors } = parseFields(deps, input.fields, { known: {}, evidence: editEvidence(input.principal, 1), pointer: '/fields' })
  if (errors.length) return refuse('invalid-fields', { errors })
  if (input.externalRef) {
    const taken = await deps.cases.findByExternalRef(organisation, input.externalRef)
    if (taken) return refuse('external-ref-taken', { extra: { caseId: taken } })
  }
  const tenant = await deps.organisations.get(organisation)
  const ref = { organisation, caseId: deps.ids.next('case') }
  const opened: Opened = {
    type: 'caseOpened',
    actor: actorOf(input.principal),
    at: deps.clock.now(),
    payload: {
      filings: [...new Set(input.filings)],
      policy: input.policy ?? tenant?.policy ?? 'guided',
      fields: [],
      ...(input.externalRef ? { externalRef: input.externalRef } : {}),
      ...(input.inForceOn ? { inForceOn: input.inForceOn } : {}),
    },
  }
  const result = await deps.cases.append(ref, {
    revision: 0,
    events: [withFields(deps, ref, opened, changes)],
    ...(input.idempotency ? { idempotency: input.idempotency } : {}),
  })
  if (result.ok) return { ok: true, state: result.state }
  if (result.why === 'reference') return refuse('external-ref-taken', { extra: { caseId: result.caseId } })
  return result.why === 'duplicate' ? refuse('still-running', { retryAfterSeconds: 1 }) : refuse('busy', { retryAfterSeconds: 1 })
}

export type Opened = NewEvent & { readonly type: 'caseOpened' }

/** The opening with its first fields, and what follows from them. */
export function withFields(deps: Deps, ref: CaseRef, opened: Opened, changes: readonly FieldChange[]): Opened {
  const bare = fold(emptyCase(ref.organisation, ref.caseId), [{ ...opened, seq: 1, v: 1 }])
  return { ...opened, payload: { ...opened.payload, fields: settleChanges(deps, bare, changes, 1) } }
}
