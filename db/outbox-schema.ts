import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { bytes } from './bytes.ts'

/**
 * Messages to the outside, written in the batch of what they tell. A lease gives a message to one sender; `recipient` is the endpoint of
 * a webhook, else a keyed mark of the address, by which what goes to one person is found.
 */
export const outbox = sqliteTable(
  'outbox',
  {
    organisation: text('organisation').notNull(),
    id: text('id').notNull(),
    kind: text('kind', { enum: ['webhook', 'email', 'sms'] }).notNull(),
    recipient: text('recipient'),
    dedupeKey: text('dedupe_key').notNull(),
    caseId: text('case_id'),
    dueOn: text('due_on').notNull(),
    state: text('state', { enum: ['pending', 'sent', 'dead'] }).notNull(),
    attempts: integer('attempts').notNull(),
    nextTry: text('next_try').notNull(),
    lease: text('lease'),
    leaseUntil: text('lease_until'),
    createdAt: text('created_at').notNull(),
    settledAt: text('settled_at'),
    keyId: text('key_id').notNull(),
    wrappedKey: bytes('wrapped_key').notNull(),
    /** sealed: address and payload */
    content: bytes('content').notNull(),
  },
  table => [
    primaryKey({ columns: [table.organisation, table.id] }),
    uniqueIndex('outbox_once').on(table.organisation, table.dedupeKey),
    index('outbox_due').on(table.state, table.nextTry),
    index('outbox_by_recipient').on(table.organisation, table.recipient, table.id),
    index('outbox_by_case').on(table.organisation, table.caseId),
    index('outbox_settled').on(table.settledAt),
  ],
)

/** The delivery log: what each try came to. */
export const outboxAttempts = sqliteTable(
  'outbox_attempts',
  {
    organisation: text('organisation').notNull(),
    messageId: text('message_id').notNull(),
    n: integer('n').notNull(),
    at: text('at').notNull(),
    ms: integer('ms').notNull(),
    code: text('code').notNull(),
    status: integer('status'),
    /** sealed with the key of the message: the beginning of what was answered */
    answer: bytes('answer'),
  },
  table => [primaryKey({ columns: [table.organisation, table.messageId, table.n] })],
)

/** Where an organisation wants its webhooks. `content` is the address, which may hold a key of the receiver's, and `secrets` sign. */
export const webhookEndpoints = sqliteTable(
  'webhook_endpoints',
  {
    organisation: text('organisation').notNull(),
    id: text('id').notNull(),
    /** null: every one */
    events: text('events', { mode: 'json' }).$type<readonly string[]>(),
    description: text('description').notNull(),
    enabled: integer('enabled', { mode: 'boolean' }).notNull(),
    createdAt: text('created_at').notNull(),
    failingSince: text('failing_since'),
    succeededAt: text('succeeded_at'),
    disabledAt: text('disabled_at'),
    disabledBecause: text('disabled_because', { enum: ['failing', 'gone'] }),
    keyId: text('key_id').notNull(),
    wrappedKey: bytes('wrapped_key').notNull(),
    /** sealed */
    content: bytes('content').notNull(),
    /** sealed */
    secrets: bytes('secrets').notNull(),
    /** grows with each rotation: two at once do not lose a secret */
    rotation: integer('rotation').notNull(),
  },
  table => [primaryKey({ columns: [table.organisation, table.id] })],
)
