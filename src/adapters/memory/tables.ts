import type { Figure } from '../../domain/desk/count-figures.ts'
import type { DeskSettings } from '../../domain/desk/desk-settings.ts'
import type { Mention } from '../../domain/desk/mentions.ts'
import type { RuleOverride } from '../../domain/rules/overrides.ts'
import type { AuditHead, AuditLeaf } from '../../ports/audit-heads.ts'
import type { ReminderDay } from '../../ports/case-reminders.ts'
import type { CaseRef, IdempotencyMark } from '../../ports/cases.ts'
import type { CannedReply } from '../../ports/desk.ts'
import type { ApiKey, Branding, IdentitySecret, KeptOpenId, LogEntry, Organisation, SiteKey } from '../../ports/organisations.ts'
import type { OwnTemplate } from '../../ports/own-templates.ts'
import type { JobPart, JobRef, PartOutcome, RenderJob } from '../../ports/render-jobs.ts'
import type { RawEvent, RawHeldSpan, RawSnapshot, WrappedKey } from '../sealing/raw-cases.ts'
import type { RawCheck } from '../sealing/raw-checks.ts'
import type { RawConversation } from '../sealing/raw-inbox.ts'
import type { RawAttempt, RawMessage } from '../sealing/raw-outbox.ts'
import type { RawEndpoint } from '../sealing/raw-webhooks.ts'
import type { ScheduleRow } from './raw-schedules.ts'

export interface CaseRow {
  readonly organisation: string
  readonly id: string
  readonly revision: number
  readonly headHash: string
  readonly key: WrappedKey | null
  readonly externalRef: string | null
  readonly createdAt: string
  readonly updatedAt: string
  readonly erasedAt: string | null
}

export interface IdempotencyRow {
  readonly organisation: string
  readonly bodyHash: string
  readonly result: { readonly caseId: string; readonly seq: number; readonly extra: Readonly<Record<string, string>> } | null
  readonly leaseUntil: string
  readonly expiresAt: string
}

export type RenderJobRow = Omit<RenderJob, 'done' | 'failed'> & { readonly turn: string }

/** changed in place: a worker holds a row, never a copy */
export type RenderPartRow = JobRef &
  JobPart & {
    status: 'waiting' | 'done'
    owner: string | null
    lease: string | null
    leaseUntil: string | null
  } & { -readonly [K in keyof Omit<PartOutcome, 'report'>]: number } & { report: Uint8Array | null }

export type ConversationRow = RawConversation & { readonly organisation: string; readonly change: number }

export type MessageRow = RawMessage & { readonly lease: string | null; readonly leaseUntil: string | null }

/** Everything a memory store keeps; a second store over the same tables sees what the first one wrote. */
export interface MemoryTables {
  readonly organisations: Map<string, Organisation>
  readonly siteKeys: Map<string, SiteKey>
  readonly apiKeys: Map<string, ApiKey>
  readonly branding: Map<string, Branding | null>
  readonly retentionDays: Map<string, number | null>
  readonly overrides: Map<string, readonly RuleOverride[]>
  readonly log: LogEntry[]
  readonly auditHeads: AuditHead[]
  readonly auditLeaves: (AuditLeaf & { readonly organisation: string; readonly day: string })[]
  readonly identitySecrets: Map<string, IdentitySecret>
  readonly openIds: Map<string, KeptOpenId>
  readonly cases: Map<string, CaseRow>
  /** by case, ascending */
  readonly events: Map<string, readonly RawEvent[]>
  readonly snapshots: Map<string, RawSnapshot>
  readonly checks: Map<string, { readonly ref: CaseRef; readonly check: RawCheck; readonly touchedBy: readonly string[] }>
  readonly reminders: Map<string, ReminderDay>
  readonly heldSpans: Map<string, readonly RawHeldSpan[]>
  readonly conversations: Map<string, ConversationRow>
  /** kind and hash → conversation id */
  readonly credentials: Map<string, string>
  /** by conversation */
  readonly subjects: Map<string, { readonly organisation: string; readonly conversationId: string; readonly hash: string }>
  readonly clientMessages: Map<string, { readonly caseId: string; readonly seq: number }>
  readonly idempotency: Map<string, IdempotencyRow>
  readonly blobs: Map<string, Uint8Array>
  /** in the order in which they were said */
  readonly words: { readonly organisation: string; readonly caseId: string; readonly conversationId: string; readonly terms: string }[]
  readonly reads: Map<string, number>
  readonly mentions: (Mention & CaseRef)[]
  readonly deskSettings: Map<string, DeskSettings>
  readonly cannedReplies: Map<string, CannedReply & { readonly organisation: string }>
  readonly deskFigures: Map<string, Figure & { readonly organisation: string }>
  readonly outbox: Map<string, MessageRow>
  readonly attempts: Map<string, readonly RawAttempt[]>
  readonly endpoints: Map<string, RawEndpoint>
  /** by name, in the order of their numbers */
  readonly ownTemplates: Map<string, readonly OwnTemplate[]>
  readonly renderJobs: Map<string, RenderJobRow>
  readonly schedules: Map<string, ScheduleRow>
  /** by job, in their order */
  readonly renderParts: Map<string, RenderPartRow[]>
}

export const memoryTables = (): MemoryTables => ({
  organisations: new Map(),
  siteKeys: new Map(),
  apiKeys: new Map(),
  branding: new Map(),
  retentionDays: new Map(),
  overrides: new Map(),
  log: [],
  auditHeads: [],
  auditLeaves: [],
  identitySecrets: new Map(),
  openIds: new Map(),
  cases: new Map(),
  events: new Map(),
  snapshots: new Map(),
  checks: new Map(),
  reminders: new Map(),
  heldSpans: new Map(),
  conversations: new Map(),
  credentials: new Map(),
  subjects: new Map(),
  clientMessages: new Map(),
  idempotency: new Map(),
  blobs: new Map(),
  words: [],
  reads: new Map(),
  mentions: [],
  deskSettings: new Map(),
  cannedReplies: new Map(),
  deskFigures: new Map(),
  outbox: new Map(),
  attempts: new Map(),
  endpoints: new Map(),
  ownTemplates: new Map(),
  renderJobs: new Map(),
  schedules: new Map(),
  renderParts: new Map(),
})

/** A primary key: JSON, because parts may hold any character. */
export const keyOf = (...parts: readonly string[]): string => JSON.stringify(parts)
export const caseKey = (ref: CaseRef): string => keyOf(ref.organisation, ref.caseId)
export const markKey = (organisation: string, mark: IdempotencyMark): string => keyOf(organisation, mark.principal, mark.route, mark.key)
