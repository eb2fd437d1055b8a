import type { CaseState } from '../../domain/case/state.ts'
import type { CaseRef } from '../../ports/cases.ts'
import type { Deps } from '../../ports/deps.ts'
import { appendEvents } from '../cases/append-events.ts'
import { settleChanges } from '../cases/settle-changes.ts'
import { type Outcome, refuse } from '../outcome.ts'
import { actorOf, type Principal } from '../principal.ts'

export interface RefuseEdit {
  readonly ref: CaseRef
  readonly principal: Principal
  /** of the edit */
  readonly seq: number
  /** only these; all of them when absent */
  readonly fields?: readonly string[]
}

/** The owner does not agree with what staff filled in: what stood there stands there again. */
export async function refuseEdit(deps: Deps, { ref, principal, seq, fields }: RefuseEdit): Promise<Outcome<{ readonly state: CaseState }>> {
  const [edit] = await deps.cases.events(ref, { after: seq - 1, before: seq + 1, limit: 1 })
  if (edit?.type !== 'fieldsEdited' || !edit.payload.undo) return refuse('not-found')
  const undo = edit.payload.undo.filter(change => !fields || fields.includes(change.field))
  if (undo.length === 0) return refuse('not-found')
  return appendEvents(deps, ref, state => ({
    append: {
      events: [
        {
          type: 'fieldsEdited',
          actor: actorOf(principal),
          at: deps.clock.now(),
          ...(edit.conversationId ? { conversationId: edit.conversationId } : {}),
          payload: { changes: settleChanges(deps, state, undo, state.revision + 1), refuses: seq },
        },
      ],
    },
    more: null,
  }))
}
