import { createClient } from '@libsql/client/sqlite3'

/** tables whose rows of a case are copied under other ids; what was said is looked up by words that are not copied */
const tables = ['cases', 'case_events', 'case_snapshots', 'conversations', 'client_messages', 'case_checks', 'case_reminders']

/**
 * The rows of the only case of a database, so many times more, under ids of their own. Nobody can open the copies, which are sealed for the
 * first: what the server does by itself for a case has to be done before.
 */
export async function cloneCase(url: string, copies: number): Promise<void> {
  const db = createClient({ url })
  try {
    const { rows } = await db.execute('select case_id, id from conversations limit 1')
    const [caseId, id] = [rows[0]?.case_id, rows[0]?.id]
    if (typeof caseId !== 'string' || typeof id !== 'string') throw new Error('a database without a conversation')
    for (const table of tables) {
      const columns = (await db.execute(`select name, type from pragma_table_info('${table}')`)).rows
      const own = (name: string) => `replace(replace(${name}, :case, :case || 'x' || n), :talk, :talk || 'x' || n)`
      const values = columns.map(({ name, type }) => (String(type).toLowerCase() === 'text' ? own(String(name)) : String(name)))
      await db.execute({
        sql: `with recursive copy(n) as (select :from union all select n + 1 from copy where n + 1 < :to)
              insert into ${table} (${columns.map(({ name }) => name).join()})
              select ${values.join()} from ${table}, copy where ${table === 'cases' ? 'id' : 'case_id'} = :case`,
        args: { case: caseId, talk: id, from: copiesSoFar, to: copiesSoFar + copies },
      })
    }
    copiesSoFar += copies
  } finally {
    db.close()
  }
}

/** no two copies have the same id, whichever database they are in */
let copiesSoFar = 0
