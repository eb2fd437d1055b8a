import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { bytes } from './bytes.ts'
import type { BrandingRow, OverrideRow } from './organisation-schema.ts'

export { auditHeads, auditLeaves } from './audit-schema.ts'
export { account, session, user, verification } from './auth-schema.ts'
export { cannedReplies, conversationReads, conversationWordRows, deskFigures, deskSettings, mentions } from './desk-schema.ts'
export { organisationLog } from './organisation-schema.ts'
export { outbox, outboxAttempts, webhookEndpoints } from './outbox-schema.ts'
export { scheduleNodes, scheduleResults, scheduleRuns, schedules } from './schedule-schema.ts'
export { openIdProviders, staffGuesses, staffSecondFactors } from './staff-schema.ts'
export { ownTemplates } from './template-schema.ts'

/** One row per applied migration; the largest version is what `/readyz` reports. */
export const schemaVersion = sqliteTable('schema_version', {
  version: integer('version').primaryKey(),
  name: text('name').notNull(),
  appliedAt: text('applied_at').notNull(),
})

export const organisations = sqliteTable('organisations', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  policy: text('policy', { enum: ['official', 'guided', 'guideStrict'] }).notNull(),
  /** how its chat looks and greets; null: as everybody's */
  branding: text('branding', { mode: 'json' }).$type<BrandingRow>(),
  /** days without anything new after which its cases are erased; null: they stay */
  retentionDays: integer('retention_days'),
  /** values of parameters that it sets otherwise; null: none */
  overrides: text('overrides', { mode: 'json' }).$type<readonly OverrideRow[]>(),
})

/** Where the rows of an organisation lie, when that is not the database of this table. */
export const organisationDatabases = sqliteTable('organisation_databases', {
  organisation: text('organisation').primaryKey(),
  /** of a libSQL server, or `file:`; empty: this database */
  url: text('url').notNull(),
  /** while it is moved: nothing of it can be written, and background work of both databases waits */
  movingTo: text('moving_to'),
  /** it has its new place, and the old rows are not removed yet */
  movedFrom: text('moved_from'),
})

/** `hash` is the SHA-256 of a key that was shown once. */
export const siteKeys = sqliteTable('site_keys', {
  hash: text('hash').primaryKey(),
  organisation: text('organisation').notNull(),
  id: text('id').notNull(),
  origins: text('origins', { mode: 'json' }).$type<readonly string[]>().notNull(),
  /** what its owner calls it */
  name: text('name').notNull().default(''),
  createdAt: text('created_at').notNull().default(''),
  /** counts no more; the row stays, so that a key of the environment does not come back with the next start */
  revokedAt: text('revoked_at'),
  /** over that of the organisation */
  branding: text('branding', { mode: 'json' }).$type<BrandingRow>(),
})

export const apiKeys = sqliteTable('api_keys', {
  hash: text('hash').primaryKey(),
  organisation: text('organisation').notNull(),
  id: text('id').notNull(),
  scopes: text('scopes', { mode: 'json' }).$type<readonly ('cases' | 'checks' | 'render' | 'templates' | 'sensitive')[]>().notNull(),
  expiresAt: text('expires_at'),
  /** what its owner calls it */
  name: text('name').notNull().default(''),
  createdAt: text('created_at').notNull().default(''),
  /** to a few minutes */
  lastUsedAt: text('last_used_at'),
  /** counts no more; the row stays, so that a key of the environment does not come back with the next start */
  revokedAt: text('revoked_at'),
})

/** What sites sign the names of their people with; `secret` is sealed. */
export const identitySecrets = sqliteTable(
  'identity_secrets',
  {
    organisation: text('organisation').notNull(),
    id: text('id').notNull(),
    keyId: text('key_id').notNull(),
    wrappedKey: bytes('wrapped_key').notNull(),
    secret: bytes('secret').notNull(),
    createdAt: text('created_at').notNull(),
    /** null: the present one */
    endsAt: text('ends_at'),
  },
  table => [primaryKey({ columns: [table.organisation, table.id] })],
)

/** Head of a case's log. `keyId` and `wrappedKey` are null once the case is erased. */
export const cases = sqliteTable(
  'cases',
  {
    organisation: text('organisation').notNull(),
    id: text('id').notNull(),
    revision: integer('revision').notNull(),
    headHash: text('head_hash').notNull(),
    keyId: text('key_id'),
    wrappedKey: bytes('wrapped_key'),
    externalRef: text('external_ref'),
    createdAt: text('created_at').notNull(),
    updatedAt: text('updated_at').notNull(),
    erasedAt: text('erased_at'),
  },
  table => [
    primaryKey({ columns: [table.organisation, table.id] }),
    index('cases_by_external_ref').on(table.organisation, table.externalRef),
    index('cases_by_key').on(table.keyId),
    index('cases_by_update').on(table.updatedAt, table.id),
  ],
)

/**
 * The log. Its primary key is the lock of an append, and `prevHash` its guard: the first insert of a batch takes it from
 * a SELECT with the condition, so that a condition that does not hold breaks NOT NULL and with it the whole batch.
 */
export const caseEvents = sqliteTable(
  'case_events',
  {
    organisation: text('organisation').notNull(),
    caseId: text('case_id').notNull(),
    seq: integer('seq').notNull(),
    type: text('type').notNull(),
    v: integer('v').notNull(),
    at: text('at').notNull(),
    actor: text('actor').notNull(),
    conversationId: text('conversation_id'),
    /** sealed */
    payload: bytes('payload').notNull(),
    prevHash: text('prev_hash').notNull(),
    hash: text('hash').notNull(),
  },
  table => [primaryKey({ columns: [table.organisation, table.caseId, table.seq] })],
)

/** The newest snapshot of a case; ignored when another fold wrote it. */
export const caseSnapshots = sqliteTable(
  'case_snapshots',
  {
    organisation: text('organisation').notNull(),
    caseId: text('case_id').notNull(),
    seq: integer('seq').notNull(),
    foldVersion: integer('fold_version').notNull(),
    /** sealed */
    state: bytes('state').notNull(),
  },
  table => [primaryKey({ columns: [table.organisation, table.caseId] })],
)

/** What the background check last found in a case, and under which rules. Rebuilt from the cases when it is lost. */
export const caseChecks = sqliteTable(
  'case_checks',
  {
    organisation: text('organisation').notNull(),
    caseId: text('case_id').notNull(),
    revision: integer('revision').notNull(),
    catalogueRevision: text('catalogue_revision').notNull(),
    on: text('judged_on').notNull(),
    /** sealed */
    standing: bytes('standing').notNull(),
  },
  table => [primaryKey({ columns: [table.organisation, table.caseId] })],
)

/** Open cases that a dated change of the rules touches. */
export const caseChanges = sqliteTable(
  'case_changes',
  {
    organisation: text('organisation').notNull(),
    changeId: text('change_id').notNull(),
    caseId: text('case_id').notNull(),
  },
  table => [
    primaryKey({ columns: [table.organisation, table.changeId, table.caseId] }),
    index('case_changes_by_case').on(table.organisation, table.caseId),
  ],
)

/** When a case is next to be reminded of something, worked out at a revision of it. Rebuilt from the cases when it is lost. */
export const caseReminders = sqliteTable(
  'case_reminders',
  {
    organisation: text('organisation').notNull(),
    caseId: text('case_id').notNull(),
    revision: integer('revision').notNull(),
    /** yyyy-mm-dd in Shanghai; null when nothing runs */
    nextOn: text('next_on'),
  },
  table => [primaryKey({ columns: [table.organisation, table.caseId] }), index('case_reminders_due').on(table.nextOn)],
)

export const conversations = sqliteTable(
  'conversations',
  {
    organisation: text('organisation').notNull(),
    id: text('id').notNull(),
    caseId: text('case_id').notNull(),
    controller: text('controller', { enum: ['assistant', 'staff'] }).notNull(),
    status: text('status', { enum: ['open', 'waiting', 'taken', 'closed'] }).notNull(),
    locale: text('locale').notNull(),
    createdAt: text('created_at').notNull(),
    updatedAt: text('updated_at').notNull(),
    /** grows with every change of any conversation of the organisation: where a list that is kept live goes on */
    change: integer('change').notNull().default(0),
    assigneeId: text('assignee_id'),
    assigneeName: text('assignee_name'),
    /** since when a person is waited for; `9` sorts behind every instant and means that nobody waits */
    waitingSince: text('waiting_since').notNull().default('9'),
    waitingFor: text('waiting_for', { enum: ['first', 'next'] }),
    visitorSeq: integer('visitor_seq').notNull().default(0),
    /** sealed: what names it and the last words */
    preview: bytes('preview'),
  },
  table => [
    primaryKey({ columns: [table.organisation, table.id] }),
    index('conversations_by_change').on(table.organisation, table.change),
    index('conversations_by_update').on(table.organisation, table.updatedAt, table.id),
    index('conversations_by_status_update').on(table.organisation, table.status, table.updatedAt, table.id),
    index('conversations_by_wait').on(table.organisation, table.status, table.waitingSince, table.id),
    index('conversations_by_assignee').on(table.organisation, table.assigneeId, table.waitingSince, table.id),
    index('conversations_by_status').on(table.organisation, table.status, table.id),
    index('conversations_by_case').on(table.organisation, table.caseId),
  ],
)

/** SHA-256 of visitor tokens and resume codes. */
export const conversationCredentials = sqliteTable(
  'conversation_credentials',
  {
    organisation: text('organisation').notNull(),
    kind: text('kind', { enum: ['token', 'resume'] }).notNull(),
    hash: text('hash').notNull(),
    conversationId: text('conversation_id').notNull(),
  },
  table => [
    primaryKey({ columns: [table.organisation, table.kind, table.hash] }),
    index('credentials_by_conversation').on(table.organisation, table.conversationId),
  ],
)

/** Whom a site vouches for in a conversation, as a keyed hash. */
export const conversationSubjects = sqliteTable(
  'conversation_subjects',
  {
    organisation: text('organisation').notNull(),
    conversationId: text('conversation_id').notNull(),
    caseId: text('case_id').notNull(),
    hash: text('hash').notNull(),
  },
  table => [
    primaryKey({ columns: [table.organisation, table.conversationId] }),
    index('conversations_by_subject').on(table.organisation, table.hash, table.conversationId),
    index('subjects_by_case').on(table.organisation, table.caseId),
  ],
)

/** Ids that clients gave their messages: a message that comes twice breaks this key. */
export const clientMessages = sqliteTable(
  'client_messages',
  {
    organisation: text('organisation').notNull(),
    conversationId: text('conversation_id').notNull(),
    id: text('id').notNull(),
    caseId: text('case_id').notNull(),
    seq: integer('seq').notNull(),
  },
  table => [
    primaryKey({ columns: [table.organisation, table.conversationId, table.id] }),
    index('client_messages_by_case').on(table.organisation, table.caseId),
  ],
)

/** What a call did, by reference. Without `caseId` and `seq` it is still running, until `leaseUntil`. */
export const idempotency = sqliteTable(
  'idempotency',
  {
    organisation: text('organisation').notNull(),
    principal: text('principal').notNull(),
    route: text('route').notNull(),
    key: text('key').notNull(),
    bodyHash: text('body_hash').notNull(),
    caseId: text('case_id'),
    seq: integer('seq'),
    extra: text('extra', { mode: 'json' }).$type<Readonly<Record<string, string>>>().notNull(),
    leaseUntil: text('lease_until').notNull(),
    expiresAt: text('expires_at').notNull(),
  },
  table => [
    primaryKey({ columns: [table.organisation, table.principal, table.route, table.key] }),
    index('idempotency_by_expiry').on(table.expiresAt),
  ],
)

/** Words that wait for consent. */
export const heldSpans = sqliteTable(
  'held_spans',
  {
    organisation: text('organisation').notNull(),
    caseId: text('case_id').notNull(),
    seq: integer('seq').notNull(),
    n: integer('n').notNull(),
    field: text('field'),
    kind: text('kind').notNull(),
    /** sealed */
    text: bytes('text').notNull(),
    expiresAt: text('expires_at').notNull(),
  },
  table => [
    primaryKey({ columns: [table.organisation, table.caseId, table.seq, table.n] }),
    index('held_spans_by_expiry').on(table.expiresAt),
  ],
)

/** Files where there is no folder and no object storage; bytes are sealed by whoever puts them. */
export const blobs = sqliteTable(
  'blobs',
  {
    organisation: text('organisation').notNull(),
    key: text('key').notNull(),
    bytes: bytes('bytes').notNull(),
  },
  table => [primaryKey({ columns: [table.organisation, table.key] })],
)

/**
 * A bulk run. `receiving` until its last row has come; `settings` are sealed with the job's own key. `turn` is when a part of it was last
 * given out, so that jobs take turns.
 */
export const renderJobs = sqliteTable(
  'render_jobs',
  {
    organisation: text('organisation').notNull(),
    id: text('id').notNull(),
    status: text('status', { enum: ['receiving', 'queued', 'running', 'done', 'cancelled', 'failed'] }).notNull(),
    total: integer('total').notNull(),
    createdAt: text('created_at').notNull(),
    startedAt: text('started_at'),
    finishedAt: text('finished_at'),
    expiresAt: text('expires_at').notNull(),
    retryOf: text('retry_of'),
    turn: text('turn').notNull(),
    keyId: text('key_id').notNull(),
    wrappedKey: bytes('wrapped_key').notNull(),
    /** bytes of the archive, its manifest and what names both; null while there is none */
    result: text('result', { mode: 'json' }).$type<{
      readonly bytes: number
      readonly manifestBytes: number
      readonly manifestCrc: number
      readonly etag: string
    }>(),
    /** sealed */
    settings: bytes('settings').notNull(),
  },
  table => [
    primaryKey({ columns: [table.organisation, table.id] }),
    index('render_jobs_by_status').on(table.status, table.turn),
    index('render_jobs_by_expiry').on(table.expiresAt),
  ],
)

/** Rows of a job that are made and written together. A lease gives them to one worker; `done` is written once, by whoever holds the lease. */
export const renderParts = sqliteTable(
  'render_parts',
  {
    organisation: text('organisation').notNull(),
    jobId: text('job_id').notNull(),
    part: integer('part').notNull(),
    status: text('status', { enum: ['waiting', 'done'] }).notNull(),
    firstIndex: integer('first_index').notNull(),
    rows: integer('rows').notNull(),
    owner: text('owner'),
    lease: text('lease'),
    leaseUntil: text('lease_until'),
    done: integer('done').notNull(),
    failed: integer('failed').notNull(),
    /** of the archive that its files take, headers included */
    bytes: integer('bytes').notNull(),
    /** sealed */
    report: bytes('report'),
  },
  table => [
    primaryKey({ columns: [table.organisation, table.jobId, table.part] }),
    index('render_parts_waiting').on(table.status, table.organisation, table.jobId, table.part),
    index('render_parts_by_owner').on(table.owner),
  ],
)
