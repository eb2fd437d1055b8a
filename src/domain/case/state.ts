import type { DeskState } from '../desk/desk-state.ts'
import type { DialogueState, Reply } from '../dialogue/reply.ts'
import type { PortalId } from '../documents/portals.ts'
import type { Evidence } from '../fields/evidence.ts'
import type { Json } from '../json.ts'
import type { ReadItem } from '../reading/line.ts'
import type { ReadingStatus } from '../reading/reading.ts'
import type { RecognisedReason } from '../rejections/ground.ts'
import type { ChangeKind } from '../tables/tables.ts'
import type {
  Actor,
  Controller,
  EventPayloads,
  FilingEventType,
  FilingId,
  IdentityClaims,
  Policy,
  ReasonAnswer,
  ReminderSettings,
} from './events.ts'

export type AnsweredState = 'unknown' | 'notApplicable' | 'declined' | 'later'

interface Answered {
  readonly evidence: Evidence
  readonly updatedAt: string
  readonly by: Actor
}

export type FieldEntry =
  | (Answered & { readonly state: 'filled' | 'needsConfirmation'; readonly value: Json; readonly override?: string })
  | (Answered & { readonly state: AnsweredState })

export interface ConversationState {
  readonly id: string
  readonly locale: string
  readonly controller: Controller
  readonly staff: { readonly id: string; readonly name: string } | null
  readonly status: 'open' | 'waiting' | 'taken' | 'closed'
  readonly createdAt: string
  /** whom the site vouched for, the last time; absent: nobody */
  readonly identity?: { readonly subject: string; readonly claims: IdentityClaims; readonly at: string }
  readonly lastReply: Reply | null
  readonly dialogue: DialogueState
  readonly desk: DeskState
}

export interface FilingProgress {
  /** null until the first filing event: then the status follows from readiness */
  readonly status:
    | 'submitted'
    | 'smsCheck'
    | 'underReview'
    | 'onsite'
    | 'supplement'
    | 'rejected'
    | 'approved'
    | 'maintained'
    | 'changed'
    | 'cancelled'
    | null
  readonly number: string | null
  /** date in force frozen at submission */
  readonly inForceOn: string | null
  readonly history: readonly FilingStep[]
  /** the last rejection or request to supplement */
  readonly rejection: RejectionRecord | null
  /** what the case held when it was handed in, the last time and the time before */
  readonly sent: SentRecord | null
  readonly sentBefore: SentRecord | null
}

export interface FilingStep {
  readonly type: FilingEventType
  readonly on: string
  readonly seq: number
  readonly at: string
  readonly by: Actor
  readonly procedure?: string
  readonly number?: string
  /** written down by mistake: it no longer counts */
  readonly takenBack?: true
}

export interface SentRecord {
  readonly seq: number
  readonly on: string
  readonly values: Readonly<Record<string, Json>>
}

export interface RejectionRecord {
  readonly type: 'rejected' | 'supplementRequested'
  readonly seq: number
  readonly on: string
  /** word for word; null when nobody has shown it yet */
  readonly notice: string | null
  readonly reasons: readonly (RecognisedReason & { readonly how: ReasonAnswer | null })[]
}

/** Something of what is filed changed, or will. */
export interface ChangeTold {
  readonly kind: ChangeKind
  /** yyyy-mm-dd, its own day; null while nobody said */
  readonly on: string | null
  /** of the event that told it: what a filing did after it answers it */
  readonly seq: number
}

export interface DocumentRecord {
  readonly id: string
  readonly template: string
  readonly format: 'pdf' | 'docx' | 'html'
  readonly locale: string
  readonly sha256: string
  readonly bytes: number
  readonly revision: number
  readonly prints: readonly string[]
  readonly details?: Json
  /** fields that changed after it was made */
  readonly staleBecause: readonly string[]
  /** it was handed in: a later change does not touch it */
  readonly settled?: true
}

export type PictureRecord = Pick<EventPayloads['portalPictureGiven'], 'mime' | 'bytes' | 'sha256'>

export interface UploadRecord {
  readonly id: string
  readonly kind: string
  readonly name: string
  readonly mime: string
  readonly bytes: number
  readonly sha256: string
  readonly pages: number | null
  readonly profile?: string
  readonly field: string | null
  readonly problems: readonly string[]
  readonly read?: readonly ReadItem[]
  readonly reading?: ReadingStatus
  readonly readIn?: 'browser'
  /** made of it by the owner's browser, within the limit of each portal */
  readonly pictures?: Readonly<Partial<Record<PortalId, PictureRecord>>>
  readonly seq: number
}

export type ProposalRecord = EventPayloads['inboundReceived'] & {
  readonly seq: number
  readonly at: string
  readonly how: 'open' | EventPayloads['proposalSettled']['how']
}

/** What a change of the rules did to the case. */
export type RejudgementRecord = EventPayloads['rejudged'] & {
  readonly seq: number
  readonly at: string
  /** a reply spoke of it */
  readonly told: boolean
}

/** The fold of a case's events. Never holds findings: they are judged from it at a date. */
export interface CaseState {
  readonly id: string
  readonly organisation: string
  /** seq of the last event folded */
  readonly revision: number
  readonly createdAt: string
  readonly updatedAt: string
  readonly filings: readonly FilingId[]
  readonly policy: Policy
  /** answer to the offer of the guide block; null while it was not offered or not answered */
  readonly guideAccepted: boolean | null
  readonly externalRef: string | null
  /** pins the date in force of the whole case */
  readonly inForceOn: string | null
  readonly fields: Readonly<Record<string, FieldEntry>>
  readonly conversations: Readonly<Record<string, ConversationState>>
  readonly progress: Readonly<Partial<Record<FilingId, FilingProgress>>>
  readonly documents: readonly DocumentRecord[]
  readonly uploads: readonly UploadRecord[]
  /** how many links to the calendar feed were made; only the last one opens it, while it is shared */
  readonly calendar: { readonly links: number; readonly shared: boolean }
  readonly reminders: {
    /** null: nobody chose */
    readonly settings: ReminderSettings | null
    /** key of a reminder → the day on which it was handed over; the latest ones */
    readonly sent: Readonly<Record<string, string>>
  }
  /** what forwarded messages seem to say, the latest ones, oldest first; only a person applies them */
  /** changes, each with its own day */
  readonly happened: readonly ChangeTold[]
  readonly proposals: readonly ProposalRecord[]
  /** the latest ones, oldest first */
  readonly rejudgements: readonly RejudgementRecord[]
}
