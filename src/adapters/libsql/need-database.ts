import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs'
import { createClient } from '@libsql/client/sqlite3'
import { erasureListOf } from './erasure-list.ts'
import { pathOf } from './open-libsql.ts'

/** Why an embedded database cannot be started on, in words that say what to do. */
export class DatabaseUnusable extends Error {}

/** up to which every page is looked at before the start: about a second */
const lookedThroughBytes = 256 * 1024 * 1024
const header = 'SQLite format 3\u0000'

const remedy =
  '`npm run restore` puts the newest backup of ./backups in its place (-- --from FOLDER another one) and keeps what stands there'

/** Asked before anything is written: a database that is gone is not begun anew in silence, and a damaged one is not written to. */
export async function needDatabase(url: string): Promise<void> {
  if (!url.startsWith('file:') || url.startsWith('file::memory:')) return
  const path = pathOf(url)
  if (!existsSync(path)) {
    const list = erasureListOf(path)
    if (!existsSync(list)) return
    throw new DatabaseUnusable(`The database ${path} is missing, and there was one: ${remedy}. To begin without it, move ${list} away.`)
  }
  const { size } = statSync(path)
  if (size === 0) return
  const wrong = beginsWell(path) ? await faultOf(path, size) : 'it is no SQLite file'
  if (wrong) throw new DatabaseUnusable(`The database ${path} is damaged (${wrong}): ${remedy}.`)
}

function beginsWell(path: string): boolean {
  const file = openSync(path, 'r')
  try {
    const start = Buffer.alloc(header.length)
    readSync(file, start, 0, header.length, 0)
    return start.toString('latin1') === header
  } finally {
    closeSync(file)
  }
}

async function faultOf(path: string, size: number): Promise<string | null> {
  const client = createClient({ url: `file:${path}` })
  try {
    const { rows } = await client.execute(size > lookedThroughBytes ? 'pragma schema_version' : 'pragma quick_check(1)')
    const found = rows[0]?.quick_check
    return found === undefined || found === 'ok' ? null : String(found).split('\n').slice(0, 2).join(' ')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    // another process starts or stops at this moment
    if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) return null
    return code || 'it cannot be read'
  } finally {
    client.close()
  }
}
