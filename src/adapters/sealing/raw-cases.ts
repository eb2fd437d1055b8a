import type { Figure } from '../../domain/desk/count-figures.ts'
import type { Mention } from '../../domain/desk/mentions.ts'
import type { AppendInput, AppendResult, CaseRef, Cases } from '../../ports/cases.ts'
import type { RawConversation } from './raw-inbox.ts'
import type { RawMessage } from './raw-outbox.ts'

/** A data key as it is stored: useless without the master key that `keyId` names. */
export interface WrappedKey {
  readonly keyId: string
  readonly wrapped: Uint8Array
}

/** A row of the log: what can be searched in clear, the payload sealed, the chain over both. */
export interface RawEvent {
  readonly seq: number
  readonly type: string
  readonly v: number
  readonly at: string
  readonly actor: string
  readonly conversationId: string | null
  readonly payload: Uint8Array
  /** hash of the row before, `genesis` for the first */
  readonly prevHash: string
  readonly hash: string
}

export interface RawCase {
  readonly revision: number
  /** hash of the newest row */
  readonly headHash: string
  /** null once the case is erased */
  readonly key: WrappedKey | null
}

export interface RawSnapshot {
  readonly seq: number
  readonly foldVersion: number
  readonly state: Uint8Array
}

export interface RawHeldSpan {
  readonly seq: number
  /** position among the spans of one event */
  readonly n: number
  readonly field: string | null
  readonly kind: string
  readonly text: Uint8Array
  readonly expiresAt: string
}

/** What must hold at the moment of the write. */
export type RawGuard = Pick<AppendInput, 'revision' | 'onlyWhile' | 'clientMessage' | 'idempotency'> & {
  /** one case of an organisation at most; looked at where it is new */
  readonly externalRef?: string | null
}

export type Refusal = Exclude<AppendResult, { readonly ok: true }>

/** One batch: all of it is written, or nothing. */
export interface RawAppend extends RawGuard {
  readonly now: string
  /** key of a case that this batch opens, null when it exists */
  readonly opens: WrappedKey | null
  readonly externalRef: string | null
  readonly events: readonly RawEvent[]
  /** conversations that the events touched, as they are afterwards */
  readonly conversations: readonly RawConversation[]
  /** words by which a conversation is found, hashed */
  readonly searched: readonly { readonly conversationId: string; readonly terms: string }[]
  readonly figures: readonly Figure[]
  readonly mentions: readonly Mention[]
  readonly credentials: NonNullable<AppendInput['credentials']>
  readonly subject?: NonNullable<AppendInput['subject']>
  readonly heldSpans: readonly RawHeldSpan[]
  readonly snapshot: RawSnapshot | null
  readonly outbox: readonly RawMessage[]
}

type EventRange = Parameters<Cases['events']>[1]

/** The part of `Cases` that holds nothing sealed. */
export type CaseIndex = Pick<
  Cases,
  | 'findByExternalRef'
  | 'list'
  | 'untouchedSince'
  | 'conversation'
  | 'conversationByToken'
  | 'conversationByResume'
  | 'conversationsOfSubject'
  | 'addCredential'
  | 'replaceCredentials'
  | 'conversations'
  | 'everyCase'
  | 'erase'
>

/**
 * What a database must do for `sealedCases`: keep rows and guard appends. It never sees a payload in clear.
 */
export interface RawCases {
  readonly index: CaseIndex
  append(ref: CaseRef, batch: RawAppend): Promise<{ readonly ok: true } | Refusal>
  /** why an append with this guard would be refused now, null when it would not */
  refusal(ref: CaseRef, guard: RawGuard): Promise<Refusal | null>
  /** the case with the events after `after`; `snapshot`: after the newest snapshot of this fold version, which comes along */
  read(
    ref: CaseRef,
    after: number | { readonly foldVersion: number },
  ): Promise<{ readonly case: RawCase; readonly snapshot: RawSnapshot | null; readonly events: readonly RawEvent[] } | null>
  /** the same of several cases, in their order */
  readEach(
    refs: readonly CaseRef[],
    after: { readonly foldVersion: number },
  ): Promise<readonly ({ readonly case: RawCase; readonly snapshot: RawSnapshot | null; readonly events: readonly RawEvent[] } | null)[]>
  events(ref: CaseRef, range: EventRange): Promise<{ readonly case: RawCase; readonly events: readonly RawEvent[] } | null>
  heldSpans(ref: CaseRef, now: string): Promise<{ readonly case: RawCase; readonly spans: readonly RawHeldSpan[] } | null>
}
