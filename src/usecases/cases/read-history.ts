import type { Actor, CaseEvent, EventType, FieldChange } from '../../domain/case/events.ts'
import { applyEvent, emptyCase } from '../../domain/case/fold.ts'
import type { CaseState, FieldEntry, RejudgementRecord } from '../../domain/case/state.ts'
import type { CaseRef } from '../../ports/cases.ts'
import type { Deps } from '../../ports/deps.ts'
import { type Outcome, refuse } from '../outcome.ts'

export interface HistoryItem {
  readonly seq: number
  readonly at: string
  readonly by: Actor
  readonly type: EventType
  readonly field: string
  readonly from: FieldEntry | null
  readonly to: FieldEntry | null
  readonly change: FieldChange
  readonly hash: string
  readonly prevHash: string
}

export interface History {
  readonly state: CaseState
  readonly items: readonly HistoryItem[]
  /** what changes of the rules did between the changes of this page */
  readonly rejudged: readonly RejudgementRecord[]
  /** seq after which the next page starts; null on the last */
  readonly nextAfter: number | null
  /** seq of the first row whose hash does not fit, or null */
  readonly firstBroken: number | null
}

const chunk = 500

/** Who changed which field, from what to what, when and on what evidence, oldest first. The changes of one event stay on one page. */
export async function readHistory(
  deps: Deps,
  input: { readonly ref: CaseRef; readonly after: number; readonly limit: number },
): Promise<Outcome<History>> {
  const items: HistoryItem[] = []
  const rejudged: RejudgementRecord[] = []
  let state = emptyCase(input.ref.organisation, input.ref.caseId)
  let nextAfter: number | null = null
  for (;;) {
    const range = { after: state.revision, limit: chunk }
    const [events, links] = await Promise.all([deps.cases.events(input.ref, range), deps.cases.hashes(input.ref, range)])
    for (const [at, event] of events.entries()) {
      const before = state
      state = applyEvent(state, event)
      if (event.seq <= input.after || nextAfter !== null) continue
      const changes = changesOf(event)
      if (items.length && items.length + changes.length > input.limit) {
        nextAfter = event.seq - 1
        continue
      }
      if (event.type === 'rejudged') rejudged.push(...state.rejudgements.filter(each => each.seq === event.seq))
      const link = links[at]
      items.push(...changes.map(change => itemOf(event, change, before, state, link)))
    }
    if (events.length < chunk) break
  }
  if (state.revision === 0) return refuse('not-found')
  return { ok: true, state, items, rejudged, nextAfter, firstBroken: await deps.cases.verify(input.ref) }
}

const itemOf = (
  event: CaseEvent,
  change: FieldChange,
  before: CaseState,
  after: CaseState,
  link: { readonly hash: string; readonly prevHash: string } | undefined,
): HistoryItem => ({
  seq: event.seq,
  at: event.at,
  by: event.actor,
  type: event.type,
  field: change.field,
  from: before.fields[change.field] ?? null,
  to: after.fields[change.field] ?? null,
  change,
  hash: link?.hash ?? '',
  prevHash: link?.prevHash ?? '',
})

function changesOf(event: CaseEvent): readonly FieldChange[] {
  switch (event.type) {
    case 'caseOpened':
      return event.payload.fields
    case 'userSaid':
    case 'fieldsEdited':
    case 'ownerIdentified':
    case 'uploadReceived':
    case 'uploadCorrected':
      return event.payload.changes
    default:
      return []
  }
}
