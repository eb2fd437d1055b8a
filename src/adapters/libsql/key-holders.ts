import { and, isNotNull, ne, sql } from 'drizzle-orm'
import type { KeyHolder } from '../sealing/rewrap-keys.ts'
import { type Database, schema } from './database.ts'

const { cases, identitySecrets, openIdProviders, outbox, renderJobs, schedules, staffSecondFactors, webhookEndpoints } = schema

type Held =
  | typeof staffSecondFactors
  | typeof cases
  | typeof renderJobs
  | typeof outbox
  | typeof identitySecrets
  | typeof openIdProviders
  | typeof schedules
  | typeof webhookEndpoints

/** Every table with data keys. */
export const keyHolders = (db: Database): readonly KeyHolder[] =>
  [cases, renderJobs, outbox, identitySecrets, openIdProviders, schedules, staffSecondFactors, webhookEndpoints].map(table =>
    holderOf(db, table),
  )

const holderOf = (db: Database, table: Held): KeyHolder => ({
  async keysNotUnder(keyId, limit) {
    if (limit <= 0) return []
    const rows = await db
      .select({ row: sql<number>`rowid`, keyId: table.keyId, wrapped: table.wrappedKey })
      .from(table)
      .where(and(isNotNull(table.keyId), ne(table.keyId, keyId)))
      .limit(limit)
    return rows.flatMap(({ row, keyId: from, wrapped }) => {
      if (from === null || wrapped === null) return []
      return [
        {
          key: { keyId: from, wrapped },
          async replace(to) {
            await db
              .update(table)
              .set({ keyId: to.keyId, wrappedKey: to.wrapped })
              .where(and(sql`rowid = ${row}`, sql`${table.wrappedKey} = ${sql.param(wrapped, table.wrappedKey)}`))
          },
        },
      ]
    })
  },
})
