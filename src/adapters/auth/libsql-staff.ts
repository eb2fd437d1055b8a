import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { and, eq, isNull, like, lt, or, type SQL, sql } from 'drizzle-orm'
import type { LibSQLDatabase } from 'drizzle-orm/libsql/driver-core'
import * as tables from '../../../db/auth-schema.ts'
import { staffGuesses, staffSecondFactors } from '../../../db/staff-schema.ts'
import type { Ids } from '../../ports/ids.ts'
import type { Staff, StaffChange } from '../../ports/staff.ts'
import { betterAuthStaff } from './better-auth-staff.ts'
import { failuresThatLock, type StaffRows, staysAdmin, tieName } from './staff-rows.ts'

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

const aTie = like(account.providerId, tieName('%'))
const tied = (provider: string, subject: string): SQL | undefined => and(eq(account.providerId, provider), eq(account.accountId, subject))

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
        await db.delete(staffSecondFactors).where(eq(staffSecondFactors.userId, id))
      }
      return outcome(organisation, id, gone)
    },

    async tiedUser(provider, subject) {
      const [row] = await db.select({ userId: account.userId }).from(account).where(tied(provider, subject))
      return row?.userId ?? null
    },
    async tie({ id, userId, provider, subject }) {
      const now = Date.now()
      // the condition stands in the write: two sign-ins at once tie once
      const made = await db.all(sql`
        insert into account (id, account_id, provider_id, user_id, created_at, updated_at)
        select ${id}, ${subject}, ${provider}, ${userId}, ${now}, ${now} where not exists (
          select 1 from account where provider_id = ${provider} and (account_id = ${subject} or user_id = ${userId})) returning id`)
      if (made.length > 0) return true
      const [same] = await db
        .select({ id: account.id })
        .from(account)
        .where(and(tied(provider, subject), eq(account.userId, userId)))
      return same !== undefined
    },
    async tiedProviders(userId) {
      const rows = await db
        .select({ provider: account.providerId })
        .from(account)
        .where(and(eq(account.userId, userId), aTie))
      return rows.map(({ provider }) => provider)
    },
    async untie(userId) {
      const gone = await db
        .delete(account)
        .where(and(eq(account.userId, userId), aTie))
        .returning({ id: account.id })
      return gone.length > 0
    },
    async secondFactor(userId) {
      const [row] = await db.select().from(staffSecondFactors).where(eq(staffSecondFactors.userId, userId))
      if (!row) return null
      const { keyId, wrappedKey: wrapped, secret: sealed, since, lastStep, recovery } = row
      return { key: { keyId, wrapped }, sealed, since, lastStep, recovery }
    },
    async setSecondFactor(userId, factor) {
      const mine = eq(staffSecondFactors.userId, userId)
      if (!factor) {
        await db.delete(staffSecondFactors).where(mine)
        return
      }
      const { key, sealed: secret, ...rest } = factor
      const row = { keyId: key.keyId, wrappedKey: key.wrapped, secret, ...rest }
      await db
        .insert(staffSecondFactors)
        .values({ userId, ...row })
        .onConflictDoUpdate({ target: staffSecondFactors.userId, set: row })
    },
    async useStep(userId, step) {
      const used = await db
        .update(staffSecondFactors)
        .set({ lastStep: step })
        .where(and(eq(staffSecondFactors.userId, userId), lt(staffSecondFactors.lastStep, step)))
        .returning({ userId: staffSecondFactors.userId })
      return used.length > 0
    },
    async useRecovery(userId, hash) {
      const used = await db.all(sql`
        update staff_second_factors set recovery =
          (select coalesce(json_group_array(value), '[]') from json_each(recovery) where value <> ${hash})
        where user_id = ${userId} and exists (select 1 from json_each(recovery) where value = ${hash}) returning user_id`)
      return used.length > 0
    },

    async lockedUntil(guess) {
      const [row] = await db.select({ until: staffGuesses.lockedUntil }).from(staffGuesses).where(eq(staffGuesses.guess, guess))
      return row?.until ?? null
    },
    async countFailure(guess, { now, windowFrom, lockUntil }) {
      const failures = sql`case when since < ${windowFrom} then 1 else failures + 1 end`
      await db.batch([
        db
          .delete(staffGuesses)
          .where(and(lt(staffGuesses.since, windowFrom), or(isNull(staffGuesses.lockedUntil), lt(staffGuesses.lockedUntil, now)))),
        db
          .insert(staffGuesses)
          .values({ guess, failures: 1, since: now })
          .onConflictDoUpdate({
            target: staffGuesses.guess,
            set: {
              failures,
              since: sql`case when since < ${windowFrom} then ${now} else since end`,
              lockedUntil: sql`case when (${failures}) >= ${failuresThatLock} then ${lockUntil} else locked_until end`,
            },
          }),
      ])
    },
    async forgetFailures(guess) {
      await db.delete(staffGuesses).where(eq(staffGuesses.guess, guess))
    },
  }
}
