import type { Client } from '@libsql/client'
import type { Clock } from '../../ports/clock.ts'
import { isBusy } from './patient-client.ts'

/** SQL as data, so that nothing here needs a file system. `version` counts from 1. */
export interface Migration {
  readonly version: number
  readonly name: string
  readonly statements: readonly string[]
}

/**
 * Applies what is missing, one batch a migration. The row of `schema_version` goes into the same batch, so that of two
 * processes that start at once one applies it and the other one finds it done.
 */
export async function migrate(client: Client, clock: Clock, migrations: readonly Migration[]): Promise<void> {
  for (const migration of migrations) {
    if (((await schemaVersionOf(client)) ?? 0) >= migration.version) continue
    const mark = {
      sql: 'insert into schema_version (version, name, applied_at) values (?, ?, ?)',
      args: [migration.version, migration.name, clock.now()],
    }
    try {
      await client.batch([...migration.statements, mark], 'write')
    } catch (error) {
      const done = !isBusy(error) && ((await schemaVersionOf(client)) ?? 0) >= migration.version
      if (!done) throw error
    }
  }
}

/** The newest migration applied, null for an empty database. */
export async function schemaVersionOf(client: Client): Promise<number | null> {
  const { rows } = await client.execute("select 1 from sqlite_master where type = 'table' and name = 'schema_version'")
  if (rows.length === 0) return null
  const [version] = (await client.execute('select max(version) as version from schema_version')).rows
  return typeof version?.version === 'number' ? version.version : null
}
