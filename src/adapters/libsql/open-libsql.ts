import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Client } from '@libsql/client'
import { createClient as createHttpClient } from '@libsql/client/http'
import { folderFiles } from '../files/folder-files.ts'
import { withOlderFiles } from '../files/with-older-files.ts'
import { embeddedClient } from './embedded/embedded-client.ts'
import { gatherWrites } from './embedded/gather-writes.ts'
import { erasureListOf, noteErasures } from './erasure-list.ts'
import { fetchInTime } from './fetch-in-time.ts'
import { type AfterErase, type LibsqlStore, type LibsqlStoreOptions, libsqlStore } from './index.ts'
import { createPatience, patientClient } from './patient-client.ts'
import { readMigrations } from './read-migrations.ts'
import { spreadStore } from './spread/spread-store.ts'

export interface DatabaseAddress {
  /** `file:./data/anbei.db`, or `libsql:`, `https:`, `http:` of a server */
  readonly url: string
  readonly authToken?: string
}

export type OpenLibsqlOptions = Omit<LibsqlStoreOptions, 'client' | 'repeatable' | 'migrations' | 'afterErase' | 'alone'> & DatabaseAddress

/**
 * A store on Node, over a directory and the databases that it names; files lie in a folder beside an embedded directory, wherever the rows of their
 * organisation are, otherwise in the databases. Each is brought to the tables of this release when it is opened.
 */
export async function openLibsql({ url, authToken, ...options }: OpenLibsqlOptions): Promise<LibsqlStore> {
  const token = authToken ? { authToken } : {}
  const directory = await openOne({ ...options, url, ...token })
  const store = spreadStore({
    directory,
    async open(at) {
      const store = await openOne({ ...options, url: at, ...token })
      await store.migrate()
      return store
    },
  })
  return isOnDisk(url) ? { ...store, files: withOlderFiles(folderFiles(filesFolderOf(url), { lasting: true }), store.files) } : store
}

/** what is only in memory has one connection, and no folder */
const isOnDisk = (url: string): boolean => url.startsWith('file:') && !url.startsWith('file::memory:')

async function openOne({ url, authToken, ...options }: OpenLibsqlOptions): Promise<LibsqlStore> {
  const client = await openClient({ url, ...(authToken ? { authToken } : {}) })
  return libsqlStore({
    ...options,
    migrations: readMigrations(),
    client,
    alone: url.startsWith('file:'),
    ...(isOnDisk(url) ? { repeatable: await openClient({ url }, 'normal') } : {}),
    ...(url.startsWith('file:') ? { afterErase: afterEraseIn(client, isOnDisk(url) ? pathOf(url) : null) } : {}),
  })
}

/** Otherwise the wrapped key would stay readable in the log file, and a backup that is restored would bring the case back. */
const afterEraseIn =
  (client: Client, path: string | null): AfterErase =>
  async (ref, at) => {
    if (path !== null) noteErasures(erasureListOf(path), [{ ...ref, at }])
    await client.execute('pragma wal_checkpoint(truncate)')
  }

/** One connection to an embedded file, whose folder is made when it is missing, or a remote server. */
export async function openClient({ url, authToken }: DatabaseAddress, synced: Synced = 'full'): Promise<Client> {
  if (!url.startsWith('file:')) {
    const remote = createHttpClient({ url, fetch: fetchInTime(), ...(authToken ? { authToken } : {}) })
    return patientClient(remote, createPatience({ serialise: false }))
  }
  mkdirSync(dirname(pathOf(url)), { recursive: true })
  const file = embeddedClient(pathOf(url), pragmasOf(synced))
  // the binding leaves a statement that met BUSY open, so the connection is not used again
  const patiently = createPatience({ serialise: true, recover: async () => file.reconnect() })
  const client = gatherWrites(patientClient(file, patiently), batches => patiently(() => file.batchEach(batches)))
  await client.execute('pragma journal_mode = wal')
  return client
}

/**
 * `full`: a commit is on the disk before it is acknowledged. `normal`: a power cut may undo it, with whatever came after it; a process
 * that dies undoes nothing; and the next commit of `full` brings it to the disk.
 */
type Synced = 'full' | 'normal'

/** Deleted rows are overwritten with zeros. */
const pragmasOf = (synced: Synced): string =>
  `pragma synchronous = ${synced}; pragma secure_delete = on; pragma foreign_keys = on; pragma busy_timeout = 0`

/** Of a `file:` address. */
export const pathOf = (url: string): string => (url.startsWith('file://') ? fileURLToPath(url) : url.slice('file:'.length))

/** Where the files lie that belong to an embedded directory. */
export const filesFolderOf = (url: string): string => `${pathOf(url)}.files`
