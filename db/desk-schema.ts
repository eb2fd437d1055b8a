import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/**
 * Which conversation a row of `conversation_words` belongs to. That table is an FTS5 index of keyed hashes without content (see the
 * migration), because the words themselves are sealed.
 */
export const conversationWordRows = sqliteTable(
  'conversation_word_rows',
  {
    id: integer('id').primaryKey(),
    organisation: text('organisation').notNull(),
    caseId: text('case_id').notNull(),
    conversationId: text('conversation_id').notNull(),
  },
  table => [index('word_rows_by_case').on(table.organisation, table.caseId)],
)

/** Up to where a person of the staff has read. */
export const conversationReads = sqliteTable(
  'conversation_reads',
  {
    organisation: text('organisation').notNull(),
    conversationId: text('conversation_id').notNull(),
    staff: text('staff').notNull(),
    seq: integer('seq').notNull(),
  },
  table => [primaryKey({ columns: [table.organisation, table.conversationId, table.staff] })],
)

/** Notes that name a person of the staff. Unread while that person has read the conversation less far. */
export const mentions = sqliteTable(
  'mentions',
  {
    organisation: text('organisation').notNull(),
    staff: text('staff').notNull(),
    caseId: text('case_id').notNull(),
    conversationId: text('conversation_id').notNull(),
    seq: integer('seq').notNull(),
    at: text('at').notNull(),
  },
  table => [
    primaryKey({ columns: [table.organisation, table.staff, table.conversationId, table.seq] }),
    index('mentions_by_case').on(table.organisation, table.caseId),
  ],
)

export const deskSettings = sqliteTable('desk_settings', {
  organisation: text('organisation').primaryKey(),
  settings: text('settings', { mode: 'json' }).$type<DeskSettingsRow>().notNull(),
})

interface DeskSettingsRow {
  readonly hours: {
    readonly windows: readonly { readonly days: readonly number[]; readonly from: string; readonly to: string }[]
    readonly followHolidays: boolean
    readonly closedOn: readonly string[]
  }
  readonly firstMinutes: number
  readonly nextMinutes: number
  readonly silentMinutes: number
  readonly watchRefusable: boolean
  /** absent where they were set before it was there */
  readonly callOn?: {
    readonly reasons: readonly ('failures' | 'complaint' | 'unanswered' | 'blocked')[]
    readonly rules: readonly string[]
    readonly fields: readonly string[]
  }
}

export const cannedReplies = sqliteTable(
  'canned_replies',
  {
    organisation: text('organisation').notNull(),
    id: text('id').notNull(),
    title: text('title').notNull(),
    text: text('text').notNull(),
    updatedAt: text('updated_at').notNull(),
  },
  table => [primaryKey({ columns: [table.organisation, table.id] })],
)

/** What was done at the desk, counted with the events. `staff` is empty for what nobody in particular did. */
export const deskFigures = sqliteTable(
  'desk_figures',
  {
    organisation: text('organisation').notNull(),
    day: text('day').notNull(),
    staff: text('staff').notNull(),
    asked: integer('asked').notNull(),
    handled: integer('handled').notNull(),
    answered: integer('answered').notNull(),
    answerSeconds: integer('answer_seconds').notNull(),
    handedBack: integer('handed_back').notNull(),
    transferred: integer('transferred').notNull(),
    released: integer('released').notNull(),
    approved: integer('approved').notNull(),
    approvalDays: integer('approval_days').notNull(),
    opened: integer('opened').notNull().default(0),
    complained: integer('complained').notNull().default(0),
    incidents: integer('incidents').notNull().default(0),
    incidentSeconds: integer('incident_seconds').notNull().default(0),
  },
  table => [primaryKey({ columns: [table.organisation, table.day, table.staff] })],
)
