import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Where the log of a case stood when a day's head was made; written once, and only while the day has no head. */
export const auditLeaves = sqliteTable(
  'audit_leaves',
  {
    organisation: text('organisation').notNull(),
    day: text('day').notNull(),
    caseId: text('case_id').notNull(),
    revision: integer('revision').notNull(),
    /** of the row with that number */
    hash: text('hash').notNull(),
  },
  table => [
    primaryKey({ columns: [table.organisation, table.caseId, table.day] }),
    index('audit_leaves_by_day').on(table.organisation, table.day, table.caseId),
  ],
)

/** One signed line a day over every log that grew since the one before. */
export const auditHeads = sqliteTable(
  'audit_heads',
  {
    organisation: text('organisation').notNull(),
    day: text('day').notNull(),
    cases: integer('cases').notNull(),
    /** over the leaves of the day */
    digest: text('digest').notNull(),
    /** hash of the head before; empty: the first */
    previous: text('previous').notNull(),
    algorithm: text('algorithm').notNull(),
    publicKey: text('public_key').notNull(),
    signature: text('signature').notNull(),
    madeAt: text('made_at').notNull(),
  },
  table => [primaryKey({ columns: [table.organisation, table.day] })],
)
