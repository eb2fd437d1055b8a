import { getTableName, is } from 'drizzle-orm'
import { getTableConfig, SQLiteTable } from 'drizzle-orm/sqlite-core'
import { schema } from '../database.ts'

const { apiKeys, conversationWordRows, identitySecrets, openIdProviders, organisationDatabases, organisationLog, siteKeys, user } = schema

export interface OwnedTable {
  readonly name: string
  readonly columns: readonly string[]
  /** rows that are read and written together: some hold files */
  readonly step: number
}

/** they stay with the directory, whatever database an organisation is in */
const ofDirectory: readonly SQLiteTable[] = [
  apiKeys,
  identitySecrets,
  openIdProviders,
  organisationDatabases,
  organisationLog,
  siteKeys,
  user,
]

/** numbers of its rows are those of a search index: they are given anew */
export const wordRows = getTableName(conversationWordRows)

/** Every table with rows of organisations that go along when one is moved. A table that is added to the schema is among them. */
export const ownedTables: readonly OwnedTable[] = Object.values<SQLiteTable>(schema)
  .filter(table => is(table, SQLiteTable) && !ofDirectory.includes(table))
  .map(table => ({ name: getTableName(table), columns: getTableConfig(table).columns.map(column => column.name) }))
  .filter(({ columns }) => columns.includes('organisation'))
  .map(({ name, columns }) => ({ name, columns, step: name === 'blobs' ? 1 : 100 }))
