import type { DialogueState, Reply } from '../dialogue/reply.ts'
import type { PortalId } from '../documents/portals.ts'
import type { Evidence } from '../fields/evidence.ts'
import type { Json } from '../json.ts'
import type { Understanding } from '../listening/understanding.ts'
import type { ReadItem } from '../reading/line.ts'
import type { ReadingStatus } from '../reading/reading.ts'
import type { RecognisedReason } from '../rejections/ground.ts'
import type { Verdict } from '../rules/rule.ts'
import type { ChangeKind } from '../tables/tables.ts'

export type FilingId = 'icpFiling' | 'publicSecurityFiling' | 'contingencyPlan'
export type Policy = 'official' | 'guided' | 'guideStrict'
export type Controller = 'assistant' | 'staff'
/** visitor, assistant, system, api:<key id> or staff:<user id> */
export type Actor = 'visitor' | 'assistant' | 'system' | `api:${string}` | `staff:${string}`

/** One change of one field. `null` clears it. */
export type FieldChange =
  | {
      readonly field: string
      readonly to: 'filled' | 'needsConfirmation'
      readonly value: Json
      readonly evidence: Evidence
      readonly override?: string
      /** of which changes: those told, or those whose day this is */
      readonly of?: readonly ChangeKind[]
    }
  | { readonly field: string; readonly to: 'unknown' | 'notApplicable' | 'declined' | 'later'; readonly evidence: Evidence }
  | { readonly field: string; readonly to: 'cleared'; readonly evidence: Evidence }

export type FilingEventType =
  | 'submitted'
  | 'smsPassed'
  | 'underReview'
  | 'onsite'
  | 'supplementRequested'
  | 'rejected'
  | 'approved'
  | 'maintained'
  | 'changed'
  | 'cancelled'
  /** the step before was written down by mistake */
  | 'takenBack'

/** What somebody says about one reason of a rejection: changed in the case, done elsewhere, right as it is, or put off. */
export type ReasonAnswer = 'changed' | 'done' | 'kept' | 'later' | 'notMeant'

export type ReminderChannel = 'email' | 'sms' | 'webhook'

/** What a forwarded message would make of a filing. */
export interface ProposedMove {
  readonly filing: FilingId
  readonly type: FilingEventType
  /** yyyy-mm-dd */
  readonly on: string
  readonly number?: string
  readonly notice?: string
}

export interface ReminderSettings {
  readonly channels: readonly ReminderChannel[]
  /** HH:MM on the clocks of Shanghai: nothing is sent between; null: at any hour */
  readonly quiet: { readonly from: string; readonly to: string } | null
  /** unsubscribed: nothing is sent at all */
  readonly stopped: boolean
}

/** Words that the stored message has a placeholder for. */
export interface Withheld {
  readonly field: string | null
  readonly kind: string
  readonly text: string
  /** as the field takes it */
  readonly value?: Json
}

/** What a site says of a person whom it vouches for. */
export interface IdentityClaims {
  readonly name?: string
  readonly phone?: string
  readonly email?: string
  readonly company?: string
}

/** A rule that found otherwise because the rules changed, not the case. */
export interface VerdictChange {
  readonly ruleId: string
  /** a date of the rule, another value that it reads, or a release that corrected the catalogue */
  readonly why: 'begins' | 'ends' | 'parameter' | 'catalogue'
  /** yyyy-mm-dd of a dated change */
  readonly on: string | null
  readonly before: Verdict
  readonly after: Verdict
}

/** How ready a case was, officially and under its policy. */
export type ReadyState = Readonly<
  Record<'official' | 'policy', { readonly ready: boolean; readonly failing: number; readonly unknown: number }>
>

/** Payloads of the append-only log, newest version of each. Old versions are read through `upcast`. */
export interface EventPayloads {
  caseOpened: { filings: readonly FilingId[]; policy: Policy; externalRef?: string; inForceOn?: string; fields: readonly FieldChange[] }
  conversationOpened: { locale: string; reply: Reply; dialogue: DialogueState }
  /** the words as stored (sensitive spans replaced) and what changed because of them: never dropped */
  userSaid: {
    text: string
    clientMessageId?: string
    /** the language of the conversation from here on */
    locale?: string
    understanding: Understanding
    changes: readonly FieldChange[]
    filings?: readonly FilingId[]
    policy?: Policy
    guideAccepted?: boolean
    /** sensitive words that were said to a person of the staff, with consent: read with a reason only */
    withheld?: readonly Withheld[]
  }
  /** dropped when staff took over in between */
  /** the site vouches for the person by a signed token: its name for them, and what it says of them, proposed where nothing stood */
  ownerIdentified: { subject: string; claims: IdentityClaims; changes: readonly FieldChange[] }
  assistantReplied: { inReplyTo: number; reply: Reply; dialogue: DialogueState }
  staffSaid: { text: string; internal: boolean; name?: string; mentions?: readonly string[] }
  /** `undo` puts back what stood there, when staff filled in for the owner; `refuses` is the seq of such an edit */
  fieldsEdited: { changes: readonly FieldChange[]; by?: string; undo?: readonly FieldChange[]; refuses?: number }
  caseChanged: { filings?: readonly FilingId[]; policy?: Policy; externalRef?: string }
  uploadReceived: {
    uploadId: string
    kind: string
    name: string
    mime: string
    bytes: number
    sha256: string
    pages: number | null
    /** PDF/A-3 …, as a PDF claims; `none` when it claims nothing */
    profile?: string
    field: string | null
    changes: readonly FieldChange[]
    problems: readonly string[]
    /** what was read from it; absent when it was only kept */
    read?: readonly ReadItem[]
    reading?: ReadingStatus
    /** the picture stayed there: what is kept is the reading */
    readIn?: 'browser'
  }
  /** it is something else than it was taken for */
  uploadCorrected: {
    uploadId: string
    kind: string
    field: string | null
    changes: readonly FieldChange[]
    problems: readonly string[]
    read?: readonly ReadItem[]
    reading?: ReadingStatus
  }
  /** a picture that a portal takes, made of an upload by its owner's browser where the server makes none */
  portalPictureGiven: {
    uploadId: string
    portal: PortalId
    mime: string
    bytes: number
    sha256: string
    /** of the upload, from here on */
    problems: readonly string[]
  }
  documentMade: {
    documentId: string
    template: string
    templateVersion: string
    format: 'pdf' | 'docx' | 'html'
    locale: string
    sha256: string
    bytes: number
    revision: number
    prints: readonly string[]
    /** facts that it shows and that are no fields: with them the document can be made again */
    details?: Json
  }
  filingMoved: {
    filing: FilingId
    procedure?: string
    type: FilingEventType
    on: string
    number?: string
    notice?: string
    /** the file that the notice was read from */
    uploadId?: string
    /** what the notice rejects, as it was recognised then: a release that reads more does not change the past */
    reasons?: readonly RecognisedReason[]
  }
  /** what was done about the reasons of the last rejection, where no field of the case shows it; `recognised` names one that was not */
  rejectionAnswered: {
    filing: FilingId
    answers: readonly { readonly code: string; readonly how: ReasonAnswer }[]
    recognised?: readonly RecognisedReason[]
  }
  /** the calendar feed opens by a link; false: the link that was given out opens nothing any more */
  calendarShared: { shared: boolean }
  /** how the owner wants to be reminded, from now on */
  remindersSet: ReminderSettings
  /** what was reminded of, written in the batch that hands it to the outbox: never twice */
  reminded: { on: string; keys: readonly string[]; channels: readonly ReminderChannel[] }
  /** a mail or a text message that somebody forwarded, and what it seems to say: never applied by itself */
  inboundReceived: { proposalId: string; kind: 'email' | 'sms'; text: string; proposal: ProposedMove }
  /** a person said yes or no to it */
  proposalSettled: { proposalId: string; how: 'applied' | 'dismissed' }
  /** `leaves`: nobody is at the desk, and the next message is for those who come */
  handoffRequested: { reason?: string; leaves?: { opensAt: string | null } }
  /** `from`: who had it before, when it was given on or taken by a supervisor */
  takenOver: { by: string; name: string; from?: { id: string; name: string }; note?: string }
  /** `requeued`: nobody answered for too long, so that the conversation waits for a person again */
  handedBack: { note?: string; dialogue: DialogueState; reply: Reply; requeued?: true }
  watchStarted: { by: string; name: string }
  watchEnded: { by: string }
  watchRefused: Record<string, never>
  /** a sensitive value was read in clear by staff; `seq` and `n` name words of a message that no field has */
  revealed: { by: string; name: string; reason: string; field?: string; seq?: number }
  conversationClosed: Record<string, never>
  /** what a release of the catalogue, or a date in it, changed in the case; written only when it changed something */
  rejudged: {
    from: { catalogueRevision: string | null; on: string }
    to: { catalogueRevision: string; on: string }
    changes: readonly VerdictChange[]
    readiness: { before: ReadyState; after: ReadyState }
  }
}

export type EventType = keyof EventPayloads

export type NewEvent = {
  [T in EventType]: {
    readonly type: T
    readonly actor: Actor
    readonly at: string
    readonly conversationId?: string
    readonly payload: EventPayloads[T]
  }
}[EventType]

/** `seq` numbers the events of a case from 1 without a gap; `v` is the version of the payload. */
export type CaseEvent = NewEvent & { readonly seq: number; readonly v: number }
