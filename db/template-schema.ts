import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Templates that organisations wrote, a row a version; nothing of a person. */
export const ownTemplates = sqliteTable(
  'own_templates',
  {
    organisation: text('organisation').notNull(),
    name: text('name').notNull(),
    number: integer('number').notNull(),
    title: text('title').notNull(),
    filings: text('filings', { mode: 'json' }).$type<readonly ('icpFiling' | 'publicSecurityFiling' | 'contingencyPlan')[]>().notNull(),
    /** by locale */
    sources: text('sources', { mode: 'json' }).$type<Readonly<Record<string, string>>>().notNull(),
    names: text('names', { mode: 'json' }).$type<NamesRow>().notNull(),
    version: text('version').notNull(),
    createdAt: text('created_at').notNull(),
  },
  table => [primaryKey({ columns: [table.organisation, table.name, table.number] })],
)

/** what the template looks at */
interface NamesRow {
  readonly fields: readonly string[]
  readonly details: Readonly<Record<string, 'text' | 'date' | 'number' | 'texts' | 'rows' | 'boolean' | 'any'>>
}
