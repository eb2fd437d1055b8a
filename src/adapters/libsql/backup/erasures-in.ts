import { sql } from 'drizzle-orm'
import type { Database } from '../database.ts'
import type { Erasure } from '../erasure-list.ts'

/** Cases that the database knows to be erased. */
export async function erasuresIn(database: Database): Promise<readonly Erasure[]> {
  const rows = await database.all<{ organisation: string; id: string; at: string }>(
    sql`select organisation, id, erased_at as at from cases where erased_at is not null`,
  )
  return rows.map(({ organisation, id, at }) => ({ organisation, caseId: id, at }))
}
