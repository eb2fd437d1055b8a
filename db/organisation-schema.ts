import { primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export interface BrandingRow {
  readonly name?: string
  readonly logo?: string
  readonly colour?: string
  readonly greeting?: string
}

export interface OverrideRow {
  readonly id: string
  readonly parameter: string
  readonly value: number | string
  readonly basis: string
  readonly from: string
  readonly to: string | null
}

/** What was changed in an organisation itself, by whom. `details` holds no secret and nothing of a customer. */
export const organisationLog = sqliteTable(
  'organisation_log',
  {
    organisation: text('organisation').notNull(),
    id: text('id').notNull(),
    at: text('at').notNull(),
    actor: text('actor').notNull(),
    name: text('name').notNull(),
    action: text('action').notNull(),
    subject: text('subject').notNull(),
    details: text('details', { mode: 'json' }).$type<Readonly<Record<string, string>>>().notNull(),
  },
  table => [primaryKey({ columns: [table.organisation, table.id] })],
)
