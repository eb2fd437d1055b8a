import type { EventPayloads, FieldChange, FilingId, Policy, ReminderSettings, Withheld } from '../case/events.ts'
import type { CaseState, ConversationState } from '../case/state.ts'
import type { Json } from '../json.ts'
import type { PageSeen } from '../life/footer.ts'
import type { Understanding } from '../listening/understanding.ts'
import type { JudgeContext, Judgement } from '../readiness/judgement.ts'
import type { DialogueState, Reply } from './reply.ts'

/** A sensitive value that was said before the person agreed. Sealed by the caller, given back with the turn that brings the consent. */
export interface HeldFill {
  readonly field: string
  /** what the words were recognised as; says how they are masked */
  readonly kind: string
  readonly value: Json
  readonly confidence: number
}

export interface TurnInput {
  /** before the turn */
  readonly state: CaseState
  readonly conversation: ConversationState
  readonly understanding: Understanding
  /** the message as it was typed; never stored by the core */
  readonly text: string
  /** seq that the event of this message will have */
  readonly seq: number
  readonly ctx: JudgeContext
  /** what waited for consent, oldest first; read for a turn that gives it */
  readonly heldFills?: readonly HeldFill[]
  /** of the desk, where a person is asked for: null while people are there */
  readonly opening?: { readonly opensAt: string | null } | null
  /** the home page, where the message speaks of what stands on it; absent where no domain is known */
  readonly page?: PageSeen
  /** minutes until a person usually answers */
  readonly withinMinutes?: number
}

/** A document of the case with facts that are no fields. */
export interface Draft {
  readonly template: string
  /** absent: what the case itself knows */
  readonly details?: Json
}

/** Everything a turn decides: what changes in the case, what is said, what the assistant remembers. */
export interface TurnOutcome {
  readonly changes: readonly FieldChange[]
  readonly filings?: readonly FilingId[]
  readonly policy?: Policy
  readonly guideAccepted?: boolean
  /** `text` is empty: rendered by `sayReply` */
  readonly reply: Reply
  readonly dialogue: DialogueState
  /** of the case with the changes; absent while staff have control */
  readonly judgement?: Judgement
  readonly handoff?: { readonly reason: string }
  /** what the person told of a filing outside, to be written beside the message */
  readonly moved?: readonly EventPayloads['filingMoved'][]
  readonly answered?: readonly EventPayloads['rejectionAnswered'][]
  readonly settled?: readonly EventPayloads['proposalSettled'][]
  /** the last reason of a rejection is answered: its documents are made anew */
  readonly remake?: FilingId
  /** documents to be made now, with what was told */
  readonly drafts?: readonly Draft[]
  readonly reminders?: ReminderSettings
  /** sensitive values of this turn that wait for consent; no FieldChange holds them */
  readonly held: readonly HeldFill[]
  /** sensitive words of a message to a person of the staff: nothing of them is filled, and nothing is lost */
  readonly withheld?: readonly Withheld[]
}

export interface OpenInput {
  /** the case as it will be when the conversation opens, its `fields` included */
  readonly state: CaseState
  readonly locale: string
  readonly seq: number
  readonly ctx: JudgeContext
  /** in place of our own greeting */
  readonly greeting?: string
}

/** A change that came from outside the conversation: an upload, the API, staff. `state` is the case after it. */
export interface AfterChangeInput {
  readonly state: CaseState
  readonly conversation: ConversationState
  readonly seq: number
  readonly ctx: JudgeContext
  /** fields that changed */
  readonly fields: readonly string[]
}
