import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { sql } from 'drizzle-orm'
import { neededSchemaVersion } from '../../../../db/needed-schema-version.ts'
import type { Clock } from '../../../ports/clock.ts'
import type { Vault } from '../../../ports/vault.ts'
import { type Erasure, erasureListOf, noteErasures, readErasures } from '../erasure-list.ts'
import { filesFolderOf, openLibsql, pathOf } from '../open-libsql.ts'
import { inspectDatabase, isInUse, sha256Of } from './copy-database.ts'
import { brokenFile, putFiles } from './copy-files.ts'
import { erasuresIn } from './erasures-in.ts'
import { type BackupManifest, backupManifest, manifestName } from './manifest.ts'

export class RestoreRefused extends Error {}

export interface Restored {
  readonly manifest: BackupManifest
  /** erased after the backup was made, and erased again now */
  readonly erasedAgain: number
  /** where what stood there before lies now */
  readonly setAside: readonly string[]
}

export interface RestoreOptions {
  readonly folder: string
  readonly url: string
  readonly vault: Vault
  readonly clock: Clock
}

/**
 * Puts a backup in the place of the databases and their files. Nothing is touched before every byte of it was checked; what stood there is set aside. What was
 * erased since, as the list beside the database or the database itself says, is erased again, and everybody is signed out.
 */
export async function restoreBackup({ folder, url, vault, clock }: RestoreOptions): Promise<Restored> {
  const manifest = await checkBackup(folder)
  const targets = manifest.databases.map(({ file, url: own }) => ({ from: join(folder, file), to: pathOf(own || url), url: own || url }))
  for (const { to } of targets)
    if (existsSync(to) && (await isInUse(to))) throw new RestoreRefused(`${to} is in use: stop the server first`)
  const erasures: Erasure[] = []
  for (const target of targets)
    erasures.push(...readErasures(erasureListOf(target.to)), ...(await erasuresOf(target.url, { vault, clock })))

  // of a restore that was cut off
  rmSync(`${filesFolderOf(url)}.restoring`, { recursive: true, force: true })
  const setAside: string[] = []
  const mark = `.before-${clock.now().replace(/[:.]/g, '-')}`
  for (const { from, to } of targets) {
    mkdirSync(dirname(to), { recursive: true })
    copyFileSync(from, `${to}.restoring`)
    for (const part of ['', '-wal', '-shm'])
      if (existsSync(to + part)) {
        renameSync(to + part, to + mark + part)
        setAside.push(to + mark + part)
      }
    renameSync(`${to}.restoring`, to)
  }

  const files = filesFolderOf(url)
  if (manifest.files) putFiles(folder, `${files}.restoring`)
  if (existsSync(files)) {
    renameSync(files, files + mark)
    setAside.push(files + mark)
  }
  if (existsSync(`${files}.restoring`)) renameSync(`${files}.restoring`, files)

  const store = await openLibsql({ url, vault, clock })
  try {
    await store.migrate()
    let erasedAgain = 0
    for (const { at, ...ref } of unique(erasures)) {
      if (await store.cases.erase(ref, at)) erasedAgain += 1
      await store.files.removeAll(`${ref.organisation}/${ref.caseId}/`)
    }
    await store.database.run(sql`delete from session`)
    return { manifest, erasedAgain, setAside }
  } finally {
    store.close()
  }
}

/** The manifest, once every file is what it says. */
export async function checkBackup(folder: string): Promise<BackupManifest> {
  const path = join(folder, manifestName)
  if (!existsSync(path)) throw new RestoreRefused(`${folder} is no backup: it has no ${manifestName}`)
  const parsed = backupManifest.safeParse(JSON.parse(readFileSync(path, 'utf8')))
  if (!parsed.success) throw new RestoreRefused(`${path} cannot be read`)
  if (parsed.data.schemaVersion > neededSchemaVersion)
    throw new RestoreRefused(`${folder} has schema ${parsed.data.schemaVersion}: this release knows ${neededSchemaVersion}`)
  for (const { file, sha256 } of parsed.data.databases) {
    const from = join(folder, file)
    if (!existsSync(from)) throw new RestoreRefused(`${from} is missing`)
    if ((await sha256Of(from)) !== sha256) throw new RestoreRefused(`${from} is not what was backed up: its SHA-256 differs`)
    await inspectDatabase(from)
    // looking at it leaves these beside it
    for (const part of ['-wal', '-shm']) rmSync(from + part, { force: true })
  }
  const broken = parsed.data.files ? await brokenFile(folder, parsed.data.files) : null
  if (broken) throw new RestoreRefused(`${broken} is missing or not what was backed up: its SHA-256 differs`)
  return parsed.data
}

/** A database that is missing or damaged knows nothing. */
async function erasuresOf(url: string, options: Pick<RestoreOptions, 'vault' | 'clock'>): Promise<readonly Erasure[]> {
  if (!existsSync(pathOf(url))) return []
  try {
    const store = await openLibsql({ url, ...options })
    try {
      return await erasuresIn(store.database)
    } finally {
      store.close()
    }
  } catch {
    return []
  }
}

function unique(erasures: readonly Erasure[]): readonly Erasure[] {
  return [...new Map(erasures.map(erasure => [`${erasure.organisation}/${erasure.caseId}`, erasure])).values()]
}

/** So that a list that is lost, or that a crash came before, is whole again. */
export async function completeErasureList(url: string, database: Parameters<typeof erasuresIn>[0]): Promise<void> {
  const path = erasureListOf(pathOf(url))
  const known = new Set(readErasures(path).map(({ organisation, caseId }) => `${organisation}/${caseId}`))
  const missing = (await erasuresIn(database)).filter(({ organisation, caseId }) => !known.has(`${organisation}/${caseId}`))
  noteErasures(path, missing)
}
