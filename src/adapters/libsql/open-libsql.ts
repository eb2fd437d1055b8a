import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createClient as createHttpClient } from '@libsql/client/http'
import { createClient as createFileClient } from '@libsql/client/sqlite3'
import { type LibsqlStore, type LibsqlStoreOptions, libsqlStore } from './index.ts'
import { patientClient } from './patient-client.ts'
import { readMigrations } from './read-migrations.ts'

export type OpenLibsqlOptions = Omit<LibsqlStoreOptions, 'client' | 'migrations' | 'afterErase'> & {
  /** `file:./data/anbei.db`, or `libsql:`, `https:`, `http:` of a server */
  readonly url: string
  readonly authToken?: string
}

/** A store on Node: one connection to an embedded file, whose folder is made when it is missing, or a remote server. */
export async function openLibsql({ url, authToken, ...options }: OpenLibsqlOptions): Promise<LibsqlStore> {
  const migrations = readMigrations()
  if (!url.startsWith('file:')) {
    const remote = createHttpClient({ url, ...(authToken ? { authToken } : {}) })
    return libsqlStore({ ...options, migrations, client: patientClient(remote, { serialise: false }) })
  }
  mkdirSync(dirname(pathOf(url)), { recursive: true })
  const file = createFileClient({ url, concurrency: 1 })
  const prepare = (): Promise<void> => file.executeMultiple(connectionPragmas)
  await prepare()
  const client = patientClient(file, {
    serialise: true,
    // the binding leaves a statement that met BUSY open, so the connection is not used again
    recover: async () => {
      await file.reconnect()
      await prepare()
    },
  })
  await client.execute('pragma journal_mode = wal')
  return libsqlStore({
    ...options,
    migrations,
    client,
    // otherwise the wrapped key would stay readable in the log file
    afterErase: async () => {
      await client.execute('pragma wal_checkpoint(truncate)')
    },
  })
}

/** FULL: a commit is on the disk before it is acknowledged. Deleted rows are overwritten with zeros. */
const connectionPragmas = 'pragma synchronous = full; pragma secure_delete = on; pragma foreign_keys = on; pragma busy_timeout = 0'

const pathOf = (url: string): string => (url.startsWith('file://') ? fileURLToPath(url) : url.slice('file:'.length))
