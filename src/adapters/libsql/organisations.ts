import { and, asc, desc, eq, getTableColumns, isNotNull, isNull, lt } from 'drizzle-orm'
import type { Organisations } from '../../ports/organisations.ts'
import { type Database, schema } from './database.ts'

const { apiKeys, identitySecrets, organisations, siteKeys } = schema
const { hash: _hash, ...keyColumns } = getTableColumns(apiKeys)

export function libsqlOrganisations(db: Database): Organisations {
  return {
    async get(id) {
      const [row] = await db.select().from(organisations).where(eq(organisations.id, id))
      return row ?? null
    },
    async ids() {
      const rows = await db.select({ id: organisations.id }).from(organisations).orderBy(asc(organisations.id))
      return rows.map(row => row.id)
    },
    async first() {
      const [row] = await db.select().from(organisations).orderBy(asc(organisations.id)).limit(1)
      return row ?? null
    },
    async create(organisation) {
      await db.insert(organisations).values(organisation)
    },
    async setPolicy(id, policy) {
      const changed = await db.update(organisations).set({ policy }).where(eq(organisations.id, id)).returning({ id: organisations.id })
      return changed.length > 0
    },
    async siteKey(hash) {
      const { id, organisation, origins } = siteKeys
      const [row] = await db.select({ id, organisation, origins }).from(siteKeys).where(eq(siteKeys.hash, hash))
      return row ?? null
    },
    async addSiteKey(key) {
      await db
        .insert(siteKeys)
        .values(key)
        .onConflictDoUpdate({ target: siteKeys.hash, set: { id: key.id, organisation: key.organisation, origins: key.origins } })
    },
    async apiKey(hash) {
      const [row] = await db.select(keyColumns).from(apiKeys).where(eq(apiKeys.hash, hash))
      return row ?? null
    },
    async addApiKey(key) {
      const { hash: _, ...rest } = key
      await db.insert(apiKeys).values(key).onConflictDoUpdate({ target: apiKeys.hash, set: rest })
    },
    async apiKeys(organisation, { limit, cursor }) {
      const own = eq(apiKeys.organisation, organisation)
      const rows = await db
        .select(keyColumns)
        .from(apiKeys)
        .where(cursor ? and(own, lt(apiKeys.id, cursor)) : own)
        .orderBy(desc(apiKeys.id))
        .limit(limit + 1)
      return { items: rows.slice(0, limit), nextCursor: rows.length > limit ? (rows[limit - 1]?.id ?? null) : null }
    },
    async revokeApiKey(organisation, id, at) {
      const one = and(eq(apiKeys.organisation, organisation), eq(apiKeys.id, id), isNull(apiKeys.revokedAt))
      const revoked = await db.update(apiKeys).set({ revokedAt: at }).where(one).returning({ id: apiKeys.id })
      return revoked.length > 0
    },
    async useApiKey(organisation, id, at) {
      await db
        .update(apiKeys)
        .set({ lastUsedAt: at })
        .where(and(eq(apiKeys.organisation, organisation), eq(apiKeys.id, id)))
    },
    async identitySecrets(organisation) {
      const rows = await db
        .select()
        .from(identitySecrets)
        .where(eq(identitySecrets.organisation, organisation))
        .orderBy(desc(identitySecrets.id))
      return rows.map(({ keyId, wrappedKey: wrapped, secret: sealed, ...row }) => ({ ...row, key: { keyId, wrapped }, sealed }))
    },
    async rotateIdentitySecret({ key, sealed, ...row }, beforeEndsAt) {
      const own = eq(identitySecrets.organisation, row.organisation)
      await db.batch([
        db.delete(identitySecrets).where(and(own, isNotNull(identitySecrets.endsAt))),
        db
          .update(identitySecrets)
          .set({ endsAt: beforeEndsAt })
          .where(and(own, isNull(identitySecrets.endsAt))),
        db.insert(identitySecrets).values({ ...row, keyId: key.keyId, wrappedKey: key.wrapped, secret: sealed }),
      ])
    },
    async removeIdentitySecrets(organisation) {
      await db.delete(identitySecrets).where(eq(identitySecrets.organisation, organisation))
    },
  }
}
