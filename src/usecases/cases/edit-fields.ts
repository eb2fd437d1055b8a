import type { FieldChange } from '../../domain/case/events.ts'
import type { CaseState, FieldEntry } from '../../domain/case/state.ts'
import type { Evidence } from '../../domain/fields/evidence.ts'
import { sensitivityOf } from '../../domain/fields/mask-value.ts'
import type { Json } from '../../domain/json.ts'
import type { CaseRef } from '../../ports/cases.ts'
import type { Deps } from '../../ports/deps.ts'
import { type FieldError, type Outcome, refuse } from '../outcome.ts'
import { actorOf, editEvidence, type Principal } from '../principal.ts'
import { appendEvents } from './append-events.ts'
import { parseFields } from './parse-fields.ts'
import { settleChanges } from './settle-changes.ts'

export interface EditFields {
  readonly ref: CaseRef
  readonly principal: Principal
  readonly fields: Readonly<Record<string, Json>>
  /** revision of `If-Match` */
  readonly ifRevision?: number
}

/** All or nothing: one bad value and none is stored. Errors point at `/<key>`. */
export async function editFields(deps: Deps, input: EditFields): Promise<Outcome<{ readonly state: CaseState }>> {
  return appendEvents(deps, input.ref, state => {
    if (input.ifRevision !== undefined && input.ifRevision !== state.revision)
      return refuse('revision-conflict', { extra: { revision: state.revision } })
    const evidence = editEvidence(input.principal, state.revision + 1)
    const { changes, errors } = parseFields(deps, input.fields, { known: state.fields, evidence, pointer: '' })
    const refused = [...errors, ...withoutConsent(deps, input.principal, state, changes)]
    if (refused.length) return refuse('invalid-fields', { errors: refused })
    const settled = settleChanges(deps, state, changes, state.revision + 1)
    return {
      append: {
        events: [
          {
            type: 'fieldsEdited',
            actor: actorOf(input.principal),
            at: deps.clock.now(),
            ...forOwner(input.principal, state, settled),
          },
        ],
      },
      more: null,
    }
  })
}

/** What staff fill in is shown to the owner, in the conversation that they have, with what puts it back. */
function forOwner(principal: Principal, state: CaseState, changes: readonly FieldChange[]) {
  if (principal.kind !== 'staff') return { payload: { changes } }
  const conversation =
    Object.values(state.conversations).find(({ staff }) => staff?.id === principal.user.id) ??
    Object.values(state.conversations).findLast(({ status }) => status !== 'closed')
  const undo = changes.map(({ field, evidence }) => asChange(field, state.fields[field], evidence))
  return { ...(conversation ? { conversationId: conversation.id } : {}), payload: { changes, by: principal.user.name, undo } }
}

/** The change that makes a field what it was. */
function asChange(field: string, entry: FieldEntry | undefined, evidence: Evidence): FieldChange {
  if (!entry) return { field, to: 'cleared', evidence }
  if (!('value' in entry)) return { field, to: entry.state, evidence: entry.evidence }
  const { state: to, value, override } = entry
  return { field, to, value, evidence: entry.evidence, ...(override ? { override } : {}) }
}

/** A visitor agrees to sensitive data first; staff and integrators asked their customer themselves. */
function withoutConsent(
  deps: Pick<Deps, 'catalogue'>,
  principal: Principal,
  state: CaseState,
  changes: readonly FieldChange[],
): readonly FieldError[] {
  if (principal.kind !== 'visitor') return []
  const after = (key: string): Json | undefined => {
    const change = changes.find(candidate => candidate.field === key)
    if (change) return 'value' in change ? change.value : undefined
    const entry = state.fields[key]
    return entry && 'value' in entry ? entry.value : undefined
  }
  if (after('consentSensitive') === true) return []
  return changes
    .filter(change => 'value' in change && isSensitive(deps, change.field, after))
    .map(change => ({ pointer: `/${change.field}`, code: 'consent.missing', args: { field: change.field } }))
}

function isSensitive(deps: Pick<Deps, 'catalogue'>, field: string, values: (key: string) => Json | undefined): boolean {
  const definition = deps.catalogue.fields[field]
  return definition !== undefined && sensitivityOf(definition, values) === 'sensitive'
}
