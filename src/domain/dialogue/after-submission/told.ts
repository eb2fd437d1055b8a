import type { EventPayloads, FieldChange, FilingId, ReminderSettings } from '../../case/events.ts'
import type { CaseState } from '../../case/state.ts'
import { name, say } from '../marks.ts'
import type { Awaiting, DialogueState, Message, Reply } from '../reply.ts'
import type { Draft } from '../turn.ts'

/** What a message says about a filing that was handed in, and what is said to it. */
export interface Told {
  readonly moved: readonly EventPayloads['filingMoved'][]
  readonly answered: readonly EventPayloads['rejectionAnswered'][]
  readonly settled: readonly EventPayloads['proposalSettled'][]
  /** fields that follow from it, beside what the message fills itself */
  readonly changes: readonly FieldChange[]
  readonly messages: readonly Message[]
  readonly quickReplies: Reply['quickReplies']
  /** null: nothing is expected any more */
  readonly awaiting: Awaiting | null
  readonly drafts: readonly Draft[]
  /** asked because of it, where it ends the reply */
  readonly asking: readonly string[]
  /** its messages put the question: it is not put a second time */
  readonly posed?: true
  /** nothing else is asked in this reply */
  readonly ends: boolean
  /** the message says nothing else */
  readonly alone: boolean
  /** how the owner wants to be reminded from now on */
  readonly reminders?: ReminderSettings
  /** the guided record that is put off or was made; null: there is none any more */
  readonly upkeep?: DialogueState['upkeep'] | null
  /** of what was asked before only these fields are heard: the words are about them */
  readonly only?: ReadonlySet<string>
}

export const told = (messages: readonly Message[], more: Partial<Told> = {}): Told => ({
  moved: [],
  changes: [],
  answered: [],
  settled: [],
  quickReplies: [],
  drafts: [],
  asking: [],
  awaiting: null,
  ends: true,
  alone: false,
  ...more,
  messages,
})

export interface OpenReason {
  readonly filing: FilingId
  readonly reason: NonNullable<CaseState['progress'][FilingId]>['rejection'] extends infer R
    ? R extends { readonly reasons: readonly (infer Reason)[] }
      ? Reason
      : never
    : never
  /** from 1 */
  readonly number: number
  readonly of: number
}

/** The next reason of a rejection about which nothing was done or said yet, whether it is sure or only perhaps meant. */
export function openReason(state: CaseState): OpenReason | null {
  for (const filing of state.filings) {
    const progress = state.progress[filing]
    if (!progress?.rejection || (progress.status !== 'rejected' && progress.status !== 'supplement')) continue
    const meant = progress.rejection.reasons.filter(({ how }) => how !== 'notMeant')
    const at = meant.findIndex(reason => reason.how === null)
    const reason = meant[at]
    if (reason) return { filing, reason, number: at + 1, of: meant.length }
  }
  return null
}

/** What reasons that are still open ask for beside what was asked: one message may answer several, and says yes to what is only perhaps meant. */
export function otherReasonFields(
  state: CaseState,
  awaiting: Awaiting | undefined,
  readMove: (notice: string, filing: FilingId | null) => readonly { readonly fields: readonly string[] }[],
): readonly string[] {
  if (awaiting?.kind === 'returned')
    return fieldsIn(awaiting.move.notice ? readMove(awaiting.move.notice, awaiting.move.filing ?? null) : [])
  if (awaiting?.kind === 'perhaps') return fieldsIn(undecided(state, awaiting.filing))
  const open = awaiting?.kind === 'reason' ? openReason(state) : null
  if (!open) return []
  return fieldsIn(undecided(state, open.filing).filter(({ code }) => code !== open.reason.code)).filter(
    field => !open.reason.fields.includes(field),
  )
}

const undecided = (state: CaseState, filing: FilingId) =>
  (state.progress[filing]?.rejection?.reasons ?? []).filter(({ how }) => how === null)
const fieldsIn = (reasons: readonly { readonly fields: readonly string[] }[]): readonly string[] => [
  ...new Set(reasons.flatMap(({ fields }) => fields)),
]

/** What was made anew after the last reason, and what could not be. */
export const remadeMessage = (made: readonly string[], failed: readonly string[]): Message =>
  say('documents.remade', { documents: made.map(id => name(`document.${id}`)), failed: failed.map(id => name(`document.${id}`)) })
