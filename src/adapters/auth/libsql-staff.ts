import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { and, eq, type SQL, sql } from 'drizzle-orm'
import type { LibSQLDatabase } from 'drizzle-orm/libsql/driver-core'
import * as tables from '../../../db/auth-schema.ts'
import type { Ids } from '../../ports/ids.ts'
import type { Staff, StaffChange } from '../../ports/staff.ts'
import { betterAuthStaff } from './better-auth-staff.ts'
import { type StaffRows, staysAdmin } from './staff-rows.ts'

const { account, session, user } = tables
type Database = LibSQLDatabase<Record<string, unknown>>

/** Staff in the store's own database. */
export const libsqlStaff = (database: Database, secret: string, ids: Ids): Staff =>
  betterAuthStaff({
    database: drizzleAdapter(database, { provider: 'sqlite', schema: tables }),
    rows: libsqlRows(database),
    secret,
    ids,
  })

/** The condition stands in the write itself, so that two admins who leave at once cannot both do so. */
function libsqlRows(db: Database): StaffRows {
  const own = (organisation: string, id: string): SQL | undefined => and(eq(user.organisation, organisation), eq(user.id, id))
  const leavesAdmin = (organisation: string, id: string): SQL =>
    sql`(${user.role} <> 'admin' or ${user.disabledAt} is not null or exists (select 1 from user other
      where other.organisation = ${organisation} and other.id <> ${id} and other.role = 'admin' and other.disabled_at is null))`
  const outcome = async (organisation: string, id: string, written: readonly unknown[]): Promise<StaffChange> => {
    if (written.length > 0) return 'changed'
    const known = await db.select({ id: user.id }).from(user).where(own(organisation, id))
    return known.length > 0 ? 'last-admin' : 'unknown'
  }
  return {
    async change(organisation, id, to) {
      const written = await db
        .update(user)
        .set({ ...to, updatedAt: new Date() })
        .where(and(own(organisation, id), staysAdmin(to) ? undefined : leavesAdmin(organisation, id)))
        .returning({ id: user.id })
      return outcome(organisation, id, written)
    },
    async remove(organisation, id) {
      const gone = await db
        .delete(user)
        .where(and(own(organisation, id), leavesAdmin(organisation, id)))
        .returning({ id: user.id })
      if (gone.length > 0) {
        await db.delete(session).where(eq(session.userId, id))
        await db.delete(account).where(eq(account.userId, id))
      }
      return outcome(organisation, id, gone)
    },
  }
}
