import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createClient } from '@libsql/client/sqlite3'
import { neededSchemaVersion } from '../../../../db/needed-schema-version.ts'
import { filesFolderOf, pathOf } from '../open-libsql.ts'
import { copyDatabase, sha256Of } from './copy-database.ts'
import { copyFiles } from './copy-files.ts'
import { type BackupManifest, manifestName } from './manifest.ts'

export interface BackupOptions {
  /** `file:` */
  readonly url: string
  /** folder that holds a folder for each backup */
  readonly into: string
  readonly now: string
  /** that many stay, the newest; what was erased since an older one is in it for as long as it stays */
  readonly keep?: number
}

export interface Backup {
  readonly folder: string
  readonly manifest: BackupManifest
  readonly removed: readonly string[]
}

/** Copies every embedded database and the files beside them while the server goes on. The folder gets its name when it is whole. */
export async function writeBackup({ url, into, now, keep }: BackupOptions): Promise<Backup> {
  const folder = join(into, now.replace(/[:.]/g, '-'))
  const unfinished = `${folder}.unfinished`
  rmSync(unfinished, { recursive: true, force: true })
  mkdirSync(unfinished, { recursive: true, mode: 0o700 })
  const places = await placesOf(pathOf(url))
  const databases: BackupManifest['databases'] = []
  const keyIds = new Set<string>()
  for (const [n, place] of ['', ...places.filter(isFile)].entries()) {
    const file = n === 0 ? 'directory.db' : `database-${n}.db`
    const to = join(unfinished, file)
    const { keyIds: ids, ...counts } = await copyDatabase(pathOf(place || url), to)
    for (const id of ids) keyIds.add(id)
    databases.push({ file, url: place, bytes: statSync(to).size, sha256: await sha256Of(to), ...counts })
  }
  // after the databases: a row never names bytes that are not there
  const files = await copyFiles(filesFolderOf(url), unfinished)
  const elsewhere = places.filter(place => !isFile(place))
  const manifest = { madeAt: now, schemaVersion: neededSchemaVersion, keyIds: [...keyIds].sort(), databases, files, elsewhere }
  writeFileSync(join(unfinished, manifestName), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 })
  renameSync(unfinished, folder)
  return { folder, manifest, removed: keep === undefined ? [] : removeOldest(into, keep) }
}

const isFile = (url: string): boolean => url.startsWith('file:')

/** Databases that organisations lie in beside the directory. */
async function placesOf(path: string): Promise<readonly string[]> {
  const client = createClient({ url: `file:${path}` })
  try {
    const { rows } = await client.execute("select distinct url from organisation_databases where url <> ''")
    return rows.map(row => String(row.url))
  } finally {
    client.close()
  }
}

/** Finished backups of a folder, the oldest first. */
export const backupsIn = (into: string): readonly string[] =>
  readdirSync(into)
    .filter(name => /^\d{4}-\d\d-\d\dT[\d-]+Z$/.test(name))
    .sort()
    .map(name => join(into, name))

function removeOldest(into: string, keep: number): readonly string[] {
  const all = backupsIn(into)
  const old = all.slice(0, Math.max(0, all.length - Math.max(1, keep)))
  for (const folder of old) rmSync(folder, { recursive: true })
  return old
}
