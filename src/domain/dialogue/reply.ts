import type { FilingId } from '../case/events.ts'
import type { FieldEntry } from '../case/state.ts'
import type { Evidence } from '../fields/evidence.ts'
import type { Json } from '../json.ts'
import type { MoveSaid } from '../listening/moves/hear-moves.ts'
import type { Basis, Finding } from '../rules/rule.ts'
import type { Otherwise } from './derive/said-otherwise.ts'

/** A sentence as data: rendered by the locale's function of that id. `args` may hold the marks of `marks.ts`, resolved by `render-reply.ts`. */
export interface Message {
  readonly id: string
  readonly args?: Readonly<Record<string, Json>>
}

export type ReplyKind = 'ask' | 'explain' | 'confirm' | 'repair' | 'complete' | 'handoff' | 'silent'

export interface Captured {
  readonly field: string
  readonly value: Json
  readonly status: 'filled' | 'needsConfirmation' | 'rejected'
  /** error code when rejected; why it needs confirmation otherwise */
  readonly reason: string | null
  readonly evidence: Evidence
  readonly suggestion?: Json
}

/** What to say next, as data. `text` is rendered when it is stored, so that history never changes with a release. */
export interface Reply {
  readonly kind: ReplyKind
  readonly messages: readonly Message[]
  readonly text: string
  /** the model and the prompt whose words the questions have; absent when they are our own */
  readonly wordedBy?: string
  /** empty exactly when nothing is asked */
  readonly asking: readonly { readonly field: string }[]
  /** proposed values: a plain yes accepts all of them */
  readonly confirming: readonly Offered[]
  readonly captured: readonly Captured[]
  readonly corrected: readonly { readonly field: string; readonly from: Json; readonly to: Json }[]
  readonly stale: readonly ({ readonly field: string } | { readonly document: string; readonly because: readonly string[] })[]
  readonly findings: readonly Finding[]
  /** `text` is what a tap sends; empty until `sayReply` fills it with the label in the person's locale */
  readonly quickReplies: readonly { readonly label: Message; readonly text: string }[]
  readonly topics: readonly { readonly id: string; readonly basis: readonly Basis[] }[]
  /** the question was not plain: the answers it may have wanted, each of them a tap, in the order of their letters */
  readonly choosing?: readonly string[]
  readonly progress: { readonly filled: number; readonly needed: number; readonly percent: number }
}

export interface Offered {
  readonly field: string
  readonly value: Json
  /** which of two values is right is asked: where each of them comes from */
  readonly evidence?: Evidence
  readonly against?: { readonly value: Json; readonly evidence: Evidence | null }
}

/** A value offered for a plain yes; `from` names the fields that it was worked out of. */
export interface Proposal {
  readonly field: string
  readonly value: Json
  readonly from?: readonly string[]
  /** where it was read */
  readonly evidence?: Evidence
  /** what is recorded or waits instead: which of both is right is for the person to say */
  readonly against?: Json
  /** that which it stands against comes from another file, and waits for a yes itself */
  readonly fromFile?: true
}

/** What was asked about a filing that is on its way. */
export type Awaiting =
  | { readonly kind: 'filing'; readonly move: MoveSaid }
  | { readonly kind: 'notice'; readonly filing: FilingId }
  /** it sounds like a notice: recorded after a yes */
  | { readonly kind: 'returned'; readonly move: MoveSaid }
  | { readonly kind: 'number'; readonly filing: FilingId }
  | { readonly kind: 'reason'; readonly filing: FilingId; readonly code: string; readonly times: number }
  | {
      readonly kind: 'incident'
      /** `after`: reported; what is done and how it ends may still be told */
      readonly step: 'persons' | 'loss' | 'after'
      /** `foundAt`: yyyy-mm-ddThh:mm in Shanghai; `actions`: what was done about it */
      readonly facts: {
        readonly event: string
        readonly foundAt: string
        readonly persons?: number
        readonly lossCny?: number
        readonly actions?: string
        /** an operator of critical infrastructure */
        readonly ciio?: true
        /** yyyy-mm-ddThh:mm in Shanghai */
        readonly endedAt?: string
      }
      /** asked twice already: who says something else again leaves it */
      readonly again?: true
    }
  | {
      readonly kind: 'upkeep'
      readonly what: 'drill' | 'selfCheck'
      readonly step: number
      readonly facts: Readonly<Record<string, Json>>
      readonly again?: true
    }
  /** `times`: how often it was put */
  | { readonly kind: 'perhaps'; readonly filing: FilingId; readonly codes: readonly string[]; readonly times: number }

/** What the assistant must remember of a conversation between two turns. */
export interface DialogueState {
  readonly step: 'routing' | 'asking' | 'guideOffer' | 'summary' | 'complete'
  readonly asking: readonly string[]
  readonly confirming: readonly Proposal[]
  /** how often each field was asked, and under `confirm:<field>` how often a value was proposed; nothing more than twice */
  readonly asked: Readonly<Record<string, number>>
  /** failed readings of the present question in a row; the third offers a person */
  readonly failures: number
  /** fields set by each turn, newest last, so that 上一步 can undo */
  readonly undo: readonly {
    readonly seq: number
    readonly fields: readonly string[]
    /** what stood there before; a field that is absent was empty */
    readonly before?: Readonly<Record<string, FieldEntry>>
  }[]
  readonly skipped: readonly string[]
  /** what messages said of things that are usual otherwise */
  readonly otherwise?: Otherwise
  /** field → yyyy-mm that was said of it without its day */
  readonly months?: Readonly<Record<string, string>>
  /** ruleId → verdict as last told, and `news:<id>` → what was said about it, so that only news is told */
  readonly told: Readonly<Record<string, string>>
  readonly summarised: boolean
  /** a drill or a self-check that was put off, or whose record was just made */
  readonly upkeep?: {
    readonly what: 'drill' | 'selfCheck'
    readonly facts: Readonly<Record<string, Json>>
    readonly state: 'paused' | 'done'
  }
  /** ids of the answers that were put up for a tap in the last reply */
  readonly choosing?: readonly string[]
  /** nobody is at the desk, and the next message is for those who come: when they do, where that is known */
  readonly leaving?: { readonly opensAt: string | null }
  /** what the next message is expected to say about a filing that was handed in */
  readonly awaiting?: Awaiting
}
