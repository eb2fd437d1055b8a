import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createClient } from '@libsql/client/sqlite3'

export interface CopiedDatabase {
  readonly cases: number
  readonly events: number
  /** ids of the master keys without which its contents stay noise */
  readonly keyIds: readonly string[]
}

/** A whole copy at one moment, while others go on reading and writing; what was deleted is not in it. `to` must not exist. */
export async function copyDatabase(path: string, to: string): Promise<CopiedDatabase> {
  const client = createClient({ url: `file:${path}` })
  try {
    await client.execute({ sql: 'vacuum into ?', args: [to] })
  } finally {
    client.close()
  }
  return inspectDatabase(to)
}

/** Reads every page; throws what is wrong with it. */
export async function inspectDatabase(path: string): Promise<CopiedDatabase> {
  const client = createClient({ url: `file:${path}` })
  try {
    const { rows } = await client.execute('pragma integrity_check(1)')
    const found = rows[0]?.integrity_check
    if (found !== 'ok') throw new Error(`${path} is damaged: ${String(found)}`)
    const count = async (table: string): Promise<number> =>
      Number((await client.execute(`select count(*) as n from ${table}`)).rows[0]?.n ?? 0)
    const keys = await client.execute('select distinct key_id from cases where key_id is not null')
    return { cases: await count('cases'), events: await count('case_events'), keyIds: keys.rows.map(row => String(row.key_id)).sort() }
  } finally {
    client.close()
  }
}

export async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk)
  return hash.digest('hex')
}

/** Whether another process has the database open. */
export async function isInUse(path: string): Promise<boolean> {
  const client = createClient({ url: `file:${path}` })
  try {
    // asked for before the first look, it is only given to whoever is alone
    await client.executeMultiple('pragma busy_timeout = 0; pragma locking_mode = exclusive')
    await client.execute('begin exclusive')
    await client.execute('rollback')
    return false
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    return code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')
  } finally {
    client.close()
  }
}
