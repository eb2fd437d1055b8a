import type { CaseEvent, Controller, NewEvent } from '../domain/case/events.ts'
import type { CaseState, ConversationState } from '../domain/case/state.ts'
import type { NewMessage } from './outbox.ts'
import type { Page, PageRequest } from './page.ts'

export interface CaseRef {
  readonly organisation: string
  readonly caseId: string
}

/** Row of the idempotency table, written in the batch that does the work; a replay presents the event again. */
export interface IdempotencyMark {
  readonly principal: string
  readonly route: string
  readonly key: string
  /** SHA-256 of the canonical body */
  readonly bodyHash: string
}

export interface AppendInput {
  /** revision the events were computed from; 0 opens the case */
  readonly revision: number
  readonly events: readonly NewEvent[]
  /** the whole batch fails unless the conversation has this controller at the moment of the write */
  readonly onlyWhile?: { readonly conversationId: string; readonly controller: Controller }
  /** unique per conversation; a second append with it fails as `duplicate` */
  readonly clientMessage?: { readonly conversationId: string; readonly id: string }
  readonly idempotency?: IdempotencyMark
  /** credentials of conversations opened in this batch: SHA-256 of token and resume code */
  readonly credentials?: readonly { readonly conversationId: string; readonly tokenHash: string; readonly resumeHash: string }[]
  /** ties a conversation to a person whom its site vouches for: a keyed hash of the site's name for them, one person a conversation */
  readonly subject?: { readonly conversationId: string; readonly hash: string }
  /** words taken out of the message because consent is missing; sealed, gone after 24 h */
  readonly heldSpans?: readonly { readonly field: string | null; readonly text: string; readonly kind: string }[]
  /** what is told to the outside because of these events: written with them, or not at all */
  readonly outbox?: readonly NewMessage[]
  /** the same, of what the change turns out to be */
  readonly tell?: (change: {
    readonly before: CaseState
    readonly after: CaseState
    readonly events: readonly CaseEvent[]
  }) => readonly NewMessage[]
}

export type AppendResult =
  | { readonly ok: true; readonly state: CaseState; readonly events: readonly CaseEvent[] }
  /** somebody else wrote first: load and compute again */
  | { readonly ok: false; readonly why: 'conflict' }
  | { readonly ok: false; readonly why: 'controller'; readonly controller: Controller }
  /** the message or the idempotency key was seen before; `seq` of its first event, in the case that it was written to */
  | { readonly ok: false; readonly why: 'duplicate'; readonly caseId: string; readonly seq: number }
  /** `externalRef` names another case of the organisation */
  | { readonly ok: false; readonly why: 'reference'; readonly caseId: string }

export interface CaseSummary {
  readonly id: string
  readonly revision: number
  readonly externalRef: string | null
  readonly createdAt: string
  readonly updatedAt: string
}

export interface ConversationSummary {
  readonly id: string
  readonly caseId: string
  readonly controller: Controller
  readonly status: ConversationState['status']
  readonly locale: string
  readonly createdAt: string
  readonly updatedAt: string
}

/** A row of the log as anybody can check it: `hash` is over the other columns and the hash before, the payload counts as its SHA-256. */
export interface AuditRow {
  readonly seq: number
  readonly type: string
  readonly v: number
  readonly at: string
  readonly actor: string
  readonly conversationId: string | null
  readonly payloadSha256: string
  /** as it went into `hash`: SM3 where that begins with `sm3:`, else the SHA-256 */
  readonly payloadHash: string
  readonly prevHash: string
  readonly hash: string
}

export interface AuditTrail {
  /** what the case says of its log; null when its own row is gone */
  readonly head: { readonly revision: number; readonly headHash: string; readonly erased: boolean } | null
  readonly rows: readonly AuditRow[]
  /** seq of the first row that does not fit, or null */
  readonly firstBroken: number | null
}

/**
 * The log of every case: one guarded append, the fold on read. Everything leads with the organisation, payloads are
 * sealed with the case's data key, and each row carries the hash of the one before it.
 */
export interface Cases {
  append(ref: CaseRef, input: AppendInput): Promise<AppendResult>
  /** the fold of snapshot and tail, null when there is no such case (or it was erased) */
  load(ref: CaseRef): Promise<CaseState | null>
  /**
   * The case as it was last read or written here, without asking the database; null where others write to it too, or nothing is kept. Only for what is appended
   * to it: where it has moved on all the same, `append` refuses that as a conflict.
   */
  kept(ref: CaseRef): Promise<CaseState | null>
  /** the same of a page of cases, in their order, in one read of each database */
  loadEach(refs: readonly CaseRef[]): Promise<readonly (CaseState | null)[]>
  /** the fold from event 1 without the snapshot, for tests and verification */
  refold(ref: CaseRef): Promise<CaseState | null>
  /** `types` and `conversationId` narrow; ascending by seq unless `newestFirst` */
  events(
    ref: CaseRef,
    range: {
      readonly after?: number
      readonly before?: number
      readonly limit: number
      readonly conversationId?: string
      readonly types?: readonly CaseEvent['type'][]
      readonly newestFirst?: boolean
    },
  ): Promise<readonly CaseEvent[]>
  /** links of the audit chain, ascending by seq; they outlive an erased case */
  hashes(
    ref: CaseRef,
    range: { readonly after?: number; readonly limit: number },
  ): Promise<readonly { readonly seq: number; readonly hash: string; readonly prevHash: string }[]>
  /** wrapped data key of the case, for files that the caller seals; null when there is no such case (or it was erased) */
  dataKey(ref: CaseRef): Promise<{ readonly keyId: string; readonly wrapped: Uint8Array } | null>
  /** held spans of the case that have not expired, oldest first */
  heldSpans(
    ref: CaseRef,
  ): Promise<readonly { readonly seq: number; readonly field: string | null; readonly text: string; readonly kind: string }[]>
  findByExternalRef(organisation: string, externalRef: string): Promise<string | null>
  list(organisation: string, page: PageRequest): Promise<Page<CaseSummary>>
  /** ids of cases behind `after` in which nothing was written since `before`; ascending, erased ones left out */
  untouchedSince(
    organisation: string,
    before: string,
    range: { readonly after: string | null; readonly limit: number },
  ): Promise<readonly string[]>
  conversation(organisation: string, conversationId: string): Promise<ConversationSummary | null>
  conversationByToken(organisation: string, tokenHash: string): Promise<ConversationSummary | null>
  conversationByResume(organisation: string, resumeHash: string): Promise<ConversationSummary | null>
  /** of one person, under any of these hashes, the newest first */
  conversationsOfSubject(organisation: string, hashes: readonly string[], page: PageRequest): Promise<Page<ConversationSummary>>
  /** adds a credential to a conversation (resume on another device); old ones stay valid */
  addCredential(organisation: string, conversationId: string, tokenHash: string): Promise<void>
  /** takes every credential of a conversation back and gives it one new pair, in one write; false when there is no such conversation */
  replaceCredentials(
    organisation: string,
    conversationId: string,
    hashes: { readonly tokenHash: string; readonly resumeHash: string },
  ): Promise<boolean>
  conversations(
    organisation: string,
    page: PageRequest,
    filter: { readonly status?: ConversationState['status'] },
  ): Promise<Page<ConversationSummary>>
  /**
   * destroys the data key and the searchable columns; ids, seq and hashes stay so that the chain still verifies, and
   * idempotency rows, so that a call that comes again cannot make the case anew
   */
  erase(ref: CaseRef, at: string): Promise<boolean>
  /** every case of every organisation, erased ones and those of which only rows of the log are left; ascending */
  everyCase(page: PageRequest): Promise<Page<CaseRef>>
  /** the log as it is stored, without its contents, and where its chain breaks; erased cases too */
  audit(ref: CaseRef): Promise<AuditTrail>
  /** recomputes the hash chain over the sealed bytes; seq of the first broken row, or null */
  verify(ref: CaseRef): Promise<number | null>
}
