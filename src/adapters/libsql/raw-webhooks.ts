import { and, asc, eq, sql } from 'drizzle-orm'
import type { RawEndpoint, RawWebhooks } from '../sealing/raw-webhooks.ts'
import { type Database, schema } from './database.ts'

const { webhookEndpoints: endpoints } = schema

const isEndpoint = (organisation: string, id: string) => and(eq(endpoints.organisation, organisation), eq(endpoints.id, id))

/** Endpoints in libSQL. */
export function libsqlRawWebhooks(db: Database): RawWebhooks {
  return {
    async list(organisation) {
      const rows = await db.select().from(endpoints).where(eq(endpoints.organisation, organisation)).orderBy(asc(endpoints.id))
      return rows.map(toEndpoint)
    },
    async get(organisation, id) {
      const [row] = await db.select().from(endpoints).where(isEndpoint(organisation, id))
      return row ? toEndpoint(row) : null
    },
    async add({ key, disabled, ...row }) {
      await db.insert(endpoints).values({ ...row, ...columnsOf(disabled), keyId: key.keyId, wrappedKey: key.wrapped })
    },
    async change(organisation, id, change) {
      const healthy = change.enabled ? { failingSince: null, ...columnsOf(null) } : {}
      const [row] = await db
        .update(endpoints)
        // an update must set something
        .set({ id, ...change, ...healthy })
        .where(isEndpoint(organisation, id))
        .returning()
      return row ? toEndpoint(row) : null
    },
    async drop(organisation, id) {
      const gone = await db.delete(endpoints).where(isEndpoint(organisation, id)).returning({ id: endpoints.id })
      return gone.length > 0
    },
    async setSecrets({ organisation, id, rotation }, secrets) {
      const rows = await db
        .update(endpoints)
        .set({ secrets, rotation: rotation + 1 })
        .where(and(isEndpoint(organisation, id), eq(endpoints.rotation, rotation)))
        .returning({ id: endpoints.id })
      return rows.length > 0
    },
    async noteTry(organisation, id, { at, ok }) {
      const health = ok
        ? { failingSince: null, succeededAt: at }
        : { failingSince: sql<string>`coalesce(${endpoints.failingSince}, ${at})` }
      await db.update(endpoints).set(health).where(isEndpoint(organisation, id))
    },
    async disable(organisation, id, disabled) {
      const rows = await db
        .update(endpoints)
        .set({ enabled: false, ...columnsOf(disabled) })
        .where(and(isEndpoint(organisation, id), eq(endpoints.enabled, true)))
        .returning({ id: endpoints.id })
      return rows.length > 0
    },
  }
}

const columnsOf = (disabled: RawEndpoint['disabled']) => ({
  disabledAt: disabled?.at ?? null,
  disabledBecause: disabled?.because ?? null,
})

function toEndpoint({ keyId, wrappedKey, disabledAt, disabledBecause, ...row }: typeof endpoints.$inferSelect): RawEndpoint {
  const disabled = disabledAt && disabledBecause ? { at: disabledAt, because: disabledBecause } : null
  return { ...row, disabled, key: { keyId, wrapped: wrappedKey } }
}
