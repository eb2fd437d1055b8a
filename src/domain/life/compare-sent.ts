import type { FilingId } from '../case/events.ts'
import type { CaseState, RejectionRecord } from '../case/state.ts'
import type { Catalogue } from '../catalogue.ts'
import { sameValue } from '../dialogue/state-values.ts'
import type { Json } from '../json.ts'

export interface Resubmission {
  /** the day of the submission that was returned */
  readonly since: string
  /** null: compared with the case as it is now; else the day on which it was handed in again */
  readonly until: string | null
  readonly changes: readonly { readonly field: string; readonly before: Json | null; readonly after: Json | null }[]
  /** reasons about which nothing was changed or said */
  readonly unanswered: readonly string[]
}

/** What differs between the filing that was returned and the one that goes in again; null before anything was sent. */
export function compareSent(state: CaseState, filing: FilingId, { fields }: Pick<Catalogue, 'fields'>): Resubmission | null {
  const progress = state.progress[filing]
  if (!progress?.sent || !progress.rejection) return null
  const isBack = progress.status === 'rejected' || progress.status === 'supplement'
  const again = !isBack && progress.sentBefore !== null && progress.sent.seq > progress.rejection.seq
  if (!isBack && !again) return null
  const [first, now] = again ? [progress.sentBefore ?? progress.sent, progress.sent.values] : [progress.sent, valuesOf(state)]
  const keys = [...new Set([...Object.keys(first.values), ...Object.keys(now)])].filter(key =>
    (fields[key]?.usedBy ?? []).some(use => use === filing),
  )
  return {
    since: first.on,
    until: again ? progress.sent.on : null,
    changes: keys
      .filter(key => !sameValue(first.values[key], now[key]))
      .map(field => ({ field, before: first.values[field] ?? null, after: now[field] ?? null })),
    unanswered: unansweredOf(progress.rejection).map(({ code }) => code),
  }
}

/** Reasons about which nothing was changed or said. */
export const unansweredOf = ({ reasons }: Pick<RejectionRecord, 'reasons'>): RejectionRecord['reasons'] =>
  reasons.filter(({ how }) => how === null || how === 'later')

const valuesOf = (state: CaseState): Readonly<Record<string, Json>> =>
  Object.fromEntries(
    Object.entries(state.fields).flatMap(([field, entry]) => (entry.state === 'filled' ? [[field, entry.value] as const] : [])),
  )
